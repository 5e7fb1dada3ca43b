/** The small words of languages: articles, prepositions, pronouns. They tell a language, and name nothing. */
import type { Language } from './entry.js';

const LISTS: Readonly<Partial<Record<'en' | Language, string>>> = {
  en: 'the a an of and in on at with to for by from is are through over under who that his her their its our while as',
  de: 'der die das den dem des ein eine einer einen einem und im am mit auf ist nicht für durch bei über von zu zum zur vor unter wie sich',
  fr: 'le la les un une des du et dans avec sur est au aux par pour sous de qui à d l en vers pendant',
  es: 'el la los las un una unos unas y en con por de del al que para sobre bajo se mientras hacia',
  it: 'il lo la gli le un uno una di del della nel nella e con che per sul sulla in al alla sotto mentre tra delle dei da',
  pt: 'o a os as um uma de do da dos das em no na com e que para pelo pela sob ao sobre enquanto nos nas',
  nl: 'de het een en in op met van door voor bij naar over onder die is aan te langs uit tijdens',
  pl: 'w we z ze na i o do przez nad pod po się jest za przy który która dla u od',
  tr: 've bir ile için bu da de içinde üzerinde altında gibi olan eder iki üç',
  ko: '그 이 저 그리고 위에 위를 위로 아래 옆에 속에 안에 있다 있는',
  ru: 'и в во на по с со у к от до за из под над о об при через для не это его ее её их он она они как что когда где мимо вдоль',
  ar: 'في من على إلى عند مع و تحت فوق بين عن أو ثم هو هي هم',
  hi: 'के का की में पर से को ने है हैं रहा रही रहे और एक हुआ हुई होता होती तक साथ',
};

export const SMALL_WORDS: ReadonlyMap<'en' | Language, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(
    ([language, list]) => [language as 'en' | Language, new Set(list.split(' '))] as const,
  ),
);

export const isSmallWord = (language: Language, word: string): boolean =>
  SMALL_WORDS.get(language)?.has(word) === true;
