/** Cuts an instruction into its single wishes: "not so dark, and add rain" are two. */
import { corrected } from './spelling.js';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/\b(?:can't|cannot|cant)\b/g, 'can not'],
  [/\b(?:won't|wont)\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|should|would|could|must|need)n'?t\b/g, '$1 not'],
  [/\b(it|that|there|he|she|what|let)'s\b/g, '$1 is'],
  [/\b(i|we|you|they)'(?:d|ll|m|re|ve)\b/g, '$1'],
  [/'s\b|s'(?=\s)/g, 's'],
];
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bcolour/g, 'color'],
  [/\bgrey\s?-?scale\b|\bgray\s?-?scale\b/g, 'grayscale'],
  [/\b(?:black\s*(?:-?\s*and\s*-?|&|n'?|\/|-)\s*white|b\s*(?:&|and|\/|n)?\s*w)\b/g, 'monochrome'],
  [/\b(?:remove|without|drop|take out|lose|no)\s+(?:the\s+|all\s+|any\s+)*colors?\b(?!\s+\w)/g, 'monochrome'],
  [/\blight(?:s|ing)? (?:it|this|the scene|things) up\b/g, 'light up'],
  [/\bturn(?:ing)? (?:up )?the (?:lights?|brightness)(?: up)?\b(?! (?:down|off|out))/g, 'brighter'],
  [
    /\b(?:turn|switch|dim)(?:ing)? (?:down |off |out )?the (?:lights?|brightness)(?: down| off| out)?\b/g,
    'darker',
  ],
  [/\bturn (?:up|on) /g, 'more '],
  [/\bturn down /g, 'less '],
  [/\b(?:get rid of|take out|take away|cut out|do away with)\b/g, 'remove'],
  [/\b(?:not any|no more|no longer)\b/g, 'no'],
  [/\btoo (?:little|few)\b/g, 'more'],
  [/\bnot enough\b/g, 'more'],
  [/\b(?:a lot|lots) (?=more|less)/g, 'much '],
  [/\bup close\b/g, 'close up'],
  [/\b(pull|move|step|bring|push|take) the camera (back|out|in|closer|nearer)\b/g, '$1 $2'],
  [/\bzoom (?:way|all the way|right|far) (in|out)\b/g, 'zoom $1 much'],
];
/** What comes after these is what it should no longer be. */
const NO_LONGER = /\b(?:instead of|rather than|in place of)\b(?:\s+(?:at|in|the|a|this|being|so))*\s+[\w-]+/g;
const FROM_TO =
  /\bfrom\s+(?:the\s+)?(?:day|daytime|daylight|night|nighttime|morning|noon|sunset|dawn|dusk|rain|snow|color|dark|bright|sunny|rainy)\s+(?:in)?to\b/g;

export type Clause = readonly string[];

export function clausesOf(instruction: string): Clause[] {
  let text = instruction.normalize('NFKC').toLowerCase();
  for (const [pattern, plain] of [...CONTRACTIONS, ...SPELLINGS]) text = text.replace(pattern, plain);
  return text
    .replace(FROM_TO, ' ')
    .replace(NO_LONGER, ' ')
    .split(
      /[,;:.!?\n()–—]+|(?<=\w)\s+\+\s+|\s(?:and|but|plus|then|also|yet|while|with|because|since)\s|\s&\s|\s(?=(?:without|no)\s)|(?<=\b(?:without|no|remove)\s\S.*)\s(?=(?:at|during)\s)/,
    )
    .map((clause) =>
      clause
        .replace(/-/g, ' ')
        .replace(/["“”]/g, ' ')
        .replace(/\p{Extended_Pictographic}|[\ufe0f\u200d]/gu, ' '),
    )
    .map((clause) => clause.split(/\s+/).filter(Boolean).map(corrected))
    .filter((clause) => clause.length > 0);
}
