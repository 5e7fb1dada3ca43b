/** What a change of facts is called when the assistant speaks of it. */
import type { FactChange, NewSubject } from '../../facts/change.js';
import { withArticle } from '../../facts/english.js';
import { NO_LOOK } from '../../facts/facts.js';
import { indefiniteName } from '../../facts/sentence.js';
import { colourName } from '../../lexicon/colours.js';
import { listed } from '../../listed.js';

export type Spoken = { doing: string; done: string };

const named = ({ look, ...subject }: NewSubject): string =>
  indefiniteName({ id: null, ...subject, look: { ...NO_LOOK, words: look } }, true);

const set = (what: string, value: string): Spoken => ({
  doing: `set ${what} to ${value}`,
  done: `has ${value} as ${what.replace(/^the /, 'its ')} now`,
});

/** "I'll let the woman look …" and "The clip …". */
export function spokenChange(change: FactChange): Spoken {
  switch (change.change) {
    case 'PLACE':
      return {
        doing: `move the clip to this place: ${change.phrase}`,
        done: `shows this place now: ${change.phrase}`,
      };
    case 'ADD':
      return { doing: `add ${named(change.subject)}`, done: `shows ${named(change.subject)} now` };
    case 'REMOVE':
      return { doing: `remove the ${change.noun}`, done: `has no ${change.noun} in it now` };
    case 'TAKE_OFF':
      return {
        doing: `show the ${change.noun} without the ${change.garment}`,
        done: `shows the ${change.noun} without the ${change.garment} now`,
      };
    case 'REPLACE':
      return {
        doing: `replace the ${change.noun} with ${named(change.by)}`,
        done: `shows ${named(change.by)} instead of the ${change.noun} now`,
      };
    case 'COUNT': {
      const many = named({ noun: change.noun, kind: change.kind, count: change.count, look: [] });
      return { doing: `show ${many}`, done: `shows ${many} now` };
    }
    case 'ACTION':
      return {
        doing: `show that the ${change.noun} ${change.phrase}`,
        done: `shows that the ${change.noun} ${change.phrase}`,
      };
    case 'LOOK':
      return {
        doing: `change the look of the ${change.noun} (${change.phrase})`,
        done: `shows the ${change.noun} with the new look (${change.phrase})`,
      };
    case 'PALETTE': {
      const names = listed(change.colours.map(colourName));
      return { doing: `use ${names}`, done: `is in ${names} now` };
    }
    case 'MOOD':
      return { doing: `make the clip feel ${change.phrase}`, done: `feels ${change.phrase} now` };
    case 'SIZE':
      return { doing: `make it ${withArticle(change.value)}`, done: `is ${withArticle(change.value)} now` };
    case 'ANGLE':
      return set('the angle', change.value);
    case 'MOVEMENT':
      return set('the camera movement', change.value);
    case 'LIGHT':
      return set('the light', change.phrase);
    case 'HOUR':
      return set('the time of day', change.value);
    case 'WEATHER':
      return set('the weather', change.value);
    default:
      return { doing: 'adjust the clip', done: 'is adjusted' };
  }
}
