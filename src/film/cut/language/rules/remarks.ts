/** What is said around an edit: why somebody wants it, what it is about, and what is to stay as it is. */
import type { Draft } from '../draft.js';
import type { Clips } from '../meanings.js';
import { rule } from '../rule.js';

/** Nothing is done to it, and nothing else in the instruction may be. */
function leave(draft: Draft, clips: Clips): void {
  for (const key of draft.clips(clips)) {
    for (const what of ['place', 'presence', 'speed', 'crop', 'start', 'end'])
      draft.claim(`${what} of ${key}`);
  }
  draft.say('The rest is left as it is.');
}

/** "Clip 4:", which says what the next clause is about. */
export const topicOnly = rule('[for|on|in|with] <clips>', ({ clips }, draft) =>
  draft.remarkOn(draft.clips(clips[0]!)),
);

/** Why somebody wants what was said before. */
const REMARKS = [
  `[because|since|as] (it|that|they) ('s|is|was|are|feels|looks|seems|drags) [<amount>|very] [not] [the] (boring|bad|ugly|dull|weak|weird|redundant|unnecessary|useless|needed|good|slow|long|fast|short|distracting|repetitive|on)`,
  '(i|we) (dont|do not) like (it|that|them)',
  '(it|that|they) (dont|doesnt|does not) (fit|work|belong|add anything)',
  '(it|that|this|everything|the film|the video) (looks|is|sounds) [very] (good|great|nice|perfect|fine|awesome|amazing)',
  '(i|we) (like|love) (it|this|the film|the video)',
  '(good|great|nice|perfect|cool|awesome|love it) [job|work|stuff|start]',
];

export const remarks = [
  rule(REMARKS, () => {}),
  rule(
    [
      '<clips> (is|are|feels|feel|seems|seem) [<amount>] (long|short|slow|fast|boring|dull|unnecessary|redundant|useless)',
      '<clips> (drags|drag|lingers|linger) [on] [<amount>]',
      '<clips> (runs|run|goes on|lasts) [<amount>] long',
      '<clips> (starts|start|begins|begin|ends|end) (early|late|slowly|soon)',
      '(take|grab|pick) <clips>',
      '<clips> has (a|an) [<amount>|very] (slow|weak|bad|boring|dull|long|short|abrupt|sudden|clumsy) (start|beginning|opening|end|ending|middle)',
      '(i|we) (hate|dislike) <clips>',
      '(i|we) (dont|do not) like <clips>',
    ],
    ({ clips }, draft) => draft.remarkOn(draft.clips(clips[0]!)),
  ),
  rule(
    [
      '(keep|leave) <clips> [(as it is|as they are|alone|unchanged|untouched|the same|where it is|in place)]',
      '(dont|do not|never) (touch|change|edit|cut|remove|delete|move|trim|swap) <clips>',
      'not <clips>',
    ],
    ({ clips }, draft) => leave(draft, clips[0]!),
  ),
];
