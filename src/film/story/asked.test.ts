import { expect, it } from 'vitest';
import { colourHex } from '../lexicon/colours.js';
import { ASKED, type Asked } from './asked.fixture.js';
import { HELD_OUT } from './asked-held-out.fixture.js';
import { boundariesOf, storyInput } from './example-prompts.js';
import { planFilm } from './plan-film.js';
import { understandPrompt } from './understand.js';

const AT_LEAST = 0.95;
const HELD_OUT_AT_LEAST = 0.9;

/** What the prompt asks for and no shot of its plan has. */
function missing(asked: Asked): string[] {
  const input = storyInput(asked.kind, asked.prompt, { boundaries: boundariesOf(6, 5) });
  const plan = planFilm(input, understandPrompt(input));
  const shots = plan.clipScripts.map((clip) => clip.facts);
  const says = (values: readonly (string | undefined)[], pattern: string) =>
    values.some((value) => value !== undefined && new RegExp(pattern, 'i').test(value));
  const nouns = shots.map(({ subjects }) => subjects.map((each) => each.noun).join(', '));
  const props = shots.flatMap((facts) => facts.props.map(({ phrase }) => phrase));
  const accessories = shots.flatMap(({ subjects }) => subjects.flatMap(({ look }) => look.accessories));
  const of = (name: string, wanted: readonly string[] = [], values: readonly (string | undefined)[]) =>
    wanted.filter((pattern) => !says(values, pattern)).map((pattern) => `${name} ${pattern}`);
  const colours = shots.flatMap((facts) => [
    ...(facts.palette?.value ?? []),
    ...facts.subjects.flatMap(({ look }) => [look.colour, ...look.clothes.map((each) => each.colour)]),
  ]);
  const words = shots.flatMap((facts) => facts.subjects.flatMap(({ look }) => look.words)).join(' ');
  const [one, other] = asked.together ?? [];
  return [
    ...of('subject', asked.subjects, nouns),
    ...of('thing', asked.things, [...nouns, ...props, ...accessories]),
    ...(one === undefined || nouns.some((each) => each.includes(one) && each.includes(other!))
      ? []
      : [`together ${one} and ${other}`]),
    ...of(
      'action',
      asked.actions,
      shots.flatMap(({ subjects }) => subjects.map((each) => each.action?.phrase)),
    ),
    ...of(
      'place',
      asked.places,
      shots.map((facts) => `${facts.place?.value.phrase} ${facts.place?.value.id}`),
    ),
    ...of(
      'hour',
      asked.hours,
      shots.map((facts) => facts.hour?.value),
    ),
    ...of(
      'weather',
      asked.weathers,
      shots.flatMap((facts) => [facts.weather?.value, facts.weatherAtEnd?.value]),
    ),
    ...(asked.colours ?? [])
      .filter((name) => !words.includes(name) && !colours.includes(colourHex(name)!))
      .map((name) => `colour ${name}`),
    ...of('look', asked.looks, [words]),
    ...(asked.never ?? [])
      .filter((pattern) =>
        says(
          [
            ...nouns,
            ...props,
            ...shots.map((facts) => facts.place?.value.id ?? ''),
            ...shots.map((facts) => facts.hour?.value),
          ],
          pattern,
        ),
      )
      .map((pattern) => `never ${pattern}`),
  ];
}

it('puts what is asked for into the plan', () => {
  const misses = ASKED.map((asked) => ({ prompt: asked.prompt, missing: missing(asked) }));
  const failed = misses.filter((each) => each.missing.length > 0);
  expect(1 - failed.length / ASKED.length, JSON.stringify(failed, null, 1)).toBeGreaterThanOrEqual(AT_LEAST);
});

const demandsOf = ({ prompt: _, kind: __, together, ...lists }: Asked): number =>
  Object.values(lists).flat().length + (together === undefined ? 0 : 1);

it('puts most of what is asked for into plans that nothing was tuned on', () => {
  const lost = HELD_OUT.flatMap(missing);
  const all = HELD_OUT.reduce((sum, each) => sum + demandsOf(each), 0);
  expect(1 - lost.length / all).toBeGreaterThanOrEqual(HELD_OUT_AT_LEAST);
});
