/** Files: what came in and what was made, and how one gets in. */
import { type Asset as AssetRow, Prisma } from '../database/generated/client.js';
import { Conflict, InvalidInput, NotFound, RateLimited } from '../pipeline/errors.js';
import { builder, encodeId, readId } from './core/builder.js';
import type { Loaders } from './core/loaders.js';
import type { MaybePromise } from './core/maybe-promise.js';
import { costOfPage, page } from './core/pages.js';
import { text } from './core/text-validation.js';
import { AssetStatusEnum } from './enums.js';

export const Asset = builder.prismaNode('Asset', {
  id: { field: 'id' },
  findUnique: (id, context) => ({ id, owner: context.owner }),
  nullable: true,
  description:
    'A file that came in (song, logo, lyrics, reference picture) or that a job made (picture, clip, film, export).',
  fields: (t) => ({
    status: t.field({
      type: AssetStatusEnum,
      description: 'Whether the file can be used.',
      resolve: (asset) => asset.status,
    }),
    filename: t.exposeString('filename', {
      nullable: true,
      description: 'The name that it came with, or is downloaded as.',
    }),
    contentType: t.exposeString('contentType', { description: 'What kind of file it is, as a media type.' }),
    byteSize: t.exposeInt('byteSize', {
      nullable: true,
      description: 'Its size; null before it has arrived.',
    }),
    durationSeconds: t.exposeFloat('durationSeconds', {
      nullable: true,
      description: 'How long the sound or film is.',
    }),
    width: t.exposeInt('width', { nullable: true, description: 'Width of the picture in pixels.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Height of the picture in pixels.' }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description:
        'Where the file is, signed: good for one hour without a session, and the same for at least ten minutes. Ranges are served; `?download=1` names the file. Null before the upload has arrived and after the file was removed.',
      resolve: async (asset, _args, { app }) => (await app.assets.link(asset))?.url ?? null,
    }),
    urlExpiresAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the address stops working.',
      resolve: async (asset, _args, { app }) => (await app.assets.link(asset))?.expiresAt ?? null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made or announced.' }),
  }),
});

export const assetIf = (id: string | null, loaders: Loaders): MaybePromise<AssetRow | null> =>
  id ? loaders.asset.load(id) : null;

const CreateUploadInput = builder.inputType('CreateUploadInput', {
  description: 'A file that is going to be sent.',
  fields: (t) => ({
    filename: t.string({
      required: true,
      description: "The file's name. Shown to people and used for downloads, never as a path.",
      validate: text(1, 255),
    }),
    contentType: t.string({
      required: true,
      description: 'Its media type, such as audio/mpeg.',
      validate: text(3, 100),
    }),
    byteSize: t.int({ required: true, description: 'Its exact size in bytes.' }),
  }),
});

type Upload = { asset: AssetRow; uploadUrl: string; headers: Record<string, string>; expiresAt: Date };

const CreateUploadPayload = builder.objectRef<Upload>('CreateUploadPayload').implement({
  description: 'Where to send the file.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'uploadUrl' in value,
  fields: (t) => ({
    asset: t.expose('asset', {
      type: Asset,
      description: 'The announced file. It becomes READY once its bytes have arrived and were understood.',
    }),
    uploadUrl: t.expose('uploadUrl', { type: 'URL', description: 'Send the bytes here with PUT.' }),
    headers: t.expose('headers', { type: 'JSON', description: 'Headers that the PUT must carry.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'Until when the address takes the file.',
    }),
  }),
});

export const AssetPayload = builder.objectRef<{ asset: AssetRow }>('AssetPayload').implement({
  description: 'The file after the call.',
  isTypeOf: (value) =>
    typeof value === 'object' && value !== null && 'asset' in value && !('uploadUrl' in value),
  fields: (t) => ({
    asset: t.expose('asset', { type: Asset, description: 'The file as it is now: check its `status`.' }),
  }),
});

const DeleteAssetPayload = builder.objectRef<{ deletedAssetId: string }>('DeleteAssetPayload').implement({
  description: 'Answers deleteAsset: the file and its bytes are gone.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'deletedAssetId' in value,
  fields: (t) => ({
    deletedAssetId: t.id({
      description: 'The id of the deleted file, to evict it from a cache.',
      resolve: (gone) => encodeId('Asset', gone.deletedAssetId),
    }),
  }),
});

const CreateUploadResult = builder.errorUnion('CreateUploadResult', {
  description: 'Where to send a file, or why not.',
  types: [CreateUploadPayload, InvalidInput, RateLimited],
});
const CompleteUploadResult = builder.errorUnion('CompleteUploadResult', {
  description: 'The file as it arrived, or why it can not be used.',
  types: [AssetPayload, InvalidInput, NotFound, Conflict],
});
const DeleteAssetResult = builder.errorUnion('DeleteAssetResult', {
  description: 'Confirms the deletion, or says why the file is still needed.',
  types: [DeleteAssetPayload, NotFound, Conflict],
});

builder.queryField('assets', (t) =>
  t.connection(
    {
      type: Asset,
      description: 'My files that came in, newest first.',
      complexity: costOfPage(),
      resolve: (_root, args, { loaders, owner }) =>
        page(loaders.queries, 'Asset', Prisma.sql`r.owner = ${owner} AND r."artifactId" IS NULL`, args),
    },
    { name: 'AssetConnection', description: 'A page of files.' },
    { name: 'AssetEdge', description: 'A file in a page.' },
  ),
);

builder.mutationFields((t) => ({
  createUpload: t.field({
    type: CreateUploadResult,
    description:
      'Announces a file and answers with the address to send it to. The PUT itself completes the upload.',
    args: {
      input: t.arg({
        type: CreateUploadInput,
        required: true,
        description: 'Name, type and exact size of the file.',
      }),
    },
    resolve: (_root, { input }, { app, owner }) => app.assets.announce(owner, input),
  }),
  completeUpload: t.field({
    type: CompleteUploadResult,
    description:
      'Says that the PUT is done: the file is READY or REJECTED then. Calling it again is harmless.',
    args: { assetId: t.arg.id({ required: true, description: 'The file whose PUT is done.' }) },
    resolve: async (_root, { assetId }, { app, owner }) => ({
      asset: await app.assets.complete(owner, readId('Asset', assetId)),
    }),
  }),
  deleteAsset: t.field({
    type: DeleteAssetResult,
    description: 'Removes a file that came in and is not needed by a job.',
    args: { assetId: t.arg.id({ required: true, description: 'The file to delete.' }) },
    resolve: async (_root, { assetId }, { app, owner }) => {
      const id = readId('Asset', assetId);
      await app.assets.remove(owner, id);
      return { deletedAssetId: id };
    },
  }),
}));
