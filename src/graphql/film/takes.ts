/** Takes of a clip to choose from, and which of them to look at first. */
import type { Clip as ClipRow, ClipVersion as VersionRow } from '../../database/generated/client.js';
import { Judgement } from '../../film/judge-takes.js';
import { rankTakes, TakeMeasures } from '../../film/suggest-take.js';
import { builder } from '../core/builder.js';
import type { Context } from '../core/context.js';
import { chain, type MaybePromise } from '../core/maybe-promise.js';
import { ClipVersion } from './clip.js';

export const RANKED_TAKES =
  'The takes with what is said of each, the best first: by the language model that was asked to judge them, else by sharpness, light, movement and likeness to the reference. Empty with fewer than two.';

type Suggestion = { take: VersionRow; reason: string; model: string | null };

export const TakeSuggestion = builder.objectRef<Suggestion>('TakeSuggestion').implement({
  description: 'What is said of one of several takes, to help with the choice.',
  fields: (t) => ({
    take: t.field({
      type: ClipVersion,
      description: 'The take.',
      resolve: ({ take }) => take,
    }),
    reason: t.exposeString('reason', { description: 'Why it has its place, in one sentence.' }),
    model: t.exposeString('model', {
      nullable: true,
      description: 'The language model that judged it; null where it was measured on this server.',
    }),
  }),
});

/** By the model that saw all of them, else by what was measured. */
export function ranked(takes: VersionRow[]): Suggestion[] {
  const judged = takes.flatMap((take) => {
    const { data } = Judgement.safeParse(take.judged);
    return data ? [{ take, ...data }] : [];
  });
  if (judged.length > 1) return judged.sort((one, other) => one.place - other.place);
  return rankedByMeasures(takes);
}

function rankedByMeasures(takes: VersionRow[]): Suggestion[] {
  const measured = takes.flatMap(({ id, measures }) => {
    const { data } = TakeMeasures.safeParse(measures);
    return data ? [{ id, measures: data }] : [];
  });
  const byId = new Map(takes.map((take) => [take.id, take]));
  return rankTakes(measured).map(({ id, reason }) => ({ take: byId.get(id)!, reason, model: null }));
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
    description: 'The first of `rankedTakes`; null with fewer than two. It is never chosen by itself.',
    resolve: (clip, _args, context) => chain(firstTakes(clip, context), (takes) => ranked(takes)[0] ?? null),
  }),
  rankedTakes: t.field({
    type: [TakeSuggestion],
    description: RANKED_TAKES,
    resolve: (clip, _args, context) => chain(firstTakes(clip, context), ranked),
  }),
}));
