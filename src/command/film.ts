/** `reelgraph film`: one whole film through the public API, on a server of its own in a temporary folder. */
import { writeFile } from 'node:fs/promises';
import { apiAt } from './api.js';
import { readWishes } from './film-options.js';
import { makeFilm } from './make-film.js';
import { startOwnServer } from './own-server.js';
import { progressBar } from './progress-bar.js';

const STAGES: Record<string, string> = {
  AUDIO_PARSER: 'listening to the song',
  SCENE_PLANNER: 'planning scenes',
  REFERENCE_GENERATOR: 'drawing references',
  PROMPT_GENERATOR: 'writing prompts',
  VIDEO_GENERATOR: 'making clips',
  COMPOSER: 'cutting the film',
};

export async function film(args: string[]): Promise<void> {
  // npm runs scripts in the project's folder; paths are meant from where the user is.
  const wishes = readWishes(args, process.env.INIT_CWD ?? process.cwd());
  if (!wishes) return;
  const began = Date.now();

  console.log(`${wishes.kind}: ${wishes.prompt}\nStarting a server in a temporary folder`);
  const server = await startOwnServer();
  const stop = () => void server.stop().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);

  const bar = progressBar(process.stdout);
  try {
    const bytes = await makeFilm(apiAt(server.url), wishes, ({ progress, stage, text }) => {
      if (text) bar.say(text);
      if (progress !== undefined) bar.show(progress, progress === 100 ? '' : (STAGES[stage ?? ''] ?? ''));
    });
    await writeFile(wishes.out, bytes);
  } finally {
    bar.end();
    await server.stop();
  }
  console.log(`Done in ${Math.round((Date.now() - began) / 1000)} s:\n${wishes.out}`);
}
