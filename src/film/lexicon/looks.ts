/** Words for the look of a whole film, and the style preset that each one means. */
import { type LookEntry, words } from './entry.js';

const ROWS: readonly (readonly [preset: string, words: string])[] = [
  ['film-noir', 'film noir, neo noir, noir'],
  ['cyberpunk', 'cyberpunk, blade runner, dystopian, futuristic city, neon city, neon, neon lit'],
  ['synthwave', 'synthwave, retrowave, vaporwave, 80s, 1980s, eighties, outrun'],
  ['documentary', 'documentary, docu, vérité, verite, found footage, realistic, photorealistic'],
  ['super-8', 'super 8, home movie, vhs, 16mm, 8mm, 70s, 1970s, seventies, 60s, 1960s, retro, vintage'],
  ['stop-motion', 'stop motion, claymation, clay'],
  ['anime', 'anime, manga, ghibli, cartoon, animated, cel shaded, hand drawn'],
  ['monochrome', 'black and white, monochrome, b&w'],
  ['gothic', 'gothic, horror, victorian, haunted'],
  ['western', 'western, cowboy, wild west, outlaw'],
  [
    'epic-fantasy',
    'fantasy, medieval, fairytale, fairy tale, mythical, dragon, knight, wizard, temple, floating island',
  ],
  [
    'clean-sci-fi',
    'sci fi, science fiction, scifi, futuristic, space, astronaut, spaceship, robot, android, alien',
  ],
  ['luxury', 'luxury, luxurious, premium, elegant, high end, jewellery, jewelry, perfume, fragrance'],
  [
    'studio-minimal',
    'minimal, minimalist, minimalistic, clean look, clean lines, clean aesthetic, clean, product shot, studio shot',
  ],
  ['pastel-dream', 'pastel, candy, wes anderson, dreamy, dreamlike, kawaii, whimsical'],
  ['golden-hour', 'golden hour, sun drenched, sunlit, sun kissed, warm light'],
  ['urban-grit', 'gritty, grunge, graffiti, street style'],
  ['cinematic-realism', 'cinematic, natural, naturalistic'],
];

/** Presets in the order of how much their words decide. */
export const LOOKS: readonly LookEntry[] = ROWS.flatMap(([preset, list]) =>
  words(list).map((word) => ({ id: word, words: [word], preset })),
);

export const presetRank = (preset: string): number => ROWS.findIndex(([each]) => each === preset);
