/** A place as a location scout would describe it: enough concrete things to fill many different shots. */
export type Place = {
  key: string;
  /** Words of a prompt that mean this place; singular, lower case. */
  words: readonly string[];
  name: string;
  indoors: boolean;
  /** "on a rooftop", "in a forest". */
  at: 'in' | 'on' | 'at';
  /** The whole of it, for establishing shots. */
  wide: string;
  /** Where in it somebody can be: "under a flickering shop sign". */
  spots: readonly string[];
  /** What a close shot without people shows. */
  details: readonly string[];
  /** What moves by itself, as a clause: "steam drifts across the lens". */
  moves: readonly string[];
  /** Its own light, where no sun or window sets the hour: a stage, the deep sea. */
  ownLight?: readonly string[];
  /** When it is at its best, should the prompt not say. */
  hour?: string;
  /** Keys of places that a film can go to from here. */
  nearby: readonly string[];
};
