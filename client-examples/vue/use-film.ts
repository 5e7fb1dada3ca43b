/** A film as its events tell it, from the first one on: `useFilm(ref(jobId))`. */
import { useSubscription } from '@urql/vue';
import { computed, type Ref, ref, watch } from 'vue';
import type { VueWatchSubscription } from '../generated/graphql.js';
import { Watch } from './documents.js';

type Film = { status: string; progress: number; thumbnails: string[]; url?: string | null; problem?: string };

const begun = (): Film => ({ status: 'QUEUED', progress: 0, thumbnails: [] });

export function useFilm(jobId: Ref<string | null>): Ref<Film> {
  const film = ref(begun());
  watch(
    jobId,
    () => {
      film.value = begun();
    },
    { flush: 'sync' },
  );
  const variables = computed(() => ({ jobId: jobId.value ?? '', afterSequence: 0 }));
  const pause = computed(() => jobId.value === null);
  useSubscription({ query: Watch, variables, pause }, (_, data) => {
    film.value = after(film.value, data.jobEvents);
    return data;
  });
  return film;
}

function after(film: Film, event: VueWatchSubscription['jobEvents']): Film {
  const { status, progress } = event.job;
  const next = { ...film, status, progress };
  switch (event.__typename) {
    case 'ClipUpdate': {
      const thumbnails = [...film.thumbnails];
      if (event.clip?.thumbnail?.url) thumbnails[event.clip.clipIndex] = event.clip.thumbnail.url;
      return { ...next, thumbnails };
    }
    case 'JobCompleted':
      return { ...next, url: event.video.asset.url };
    case 'JobFailed':
      return { ...next, problem: event.error.message };
    default:
      return next;
  }
}
