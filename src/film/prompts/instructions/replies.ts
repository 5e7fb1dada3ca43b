/** What the assistant says: before, after, and when it did not work. */
import { listed } from '../../listed.js';
import { shortened, tidy, withoutEnd } from '../wording.js';
import type { Aspect, MatchedTemplate, Template } from './template.js';
import { templateNamed } from './templates.js';

export type ReplyTo =
  | {
      kind: 'PLANNED';
      templates: readonly MatchedTemplate[];
      instruction: string;
      /** How many clips it is about. */
      clips: number;
      cost: string;
      seconds: number;
    }
  | { kind: 'DONE'; templates: readonly MatchedTemplate[]; instruction: string }
  | { kind: 'FAILED'; reason: string }
  | { kind: 'CANCELLED' };

export function assistantReply(reply: ReplyTo): string {
  if (reply.kind === 'CANCELLED') return 'Cancelled. The film is as it was before.';
  if (reply.kind === 'FAILED') {
    return `That did not work: ${withoutEnd(tidy(reply.reason))}. The former clip is still in place.`;
  }
  const templates = reply.templates.flatMap(({ name, strength }) => {
    const template = templateNamed(name);
    return template ? [{ ...template, strength }] : [];
  });
  if (reply.kind === 'DONE') {
    const what =
      templates.length > 0
        ? `The clip ${listed(templates.map(({ done }) => done))}.`
        : 'The clip is made anew.';
    return `Done! ${what} Check the updated video.`;
  }
  const what =
    templates.length > 0
      ? `I'll ${listed(templates.map(spoken))}.`
      : `I'll rework this clip's prompt for "${shortened(withoutEnd(tidy(reply.instruction)), 89)}".`;
  return `${aboutClips(what, reply.clips)} ${costSentence(reply.cost)} ${timeSentence(reply.seconds)}`;
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

function spoken({ doing, aspect, strength }: Template & { strength: number }): string {
  if (!BY_DEGREES.has(aspect)) return doing;
  return strength < 0.8 ? `${doing} a little` : strength > 1.4 ? `${doing} a lot` : doing;
}

const costSentence = (cost: string): string =>
  Number(cost) === 0 ? 'It costs nothing.' : `Estimated cost: $${cost}.`;

function timeSentence(seconds: number): string {
  if (seconds < 90) return `It takes about ${Math.max(1, Math.round(seconds))} seconds.`;
  return `It takes about ${Math.round(seconds / 60)} minutes.`;
}
