/** The steps of an edit as a client gives them: in seconds, where the film counts frames. */
import { FASTEST, SLOWEST } from '../../film/cut/apply.js';
import { type EditOperation, LOUDEST } from '../../film/cut/operations.js';
import { toFrames } from '../../film/format.js';
import { InvalidInput } from '../../pipeline/errors.js';
import { builder } from '../core/builder.js';
import { text } from '../core/text-validation.js';
import { AudioTrackEnum, OverlayKindEnum, TransitionTypeEnum } from '../enums.js';

const MAX_POSITION = 9_999;
/** A day, which no film is long. */
const MAX_SECONDS = 86_400;

const position = (description: string) =>
  ({ required: true, description, validate: { min: 0, max: MAX_POSITION } }) as const;
const ENTRY = 'The entry, counted from 0.';
/** Zero or more. */
const time = (description: string) => ({ description, validate: { min: 0, max: MAX_SECONDS } }) as const;
/** Seconds that are taken away, or added when they are negative. */
const change = (description: string) =>
  ({ defaultValue: 0, description, validate: { min: -MAX_SECONDS, max: MAX_SECONDS } }) as const;
const share = (description: string) =>
  ({ required: true, description, validate: { min: 0, max: 1 } }) as const;

const TrimOperationInput = builder.inputType('TrimOperationInput', {
  description: 'Makes an entry shorter or longer at its start or end.',
  fields: (t) => ({
    position: t.int(position(ENTRY)),
    fromStart: t.float(change('Seconds to take off its start; negative ones are added there.')),
    fromEnd: t.float(change('Seconds to take off its end; negative ones are added there.')),
  }),
});

const SplitOperationInput = builder.inputType('SplitOperationInput', {
  description: 'Cuts an entry in two.',
  fields: (t) => ({
    position: t.int(position(ENTRY)),
    at: t.float({ required: true, ...time('Where, in seconds from its own start.') }),
  }),
});

const SwapOperationInput = builder.inputType('SwapOperationInput', {
  description: 'Two entries change places.',
  fields: (t) => ({
    position: t.int(position('The first of the two, counted from 0.')),
    withPosition: t.int(position('The other one.')),
  }),
});

const MoveOperationInput = builder.inputType('MoveOperationInput', {
  description: 'Puts an entry elsewhere.',
  fields: (t) => ({
    position: t.int(position(ENTRY)),
    toPosition: t.int(position('Its position afterwards.')),
  }),
});

const EntryOperationInput = builder.inputType('EntryOperationInput', {
  description: 'Names an entry of the timeline.',
  fields: (t) => ({ position: t.int(position(ENTRY)) }),
});

const RetimeOperationInput = builder.inputType('RetimeOperationInput', {
  description: 'Shows an entry faster or slower.',
  fields: (t) => ({
    position: t.int(position(ENTRY)),
    speed: t.float({
      required: true,
      description: `1 is as the clip was made, 2 twice as fast: ${SLOWEST} to ${FASTEST}.`,
      validate: { min: SLOWEST, max: FASTEST },
    }),
  }),
});

const CropOperationInput = builder.inputType('CropOperationInput', {
  description: 'Shows a part of the picture, filling the frame. Shares of the frame, from 0 to 1.',
  fields: (t) => ({
    position: t.int(position(ENTRY)),
    x: t.float(share('The left edge.')),
    y: t.float(share('The upper edge.')),
    width: t.float(share('Its width.')),
    height: t.float(share('Its height.')),
  }),
});

const TransitionOperationInput = builder.inputType('TransitionOperationInput', {
  description: 'Changes how the film gets into an entry.',
  fields: (t) => ({
    position: t.int(position('The entry that the transition leads into, counted from 0.')),
    type: t.field({ type: TransitionTypeEnum, required: true, description: 'Cut, crossfade or fade.' }),
    durationSeconds: t.float({ defaultValue: 0, ...time('Its length in seconds; 0 is a cut.') }),
  }),
});

const OverlayOperationInput = builder.inputType('OverlayOperationInput', {
  description:
    'Sets, moves or removes a text or logo over the picture. Without a text, those of its kind between `start` and `end` are removed; a logo has none, and is removed without times.',
  fields: (t) => ({
    kind: t.field({ type: OverlayKindEnum, required: true, description: 'Which of them.' }),
    text: t.string({ description: 'Its words, in 1 to 200 characters.', validate: text(1, 200) }),
    start: t.float(time('When it appears, in seconds of the film; left out, it stays as it is.')),
    end: t.float(time('When it goes, in seconds of the film; left out, it stays as it is.')),
  }),
});

const FadeOperationInput = builder.inputType('FadeOperationInput', {
  description: 'Changes how the film begins and ends.',
  fields: (t) => ({
    fadeInSeconds: t.float(time('How long it fades in from black; left out, it stays as it is.')),
    fadeOutSeconds: t.float(time('How long it fades out to black; left out, it stays as it is.')),
  }),
});

