declare module 'music-tempo' {
  export default class MusicTempo {
    constructor(
      samples: Float32Array,
      settings?: { bufferSize?: number; hopSize?: number; timeStep?: number },
    );
    tempo: number;
    beats: number[];
  }
}
