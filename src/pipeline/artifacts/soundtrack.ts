/** The music that was made for a film, as its job remembers it. */

export type Soundtrack = {
  assetId: string;
  artifactId: string;
  genre: string;
  mood: string;
  bpm: number;
  model: string;
};
