/** Prompts, and what must be in the facts that are read from them. */

/** `subjects` names each by its noun or id, then its count and its action's verb where they matter: "wolf 3 run". */
export type Expected = {
  prompt: string;
  subjects?: string[];
  place?: string;
  hour?: string;
  hourAtEnd?: string;
  weather?: string;
  weatherAtEnd?: string;
  /** Names of palette colours. */
  colours?: string[];
  /** Words of the look or the clothes of any subject. */
  looks?: string[];
  presets?: string[];
  avoid?: string[];
  language?: string;
};

export const CORPUS: readonly Expected[] = [
  {
    prompt: 'Wolves, foxes and mice run through a snowy forest at night',
    subjects: ['wolf 3 run', 'fox 3 run', 'mouse 3 run'],
    place: 'forest',
    hour: 'night',
    weather: 'snow',
  },
  {
    prompt: 'A cyberpunk couple dances in the neon rain while drones circle above them',
    subjects: ['couple 2 dance', 'drone 3 circle'],
    weather: 'rain',
    presets: ['cyberpunk'],
  },
  {
    prompt: 'A climber reaches the summit of a mountain above a sea of clouds as the sun comes up',
    subjects: ['climber 1'],
    place: 'mountain',
    hour: 'dawn',
    weather: 'cloudy',
  },
  {
    prompt: 'A lone traveller crosses a desert and finds an oasis',
    subjects: ['traveller 1 cross'],
    place: 'desert',
  },
  {
    prompt: 'Floating islands with waterfalls and glowing jellyfish drift through a purple sky',
    subjects: ['floating island 3', 'jellyfish 3 drift'],
    colours: ['purple'],
    looks: ['glowing'],
  },
  {
    prompt: 'Ad for a minimalist skincare brand with clean white aesthetics',
    subjects: ['skincare'],
    colours: ['white'],
    presets: ['studio-minimal'],
  },
  {
    prompt:
      'Film noir: a detective in a grey trench coat waits under a street lamp, rainy night, no people in the background',
    subjects: ['detective 1 wait'],
    hour: 'night',
    weather: 'rain',
    looks: ['trench coat'],
    presets: ['film-noir'],
    avoid: ['people'],
  },
  {
    prompt: 'An old fisherman meets a mermaid on a rocky beach at dusk',
    subjects: ['fisherman 1 meet', 'mermaid 1'],
    place: 'shore',
    hour: 'dusk',
    looks: ['old'],
  },
  {
    prompt: 'A lighthouse keeper feeds seagulls while the storm clears',
    subjects: ['keeper 1 feed', 'seagull 3'],
    weather: 'storm',
    weatherAtEnd: 'clear',
  },
  {
    prompt: 'Three penguins in tiny red scarves slide down an iceberg',
    subjects: ['penguin 3 slide'],
    place: 'arctic',
    looks: ['scarf'],
  },
  {
    prompt: 'A pair of swans on a misty lake from dawn to midnight',
    subjects: ['swan 2'],
    place: 'lake',
    hour: 'dawn',
    hourAtEnd: 'night',
    weather: 'fog',
  },
  {
    prompt:
      'Energetic music video: a female drummer with pink hair plays on a rooftop in Tokyo at sunset, crowd cheering below',
    subjects: ['drummer 1 play', 'crowd 12'],
    place: 'rooftop',
    hour: 'sunset',
    looks: ['pink hair'],
  },
  {
    prompt: 'A red vintage car drives along a coastal highway, golden hour',
    subjects: ['car 1 drive'],
    place: 'road',
    hour: 'golden hour',
    looks: ['red'],
  },
  {
    prompt: 'A quokkaroo builds a tiny wooden raft by the river',
    subjects: ['quokkaroo 1 build'],
    place: 'river',
  },
  {
    prompt: 'Two astronauts plant a flag on Mars, a dust storm approaches',
    subjects: ['astronaut 2 plant'],
    place: 'alien_plain',
    weather: 'sandstorm',
  },
  {
    prompt: 'An old clockmaker repairs a music box while his granddaughter watches by candlelight',
    subjects: ['clockmaker 1 repair', 'granddaughter 1 watch'],
    looks: ['old'],
  },
  {
    prompt:
      '30 second commercial for Volt, an energy drink: a gamer in a dark bedroom wins, blue and purple light',
    subjects: ['gamer 1', 'energy drink'],
    place: 'bedroom',
    colours: ['blue', 'purple'],
  },
  {
    prompt:
      'A shy robot finds a sunflower in an abandoned factory. It carries the flower through the ruined city until it meets a girl with a watering can. As night falls they plant it together.',
    subjects: ['robot 1 find', 'girl 1'],
    place: 'warehouse',
    hour: 'dusk',
    hourAtEnd: 'night',
  },
  {
    prompt: 'Ein einsamer Wolf läuft durch den verschneiten Wald bei Nacht',
    subjects: ['wolf 1 run'],
    place: 'forest',
    hour: 'night',
    weather: 'snow',
    language: 'de',
  },
  {
    prompt: 'Une danseuse en robe rouge danse sur un toit à Paris au coucher du soleil',
    subjects: ['dancer 1 dance'],
    place: 'rooftop',
    hour: 'sunset',
    looks: ['dress'],
    language: 'fr',
  },
  {
    prompt: 'Dos perros corren por la playa al amanecer',
    subjects: ['dog 2 run'],
    place: 'shore',
    hour: 'dawn',
    language: 'es',
  },
  {
    prompt: '雨の夜、東京の街を歩く少女と猫',
    subjects: ['girl 1 walk', 'cat 1'],
    place: 'city_street',
    hour: 'night',
    weather: 'rain',
    language: 'ja',
  },
  {
    prompt: 'Одинокий рыбак в лодке на озере, утренний туман',
    subjects: ['fisherman 1', 'boat'],
    place: 'lake',
    weather: 'fog',
    language: 'ru',
  },
  {
    prompt: 'Un samurai cammina nella neve sotto la luna, bianco e nero',
    subjects: ['samurai 1 walk'],
    weather: 'snow',
    presets: ['monochrome'],
    language: 'it',
  },
  {
    prompt: '一位老人在山顶看着日出',
    subjects: ['grandfather 1 look'],
    place: 'mountain',
    hour: 'dawn',
    language: 'zh',
  },
  {
    prompt: 'امرأة ترقص تحت المطر في شارع المدينة ليلاً',
    subjects: ['woman 1 dance'],
    place: 'city_street',
    weather: 'rain',
    language: 'ar',
  },
  {
    prompt: 'Yağmurlu bir gecede üç kedi çatıda oturuyor',
    subjects: ['cat 3 sit'],
    place: 'rooftop',
    hour: 'night',
    weather: 'rain',
    language: 'tr',
  },
];
