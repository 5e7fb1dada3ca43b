/** How the studio says things: times, money, the names of stages and states. */

export function clock(seconds: number | null | undefined): string {
  if (seconds == null) return '–';
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** With tenths, for places in a film. */
export function place(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  return `${Math.floor(tenths / 600)}:${String(Math.floor(tenths / 10) % 60).padStart(2, '0')}.${tenths % 10}`;
}

export function about(seconds: number | null | undefined): string {
  if (seconds == null) return '';
  if (seconds < 1) return '<1 s';
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return `${Math.round(seconds / 60)} min`;
}

/** Amounts are exact strings and never go through a float. The bill shows all of them; elsewhere four places are enough. */
export const exactly = (usd: string) => `$${usd}`;
export const amount = (usd: string) => `$${inFourPlaces(usd)}`;
export const money = (usd: string) => (usd === '0' ? 'free' : amount(usd));

function inFourPlaces(usd: string): string {
  const [whole = '0', places = ''] = usd.split('.');
  if (places.length <= 4) return usd;
  const rounded = BigInt(whole + places.slice(0, 4)) + (places[4]! >= '5' ? 1n : 0n);
  const digits = String(rounded).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

export const STAGES = [
  ['AUDIO_PARSER', 'Listen'],
  ['SCENE_PLANNER', 'Plan'],
  ['REFERENCE_GENERATOR', 'Pictures'],
  ['PROMPT_GENERATOR', 'Prompts'],
  ['VIDEO_GENERATOR', 'Clips'],
  ['COMPOSER', 'Film'],
] as const;

const stageNames: Record<string, string> = Object.fromEntries(STAGES);
export const stageName = (name: string) => stageNames[name] ?? lower(name);

const KINDS: Record<string, string> = { AD: 'Ad', MUSIC_VIDEO: 'Music video', FILM: 'Film' };
export const kindName = (kind: string) => KINDS[kind] ?? lower(kind);

const SHAPES: Record<string, string> = {
  LANDSCAPE_16_9: '16:9',
  PORTRAIT_9_16: '9:16',
  PORTRAIT_4_5: '4:5',
  SQUARE_1_1: '1:1',
};
export const shapeName = (shape: string) => SHAPES[shape] ?? lower(shape);

const STATES: Record<string, string> = {
  QUEUED: 'Waiting',
  PROCESSING: 'Making',
  AWAITING_APPROVAL: 'Your approval',
  REGENERATING: 'New clip',
  EDITING: 'Editing',
  COMPLETED: 'Finished',
  FAILED: 'Failed',
  CANCELLED: 'Cancelled',
};
export const stateName = (state: string) => STATES[state] ?? lower(state);

/** `STAGE_LIKE_THIS` as words, for what is younger than this studio. */
export const lower = (name: string) => name.toLowerCase().replaceAll('_', ' ');
export const percent = (share: number) => `${Math.round(share * 100)}%`;

export const isMoving = (status: string) =>
  ['QUEUED', 'PROCESSING', 'REGENERATING', 'EDITING'].includes(status);
