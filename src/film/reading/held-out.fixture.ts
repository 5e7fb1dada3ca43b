/** Prompts that nothing is tuned on. */
import type { Expected } from './corpus.fixture.js';

export const HELD_OUT: readonly Expected[] = [
  {
    prompt: 'A young chef in a white apron cooks ramen in a tiny kitchen while snow falls outside the window',
    subjects: ['chef 1 cook'],
    place: 'kitchen',
    weather: 'snow',
    looks: ['apron', 'young'],
  },
  {
    prompt:
      'Hot air balloons rise over a lavender field at sunrise, a girl and her grandfather wave from below',
    subjects: ['hot air balloon 3 rise', 'girl 1 wave', 'grandfather 1 wave'],
    place: 'field',
    hour: 'dawn',
  },
  {
    prompt: 'An elephant and a tiny mouse share an umbrella in the pouring rain',
    subjects: ['elephant 1 share', 'mouse 1 share'],
    weather: 'rain',
    looks: ['tiny'],
  },
  {
    prompt: 'Luxury watch ad, black and gold, a businessman checks the time in an airport at night',
    subjects: ['businessman 1'],
    hour: 'night',
    colours: ['black', 'gold'],
    presets: ['luxury'],
  },
  {
    prompt:
      'Indie folk music video: four friends in a yellow van drive through the desert until the stars come out',
    subjects: ['friend 4', 'van 1'],
    place: 'desert',
    looks: ['yellow'],
  },
  {
    prompt: 'A blue whale swims beneath a frozen sea where a lone diver floats',
    subjects: ['whale 1 swim', 'diver 1 float'],
    looks: ['lone'],
  },
  {
    prompt: 'A glass dragon sleeps in a cathedral, light falls through stained windows, anime style',
    subjects: ['dragon 1 sleep'],
    place: 'church',
    presets: ['anime'],
  },
  {
    prompt: 'A courier on a green bicycle races past street vendors in the morning fog',
    subjects: ['courier 1 race', 'bicycle 1', 'street vendor 3'],
    hour: 'morning',
    weather: 'fog',
  },
  {
    prompt: 'Um casal dança na praia ao pôr do sol',
    subjects: ['couple 2 dance'],
    place: 'shore',
    hour: 'sunset',
    language: 'pt',
  },
  {
    prompt: 'Een oude visser vaart met zijn hond op een boot over het meer in de mist',
    subjects: ['fisherman 1', 'dog 1', 'boat 1'],
    weather: 'fog',
    language: 'nl',
  },
  {
    prompt: 'Dziewczyna w żółtym płaszczu idzie przez las podczas burzy',
    subjects: ['girl 1 walk'],
    place: 'forest',
    weather: 'storm',
    looks: ['coat'],
    language: 'pl',
  },
  {
    prompt: '밤에 눈 덮인 숲에서 늑대 두 마리가 달리고 있다',
    subjects: ['wolf run'],
    place: 'forest',
    hour: 'night',
    weather: 'snow',
    language: 'ko',
  },
  {
    prompt: 'एक लड़की बारिश में सड़क पर नाच रही है',
    subjects: ['girl 1 dance'],
    place: 'city_street',
    weather: 'rain',
    language: 'hi',
  },
];
