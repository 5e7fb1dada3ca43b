/** Whole words, whatever stands around them. */
const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

export const hasWord = (text: string, word: string): boolean => {
  const words = wordsIn(text);
  return wordsIn(word).every((each) => words.includes(each));
};
