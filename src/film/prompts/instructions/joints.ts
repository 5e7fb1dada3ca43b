/** Where an instruction of several wishes is to be cut: at joints behind which a wish of its own begins. */
import { phraseAt } from '../../reading/phrase.js';
import { unitsOf } from '../../reading/units.js';
import { matchInstruction } from './match.js';
import { OUTSIDE, set, VERBS } from './vocabulary.js';

const JOINTS = set('and but then while plus also with');
export const isJoint = (word: string): boolean => JOINTS.has(word.toLowerCase());

const ORDERS = set(
  'make let add put remove delete replace swap change turn give show keep leave zoom pan film shoot blur use set move take insert hide erase no without only less',
);
const PLEASANTRIES = set('please also then just maybe now');

/** "She smiles and waves at the dog" is one wish; in "she smiles and it is snowing" the second part stands alone. */
export function standsAlone(rest: readonly string[], verb: string | null): boolean {
  const said = rest.filter((word) => !PLEASANTRIES.has(word.toLowerCase()));
  const [first = ''] = said.map((word) => word.toLowerCase());
  if (first === '') return false;
  if (ORDERS.has(first) || said.some((word) => OUTSIDE.has(word.toLowerCase()))) return true;
  const text = said.join(' ');
  const units = unitsOf(text);
  const phrase = phraseAt(units, 0);
  const subjectEnd = units[0]?.part === 'PRON' ? 1 : (phrase?.end ?? units.length);
  const predicate = units[subjectEnd]?.part;
  if (predicate === 'VERB' || predicate === 'AUX') return true;
  if (VERBS.paint.has(verb ?? '') && /^(?:him|her|them)$/.test(first) && said.length > 1) return true;
  const begun = verb !== null && /^(?:DET|POSS|NUM)$/.test(units[0]!.part);
  const listed = VERBS.add.has(verb ?? '') || VERBS.remove.has(verb ?? '');
  // "Add rain and a red umbrella", "make the dog bigger and the sky purple"
  if (begun && (listed ? phrase?.end === units.length : VERBS.paint.has(verb!))) return true;
  const { complete, templates } = matchInstruction(text);
  return complete && templates.length > 0;
}

/** Positions of the joints from a word on, without the one in "black and white". */
export const jointsFrom = (said: readonly string[], from: number): number[] =>
  said.flatMap((word, at) => {
    const [before, after] = [said[at - 1]?.toLowerCase(), said[at + 1]?.toLowerCase()];
    const isName = before === 'black' && after === 'white';
    return at > from && isJoint(word) && !isName ? [at] : [];
  });
