/** What can be changed about a storyboard before its clips are made. */
export const MAX_BOARD_OPERATIONS = 50;

/** `position` is the shot's place in the storyboard that the operation is applied to, counted from 0. */
export type BoardOperation =
  | { type: 'MOVE'; position: number; toPosition: number }
  | { type: 'DROP'; position: number }
  /** What happens in the shot, in other words. */
  | { type: 'REWORD'; position: number; action: string }
  /** The prompt itself, word for word. */
  | { type: 'PROMPT'; position: number; prompt: string }
  | { type: 'REDRAW'; position: number };

/** An operation that can't be carried out: which one, and why. */
export class BoardRefusal extends Error {
  override readonly name = 'BoardRefusal';
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}
