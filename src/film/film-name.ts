/** The name of a film's files, made from its prompt. */
export const filmName = (prompt: string): string =>
  prompt
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '') || 'film';
