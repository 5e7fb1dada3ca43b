import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { loudnessMeter, SAMPLE_RATE, type Stereo } from '../../film/mix/loudness.js';
import { mix, type Sink, type Source } from '../../film/mix/mix.js';
import { lowerThreadPriority } from '../low-priority.js';
import type { Measuring, Mixing } from './in-thread.js';

lowerThreadPriority();

/** Both channels, as floats. */
const BYTES = 8;

function mixFiles({ plan, music, lines, out, lowerBy }: Mixing): null {
  const input = music === null ? null : openSync(music, 'r');
  const output = openSync(out, 'w');
  try {
    const sources = {
      music: input === null ? null : fromFile(input),
      lines: lines.map((file) => apart(readFileSync(file))),
    };
    mix(plan, sources, fileSink(output), lowerBy);
  } finally {
    closeSync(output);
    if (input !== null) closeSync(input);
  }
  return null;
}

function measure(file: string) {
  const input = openSync(file, 'r');
  try {
    const meter = loudnessMeter();
    const bytes = Buffer.alloc(SAMPLE_RATE * BYTES);
    for (let at = 0; ; ) {
      const count = readSync(input, bytes, 0, bytes.length, at);
      if (count < BYTES) return meter.result();
      meter.add(apart(bytes.subarray(0, count)));
      at += count;
    }
  } finally {
    closeSync(input);
  }
}

/** Behind its end the file is silent. */
const fromFile =
  (input: number): Source =>
  (from, length) => {
    const bytes = Buffer.alloc(length * BYTES);
    readSync(input, bytes, 0, bytes.length, from * BYTES);
    return apart(bytes);
  };

function apart(bytes: Buffer): Stereo {
  const length = Math.floor(bytes.length / BYTES);
  const floats = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + length * BYTES) as ArrayBuffer,
  );
  const stereo = { left: new Float32Array(length), right: new Float32Array(length) };
  for (let index = 0; index < length; index++) {
    stereo.left[index] = floats[2 * index]!;
    stereo.right[index] = floats[2 * index + 1]!;
  }
  return stereo;
}

function together({ left, right }: Stereo): Buffer {
  const floats = new Float32Array(2 * left.length);
  for (let index = 0; index < left.length; index++) {
    floats[2 * index] = left[index]!;
    floats[2 * index + 1] = right[index]!;
  }
  return Buffer.from(floats.buffer);
}

/** Every pass writes as much as the one before. */
function fileSink(output: number): Sink {
  let end = 0;
  return {
    write(block) {
      const bytes = together(block);
      for (let at = 0; at < bytes.length; ) at += writeSync(output, bytes, at, bytes.length - at, end + at);
      end += bytes.length;
    },
    again() {
      end = 0;
    },
  };
}

parentPort!.on('message', (task: Mixing | Measuring) =>
  parentPort!.postMessage('measure' in task ? measure(task.measure) : mixFiles(task)),
);
