/** Words that pull a film in two directions, and how a director would live with both. */
import { saidAt, says } from './reading.js';

type Pair = {
  one: readonly string[];
  other: readonly string[];
  /** What becomes of the second when the first was named first, and the other way round. */
  oneLeads: string;
  otherLeads: string;
};

const PAIRS: readonly Pair[] = [
  {
    one: ['dark', 'gloomy', 'shadowy', 'noir', 'low-key'],
    other: ['bright', 'sunny', 'light-filled', 'high-key', 'luminous'],
    oneLeads: 'the world stays dark, and brightness comes from small strong sources in it',
    otherLeads: 'the world stays bright, and darkness is kept for deep graphic shadows',
  },
  {
    one: ['neon', 'saturated', 'vivid', 'vibrant'],
    other: ['pastel', 'muted', 'desaturated', 'faded', 'subdued'],
    oneLeads: 'neon leads as light, and the softer tones stay on walls and clothes',
    otherLeads: 'the soft tones lead, and neon is one thin accent',
  },
  {
    one: ['slow', 'calm', 'peaceful', 'serene', 'gentle', 'relaxing'],
    other: ['fast', 'frantic', 'energetic', 'hectic', 'chaotic', 'intense', 'aggressive', 'explosive'],
    oneLeads: 'the film starts calm and its energy is saved for the peaks',
    otherLeads: 'the film runs fast, with single held shots to breathe',
  },
  {
    one: ['sad', 'melancholic', 'melancholy', 'heartbroken', 'tragic', 'somber'],
    other: ['happy', 'joyful', 'cheerful', 'upbeat', 'celebratory', 'fun'],
    oneLeads: 'sadness is the ground, and joy appears as memory',
    otherLeads: 'joy is the ground, with one honest shadow across it',
  },
  {
    one: ['night', 'midnight', 'moonlit', 'moonlight'],
    other: ['noon', 'midday', 'sunny', 'daylight', 'sunrise', 'morning'],
    oneLeads: 'most of it plays at night, and the daylight is kept for one other scene',
    otherLeads: 'most of it plays by day, and the night is kept for one other scene',
  },
  {
    one: ['minimal', 'minimalist', 'simple', 'clean', 'sparse'],
    other: ['maximalist', 'crowded', 'busy', 'ornate', 'chaotic', 'cluttered'],
    oneLeads: 'the frames stay clean, and richness is kept for single details',
    otherLeads: 'the frames are rich, with one clean shape to rest the eye on',
  },
  {
    one: ['photorealistic', 'realistic', 'documentary', 'real'],
    other: ['cartoon', 'anime', 'animated', 'claymation', 'surreal', 'abstract'],
    oneLeads: 'places and people stay real, and the other look only shapes light and colour',
    otherLeads: 'the drawn look leads, with natural light and weight',
  },
  {
    one: ['vintage', 'retro', 'old-fashioned', 'medieval', 'victorian'],
    other: ['futuristic', 'modern', 'sci-fi', 'cyberpunk', 'high-tech'],
    oneLeads: 'the world is old, and the modern breaks in as light and machines',
    otherLeads: 'the world is new, built out of worn old things',
  },
  {
    one: ['snow', 'winter', 'icy', 'frozen', 'blizzard'],
    other: ['tropical', 'summer', 'heatwave', 'desert', 'hot'],
    oneLeads: 'it is winter, and the heat is in the colour of the light',
    otherLeads: 'it is hot, and the cold is in the colour of the shadows',
  },
  {
    one: ['warm'],
    other: ['cold', 'icy', 'cool'],
    oneLeads: 'the key light is warm and the shadows are cold',
    otherLeads: 'the scene is cold, with one warm light in it',
  },
];

export type Contradiction = { leads: string; follows: string; note: string };

/** The word that stands first leads, since people name first what matters most to them. */
export function contradictionsIn(prompt: string): Contradiction[] {
  const lower = prompt.toLowerCase();
  return PAIRS.flatMap((pair) => {
    const one = pair.one
      .filter((word) => says(lower, word))
      .sort((a, b) => saidAt(lower, a) - saidAt(lower, b))[0];
    const other = pair.other
      .filter((word) => says(lower, word))
      .sort((a, b) => saidAt(lower, a) - saidAt(lower, b))[0];
    if (one === undefined || other === undefined) return [];
    const oneFirst = saidAt(lower, one) < saidAt(lower, other);
    const [leads, follows] = oneFirst ? [one, other] : [other, one];
    return [
      {
        leads,
        follows,
        note: `“${leads}” and “${follows}” pull apart: ${oneFirst ? pair.oneLeads : pair.otherLeads}.`,
      },
    ];
  });
}
