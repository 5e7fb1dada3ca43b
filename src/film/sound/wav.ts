/** 16-bit WAV: what was synthesised, as a file. */
export function wavBytes(samples: Float32Array, sampleRate: number): Buffer<ArrayBuffer> {
  const wav = emptyWav(samples.length, { channels: 1, sampleRate });
  samples.forEach((sample, index) => {
    wav.samples[index] = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
  });
  return wav.bytes;
}

/** A silent file, and its samples to be filled; those of several channels take turns. */
export function emptyWav(
  count: number,
  { channels, sampleRate }: { channels: number; sampleRate: number },
): { bytes: Buffer<ArrayBuffer>; samples: Int16Array } {
  const bytes = Buffer.alloc(44 + count * 2);
  bytes.write('RIFF');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * channels * 2, 28);
  bytes.writeUInt16LE(channels * 2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(count * 2, 40);
  return { bytes, samples: new Int16Array(bytes.buffer, bytes.byteOffset + 44, count) };
}
