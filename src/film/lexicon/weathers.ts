/** Weather: the words for it, what it looks like and what it moves. */
import { type WeatherEntry, words } from './entry.js';

export const WEATHERS: readonly WeatherEntry[] = [
  {
    id: 'rain',
    words: words(
      'rain, rainy, raining, rainfall, downpour, drizzle, drizzling, raindrop, rain shower, wet, monsoon, cloudburst, puddle',
    ),
    wet: true,
    outdoors: [
      'rain falling in bright threads',
      'every surface wet and shining',
      'raindrops bursting on the ground',
    ],
    indoors: [
      'rain running down the panes',
      'the shadows of raindrops crawling over the wall',
      'rain drumming somewhere above',
    ],
    moves: ['rain falls through the light', 'water runs along every edge', 'drops scatter across the lens'],
  },
  {
    id: 'storm',
    words: words(
      'storm, stormy, thunder, lightning, tempest, hurricane, thunderstorm, storm cloud, tornado, typhoon, cyclone',
    ),
    wet: true,
    outdoors: [
      'storm clouds torn by lightning',
      'a storm driving everything sideways',
      'the whole sky bruised by the storm',
    ],
    indoors: [
      'lightning whitening the window',
      'the lamps dipping with the thunder',
      'the storm leaning on the glass',
    ],
    moves: ['lightning flares and dies', 'wind tears at everything loose', 'clouds race overhead'],
  },
  {
    id: 'snow',
    words: words(
      'snow, snowy, snowing, blizzard, winter, wintry, frost, frosty, icy, frozen, snowfall, snowflake, snowstorm, christmas, snow covered, snow capped, snowbound',
    ),
    wet: false,
    outdoors: [
      'snow coming down in slow flakes',
      'fresh snow rounding every edge',
      'breath hanging white in the frosty air',
    ],
    indoors: ['snow sliding past the window', 'frost feathers on the glass', 'snow light on the ceiling'],
    moves: ['flakes drift through the frame', 'snow slips from a ledge', 'breath clouds and fades'],
  },
  {
    id: 'fog',
    words: words('fog, foggy, mist, misty, haze, hazy, smoky, smog, sea mist'),
    wet: false,
    outdoors: [
      'fog swallowing the distance',
      'soft grey fog with no horizon',
      'shapes dissolving in the mist a few steps away',
    ],
    indoors: ['fog standing at the window', 'milk-white fog at the glass', 'haze softening every lamp'],
    moves: ['fog rolls across the frame', 'shapes come and go in the grey', 'mist thins and thickens'],
  },
  {
    id: 'wind',
    words: words('wind, windy, breeze, breezy, gale, windswept, gust'),
    wet: false,
    outdoors: [
      'wind pulling at cloth and hair',
      'everything leaning with the wind',
      'dust and leaves in the wind',
    ],
    indoors: [
      'wind rattling the frame of the window',
      'a breeze moving the curtain',
      'the wind stirring a door on its hinge',
    ],
    moves: ['wind tugs at cloth and hair', 'leaves tumble past', 'dust lifts off the ground'],
  },
  {
    id: 'clear',
    words: words(
      'clear, sunny, sunlight, sunshine, blue sky, clear sky, cloudless, clear skies, blue skies, sun drenched, clear weather, bright sun, cloudless sky, good weather',
    ),
    wet: false,
    outdoors: [
      'sunlight on every surface',
      'clean shadows and a cloudless sky',
      'sunlight bouncing off pale stone',
    ],
    indoors: [
      'sunlight pouring through the glass',
      'bright sunlight on the ceiling',
      'sunlight striping the floor through the blinds',
    ],
    moves: ['sun flickers through leaves', 'heat shimmers at the edges', 'light glances off glass'],
  },
  {
    id: 'cloudy',
    words: words('cloudy, overcast, cloud, cloudy, grey sky, gray sky, heavy sky'),
    wet: false,
    outdoors: [
      'a low lid of cloud over everything',
      'the light soft under an overcast sky',
      'a flat cloudy sky',
    ],
    indoors: [
      'flat overcast light at the window',
      'a cloudy sky behind the glass',
      'the room in even overcast light',
    ],
    moves: ['clouds drag across the sky', 'the light dims and comes back', 'shadows fade as clouds pass'],
  },
  {
    id: 'sandstorm',
    words: words('sandstorm, dust storm, sand storm, dust devil'),
    wet: false,
    outdoors: [
      'a sandstorm driving through the air in sheets',
      'the sun a pale disc behind the sandstorm',
      'everything the colour of the dust storm',
    ],
    indoors: [
      'a sandstorm hissing against the glass',
      'the ochre light of a sandstorm at the window',
      'a dust storm seeping under the door',
    ],
    moves: ['sand streams across the ground', 'dust swallows the distance', 'grit whips past the lens'],
  },
];

export const weatherById = (id: string | null): WeatherEntry | null =>
  WEATHERS.find((each) => each.id === id) ?? null;
