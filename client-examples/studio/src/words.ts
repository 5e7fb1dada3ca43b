/** How the studio says things: times, money, the names of stages and states. */
import { texts } from './texts/texts.js';

export function clock(seconds: number | null | undefined): string {
  if (seconds == null) return texts.units.none;
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
  if (seconds < 1) return texts.units.underASecond;
  if (seconds < 90) return texts.units.seconds(Math.round(seconds));
  return texts.units.minutes(Math.round(seconds / 60));
}

/** Amounts are exact strings and never go through a float. The bill shows all of them; elsewhere four places are enough. */
export const exactly = (usd: string) => `$${usd}`;
export const amount = (usd: string) => `$${inFourPlaces(usd)}`;
export const money = (usd: string) => (usd === '0' ? texts.units.free : amount(usd));

function inFourPlaces(usd: string): string {
  const [whole = '0', places = ''] = usd.split('.');
  if (places.length <= 4) return usd;
  const rounded = BigInt(whole + places.slice(0, 4)) + (places[4]! >= '5' ? 1n : 0n);
  const digits = String(rounded).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

const named =
  (names: Record<string, string>) =>
  (name: string): string =>
    names[name] ?? lower(name);
const entriesOf = <Names extends Record<string, string>>(names: Names) =>
  Object.entries(names) as [keyof Names & string, string][];

/** In their order. */
export const STAGES = entriesOf(texts.stages);
export const SHAPES = entriesOf(texts.shapes);
export const KINDS = entriesOf(texts.kinds);
export const stageName = named(texts.stages);
export const kindName = named(texts.kinds);
export const shapeName = named(texts.shapes);
export const stateName = named(texts.states);

/** `STAGE_LIKE_THIS` as words, for what is younger than this studio. */
export const lower = (name: string) => name.toLowerCase().replaceAll('_', ' ');
/** A film without a name goes by its prompt. */
export const titleOf = ({ name, prompt }: { name: string | null; prompt: string }) => name ?? prompt;

const days = new Intl.DateTimeFormat(texts.lang, { dateStyle: 'long' });
export const day = (moment: string) => days.format(new Date(moment));
export const percent = (share: number) => `${Math.round(share * 100)}%`;

export const isMoving = (status: string) =>
  ['QUEUED', 'PROCESSING', 'REGENERATING', 'EDITING'].includes(status);
