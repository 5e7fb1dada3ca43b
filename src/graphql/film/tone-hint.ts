/** How a clip goes together with its neighbours in the film. */
import type { Clip as ClipRow, ClipVersion as VersionRow } from '../../database/generated/client.js';
import { type ToneHint as Hint, Tone, type TonedClip, toneHint } from '../../film/neighbour-tones.js';
import type { ScenePlan } from '../../film/story/plan.js';
import { builder } from '../core/builder.js';
import type { Loaders } from '../core/loaders.js';
import { planOf } from './plan.js';

const ToneHint = builder.objectRef<Hint>('ToneHint').implement({
  description: 'What does not go together with the shots beside it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'What is seen, in plain words.' }),
    instruction: t.exposeString('instruction', {
      description: 'The instruction for regenerateClip that would mend it.',
    }),
  }),
});

const sceneOf = (plan: ScenePlan, clipIndex: number): string => {
  const script = plan.clipScripts.find((each) => each.clipIndex === clipIndex);
  const { place, hour, weather } = script?.facts ?? {};
  return JSON.stringify([place?.value.phrase, hour?.value, weather?.value, script?.sceneKeys]);
};

/** Null where nothing stands out. */
export async function toneHintOf(clip: ClipRow, loaders: Loaders): Promise<Hint | null> {
  const [plan, clips] = await Promise.all([planOf(clip.jobId, loaders), loaders.clipsOfJob.load(clip.jobId)]);
  if (!plan) return null;
  const toned = async ({ id, clipIndex, currentVersionId }: ClipRow): Promise<TonedClip> => {
    const versions: VersionRow[] = currentVersionId ? await loaders.versionsOfClip.load(id) : [];
    const tone = Tone.safeParse(versions.find((each) => each.id === currentVersionId)?.tone).data ?? null;
    return { clipIndex, tone, scene: sceneOf(plan.data, clipIndex) };
  };
  const beside = clips.filter(({ clipIndex }) => Math.abs(clipIndex - clip.clipIndex) === 1);
  return toneHint(await toned(clip), await Promise.all(beside.map(toned)));
}

builder.prismaObjectField('Clip', 'toneHint', (t) =>
  t.field({
    type: ToneHint,
    nullable: true,
    description:
      'Where the clip is darker, warmer or paler than the shots of the same place beside it: measured on its first picture. Its instruction is the first of `suggestions` then.',
    resolve: (clip, _args, { loaders }) => toneHintOf(clip, loaders),
  }),
);
