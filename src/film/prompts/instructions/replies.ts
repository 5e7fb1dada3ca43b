/** What the assistant says: before, after, and when it did not work. */

import { abbreviated } from '../../facts/english.js';
import { listed } from '../../listed.js';
import { spokenMoney } from '../../money.js';
import { tidy, withoutEnd } from '../wording.js';
import { type Spoken, spokenChange } from './change-words.js';
import type { ReadInstruction } from './read-changes.js';
import { type Aspect, changesOf, type Template, templateNamed } from './templates.js';

export type ReplyTo =
  | {
      kind: 'PLANNED';
      read: ReadInstruction;
      instruction: string;
      /** A language model reads what the rules could not. */
      byModel: boolean;
      /** How many clips it is about. */
      clips: number;
      /** How many versions of the clip are made to choose from. */
      takes?: number;
      /** The name of a model that takes no seed. */
      seedless?: string | null;
      /** The name of the language model that ranks the takes. */
      judge?: string | null;
      cost: string;
      seconds: number;
    }
  | { kind: 'DONE'; read: WasRead }
  /** `reason` says why some takes could not be made. */
  | { kind: 'TAKES'; read: WasRead; made: number; asked: number; reason: string | null }
  | { kind: 'CHOSEN' }
  /** The prompt of the rules is tried beside the one that the film shows. */
  | { kind: 'COMPARING'; cost: string; seconds: number }
  | { kind: 'COMPARED' }
  | { kind: 'FAILED'; reason: string }
  /** `takes` were made before. */
  | { kind: 'CANCELLED'; takes?: number };

type WasRead = Pick<ReadInstruction, 'changes' | 'templates' | 'unresolved'>;

export function assistantReply(reply: ReplyTo): string {
  if (reply.kind === 'CANCELLED') return cancelledReply(reply.takes ?? 0);
  if (reply.kind === 'CHOSEN') return 'The film shows the take that you chose.';
  if (reply.kind === 'COMPARED')
    return 'Done! The version of the rules stands beside the one in the film: say which is better with preferVersion, or show it with chooseTake.';
  if (reply.kind === 'COMPARING')
    return [
      "I'll make this clip once more, from the prompt that the rules alone would have written. The film stays as it is.",
      costSentence(reply.cost),
      timeSentence(reply.seconds),
    ].join(' ');
  if (reply.kind === 'FAILED') {
    return `That did not work: ${withoutEnd(tidy(reply.reason))}. The former clip is still in place.`;
  }
  const spoken = spokenOf(reply.read);
  if (reply.kind === 'DONE' || reply.kind === 'TAKES') {
    const what =
      spoken.length > 0 ? `The clip ${listed(spoken.map(({ done }) => done))}.` : 'The clip is made anew.';
    const next = reply.kind === 'DONE' ? 'Check the updated video.' : takesSentence(reply);
    return [`Done! ${what}`, notDone(reply.read.unresolved, 'was not done'), next].filter(Boolean).join(' ');
  }
  const rest = reply.byModel ? reply.read.outside : reply.read.unresolved;
  const reworked = reply.byModel || spoken.length === 0;
  const what =
    reworked && rest.length > 0 && !reply.byModel
      ? 'I would make this clip again without a change.'
      : reworked
        ? `I'll rework this clip's prompt for "${abbreviated(withoutEnd(tidy(reply.instruction)), 89)}".`
        : `I'll ${listed(spoken.map(({ doing }) => doing))}.`;
  return [
    aboutClips(what, reply.clips),
    notDone(rest, 'can not be done here'),
    plannedTakes(reply),
    costSentence(reply.cost),
    timeSentence(reply.seconds),
  ]
    .filter(Boolean)
    .join(' ');
}

type PlannedTakes = { takes?: number; seedless?: string | null; judge?: string | null };

function plannedTakes({ takes = 1, seedless, judge }: PlannedTakes): string {
  if (takes === 1) return '';
  const chance = seedless ? ` ${seedless} takes no seed, so they differ by chance alone.` : '';
  return `There will be ${takes} takes to choose from; the film stays as it is until you choose.${chance}${judge ? ` ${judge} will look at them and rank them.` : ''}`;
}

function takesSentence({
  made,
  asked,
  reason,
}: {
  made: number;
  asked: number;
  reason: string | null;
}): string {
  const failed =
    reason === null
      ? ''
      : `${asked - made} of ${asked} takes could not be made: ${withoutEnd(tidy(reason))}. `;
  const there = made === 1 ? 'There is 1 take' : `There are ${made} takes`;
  return `${failed}${there}: choose the one that the film is to show.`;
}

function cancelledReply(takes: number): string {
  const kept =
    takes === 0
      ? ''
      : takes === 1
        ? ' The take that was made is kept, and can be chosen.'
        : ` The ${takes} takes that were made are kept, and can be chosen.`;
  return `Cancelled. The film is as it was before.${kept}`;
}

const notDone = (parts: readonly string[], why: string): string =>
  parts.length === 0
    ? ''
    : `This part ${why}: ${listed(parts.map((part) => `"${abbreviated(part, 89)}"`))}.`.replace(
        /^This part (was|can)/,
        (whole, verb: string) =>
          parts.length === 1 ? whole : `These parts ${verb === 'was' ? 'were' : 'can'}`,
      );

/** Templates have wordings of their own; everything else is told change by change. */
function spokenOf({ changes, templates }: Pick<ReadInstruction, 'changes' | 'templates'>): Spoken[] {
  const known = templates.flatMap(({ name, strength }) => {
    const template = templateNamed(name);
    return template ? [{ doing: withDegree({ ...template, strength }), done: template.done }] : [];
  });
  const count = changesOf(templates).length;
  const covered = new Set(
    changesOf(templates).map(({ change, ...rest }) => `${change}${'of' in rest ? rest.of : ''}`),
  );
  const others =
    count === changes.length
      ? []
      : changes.filter((each) => !covered.has(`${each.change}${'of' in each ? each.of : ''}`));
  return [...known, ...others.map(spokenChange)];
}

/** "make 3 clips nighttime and brighten them". */
function aboutClips(text: string, clips: number): string {
  if (clips === 1) return text;
  const [first, ...rest] = text
    .replace("this clip's prompt", 'the prompts of this clip')
    .split(/\b(?:this|the) clip\b/);
  return rest.length === 0 ? text : `${first}${clips} clips${rest.join('them')}`;
}

const BY_DEGREES: ReadonlySet<Aspect> = new Set(['LIGHT', 'MOTION', 'SPEED', 'FRAMING', 'WARMTH']);

function withDegree({ doing, aspect, strength }: Template & { strength: number }): string {
  if (!BY_DEGREES.has(aspect)) return doing;
  return strength < 0.8 ? `${doing} a little` : strength > 1.4 ? `${doing} a lot` : doing;
}

const costSentence = (cost: string): string =>
  Number(cost) === 0 ? 'It costs nothing.' : `Estimated cost: ${spokenMoney(cost)}.`;

function timeSentence(seconds: number): string {
  if (seconds < 90) return `It takes about ${Math.max(1, Math.round(seconds))} seconds.`;
  return `It takes about ${Math.round(seconds / 60)} minutes.`;
}
