/** What the planner lets subjects do where the prompt says nothing more: one line is one shot's action. */

import type { ShotSize as Size } from '../facts/facts.js';
import type { FeelingName } from './feelings.js';

/** In the third person singular, without its subject; `{their}` and `{them}` are the subject's pronouns. */
export type ActionLine = { size: Size; line: string };

const W: Size = 'wide shot';
const F: Size = 'full shot';
const M: Size = 'medium shot';
const MC: Size = 'medium close-up';
const C: Size = 'close-up';

const lines = (...pairs: [Size, string][]): ActionLine[] => pairs.map(([size, line]) => ({ size, line }));

export const FEELING_ACTIONS: Record<FeelingName, readonly ActionLine[]> = {
  sorrow: lines(
    [M, 'stops and lets the moment pass'],
    [W, 'walks without hurry, small and alone'],
    [MC, 'looks down, a breath held too long'],
    [C, 'closes {their} eyes, lashes wet, then opens them on nothing'],
    [F, 'sits, shoulders folded in, and turns an old photograph over'],
    [M, 'reaches out as if somebody were still there'],
    [MC, 'turns back once, then lowers {their} head'],
    [F, 'leans, arms wrapped around {their} own body'],
  ),
  longing: lines(
    [M, 'smiles at something only memory can see'],
    [W, 'walks a way known by heart'],
    [C, 'unfolds a letter gone soft at the creases'],
    [MC, 'watches the light move'],
    [F, 'runs a few steps, then slows as if called back'],
    [M, 'trails one hand along whatever is near'],
    [MC, 'looks over one shoulder, straight past the lens'],
  ),
  tension: lines(
    [M, 'freezes, listening'],
    [W, 'crosses the open ground, the shadow longer than the body'],
    [C, 'looks towards a sound outside the frame'],
    [F, 'presses flat as a light passes'],
    [MC, 'turns slowly, half the face lost in the dark'],
    [M, 'strikes a match; the flame shakes'],
    [F, 'backs away, never looking down'],
    [C, 'clenches one hand until the knuckles go white'],
  ),
  calm: lines(
    [W, 'stands still, and nothing needs to happen'],
    [M, 'breathes in, face lifted'],
    [C, 'opens one hand to the light'],
    [F, 'sits cross-legged, eyes half closed'],
    [MC, 'listens, the beginning of a smile'],
    [M, 'pours water into a clay cup'],
    [F, 'wanders, in no hurry to arrive'],
  ),
  romance: lines(
    [M, 'waits, pretending not to'],
    [C, 'rests one hand a hair’s breadth from another'],
    [MC, 'laughs and looks away first'],
    [F, 'sways to music from another room'],
    [W, 'crosses towards the light'],
    [C, 'looks up slowly, and the whole face softens'],
    [M, 'tucks a stray strand of hair back'],
  ),
  power: lines(
    [W, 'strides forward, the wind behind'],
    [F, 'plants both feet and raises {their} head'],
    [C, 'sets {their} jaw and looks to the horizon'],
    [M, 'climbs on without looking back'],
    [F, 'breaks into a run'],
    [MC, 'faces the light, breathing hard'],
    [W, 'stands, arms opening to the whole sky'],
  ),
  drive: lines(
    [F, 'bursts into movement, every muscle on the beat'],
    [M, 'spins, jacket flaring'],
    [C, 'shouts the line straight into the lens'],
    [W, 'sprints, feet throwing up grit'],
    [MC, 'throws {their} head back, eyes alight'],
    [F, 'drops low, one hand on the ground, then explodes upwards'],
    [M, 'punches the air, sweat flying in the light'],
    [C, 'opens a clenched fist on the downbeat'],
  ),
  wonder: lines(
    [W, 'drifts, feet barely touching the ground'],
    [M, 'holds up one hand; particles of light gather around it'],
    [C, 'looks up with another sky reflected in {their} eyes'],
    [F, 'steps and the ground ripples like water'],
    [MC, 'looks up, mouth open, lit from above'],
    [M, 'follows a floating spark'],
    [F, 'floats upwards, cloth unfolding in the air'],
  ),
  joy: lines(
    [F, 'dances as if nobody were watching'],
    [M, 'laughs, head thrown back'],
    [W, 'runs, arms out like wings'],
    [C, 'grins at somebody beside the lens'],
    [F, 'jumps, caught at the very top'],
    [MC, 'blows a handful of confetti at the camera'],
    [M, 'twirls, colours flying outwards'],
  ),
};

/** Portraits that any feeling can use; they let the face work. */
export const PORTRAITS: readonly ActionLine[] = lines(
  [C, 'looks straight ahead, half in light, half in shadow'],
  [MC, 'holds the gaze of the lens'],
  [C, 'turns in profile before soft discs of light'],
  [M, 'stands with {their} back to the camera, looking ahead'],
  [C, 'is reflected in dark glass'],
  [MC, 'breathes out, and the breath hangs in the light'],
);

export const ANIMAL_ACTIONS: readonly ActionLine[] = lines(
  [W, 'crosses the frame, small in all that space'],
  [M, 'lifts {their} head and listens'],
  [C, 'looks into the lens, a tiny reflection in one eye'],
  [F, 'moves with slow certain steps'],
  [MC, 'turns towards the lens, completely still'],
  [F, 'breaks into full speed'],
  [W, 'pauses, outlined against the light'],
  [C, 'breathes out slowly'],
  [M, 'settles, watchful'],
  [F, 'circles back and looks around'],
);

export const GROUP_ACTIONS: readonly ActionLine[] = lines(
  [W, 'comes over the rise together'],
  [F, 'walks side by side'],
  [M, 'trades a look that says everything'],
  [MC, 'leans close, heads almost touching'],
  [F, 'breaks apart, laughing'],
  [C, 'reaches for one another’s hands'],
  [W, 'stands in a loose line, facing the light'],
  [M, 'turns as one at a sound outside the frame'],
);

/** For films about a thing: it is looked at, and the world works on it. */
export const THING_ACTIONS: readonly ActionLine[] = lines(
  [W, 'stands alone, the air around {them} moving'],
  [F, 'glows as light travels slowly over {them}'],
  [C, 'shows every mark of its surface'],
  [M, 'comes into view from behind a soft foreground'],
  [MC, 'stands still as a shadow climbs {them} and falls away'],
  [C, 'catches the light along one edge'],
  [F, 'towers against the light'],
  [W, 'looks small in the space around {them}'],
);

export const VEHICLE_ACTIONS: readonly ActionLine[] = lines(
  [W, 'moves through the frame, small in all that space'],
  [F, 'passes close to the camera'],
  [M, 'holds its course, the background streaming by'],
  [C, 'catches the light along its side'],
  [W, 'shrinks towards the horizon'],
  [MC, 'comes straight towards the lens'],
);
