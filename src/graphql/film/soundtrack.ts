/** The music that was made for a film, and what is spoken in it. */
import type {
  Asset as AssetRow,
  Job as JobRow,
  VoiceLine as LineRow,
} from '../../database/generated/client.js';
import { placeLines } from '../../film/cut/voice.js';
import { toSeconds } from '../../film/format.js';
import { Money, sum } from '../../film/money.js';
import type { Soundtrack as StoredSoundtrack } from '../../pipeline/artifacts/soundtrack.js';
import { Asset, assetIf } from '../asset.js';
import { builder } from '../core/builder.js';
import type { Loaders } from '../core/loaders.js';
import { chain } from '../core/maybe-promise.js';

type FilmMusic = StoredSoundtrack & { jobId: string; asset: AssetRow };

export const Soundtrack = builder.objectRef<FilmMusic>('Soundtrack').implement({
  description: 'Music that was made for the film, for its length and its cut.',
  fields: (t) => ({
    asset: t.field({
      type: Asset,
      description: 'The music by itself, as long as the film.',
      resolve: ({ asset }) => asset as never,
    }),
    bpm: t.exposeFloat('bpm', { description: 'Its tempo in beats per minute.' }),
    mood: t.string({ description: 'Its mood, in words.', resolve: ({ mood }) => mood || 'neutral' }),
    genre: t.exposeString('genre', { description: 'The kind of music.' }),
    model: t.exposeString('model', { description: 'What made it; `composer` is this server.' }),
    cost: t.field({
      type: 'Decimal',
      description: 'What all music of the film cost in USD.',
      resolve: ({ jobId, model }, _args, { loaders }) => costOfModel(jobId, model, loaders),
    }),
  }),
});

export const soundtrackOf = (job: JobRow, loaders: Loaders) => {
  const soundtrack = job.soundtrack as StoredSoundtrack | null;
  return (
    soundtrack &&
    chain(assetIf(soundtrack.assetId, loaders), (asset) => asset && { ...soundtrack, jobId: job.id, asset })
  );
};

/** As the ledger says, with what failed and was charged. */
const costOfModel = (jobId: string, model: string, loaders: Loaders) =>
  chain(loaders.costsOfJob.load(jobId), (entries) =>
    sum(
      entries
        .filter((entry) => `${entry.provider}:${entry.model}` === model)
        .map(({ cost }) => new Money(cost.toString())),
    ),
  );

type Line = { row: LineRow; start: number; end: number };

const VoiceLine = builder.objectRef<Line>('VoiceLine').implement({
  description: 'A line that is spoken in the film as it is now.',
  fields: (t) => ({
    text: t.string({ description: 'What is said.', resolve: ({ row }) => row.text }),
    start: t.float({ description: 'When it begins, in seconds.', resolve: ({ start }) => toSeconds(start) }),
    end: t.float({ description: 'When it ends, in seconds.', resolve: ({ end }) => toSeconds(end) }),
    clipIndex: t.int({
      description: 'The clip that it is spoken over, counted from 0.',
      resolve: ({ row }) => row.clipIndex,
    }),
    speaker: t.string({
      nullable: true,
      description: 'Who says it; null for the narrator.',
      resolve: ({ row }) => row.speaker,
    }),
    asset: t.field({
      type: Asset,
      nullable: true,
      description: 'The line by itself; null until it is spoken.',
      resolve: ({ row }, _args, { loaders }) => assetIf(row.assetId, loaders),
    }),
  }),
});

type FilmVoice = { lines: Line[]; rows: LineRow[] };

export const VoiceOver = builder.objectRef<FilmVoice>('VoiceOver').implement({
  description: 'What is spoken in the film.',
  fields: (t) => ({
    voice: t.string({
      description: "The narrator's voice, or that of whoever speaks first.",
      resolve: ({ rows }) => (rows.find(({ speaker }) => speaker === null) ?? rows[0]!).voice,
    }),
    model: t.string({
      description: 'The model that speaks; `guide` is a synthetic voice for cutting.',
      resolve: ({ rows }) => rows[0]!.model,
    }),
    cost: t.field({
      type: 'Decimal',
      description: 'What all lines cost in USD.',
      resolve: ({ rows: [row] }, _args, { loaders }) => costOfModel(row!.jobId, row!.model, loaders),
    }),
    lines: t.field({
      type: [VoiceLine],
      description: 'The lines in the order of the film. Lines of clips that it does not show are left out.',
      resolve: ({ lines }) => lines,
    }),
  }),
});

export async function voiceOverOf(job: JobRow, loaders: Loaders): Promise<FilmVoice | null> {
  const rows = await loaders.voiceLinesOfJob.load(job.id);
  if (rows.length === 0) return null;
  const timeline = await (job.shownRevision === null
    ? loaders.timelineRevision.load(`${job.id}#1`)
    : loaders.shownTimelines.load(job.id));
  if (!timeline) return { rows, lines: [] };
  const placed = placeLines(rows, timeline);
  return { rows, lines: placed.map(({ line, start, end }) => ({ row: line, start, end })) };
}
