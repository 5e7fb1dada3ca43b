import { describe, expect, it } from 'vitest';
import { readFacts } from './read-facts.js';

const said = (prompt: string) =>
  readFacts(prompt).facts.subjects.map(
    ({ noun, count, action }) => `${count} ${noun}: ${action?.phrase ?? '-'}`,
  );

it('gives every subject its own action and count', () => {
  expect(said('A lighthouse keeper feeds seagulls while three wolves howl at the moon')).toEqual([
    '1 lighthouse keeper: feeds seagulls',
    '3 seagull: -',
    '3 wolf: howls at the moon',
  ]);
});

it('keeps a subject that it does not know', () => {
  const [subject] = readFacts('A quokkaroo builds a wooden raft').facts.subjects;
  expect(subject).toMatchObject({ id: null, noun: 'quokkaroo', kind: 'CREATURE' });
});

it.each([
  ['A terrier runs across the lawn', 'CREATURE'],
  ['A mattress leans against a wall', 'THING'],
  ['A fortress stands above the valley', 'THING'],
  ['A wrestler bows to the crowd', 'PERSON'],
])('takes nobody for somebody by the end of a word: %s', (prompt, kind) => {
  expect(readFacts(prompt).facts.subjects[0]?.kind ?? 'THING').toBe(kind);
});

it('takes clouds below a summit for no sea', () => {
  const { facts } = readFacts('A climber stands on a summit above a sea of clouds');
  expect(facts.place?.value.id).toBe('mountain');
  expect(facts.weather?.value).toBe('cloudy');
});

it('binds a colour to what it belongs to and gives the rest to the palette', () => {
  const { facts, colours } = readFacts('A woman in a red coat drives a blue car, clean white aesthetics');
  expect(facts.subjects[0]!.look.clothes).toEqual([{ garment: 'coat', colour: '#d3202a' }]);
  expect(facts.subjects[1]!.look.colour).toBe('#2467c9');
  expect(colours).toEqual(['white']);
});

it('reads time that passes', () => {
  const { facts } = readFacts('A fisherman rows home as the sun goes down while the storm clears');
  expect([facts.hour?.value, facts.hourAtEnd?.value]).toEqual(['sunset', 'dusk']);
  expect([facts.weather?.value, facts.weatherAtEnd?.value]).toEqual(['storm', 'clear']);
});

it('does not show what is refused', () => {
  const { facts, avoid } = readFacts('A quiet street without cars, no people or dogs');
  expect(facts.subjects).toEqual([]);
  expect(avoid).toEqual(['cars', 'people', 'dogs']);
});

it('makes a scene of every place', () => {
  const { scenes } = readFacts('A traveller crosses a desert and finds an oasis');
  expect(scenes.map((each) => each.place?.value.id)).toEqual(['desert', 'oasis']);
});

it('comes to an end with any text', () => {
  for (const part of ['a', ' ', '1 ', '(', '"', '🐺', 'wolf and ', 'no a ', 'a-', ', ', '狼'])
    expect(readFacts(part.repeat(5_000)).facts).toBeDefined();
});

describe('names of products', () => {
  it.each([
    ['An Instagram ad for Aurora cold brew coffee: a barista pours it at sunrise', 'dawn'],
    ['Dawn dish soap ad: a father and a daughter wash plates at noon', 'midday'],
    ['A new perfume called Midnight: a woman walks through a sunny garden', null],
  ])('%s is no hour', (text, hour) => {
    const { facts } = readFacts(text);
    expect(facts.hour?.value ?? null).toBe(hour);
  });

  it('are no things, and stay with what they name', () => {
    const { facts } = readFacts('An ad for Lumen desk lamps on a desk');
    expect(facts.subjects.map(({ noun }) => noun)).not.toContain('lumen');
    expect(facts.subjects[0]?.look.words).toContain('called Lumen');
    expect(
      readFacts('An ad for French bread: a baker').facts.subjects.flatMap(({ look }) => look.words),
    ).not.toContain('called French');
  });
});

it.each([
  ['A barber trims a beard under a striped awning', 'a striped awning'],
  ['A beekeeper lifts honey from a hive', 'a hive'],
  ['A ship sails past a church', 'a church'],
  ['Ein Schornsteinfeger läuft über Dächer', '“Schornsteinfeger”'],
  ['Um surfista corre com uma prancha', '“prancha”'],
  ['渔夫在湖上撒网，一只鸬鹚站在船头', '“鸬鹚”'],
])('keeps what is named in passing, known or not: %s', (text, phrase) => {
  expect(readFacts(text).facts.props.map((each) => each.phrase)).toContain(phrase);
});
