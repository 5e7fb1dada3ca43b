/**
 * Writes the library of flat pictures from open icon sets: the drawings to src/media/library/pictures.json, and what
 * words and sizes they have to src/film/lexicon/drawable-rows.ts. Run it after a change here: `npx tsx scripts/extract-pictures.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ALIASES, DEFAULTS, GAME_ICONS, LEFT_OUT, SIZES } from './pictures-chosen.js';
import { ancestorsOf, firstSense, isSeen, PERSON } from './wordnet.js';

type IconSet = {
  width: number;
  icons: Record<string, { body: string }>;
  aliases?: Record<string, { parent: string }>;
};
type Emoji = { label: string; tags?: string[]; group?: number; subgroup?: number; order?: number };
type Entry = { words: string[]; metres: number; motion: string; stands: string };

const require = createRequire(import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as T;
const fluent = read<IconSet>('@iconify-json/fluent-emoji-flat/icons.json');
const noto = read<IconSet>('@iconify-json/noto/icons.json');
const game = read<IconSet>('@iconify-json/game-icons/icons.json');
const emoji = read<Emoji[]>('emojibase-data/en/data.json');
const { subgroups } = read<{ subgroups: Record<string, string> }>('emojibase-data/meta/groups.json');

const slug = (label: string) =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replace(/['’“”.!]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const bodyIn = (set: IconSet, name: string) =>
  set.icons[name]?.body ?? set.icons[set.aliases?.[name]?.parent ?? '']?.body;

const drawings: Record<string, string> = {};
const entries: Record<string, Entry> = {};
const tagged = new Map<string, string[]>();

function add(name: string, svg: string, words: string[], group: string): void {
  const [metres, motion, stands] = DEFAULTS[group]!;
  const own = SIZES[name] ?? [];
  drawings[name] = svg;
  entries[name] = {
    words,
    metres: own[0] ?? metres,
    motion: own[1] ?? motion,
    stands: own[2] ?? stands,
  };
}

for (const { label, tags, group, subgroup } of emoji) {
  const name = slug(label);
  const family = subgroups[String(subgroup)] ?? '';
  if (group === undefined || !DEFAULTS[family] || LEFT_OUT.has(name)) continue;
  const flat = bodyIn(fluent, name);
  const body = flat ?? bodyIn(noto, name);
  if (!body) continue;
  const size = flat ? 32 : 128;
  add(
    name,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${body}</svg>`,
    [name.replaceAll('-', ' ')],
    family,
  );
  for (const tag of tags ?? []) tagged.set(tag, [...(tagged.get(tag) ?? []), name]);
}
for (const [name, group, ...words] of GAME_ICONS) {
  const body = bodyIn(game, name);
  if (!body) throw new Error(`game-icons has no ${name}.`);
  add(
    `game-${name}`,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${body}</svg>`,
    words.length > 0 ? words : [name.replaceAll('-', ' ')],
    group,
  );
}

/** Words that already name a picture; aliases go first, then labels, then keywords that only one picture has. */
const taken = new Set(Object.values(ALIASES).flat());
for (const [name, words] of Object.entries(ALIASES)) {
  if (!entries[name]) {
    console.warn(`No picture ${name}.`);
    continue;
  }
  entries[name].words.push(...words);
}
for (const [name, entry] of Object.entries(entries)) {
  entry.words = entry.words.filter(
    (word, at) => at >= entry.words.length - (ALIASES[name]?.length ?? 0) || !taken.has(word),
  );
  for (const word of entry.words) taken.add(word);
}
/** Of the keywords, those that name something to be seen: "late" is no alarm clock, and a king no crown. */
function namesAThing(word: string): boolean {
  const synset = firstSense(word);
  return synset !== undefined && isSeen(synset) && !ancestorsOf(synset).includes(PERSON);
}

for (const [tag, names] of tagged) {
  if (taken.has(tag) || names.length !== 1 || !/^[a-z]{3,}( [a-z]+)?$/.test(tag) || !namesAThing(tag))
    continue;
  entries[names[0]!]!.words.push(tag);
}

const sorted = <T>(value: Record<string, T>) =>
  Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));

writeFileSync(
  'src/media/library/pictures.json',
  `{\n${sorted(drawings)
    .map(([name, svg]) => `${JSON.stringify(name)}: ${JSON.stringify(svg)}`)
    .join(',\n')}\n}\n`,
);
writeFileSync(
  'src/film/lexicon/drawable-rows.ts',
  `/** Written by scripts/extract-pictures.ts: picture;metres;motion;stands;words, of all pictures that can be drawn. */\nexport const DRAWABLE_ROWS = \`\n${sorted(
    entries,
  )
    .map(([name, { metres, motion, stands, words }]) =>
      [name, metres, motion, stands, words.join('/')].join(';'),
    )
    .join('\n')}\n\`;\n`,
);
console.log(`${Object.keys(entries).length} pictures`);
