import { expect, it } from 'vitest';
import { CORPUS, type Expected } from './corpus.fixture.js';
import { HELD_OUT } from './held-out.fixture.js';
import { readFacts } from './read-facts.js';

/** What of the expected is missing, in words. */
function missing(expected: Expected): string[] {
  const { facts, colours, looks, avoid, language } = readFacts(expected.prompt);
  const lost: string[] = [];
  const need = (what: string, is: unknown, wanted: unknown) => {
    if (wanted !== undefined && is !== wanted) lost.push(`${what} ${wanted}, not ${is}`);
  };
  need('place', facts.place?.value.id, expected.place);
  need('hour', facts.hour?.value, expected.hour);
  need('hour at the end', facts.hourAtEnd?.value, expected.hourAtEnd);
  need('weather', facts.weather?.value, expected.weather);
  need('weather at the end', facts.weatherAtEnd?.value, expected.weatherAtEnd);
  need('language', language, expected.language);
  for (const wanted of expected.subjects ?? []) {
    const [, noun = '', count, action] = /^([a-z ]+?)(?: (\d+))?(?: ([a-z]+))?$/.exec(wanted) ?? [];
    const name = count === undefined && action !== undefined ? wanted : noun;
    const subject = facts.subjects.find(
      (each) => each.id === noun || each.noun === noun || each.noun === name || each.id === name,
    );
    if (subject === undefined) lost.push(`subject ${wanted}`);
    else {
      need(`count of ${noun}`, String(subject.count), count);
      if (count !== undefined) need(`action of ${noun}`, subject.action?.id, action);
    }
  }
  for (const wanted of expected.colours ?? []) if (!colours.includes(wanted)) lost.push(`colour ${wanted}`);
  for (const wanted of expected.presets ?? [])
    if (!looks.some(({ preset }) => preset === wanted)) lost.push(`preset ${wanted}`);
  for (const wanted of expected.avoid ?? []) if (!avoid.includes(wanted)) lost.push(`avoid ${wanted}`);
  for (const wanted of expected.looks ?? []) {
    const said = facts.subjects.flatMap(({ look }) => [
      ...look.words,
      ...look.accessories,
      ...look.clothes.map(({ garment }) => garment),
    ]);
    if (!said.some((words) => words.includes(wanted))) lost.push(`look ${wanted}`);
  }
  return lost;
}

/** What is asked for in the prompts, and how much of it is in the facts. */
const asked = (expected: Expected): number =>
  Object.entries(expected).reduce(
    (sum, [name, value]) => sum + (name === 'prompt' ? 0 : Array.isArray(value) ? value.length : 1),
    0,
  );
function share(prompts: readonly Expected[]): number {
  const all = prompts.reduce((sum, each) => sum + asked(each), 0);
  const lost = prompts.reduce((sum, each) => sum + missing(each).length, 0);
  return 1 - lost / all;
}

it('finds what the prompts of the corpus ask for', () => {
  const lost = CORPUS.flatMap((each) => missing(each).map((what) => `${each.prompt}: ${what}`));
  expect(share(CORPUS), lost.join('\n')).toBeGreaterThanOrEqual(0.95);
});

it('finds what prompts ask for that nothing was tuned on', () => {
  expect(share(HELD_OUT)).toBeGreaterThanOrEqual(0.8);
});
