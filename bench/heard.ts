/** What a film's music and voice cost: cuts on the beat, mixing a minute, and a whole film beside the same one without sound. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FPS } from '../src/film/format.js';
import type { MixPlan } from '../src/film/mix/plan.js';
import { scoreAnalysis } from '../src/film/music/analysis.js';
import { GenreId } from '../src/film/music/genre.js';
import { GENRES } from '../src/film/music/genres.js';
import { beatSync } from '../src/film/sound/beat-sync.js';
import { clipBoundaries } from '../src/film/sound/boundaries.js';
import { chooseFilmMusic, openingBrief } from '../src/film/sound/film-music.js';
import { mixSound } from '../src/media/mix/mixing.js';
import { renderMusic } from '../src/media/music/render.js';
import { findTools } from '../src/media/tools.js';
import { speech } from '../test/doubles/sounds.js';
import { clientOf } from '../test/helpers/client.js';
import { createJob, jobOf, restOf } from '../test/helpers/films.js';
import { startServer } from '../test/helpers/server.js';

const line = (what: string, figure: string) => console.log(`${what.padEnd(56)} ${figure}`);
const TICKS_PER_SECOND = 100;

/** Of a process and all that it has started, but for the database. */
function cpuOf(root: number): number {
  const processes = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [, command, rest] = /\((.*)\) (.*)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))!;
      const fields = rest!.split(' ').map(Number);
      const ticks = fields.slice(11, 15).reduce((sum, each) => sum + each, 0);
      return [{ pid: Number(name), parent: fields[1]!, command: command!, ticks }];
    } catch {
      return [];
    }
  });
  const within = (pid: number): number =>
    processes
      .filter(({ parent, command }) => parent === pid && command !== 'postgres')
      .reduce((sum, { pid: child, ticks }) => sum + ticks + within(child), 0);
  const own = processes.find(({ pid }) => pid === root)?.ticks ?? 0;
  return (own + within(root)) / TICKS_PER_SECOND;
}

function cutsOnBeats(): void {
  let [cuts, hits] = [0, 0];
  for (const genre of GenreId.options) {
    for (const seconds of [15, 20, 30, 45, 60]) {
      const wish = { genre: GENRES[genre].words[0]!, mood: null, bpm: null };
      const film = { kind: 'AD', prompt: 'A pen', moods: [], shotSeconds: null } as const;
      const heard = scoreAnalysis(
        openingBrief(chooseFilmMusic({ ...film, wish, seconds, seed: 1 }), seconds, 1),
      );
      const starts = clipBoundaries({ kind: 'AD', durationSeconds: seconds, heard }).map(
        ({ start }) => start,
      );
      const inner = starts.length - 1;
      cuts += inner;
      hits += Math.round((beatSync(starts, heard, seconds)?.hitRate ?? 0) * inner);
    }
  }
  line('cuts of ads on a beat, within a frame', `${hits} of ${cuts} (goal: 98%)`);
}

async function mixing(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'reelgraph-heard-'));
  const tools = await findTools();
  const choice = chooseFilmMusic({
    ...{ kind: 'AD', prompt: 'A pen', moods: [], wish: null, shotSeconds: null },
    ...{ seconds: 60, seed: 1 },
  });
  const music = path.join(folder, 'music.wav');
  await renderMusic(openingBrief(choice, 60, 1), music, { signal: new AbortController().signal });
  const said = path.join(folder, 'line.wav');
  await writeFile(said, speech(4));
  const starts = [2, 9, 18, 27, 38, 50];
  const plan: MixPlan = {
    ...{ frames: 60 * FPS, fadeOutFrames: FPS, fadesAnyway: false, music: 'MADE' },
    ...{
      lines: starts.map((at) => ({ start: at * FPS, frames: 4 * FPS })),
      musicVolumes: [],
      voiceVolumes: [],
    },
  };
  const before = cpuOf(process.pid);
  const files = { music, lines: starts.map(() => said) };
  const { lufs, truePeakDb } = await mixSound(tools, plan, files, path.join(folder, 'mix.mp4'));
  const spent = cpuOf(process.pid) - before;
  line('mixing and encoding a minute with six lines', `${spent.toFixed(2)} s of CPU (goal: under 3)`);
  line(
    'as it came out',
    `${lufs!.toFixed(1)} LUFS, ${truePeakDb!.toFixed(1)} dBTP (goal: -14 within 1, under -1)`,
  );
  await rm(folder, { recursive: true, force: true });
}

const AD = {
  ...{ kind: 'AD', prompt: 'A fountain pen that writes by itself, on a wooden desk at dawn' },
  ...{ durationSeconds: 30, resolution: 'P720', seed: 7 },
};

async function film(input: object): Promise<number> {
  const server = await startServer();
  try {
    const client = clientOf(server);
    const before = cpuOf(server.pid);
    const id = await createJob(client, { ...AD, ...input });
    await restOf(client, id);
    const { video } = await jobOf(client, id, 'video { loudnessLufs }');
    line('', `${JSON.stringify(input)}: ${video.loudnessLufs ?? 'no'} LUFS`);
    return cpuOf(server.pid) - before;
  } finally {
    await server.stop();
  }
}

cutsOnBeats();
await mixing();
const silent = await film({ soundtrackOff: true });
const heard = await film({ soundtrackOff: false, voiceOver: {}, models: { speech: 'guide' } });
line('an ad of 30 s without sound', `${silent.toFixed(1)} s of CPU`);
line(
  'with music and a voice',
  `${heard.toFixed(1)} s, ${((heard / silent - 1) * 100).toFixed(1)}% more (goal: 8%)`,
);
