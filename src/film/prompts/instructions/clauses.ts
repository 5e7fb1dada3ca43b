/** Cuts an instruction into its single wishes: "not so dark, and add rain" are two. */
import { cutText } from '../../text.js';
import { corrected } from './spelling.js';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/[’‘`´]/g, "'"],
  [/\b(?:can't|cannot|cant)\b/g, 'can not'],
  [/\b(?:won't|wont)\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|should|would|could|must|need)n'?t\b/g, '$1 not'],
  [/\b(it|that|there|he|she|what|let)'s\b/g, '$1 is'],
  [/\b(i|we|you|they)'(?:d|ll|m|re|ve)\b/g, '$1'],
  [/'s\b|s'(?=\s)/g, 's'],
  [
    /\bits (?=(?:an?|too|so|very|really|way|quite|pretty|much|not|just|all|still|kinda|supposed) )/g,
    'it is ',
  ],
  [
    /\b(?:would|might|could) be (?:really |so |very )?(?:cool|nice|great|good|awesome|lovely|better) (?:if|to|when)\b/g,
    '',
  ],
];
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bcolour/g, 'color'],
  [/\bgrey\s?-?scale\b|\bgray\s?-?scale\b/g, 'grayscale'],
  [
    /\b(?:black\s*(?:-\s*)?(?:and\s*(?:-\s*)?|(?:&|n'?|\/)\s*)?white|b\s*(?:(?:&|and|\/|n)\s*)?w)\b/g,
    'monochrome',
  ],
  [/\b(?:remove|without|drop|take out|lose|no)\s+(?:the\s+|all\s+|any\s+)*colors?\b(?!\s+\w)/g, 'monochrome'],
  [/\blight(?:s|ing)? (?:it|this|the scene|things) up\b/g, 'light up'],
  [/\bturn(?:ing)? (?:up )?the (?:lights?|brightness)(?: up)?\b(?! (?:down|off|out))/g, 'brighter'],
  [
    /\b(?:turn|switch|dim)(?:ing)? (?:down |off |out )?the (?:lights?|brightness)(?: down| off| out)?\b/g,
    'darker',
  ],
  [/\b(too|so|very|more|less) (?:blue|bluish)\b/g, '$1 cold'],
  [/\b(too|so|very|more|less) (?:yellow|yellowish|reddish|orange)\b/g, '$1 warm'],
  [/\bturn (?:up|on) /g, 'more '],
  [/\bturn down /g, 'less '],
  [/\b(?:get rid of|take out|take away|cut out|do away with)\b/g, 'remove'],
  // "Take the people out of it"
  [
    /\b(?:take|get|cut|leave|edit|crop|keep) ((?:the|all|any|those|these|that|this)(?: \w+){1,3}?) out\b(?: of \w+(?: \w+)?)?/g,
    'remove $1',
  ],
  [/\b(?:not any|no more|no longer)\b/g, 'no'],
  [/\bfill (?:up )?(?:(?:the|this|it|that) )?(?:\w+ )?with\b/g, 'add'],
  [/\b(?:half|halve) (?:the |its )?(?:speed|tempo|pace)\b|\bhalf as (?:fast|quick)\b/g, 'much slower'],
  [
    /\b(?:double|twice|triple) (?:the |its )?(?:speed|tempo|pace)\b|\b(?:twice|two times|three times|2x) as (?:fast|quick)\b/g,
    'much faster',
  ],
  [/\b(?:tone|turn|bring|dial|reduce|lower) (?:down )?(?:the |its )?colors?\b(?: down)?/g, 'less saturation'],
  [/\b(?:turn|bring|dial|boost|crank) (?:up )?(?:the |its )?colors?\b(?: up)?/g, 'more saturation'],
  [
    /\bcolors? (?:(?:is|are|look|looks|seem|seems|feel|feels) )?((?:(?:much|way|a bit|far|a little) )?(?:too |so |very |not so )?)(?:strong|intense|loud|bright|bold|harsh|heavy)\b/g,
    '$1vivid',
  ],
  [
    /\bbackground (?:(?:should|must|needs to|has to|to|could|can) )?(?:be |is |look )?(?:more |a bit |a little |very |all )*(?:blurry|blurred|blurrier|out of focus|softer|soft)\b/g,
    'blurred background',
  ],
  [/\b(?:soften|defocus) the background\b/g, 'blurred background'],
  // Nobody wishes for these: said alone, they are a complaint.
  [/^\W*(?=(?:overexposed|underexposed|blinding|garish|oversaturated|shaky|hectic|chaotic)\W*$)/, 'too '],
  [/\b(?:in )?the (?:small|wee) hours\b/g, 'at night'],
  [/\bsun (?:(?:should|must|is|to) )?(?:be )?going down\b/g, 'sunset'],
  [/\bcover (?:everything|it all|the \w+) (?:in|with) snow\b/g, 'snow'],
  [/\b(?:gimme|give me)\b/g, 'give'],
  [/^\W*(?:the )?same(?: \w+)?,? but\b/, ''],
  [/\btoo (?:little|few)\b/g, 'more'],
  [/\bnot enough\b/g, 'more'],
  [/\b(?:a lot|lots) (?=more|less)/g, 'much '],
  [/\bup close\b/g, 'close up'],
  [/\b(pull|move|step|bring|push|take) the camera (back|out|in|closer|nearer)\b/g, '$1 $2'],
  [/\bzoom (?:way|all the way|right|far) (in|out)\b/g, 'zoom $1 much'],
];
/** What comes after these is what it should no longer be. */
const NO_LONGER = /\b(?:instead of|rather than|in place of)\b(?:\s+(?:at|in|the|a|this|being|so))*\s+[\w-]+/g;
/** What stays, and what the change is good for, is no wish of its own. */
const UNTOUCHED = /\b(?:do not|never) (?:change|touch|alter) (?:anything|any|everything)\b[^,.;:!?]*/g;
const PURPOSE =
  /\bso (?:that )?(?:we|i|you|it|one|people) (?:can |could )?(?:see|show|shows|get) (?:more|less|better|it|everything|all)\b[^,.;:!?]*/g;
const FROM_TO =
  /\bfrom\s+(?:the\s+)?(?:day|daytime|daylight|night|nighttime|morning|noon|sunset|dawn|dusk|rain|snow|color|dark|bright|sunny|rainy)\s+(?:in)?to\b/g;

export type Clause = readonly string[];

const MAX_INSTRUCTION = 1000;

export function clausesOf(instruction: string): Clause[] {
  // One character can become 18 when it is normalized.
  let text = cutText(instruction.normalize('NFKC'), MAX_INSTRUCTION).toLowerCase();
  for (const [pattern, plain] of [...CONTRACTIONS, ...SPELLINGS]) text = text.replace(pattern, plain);
  return text
    .replace(FROM_TO, ' ')
    .replace(UNTOUCHED, ' ')
    .replace(PURPOSE, ' ')
    .replace(NO_LONGER, ' ')
    .split(
      /[,;:.!?\n()–—]+|(?<=\w)\s+\+\s+|\s(?:and|but|plus|then|also|yet|while|with|because|since)\s|\s&\s|\s(?=(?:without|no)\s)|(?<=\b(?:more|less)\s\S+)\s(?=(?:more|less)\s)|(?<=\b(?:without|no|remove)\s\S.*)\s(?=(?:at|during)\s)/,
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
