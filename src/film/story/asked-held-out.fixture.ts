/** Prompts that the planner is measured on and never tuned on. */
import type { Asked } from './asked.fixture.js';

export const HELD_OUT: readonly Asked[] = [
  {
    prompt: 'A violin maker carves a scroll by lamplight, her cat sleeps on the bench, snow taps the window',
    kind: 'FILM',
    subjects: ['maker', 'cat'],
    actions: ['carv', 'sleep'],
    weathers: ['snow'],
  },
  {
    prompt:
      'Organic dog food called Rufo: a beagle waits by the door, a boy fills the bowl, green and brown, sunny morning kitchen',
    kind: 'AD',
    subjects: ['beagle|dog', 'boy', 'food|rufo'],
    actions: ['wait', 'fill'],
    places: ['kitchen'],
    hours: ['morning'],
    colours: ['green', 'brown'],
    never: ['beach'],
  },
  {
    prompt: 'Liquid chrome spheres merge and split over a black ocean under a green aurora',
    kind: 'MUSIC_VIDEO',
    subjects: ['sphere'],
    actions: ['merge'],
    places: ['ocean|sea'],
    colours: ['green'],
  },
  {
    prompt:
      'Travel film: a backpacker wanders the blue alleys of Chefchaouen, an old tailor waves, afternoon',
    kind: 'FILM',
    subjects: ['backpacker', 'tailor'],
    actions: ['wander', 'wav'],
    places: ['alley'],
    hours: ['afternoon'],
    colours: ['blue'],
  },
  {
    prompt: 'Ein Bäcker knetet Teig in einer kleinen Backstube im Morgengrauen, draußen regnet es',
    kind: 'MUSIC_VIDEO',
    subjects: ['baker'],
    places: ['bakery|café|kitchen|diner'],
    hours: ['dawn'],
    weathers: ['rain'],
  },
  {
    prompt: 'Una mujer con un vestido amarillo baila flamenco en una plaza mientras cae la noche',
    kind: 'MUSIC_VIDEO',
    subjects: ['woman'],
    actions: ['danc'],
    places: ['square|plaza|city_street'],
    hours: ['dusk|night'],
    colours: ['yellow'],
  },
  {
    prompt: '비 오는 밤 도시의 거리에서 소년이 빨간 우산을 들고 걷는다',
    kind: 'MUSIC_VIDEO',
    subjects: ['boy'],
    actions: ['walk'],
    places: ['street|city'],
    hours: ['night'],
    weathers: ['rain'],
    colours: ['red'],
  },
  {
    prompt: '夕暮れの海辺で老人と犬が歩いている',
    kind: 'MUSIC_VIDEO',
    subjects: ['grandfather|man', 'dog'],
    actions: ['walk'],
    places: ['shore|sea|beach'],
    hours: ['dusk|sunset'],
  },
  {
    prompt:
      'Documentary: volunteers free a whale from fishing nets in a grey bay as the fog lifts, gulls circle above',
    kind: 'FILM',
    subjects: ['volunteer', 'whale', 'gull'],
    actions: ['free', 'circl'],
    places: ['bay|sea'],
    weathers: ['fog', 'clear'],
  },
  {
    prompt:
      'Two rival magicians duel with playing cards on a train roof, purple smoke, from sunset into the night',
    kind: 'MUSIC_VIDEO',
    subjects: ['magician'],
    actions: ['duel'],
    places: ['roof|train'],
    hours: ['sunset', 'night'],
    colours: ['purple'],
  },
];
