/** The language that the studio speaks. Another one is a file beside en.ts with the same keys: `const de: Texts = { … }`. */
import { en } from './en.js';

export type Texts = typeof en;

export const texts: Texts = en;

/** Tells the browser, and what reads the page aloud, the language and the side where its lines begin. */
export function announceLanguage(): void {
  document.documentElement.lang = texts.lang;
  document.documentElement.dir = texts.dir;
}
