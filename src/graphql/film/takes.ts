/** Takes of a clip to choose from, and which of them to look at first. */
import type { Clip as ClipRow, ClipVersion as VersionRow } from '../../database/generated/client.js';
import { suggestTake, TakeMeasures } from '../../film/suggest-take.js';
import { builder } from '../core/builder.js';
import type { Context } from '../core/context.js';
import { chain, type MaybePromise } from '../core/maybe-promise.js';
import { ClipVersion } from './clip.js';

export const TakeSuggestion = builder
  .objectRef<{ take: VersionRow; reason: string }>('TakeSuggestion')
  .implement({
    description: 'Which of several takes to look at first.',
    fields: (t) => ({
      take: t.field({
        type: ClipVersion,
        description: 'The take.',
        resolve: ({ take }) => take,
      }),
      reason: t.exposeString('reason', { description: 'Why, in one sentence.' }),
    }),
  });

export function suggestionAmong(takes: VersionRow[]) {
  const measured = takes.flatMap(({ id, measures }) => {
    const { data } = TakeMeasures.safeParse(measures);
    return data ? [{ id, measures: data }] : [];
  });
  const suggested = suggestTake(measured);
  const take = takes.find(({ id }) => id === suggested?.id);
  return suggested && take ? { take, reason: suggested.reason } : null;
}

/** Those that createJob's `takes` asked for. */
const firstTakes = ({ id }: ClipRow, { loaders }: Context): MaybePromise<VersionRow[]> =>
  chain(loaders.versionsOfClip.load(id), (versions) =>
    versions
      .filter(({ take, regenerationId }) => take !== null && regenerationId === null)
      .sort((one, other) => one.take! - other.take!),
  );

builder.prismaObjectFields('Clip', (t) => ({
  takes: t.field({
    type: [ClipVersion],
    description:
      "The takes that createJob's `takes` asked for, as far as they are there, in the order of their numbers; empty with a single one. `restoreClip` puts one into the film.",
    resolve: (clip, _args, context) => firstTakes(clip, context),
  }),
  suggestedTake: t.field({
    type: TakeSuggestion,
    nullable: true,
    description:
      'The one of `takes` that looks best by its sharpness, light, movement and likeness to the reference; null with fewer than two. It is never chosen by itself.',
    resolve: (clip, _args, context) => chain(firstTakes(clip, context), suggestionAmong),
  }),
}));
