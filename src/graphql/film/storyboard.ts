/** The storyboard shot by shot: what each panel shows and says, and what its clip costs. */
import type { Job as JobRow } from '../../database/generated/client.js';
import type { StoredPanel } from '../../pipeline/artifacts/stored-panel.js';
import { Asset } from '../asset.js';
import type { Row } from '../core/batched-queries.js';
import { builder } from '../core/builder.js';
import type { Context } from '../core/context.js';

type Panel = StoredPanel & {
  picture: Row<'Asset'>;
  /** Asked for once, by whichever panel is asked first. */
  prices: () => Promise<ReadonlyMap<number, string>>;
};

export const StoryboardPanel = builder.objectRef<Panel>('StoryboardPanel').implement({
  description: 'A panel of the storyboard: one shot of the film as it is now.',
  fields: (t) => ({
    position: t.int({
      description: 'Its place in the storyboard, counted from 0.',
      resolve: ({ number }) => number - 1,
    }),
    clipIndex: t.exposeInt('clipIndex', { description: 'The clip that it shows, counted from 0.' }),
    start: t.exposeFloat('start', { description: 'Where the shot begins in the film, in seconds.' }),
    durationSeconds: t.exposeFloat('seconds', { description: 'How long it is shown, in seconds.' }),
    framing: t.exposeString('framing', { description: 'Size and angle, such as “close-up, low angle”.' }),
    movement: t.exposeString('movement', { description: 'How the camera moves, such as “push in”.' }),
    action: t.exposeString('action', { description: 'What happens in the shot.' }),
    dialogue: t.exposeString('dialogue', {
      nullable: true,
      description: 'What is said or sung meanwhile; null where nothing is.',
    }),
    beat: t.exposeString('beat', {
      nullable: true,
      description: 'Where in the music the shot begins, such as “Chorus, bar 9, beat 1”; null without music.',
    }),
    notShown: t.exposeStringList('notShown', {
      description: 'What the shot asks for and its picture can not show.',
    }),
    picture: t.field({
      type: Asset,
      description: "The panel's picture, 640 pixels on its longer side.",
      resolve: ({ picture }) => picture as never,
    }),
    cost: t.field({
      type: 'Decimal',
      description:
        'What making its clip costs in USD, with the picture that it starts from; 0 on this server.',
      resolve: async ({ clipIndex, prices }) => (await prices()).get(clipIndex) ?? '0',
    }),
  }),
});

export async function panelsOf(job: JobRow, { loaders, app }: Context): Promise<Panel[]> {
  if (!job.storyboardId) return [];
  const panels = await loaders.storyboardPanels.load(job.storyboardId);
  let prices: Promise<ReadonlyMap<number, string>> | null = null;
  const pricesOnce = () => (prices ??= app.jobs.priceOfClips(job));
  const pictures = await Promise.all(panels.map(({ pictureId }) => loaders.asset.load(pictureId)));
  return panels.flatMap((panel, index) => {
    const picture = pictures[index];
    return picture ? [{ ...panel, picture, prices: pricesOnce }] : [];
  });
}
