/** Words for looks and for kinds of music and story, and the preset that each one means. */

/** Checked in this order, so that longer and more particular words stand first. */
export const LOOK_WORDS: readonly (readonly [words: readonly string[], preset: string])[] = [
  [['film noir', 'film-noir', 'neo-noir', 'neo noir', 'noir'], 'film-noir'],
  [['cyberpunk', 'blade runner', 'dystopian', 'futuristic city'], 'cyberpunk'],
  [['synthwave', 'retrowave', 'vaporwave', '80s', '1980s', 'eighties', 'outrun'], 'synthwave'],
  [
    ['documentary', 'docu', 'vérité', 'verite', 'found footage', 'realistic', 'photorealistic'],
    'documentary',
  ],
  [
    [
      'super 8',
      'super-8',
      'home movie',
      'vhs',
      '16mm',
      '8mm',
      '70s',
      '1970s',
      'seventies',
      '60s',
      '1960s',
      'retro',
      'vintage',
    ],
    'super-8',
  ],
  [['stop motion', 'stop-motion', 'claymation', 'clay'], 'stop-motion'],
  [['anime', 'manga', 'ghibli', 'cartoon', 'animated', 'cel-shaded', 'hand-drawn'], 'anime'],
  [['black and white', 'black-and-white', 'monochrome', 'b&w'], 'monochrome'],
  [['gothic', 'horror', 'victorian', 'haunted'], 'gothic'],
  [['western', 'cowboy', 'wild west', 'outlaw'], 'western'],
  [
    ['fantasy', 'medieval', 'fairytale', 'fairy tale', 'mythical', 'dragon', 'knight', 'wizard', 'temple'],
    'epic-fantasy',
  ],
  [
    [
      'sci-fi',
      'science fiction',
      'scifi',
      'futuristic',
      'space',
      'astronaut',
      'spaceship',
      'robot',
      'android',
      'alien',
    ],
    'clean-sci-fi',
  ],
  [
    ['luxury', 'luxurious', 'premium', 'elegant', 'high-end', 'jewellery', 'jewelry', 'perfume', 'fragrance'],
    'luxury',
  ],
  [
    ['minimal', 'minimalist', 'minimalistic', 'clean look', 'clean lines', 'product shot', 'studio shot'],
    'studio-minimal',
  ],
  [['pastel', 'candy', 'wes anderson', 'dreamy', 'dreamlike', 'kawaii', 'whimsical'], 'pastel-dream'],
  [['golden hour', 'sun-drenched', 'sunlit', 'sun-kissed', 'warm light'], 'golden-hour'],
  [['neon'], 'cyberpunk'],
  [['gritty', 'grunge', 'graffiti', 'street style'], 'urban-grit'],
  [['cinematic', 'natural', 'naturalistic'], 'cinematic-realism'],
];

/** When a look is at home; a film noir at noon needs a reason. */
export const HOUR_OF_LOOK: Readonly<Record<string, string>> = {
  'film-noir': 'night',
  cyberpunk: 'night',
  synthwave: 'dusk',
  gothic: 'night',
  'golden-hour': 'golden hour',
  western: 'midday',
};

export type Genre = {
  name: string;
  words: readonly string[];
  preset: string;
  feeling: string;
  places: readonly string[];
  lead: string;
};

export const GENRES: readonly Genre[] = [
  {
    name: 'hip-hop',
    words: ['hip hop', 'hip-hop', 'rap', 'trap', 'drill', 'grime'],
    preset: 'urban-grit',
    feeling: 'drive',
    places: ['city_street', 'rooftop', 'alley'],
    lead: 'rapper',
  },
  {
    name: 'techno',
    words: [
      'techno',
      'house music',
      'edm',
      'rave',
      'trance',
      'drum and bass',
      'dubstep',
      'electronic',
      'electro',
    ],
    preset: 'cyberpunk',
    feeling: 'drive',
    places: ['warehouse', 'club', 'subway'],
    lead: 'dancer',
  },
  {
    name: 'synthwave',
    words: ['synthwave', 'synth-pop', 'synthpop', 'retrowave'],
    preset: 'synthwave',
    feeling: 'drive',
    places: ['road', 'city_street', 'rooftop'],
    lead: 'driver',
  },
  {
    name: 'metal',
    words: ['metal', 'heavy metal', 'hardcore', 'punk'],
    preset: 'urban-grit',
    feeling: 'drive',
    places: ['warehouse', 'stage', 'mountain'],
    lead: 'singer',
  },
  {
    name: 'rock',
    words: ['rock', 'indie rock', 'alternative', 'indie', 'garage rock', 'grunge'],
    preset: 'super-8',
    feeling: 'drive',
    places: ['road', 'stage', 'warehouse'],
    lead: 'guitarist',
  },
  {
    name: 'jazz',
    words: ['jazz', 'swing', 'bebop', 'bossa nova', 'blues', 'soul', 'r&b', 'rnb'],
    preset: 'film-noir',
    feeling: 'romance',
    places: ['club', 'city_street', 'apartment'],
    lead: 'singer',
  },
  {
    name: 'classical',
    words: ['classical', 'orchestral', 'orchestra', 'symphony', 'string quartet', 'opera', 'piano sonata'],
    preset: 'epic-fantasy',
    feeling: 'power',
    places: ['stage', 'mountain', 'forest'],
    lead: 'pianist',
  },
  {
    name: 'ballad',
    words: ['ballad', 'piano', 'singer-songwriter', 'acoustic'],
    preset: 'cinematic-realism',
    feeling: 'sorrow',
    places: ['apartment', 'shore', 'city_street'],
    lead: 'woman',
  },
  {
    name: 'folk',
    words: ['indie folk', 'folk', 'country', 'bluegrass', 'americana'],
    preset: 'golden-hour',
    feeling: 'longing',
    places: ['field', 'road', 'cabin'],
    lead: 'wanderer',
  },
  {
    name: 'ambient',
    words: ['ambient', 'drone', 'new age', 'lofi', 'lo-fi', 'lo fi', 'chillhop', 'downtempo'],
    preset: 'cinematic-realism',
    feeling: 'calm',
    places: ['apartment', 'lake', 'forest'],
    lead: 'student',
  },
  {
    name: 'pop',
    words: ['pop', 'k-pop', 'kpop', 'j-pop', 'dance pop', 'disco', 'funk'],
    preset: 'pastel-dream',
    feeling: 'joy',
    places: ['studio', 'rooftop', 'club'],
    lead: 'dancer',
  },
  {
    name: 'reggae',
    words: [
      'reggae',
      'dub',
      'ska',
      'dancehall',
      'reggaeton',
      'salsa',
      'latin',
      'afrobeat',
      'afrobeats',
      'cumbia',
      'samba',
    ],
    preset: 'golden-hour',
    feeling: 'joy',
    places: ['market', 'shore', 'city_street'],
    lead: 'dancer',
  },
];
