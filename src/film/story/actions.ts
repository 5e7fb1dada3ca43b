/** What can be seen happening, as a director would put it: one line is one shot's action. */
import type { FeelingName } from './feelings.js';
import type { Size } from './shot-grammar.js';

/** `{who}` with verbs in brackets; `{where}` is a spot in the place, `{thing}` the object of the film. */
export type ActionLine = { size: Size; line: string };

const W: Size = 'wide shot';
const F: Size = 'full shot';
const M: Size = 'medium shot';
const MC: Size = 'medium close-up';
const C: Size = 'close-up';

const lines = (...pairs: [Size, string][]): ActionLine[] => pairs.map(([size, line]) => ({ size, line }));

export const FEELING_ACTIONS: Record<FeelingName, readonly ActionLine[]> = {
  sorrow: lines(
    [M, '{who} [stop] {where} and [let] the moment pass'],
    [W, '{who} [walk] without hurry, small and alone {where}'],
    [MC, '{who} [look] down {where}, a breath held too long'],
    [C, '{who} [close] {their} eyes, lashes wet, then [open] them on nothing'],
    [F, '{who} [sit] {where}, shoulders folded in, and [turn] an old photograph over'],
    [M, '{who} [reach] out {where} as if somebody were still there'],
    [MC, '{who} [turn] back once {where}, then [lower] {their} head'],
    [F, '{who} [lean] {where}, arms wrapped around {their} own body'],
  ),
  longing: lines(
    [M, '{who} [smile] at something only memory can see {where}'],
    [W, '{who} [walk] a way known by heart {where}'],
    [C, 'the hands of {who} unfold a letter gone soft at the creases'],
    [MC, '{who} [watch] the light move {where}'],
    [F, '{who} [run] a few steps {where}, then [slow] as if called back'],
    [M, '{who} [trail] one hand along whatever is near {where}'],
    [MC, '{who} [look] over one shoulder {where}, straight past the lens'],
  ),
  tension: lines(
    [M, '{who} [freeze] {where}, listening'],
    [W, '{who} [cross] the open ground {where}, the shadow longer than the body'],
    [C, 'the eyes of {who} shift towards a sound outside the frame'],
    [F, '{who} [press] flat {where} as a light passes'],
    [MC, '{who} [turn] slowly {where}, half the face lost in the dark'],
    [M, '{who} [strike] a match {where}; the flame shakes'],
    [F, '{who} [back] away {where}, never looking down'],
    [C, 'the fingers of {who} tighten until the knuckles go white'],
  ),
  calm: lines(
    [W, '{who} [stand] still {where}, and nothing needs to happen'],
    [M, '{who} [breathe] in {where}, face lifted'],
    [C, 'the open hand of {who} takes the light and lets it go'],
    [F, '{who} [sit] cross-legged {where}, eyes half closed'],
    [MC, '{who} [listen] {where}, the beginning of a smile'],
    [M, '{who} [pour] water into a clay cup {where}'],
    [F, '{who} [wander] {where}, in no hurry to arrive'],
  ),
  romance: lines(
    [M, '{who} [wait] {where}, pretending not to'],
    [C, 'the fingers of {who} rest a hair’s breadth from another hand'],
    [MC, '{who} [laugh] {where} and [look] away first'],
    [F, '{who} [sway] {where} to music from another room'],
    [W, '{who} [cross] towards the light {where}'],
    [C, '{who} [look] up slowly, and the whole face softens'],
    [M, '{who} [tuck] a stray strand of hair back {where}'],
  ),
  power: lines(
    [W, '{who} [stride] forward {where}, the wind behind'],
    [F, '{who} [plant] both feet {where} and [raise] {their} head'],
    [C, 'the jaw of {who} sets; the eyes find the horizon'],
    [M, '{who} [climb] on {where} without looking back'],
    [F, '{who} [break] into a run {where}'],
    [MC, '{who} [face] the light {where}, breathing hard'],
    [W, '{who} [stand] {where}, arms opening to the whole sky'],
  ),
  drive: lines(
    [F, '{who} [burst] into movement {where}, every muscle on the beat'],
    [M, '{who} [spin] {where}, jacket flaring'],
    [C, '{who} [shout] the line straight into the lens'],
    [W, '{who} [sprint] {where}, feet throwing up grit'],
    [MC, '{who} [throw] {their} head back {where}, eyes alight'],
    [F, '{who} [drop] low {where}, one hand on the ground, then [explode] upwards'],
    [M, '{who} [punch] the air {where}, sweat flying in the light'],
    [C, 'the clenched fist of {who} opens on the downbeat'],
  ),
  wonder: lines(
    [W, '{who} [drift] {where}, feet barely touching the ground'],
    [M, '{who} [hold] up one hand {where}; particles of light gather around it'],
    [C, 'tiny reflections of another sky turn in the eyes of {who}'],
    [F, '{who} [step] {where} and the ground ripples like water'],
    [MC, '{who} [look] up {where}, mouth open, lit from above'],
    [M, '{who} [follow] a floating spark {where}'],
    [F, '{who} [float] upwards {where}, cloth unfolding in the air'],
  ),
  joy: lines(
    [F, '{who} [dance] {where} as if nobody were watching'],
    [M, '{who} [laugh] {where}, head thrown back'],
    [W, '{who} [run] {where}, arms out like wings'],
    [C, '{who} [grin] at somebody beside the lens'],
    [F, '{who} [jump] {where}, caught at the very top'],
    [MC, '{who} [blow] a handful of confetti at the camera {where}'],
    [M, '{who} [twirl] {where}, colours flying outwards'],
  ),
};

