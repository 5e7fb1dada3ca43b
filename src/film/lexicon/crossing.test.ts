/** Every place, being, thing, hour and weather goes from words to facts, to a sentence and a picture, and back to the same facts. */
import { expect, it } from 'vitest';
import { Hour, NO_FACTS, NO_LOOK, type ShotFacts, type Subject, Weather } from '../facts/facts.js';
import { shotSentence } from '../facts/sentence.js';
import { readFacts } from '../reading/read-facts.js';
import { BEINGS } from './beings.js';
import { drawableOf, fourLegged, placeDrawnFor } from './drawable.js';
import type { BeingEntry, ThingEntry } from './entry.js';
import { PLACES } from './places.js';
import { THINGS } from './things.js';

const shown = (entry: BeingEntry | ThingEntry): Subject => ({
  id: entry.id,
  noun: entry.words[0]!,
  kind: entry.kind,
  count: ('group' in entry ? entry.group : null) ?? 1,
  look: NO_LOOK,
  action: { id: 'stand', phrase: 'stands in the light' },
  characterKey: null,
  by: 'USER',
});

const shotOf = (facts: Partial<ShotFacts>): string => shotSentence({ ...NO_FACTS, ...facts });

/** What comes back as something else, at most this share of a family. */
const LOST = 0.03;

it.each([
  ['being', BEINGS],
  ['thing', THINGS],
] as const)('finds every %s again in the sentence that shows it', (_, entries) => {
  const lost = entries.filter((entry) => {
    const subject = shown(entry);
    const { subjects } = readFacts(shotOf({ subjects: [subject] })).facts;
    return !subjects.some(
      ({ id, kind, count }) => id === subject.id && kind === subject.kind && count === subject.count,
    );
  });
  expect(lost.length / entries.length, lost.map(({ id }) => id).join(', ')).toBeLessThan(LOST);
});

it('finds every place again in the sentence that plays there', () => {
  const lost = PLACES.filter(({ id, words: [phrase = ''] }) => {
    const place = { value: { id, phrase }, by: 'USER' } as const;
    const figure = { ...shown(BEINGS[0]!), action: { id: 'stand', phrase: 'stands still' } };
    const { facts, scenes } = readFacts(shotOf({ place, subjects: [figure] }));
    return ![facts, ...scenes].some((each) => each.place?.value.id === id);
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

it('finds every hour and every weather again in the sentence that plays in it', () => {
  const figure = { ...shown(BEINGS[0]!), action: { id: 'walk', phrase: 'walks' } };
  const read = (id: string, variant: number, facts: Partial<ShotFacts>) =>
    readFacts(
      shotSentence(
        { ...NO_FACTS, place: { value: { id, phrase: id }, by: 'USER' }, subjects: [figure], ...facts },
        variant,
      ),
    ).facts;
  const settings = ['field', 'apartment'].flatMap((id) =>
    [0, 1, 2, 3].map((variant) => [id, variant] as const),
  );
  const hours = Hour.options.filter((value) =>
    settings.some(
      ([id, variant]) => read(id, variant, { hour: { value, by: 'USER' } }).hour?.value !== value,
    ),
  );
  const weathers = Weather.options.filter((value) =>
    settings.some(([id, at]) => read(id, at, { weather: { value, by: 'USER' } }).weather?.value !== value),
  );
  expect({ hours, weathers }).toEqual({ hours: [], weathers: [] });
});

it('has a picture for every place and creature that it knows', () => {
  expect(PLACES.filter(({ id, words: [phrase = ''] }) => placeDrawnFor({ id, phrase }) === null)).toEqual([]);
  const creatures = BEINGS.filter(({ kind }) => kind === 'CREATURE').map(shown);
  const missing = creatures.filter((each) => fourLegged(each) === null && drawableOf(each) === null);
  expect(missing.map(({ noun }) => noun)).toEqual([]);
});
