/** A reference picture that the user uploaded. */
import path from 'node:path';
import { contentKey } from '../../../film/key.js';
import { listed } from '../../../film/listed.js';
import type { ScenePlan } from '../../../film/story/plan.js';
import { pictureThumbnail } from '../../../media/thumbnail.js';
import { findArtifact } from '../../artifacts/artifacts.js';
import { areIntact } from '../../artifacts/file-checks.js';
import type { Work } from '../../engine/task-handler.js';
import type { StageContext } from '../dependencies.js';
import type { Payload, Picture, Target } from './target.js';

/** Uploaded pictures take precedence over drawn ones. */
export async function ownPicture(work: Work, context: StageContext, target: Target): Promise<Picture | null> {
  const wish = work.input.references.find(({ subject }) => isAbout(subject, target));
  if (!wish || (work.task.payload as Payload).instruction) return null;
  const asset = await context.db.asset.findFirst({
    where: { id: wish.assetId, owner: work.job.owner, status: 'READY' },
  });
  if (!asset?.storageKey || !(await areIntact(context, [asset]))) return null;
  const key = contentKey('picture', { own: asset.storageKey });
  const existing = await findArtifact(context, work.job.owner, key);
  if (existing) return { existing, promptUsed: wish.subject, model: 'own' };
  const source = await context.storage.path(asset.storageKey, work.folder);
  const thumbnail = path.join(work.folder, 'thumbnail.jpg');
  await pictureThumbnail(source, thumbnail, { signal: work.signal });
  const picture = {
    role: 'picture',
    // The job references the asset, which keeps it from being removed.
    stored: { key: asset.storageKey, byteSize: asset.byteSize ?? 0, isThere: async () => true },
    contentType: asset.contentType,
  };
  return {
    existing: null,
    make: {
      key,
      kind: 'PICTURE',
      files: [
        {
          ...picture,
          filename: asset.filename ?? 'picture',
          ...(asset.width ? { width: asset.width } : {}),
          ...(asset.height ? { height: asset.height } : {}),
        },
        {
          role: 'thumbnail',
          stored: await context.storage.put(work.job.owner, thumbnail),
          contentType: 'image/jpeg',
          filename: `${target.key}-thumbnail.jpg`,
          width: 320,
          height: 180,
        },
      ],
    },
    promptUsed: wish.subject,
    model: 'own',
  };
}

/** Whether at least half of the picture's subject is in the plan's description of the target. */
function isAbout(subject: string, { key, subject: target }: Target): boolean {
  const wanted = wordsOf(subject);
  const said = new Set([...wordsOf(key.replaceAll(/[_-]/g, ' ')), ...wordsOf(target.description)]);
  const hits = wanted.filter((word) => said.has(word)).length;
  return wanted.length > 0 && hits / wanted.length >= 0.5;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !['the', 'and', 'with'].includes(word));

export function unusedPictures(
  { scenes, characters }: ScenePlan,
  wishes: readonly { subject: string }[],
): string[] {
  const targets: Target[] = [
    ...scenes.map((subject) => ({ key: subject.key, target: 'SCENE' as const, subject })),
    ...characters.map((subject) => ({ key: subject.key, target: 'CHARACTER' as const, subject })),
  ];
  const keys = listed(targets.map(({ key }) => key.replaceAll('_', ' ')));
  return wishes
    .filter(({ subject }) => !targets.some((target) => isAbout(subject, target)))
    .map(
      ({ subject }) =>
        `Your picture of “${subject}” is not used: the film has ${keys}. Say in the picture's subject which of these it shows.`,
    );
}
