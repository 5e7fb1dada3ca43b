/** Makes the music while the clips are made, so that the composer finds it ready. */
import { timelineAt } from '../../changes/current-film.js';
import type { TaskHandler } from '../../engine/task-handler.js';
import { LOCAL_WORK, type StageContext } from '../dependencies.js';
import { musicFor } from './music.js';

export const musicMaker = (context: StageContext): TaskHandler => ({
  policy: { ...LOCAL_WORK, limitSeconds: 900 },
  async run(work) {
    const music = await musicFor(work, context, await timelineAt(context.db, work.job.id, 1));
    return async (step) => {
      if (!music) return;
      const { genre, mood, bpm } = music.soundtrack;
      const text = `Music was made for the film: ${genre}, ${Math.round(bpm)} beats a minute, ${mood}.`;
      step.change({ soundtrack: music.soundtrack });
      step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'INFO', text });
    };
  },
});