const VolumeOperationInput = builder.inputType('VolumeOperationInput', {
  description: 'Changes how loud the music or the voice is.',
  fields: (t) => ({
    track: t.field({ type: AudioTrackEnum, required: true, description: 'Which of them.' }),
    volume: t.float({
      required: true,
      description: `0 is silence, 1 as it was mixed, ${LOUDEST} the loudest.`,
      validate: { min: 0, max: LOUDEST },
    }),
    start: t.float(time('From when, in seconds of the film; left out, from its start.')),
    end: t.float(time('Until when, in seconds of the film; left out, until its end.')),
  }),
});

const SoundtrackOperationInput = builder.inputType('SoundtrackOperationInput', {
  description: 'Makes the music of the film anew, where it was made for the film.',
  fields: (t) => ({
    another: t.boolean({ defaultValue: false, description: 'Another piece than before.' }),
    calmer: t.boolean({ defaultValue: false, description: 'Calmer than before.' }),
    livelier: t.boolean({ defaultValue: false, description: 'Livelier than before.' }),
    mood: t.string({
      description: 'Its mood, in 1 to 100 characters; left out, the mood stays.',
      validate: text(1, 100),
    }),
  }),
});

export const EditOperationInput = builder.inputType('EditOperationInput', {
  isOneOf: true,
  description:
    'One step of an edit: exactly one of these. `position` is the place, counted from 0, in the timeline that the step is applied to: after the steps before it. Times are rounded to whole frames.',
  fields: (t) => ({
    trim: t.field({ type: TrimOperationInput, description: 'Shorter or longer at an end.' }),
    split: t.field({ type: SplitOperationInput, description: 'In two at a moment.' }),
    swap: t.field({ type: SwapOperationInput, description: 'Two change places.' }),
    move: t.field({ type: MoveOperationInput, description: 'Elsewhere in the film.' }),
    remove: t.field({
      type: EntryOperationInput,
      description: 'Out of the film; its clip stays with the job.',
    }),
    duplicate: t.field({ type: EntryOperationInput, description: 'Twice in a row.' }),
    retime: t.field({ type: RetimeOperationInput, description: 'Faster or slower.' }),
    crop: t.field({ type: CropOperationInput, description: 'A part of the picture.' }),
    transition: t.field({ type: TransitionOperationInput, description: 'How the film gets into an entry.' }),
    overlay: t.field({ type: OverlayOperationInput, description: 'A text or logo over the picture.' }),
    fade: t.field({ type: FadeOperationInput, description: 'How the film begins and ends.' }),
    volume: t.field({ type: VolumeOperationInput, description: 'How loud music or voice is.' }),
    soundtrack: t.field({ type: SoundtrackOperationInput, description: 'Other music.' }),
  }),
});

type Given = typeof EditOperationInput.$inferInput;

const framesIf = (seconds: number | null | undefined) => (seconds == null ? null : toFrames(seconds));

/** As the film has it; each of the inputs is one operation. */
export function operationOf(given: Given, index: number): EditOperation {
  const { trim, split, swap, move, remove, duplicate, retime, crop, transition, overlay, fade } = given;
  const { volume, soundtrack } = given;
  if (trim)
    return {
      type: 'TRIM',
      position: trim.position,
      fromStart: toFrames(trim.fromStart ?? 0),
      fromEnd: toFrames(trim.fromEnd ?? 0),
    };
  if (split) return { type: 'SPLIT', position: split.position, at: Math.max(1, toFrames(split.at)) };
  if (swap) return { type: 'SWAP', ...swap };
  if (move) return { type: 'MOVE', ...move };
  if (remove) return { type: 'REMOVE', ...remove };
  if (duplicate) return { type: 'DUPLICATE', ...duplicate };
  if (retime) return { type: 'RETIME', ...retime };
  if (crop) {
    const { position, ...part } = crop;
    return { type: 'CROP', position, crop: part };
  }
  if (transition) {
    const { position, type, durationSeconds } = transition;
    return { type: 'TRANSITION', position, transition: type, frames: toFrames(durationSeconds ?? 0) };
  }
  if (overlay) {
    const { kind, text, start, end } = overlay;
    return { type: 'OVERLAY', kind, text: text ?? null, start: framesIf(start), end: framesIf(end) };
  }
  if (fade)
    return { type: 'FADE', fadeIn: framesIf(fade.fadeInSeconds), fadeOut: framesIf(fade.fadeOutSeconds) };
  if (volume) {
    const { track, volume: level, start, end } = volume;
    return { type: 'VOLUME', track, volume: level, start: framesIf(start), end: framesIf(end) };
  }
  if (soundtrack) {
    const { another, calmer, livelier, mood } = soundtrack;
    return {
      type: 'SOUNDTRACK',
      another: another ?? false,
      calmer: calmer ?? false,
      livelier: livelier ?? false,
      mood: mood ?? null,
    };
  }
  throw InvalidInput.at(`input.operations.${index}`, 'Name one operation.');
}
