/** Decides on the music of a film without a song: the composer's is known before it is played, a model's is bought and heard. */
import type { Prisma } from '../../database/generated/client.js';
import { toFrames, toSeconds } from '../../film/format.js';
import { scoreAnalysis } from '../../film/music/analysis.js';
import type { AudioAnalysis, Heard } from '../../film/sound/analysis.js';
import { chooseFilmMusic, type OrderedMusic, openingBrief } from '../../film/sound/film-music.js';
import { musicInWords } from '../../film/sound/music-order.js';
import { ProviderFailure } from '../../providers/call.js';
import type { Finish, Work } from '../engine/task-handler.js';
import { boundariesOf, filmSeconds } from './clip-boundaries.js';
import type { StageContext } from './dependencies.js';
import { boughtMusic } from './film/bought-music.js';

export async function chooseMusic(work: Work, context: StageContext): Promise<Finish> {
  const { job, input, settings } = work;
  const seconds = toSeconds(toFrames(filmSeconds(work, null)));
  const choice = chooseFilmMusic({
    kind: job.kind,
    prompt: job.prompt,
    moods: [input.style?.mood ?? '', ...(input.shots ?? []).map((shot) => shot.mood)].filter(Boolean),
    wish: input.soundtrack,
    seconds,
    shotSeconds: input.shots?.map((shot) => shot.durationSeconds) ?? null,
    seed: job.seed,
  });
  const ordered: OrderedMusic = { ...choice, order: { model: settings.models.music, seconds } };
  const problems: string[] = [];
  const bought =
    settings.models.music === 'composer' ? null : await orComposer(work, context, ordered, problems);
  const heard = bought ?? scoreAnalysis(openingBrief(choice, seconds, job.seed));
  const analysis: AudioAnalysis = {
    ...heard,
    lyrics: [],
    clipBoundaries: boundariesOf(work, context, seconds, heard),
  };
  const music = bought ? ordered : choice;
  return async (step) => {
    await step.tx.stage.update({
      where: { jobId_name: { jobId: job.id, name: 'AUDIO_PARSER' } },
      data: { metadata: { analysis, music, cacheHit: false } as unknown as Prisma.InputJsonObject },
    });
    for (const text of problems) step.emit('AUDIO_PARSER', { type: 'MessageEvent', kind: 'WARNING', text });
    step.emit('AUDIO_PARSER', { type: 'AudioParserResults' });
  };
}

/** Music that can't be had is played by the composer, unless its model was asked for by name. */
async function orComposer(
  work: Work,
  context: StageContext,
  music: OrderedMusic,
  problems: string[],
): Promise<Heard | null> {
  const { job, settings } = work;
  try {
    const words = musicInWords(music, null, job);
    return (await boughtMusic(work, context, music.order.model, words)).heard;
  } catch (error) {
    if (work.signal.aborted || settings.musicRequired) throw error;
    if (!(error instanceof ProviderFailure)) throw error;
    problems.push(`${error.message} The music is made by the composer of this server instead.`);
    return null;
  }
}