/** Portraits that any feeling can use; they let the face work. */
export const PORTRAITS: readonly ActionLine[] = lines(
  [C, 'the face of {who} fills the frame, half in light, half in shadow'],
  [MC, '{who} [hold] the gaze of the lens {where}'],
  [C, 'a profile of {who}, the background melting into soft discs of light'],
  [M, '{who} seen from behind {where}, the place opening up beyond'],
  [C, 'a reflection of {who} trembles in dark glass'],
  [MC, '{who} [breathe] out {where}, and the breath hangs in the light'],
);

export const ANIMAL_ACTIONS: readonly ActionLine[] = lines(
  [W, '{who} [cross] the frame {where}, small in all that space'],
  [M, '{who} [lift] {their} head {where} and [listen]'],
  [C, 'the eye of {who} holds a tiny reflection of the place'],
  [F, '{who} [move] {where} with slow certain steps'],
  [MC, '{who} [turn] towards the lens {where}, completely still'],
  [F, '{who} [break] into full speed {where}'],
  [W, '{who} [pause] {where}, outlined against the light'],
  [C, 'breath rises from {who} and drifts away'],
  [M, '{who} [settle] {where}, watchful'],
  [F, '{who} [circle] back {where} and [look] around'],
);

export const GROUP_ACTIONS: readonly ActionLine[] = lines(
  [W, '{who} [come] over the rise together {where}'],
  [F, '{who} [walk] side by side {where}'],
  [M, '{who} [trade] a look {where} that says everything'],
  [MC, '{who} [lean] close {where}, heads almost touching'],
  [F, '{who} [break] apart {where}, laughing'],
  [C, 'the hands of {who} find each other'],
  [W, '{who} [stand] in a loose line {where}, facing the light'],
  [M, '{who} [turn] as one {where} at a sound outside the frame'],
);

/** For films about a thing: it is looked at, and the world works on it. */
export const THING_ACTIONS: readonly ActionLine[] = lines(
  [W, '{thing} [stand] alone in the frame, the air around {them} moving'],
  [F, 'light travels slowly over {thing} from one side to the other'],
  [C, 'the surface of {thing}, close enough to see every mark on {them}'],
  [M, '{thing} half hidden behind a soft foreground, then revealed'],
  [MC, 'shadow climbs {thing} and falls away again'],
  [C, 'one edge of {thing} catches the light and burns white'],
  [F, '{thing} seen from below against the light'],
  [W, '{thing} dwarfed by the space around {them}'],
);
