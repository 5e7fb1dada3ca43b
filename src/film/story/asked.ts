/** Prompts of all kinds, and what the facts of their plan must hold. Patterns are matched against the facts' own words. */

export type Asked = {
  prompt: string;
  kind: 'MUSIC_VIDEO' | 'AD' | 'FILM';
  /** Nouns of subjects; each stands in at least one shot. */
  subjects?: string[];
  /** Subjects that meet stand together in at least one shot. */
  together?: [string, string];
  /** Words of actions. */
  actions?: string[];
  places?: string[];
  /** Every one of them occurs; the first and the last are in this order. */
  hours?: string[];
  weathers?: string[];
  /** Hex colours of the palette or of a subject. */
  colours?: string[];
  /** Words that no fact of any shot may hold. */
  never?: string[];
};

export const ASKED: readonly Asked[] = [
  {
    prompt: 'A climber reaches the summit of a snowy mountain as the sun comes up over a sea of cloud',
    kind: 'MUSIC_VIDEO',
    subjects: ['climber'],
    actions: ['reach'],
    places: ['mountain|summit'],
    hours: ['dawn'],
    never: ['beach'],
  },
  {
    prompt: 'Two wolves and a red fox cross a frozen lake at dusk',
    kind: 'MUSIC_VIDEO',
    subjects: ['wolf', 'fox'],
    actions: ['cross'],
    places: ['lake'],
    hours: ['dusk'],
    colours: ['red'],
  },
  {
    prompt: 'Floating islands above the clouds, a glowing jellyfish drifts past an old lighthouse',
    kind: 'MUSIC_VIDEO',
    subjects: ['jellyfish', 'lighthouse'],
    actions: ['drift'],
    places: ['floating island'],
    never: ['beach'],
  },
  {
    prompt: 'A cyberpunk couple dances in the neon rain while drones circle above a city street at night',
    kind: 'MUSIC_VIDEO',
    subjects: ['couple', 'drone'],
    actions: ['danc', 'circl'],
    places: ['street|city'],
    hours: ['night'],
    weathers: ['rain'],
    never: ['sunset', 'dawn'],
  },
  {
    prompt: 'A minimalist skincare brand with clean white aesthetics, a woman washes her face in the morning',
    kind: 'AD',
    subjects: ['woman', 'skin|serum|cream|product'],
    actions: ['wash'],
    hours: ['morning'],
    colours: ['white'],
    never: ['beach'],
  },
  {
    prompt: 'An energy drink for gamers: a gamer wins the final match in a neon-lit room at night',
    kind: 'AD',
    subjects: ['gamer', 'drink'],
    actions: ['win'],
    places: ['room|bedroom|arena'],
    hours: ['night'],
    never: ['beach', 'desert'],
  },
  {
    prompt: 'An old fisherman meets a little girl with a yellow umbrella on a pier while the storm clears',
    kind: 'FILM',
    subjects: ['fisherman', 'girl'],
    together: ['fisherman', 'girl'],
    actions: ['meet'],
    places: ['pier'],
    weathers: ['storm', 'clear'],
    colours: ['yellow'],
  },
  {
    prompt: 'A blacksmith forges a sword in a medieval workshop, sparks fly, then she hands it to a knight',
    kind: 'FILM',
    subjects: ['blacksmith', 'knight', 'sword'],
    together: ['blacksmith', 'knight'],
    actions: ['forg', 'hand'],
    places: ['workshop|forge|smithy'],
  },
  {
    prompt: 'Ein alter Mann geht mit seinem Hund durch den verschneiten Wald bei Sonnenuntergang',
    kind: 'MUSIC_VIDEO',
    subjects: ['man', 'dog'],
    places: ['forest|wood'],
    hours: ['sunset'],
    weathers: ['snow'],
  },
  {
    prompt: 'From noon to midnight a green vintage car drives along a desert highway, no people',
    kind: 'MUSIC_VIDEO',
    subjects: ['car'],
    actions: ['driv'],
    places: ['desert|highway|road'],
    hours: ['midday', 'night'],
    colours: ['green'],
    never: ['woman', 'traveller', 'driver'],
  },
  // Closed until the planner is done.
  {
    prompt: 'Three astronauts plant a blue flag on Mars during a dust storm',
    kind: 'MUSIC_VIDEO',
    subjects: ['astronaut', 'flag'],
    actions: ['plant'],
    places: ['mars|planet'],
    weathers: ['sandstorm'],
    colours: ['blue'],
  },
  {
    prompt: 'A ballerina in a white dress rehearses alone in an abandoned theatre at dawn',
    kind: 'MUSIC_VIDEO',
    subjects: ['ballerina'],
    actions: ['rehears'],
    places: ['theat'],
    hours: ['dawn'],
    colours: ['white'],
  },
  {
    prompt: 'A panda teaches kung fu to a clumsy duckling in a bamboo grove, misty morning',
    kind: 'FILM',
    subjects: ['panda', 'duckling'],
    together: ['panda', 'duckling'],
    actions: ['teach'],
    places: ['bamboo'],
    hours: ['morning'],
    weathers: ['fog'],
  },
  {
    prompt: 'Hiking boots called Terra: two friends climb a rocky trail in heavy rain, brown and orange',
    kind: 'AD',
    subjects: ['friend', 'boot|terra'],
    actions: ['climb'],
    places: ['trail|mountain'],
    weathers: ['rain'],
    colours: ['orange', 'brown'],
  },
  {
    prompt: 'A street musician plays the violin in a subway station while commuters rush past',
    kind: 'MUSIC_VIDEO',
    subjects: ['musician', 'commuter'],
    actions: ['play', 'rush'],
    places: ['subway|station'],
  },
  {
    prompt: 'A glass octopus explores a sunken library',
    kind: 'FILM',
    subjects: ['octopus'],
    actions: ['explor'],
    places: ['sunken library'],
  },
  {
    prompt: 'Une femme en robe rouge danse sur une plage au coucher du soleil',
    kind: 'MUSIC_VIDEO',
    subjects: ['woman'],
    actions: ['danc'],
    places: ['beach|shore'],
    hours: ['sunset'],
    colours: ['red'],
  },
  {
    prompt: 'A bakery opens at sunrise, the baker pulls fresh bread from the oven and a child smiles',
    kind: 'AD',
    subjects: ['baker', 'child', 'bread|bakery'],
    actions: ['pull', 'smil'],
    places: ['bakery'],
    hours: ['dawn'],
  },
  {
    prompt: 'A silver spaceship lands in a wheat field at night, a farmer and his dog watch from the porch',
    kind: 'FILM',
    subjects: ['spaceship', 'farmer', 'dog'],
    together: ['farmer', 'dog'],
    actions: ['land', 'watch'],
    places: ['field'],
    hours: ['night'],
    colours: ['silver'],
  },
  {
    prompt: 'Lanterns rise over a river while it gets dark, a mother holds her son, warm gold light',
    kind: 'MUSIC_VIDEO',
    subjects: ['lantern', 'mother', 'son'],
    together: ['mother', 'son'],
    actions: ['ris', 'hold'],
    places: ['river'],
    hours: ['dusk|night'],
    colours: ['gold'],
  },
];
