import { userText } from '../../film/user-text.js';

/** Validation of a text field. */
export const text = (min: number, max: number) => ({ schema: userText(min, max) });
