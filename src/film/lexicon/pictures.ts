/** The picture library's names as words: what of it the lexicon's own tables don't describe. */
import type { Language } from './entry.js';
import { PICTURE_LANGUAGES, PICTURE_WORDS } from './picture-words.js';

export type PictureWords = {
  /** The icon's name. */
  icon: string;
  kind: string;
  english: string;
  others: Partial<Record<Language, readonly string[]>>;
};

export const PICTURES: readonly PictureWords[] = PICTURE_WORDS.trim()
  .split('\n')
  .map((line) => {
    const [icon = '', kind = '', english = '', ...rest] = line.split(';');
    return {
      icon,
      kind,
      english,
      others: Object.fromEntries(
        rest.flatMap((list, at) =>
          list === '' ? [] : [[PICTURE_LANGUAGES[at + 1]! as Language, list.split('/')] as const],
        ),
      ),
    };
  });
