/** Which language a text is written in, by its script and its small words. */
import type { Language } from '../lexicon/entry.js';

const SMALL_WORDS: Readonly<Partial<Record<'en' | Language, string>>> = {
  en: 'the a an of and in on at with to for by from is are through over under who that his her their its our while as',
  de: 'der die das den dem des ein eine einer einen einem und im am mit auf ist nicht für durch bei über von zu zum zur vor unter wie sich',
  fr: 'le la les un une des du et dans avec sur est au aux par pour sous de qui à d l en vers pendant',
  es: 'el la los las un una unos unas y en con por de del al que para sobre bajo se mientras hacia',
  it: 'il lo la gli le un uno una di del della nel nella e con che per sul sulla in al alla sotto mentre tra delle dei da',
  pt: 'o a os as um uma de do da dos das em no na com e que para pelo pela sob ao sobre enquanto nos nas',
  nl: 'de het een en in op met van door voor bij naar over onder die is aan te langs uit tijdens',
  pl: 'w we z ze na i o do przez nad pod po się jest za przy który która dla u od',
  tr: 've bir ile için bu da de içinde üzerinde altında gibi olan eder iki üç',
};

const SETS = Object.entries(SMALL_WORDS).map(
  ([language, list]) => [language as 'en' | Language, new Set(list.split(' '))] as const,
);

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
];

/** `known` tells whether a word is one of a language's dictionary. Null where nothing speaks for any language. */
export function languageOf(
  text: string,
  known: (language: Language, word: string) => boolean,
): 'en' | Language | null {
  const letters = text.slice(0, 400);
  const latin = (letters.match(/\p{Script=Latin}/gu) ?? []).length;
  for (const [language, script] of SCRIPTS) {
    const count = (letters.match(new RegExp(script.source, 'gu')) ?? []).length;
    if (count > 0 && count * 2 >= latin) return language;
  }
  const said = (letters.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 60);
  if (said.length === 0) return null;
  let best: 'en' | Language = 'en';
  let most = -1;
  for (const [language, small] of SETS) {
    const score =
      said.filter((word) => small.has(word)).length +
      (language === 'en' ? 0.5 : 0.6 * said.filter((word) => known(language, word)).length);
    if (score > most) [best, most] = [language, score];
  }
  return best;
}
