/**
 * Writes src/film/lexicon/picture-words.ts: the names of pictures in twelve languages, from the Unicode names that
 * emojibase-data collects. Run it again after an update of either package: npx tsx scripts/picture-words.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja', 'zh', 'ko', 'ru', 'hi'] as const;

/** Subgroups of emojis that show a being or a thing, by their number in emojibase-data/meta/groups.json. */
const KINDS: Readonly<Record<number, string>> = {
  25: 'person',
  26: 'person',
  34: 'mammal',
  35: 'bird',
  36: 'reptile',
  37: 'reptile',
  38: 'marine',
  39: 'bug',
  40: 'plant',
  41: 'plant',
  42: 'food',
  43: 'food',
  44: 'food',
  45: 'food',
  46: 'food',
  47: 'drink',
  48: 'dishware',
  54: 'ground',
  55: 'water',
  56: 'air',
  60: 'thing',
  61: 'thing',
  62: 'thing',
  63: 'thing',
  64: 'thing',
  65: 'clothing',
  67: 'instrument',
  68: 'instrument',
  69: 'thing',
  70: 'thing',
  71: 'thing',
  72: 'thing',
  73: 'thing',
  74: 'thing',
  75: 'thing',
  76: 'thing',
  77: 'thing',
  78: 'thing',
  79: 'thing',
  80: 'thing',
  81: 'thing',
};

type Emoji = { hexcode: string; label: string; tags?: string[]; subgroup?: number };

const load = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const icons = load('@iconify-json/fluent-emoji-flat/chars.json') as Record<string, string>;
const iconOf = ({ hexcode }: Emoji) => {
  const key = hexcode.toLowerCase();
  return icons[key] ?? icons[key.replaceAll('-fe0f', '')];
};

const byLanguage = LANGUAGES.map(
  (language) =>
    new Map(
      (load(`emojibase-data/${language}/data.json`) as Emoji[]).map((each) => [each.hexcode, each] as const),
    ),
);

/** "rosto de lobo" with the tag "lobo" is also said by the tag alone; tags that are no part of the name only go along with it. */
function wordsFor({ label, tags = [] }: Emoji): string {
  const name = label.toLowerCase();
  const parts = tags
    .map((tag) => tag.toLowerCase())
    .filter((tag) => tag !== name && tag.length > (/^[a-zа-я]/.test(tag) ? 2 : 0) && name.includes(tag));
  return [name, ...parts]
    .map((word) => word.replace(/[|;/`\\]/g, ' ').trim())
    .slice(0, 4)
    .join('/');
}

const lines: string[] = [];
for (const [hexcode, english] of byLanguage[0]!) {
  const icon = iconOf(english);
  const kind = english.subgroup === undefined ? undefined : KINDS[english.subgroup];
  // "woman farmer" and "black cat" are a farmer and a cat of which more is said.
  if (icon === undefined || kind === undefined || /^(?:man|woman) /.test(english.label)) continue;
  const name = english.label.toLowerCase().replace(/ face$/, '');
  const others = byLanguage.slice(1).map((labels) => {
    const entry = labels.get(hexcode);
    return entry === undefined ? '' : wordsFor(entry);
  });
  lines.push([icon, kind, name, ...others].join(';'));
}

/** "Face" and "head" stand in the names of many pictures, and name none. */
const said = new Map<string, number>();
const columns = lines.map((line) => line.split(';'));
for (const [, , ...names] of columns) {
  names.forEach((list, at) => {
    for (const word of list.split('/')) said.set(`${at} ${word}`, (said.get(`${at} ${word}`) ?? 0) + 1);
  });
}
const rows = columns.map(([icon, kind, ...names]) =>
  [
    icon,
    kind,
    ...names.map((list, at) =>
      list
        .split('/')
        .filter((word) => at === 0 || said.get(`${at} ${word}`)! < 3)
        .join('/'),
    ),
  ].join(';'),
);

writeFileSync(
  new URL('../src/film/lexicon/picture-words.ts', import.meta.url),
  `/** Written by scripts/picture-words.ts: icon;kind;${LANGUAGES.join(';')}. Words of one language are separated by slashes. */
export const PICTURE_LANGUAGES = [${LANGUAGES.map((each) => `'${each}'`).join(', ')}] as const;

export const PICTURE_WORDS = \`
${rows.join('\n')}
\`;
`,
);
