/** Files that films are made from: songs, logos, pictures, lyrics. */
import { parse } from 'graphql';
import { z } from 'zod';
import { FAILURE, ToolFailure } from '../api.js';
import { ADDS, defineTool } from './tool.js';

/** Of a file within a message; larger ones are sent to their address. */
export const MAX_INLINE_BYTES = 2 * 1024 * 1024;
const MAX_BASE64 = Math.ceil(MAX_INLINE_BYTES / 3) * 4;

const ANNOUNCE = parse(`mutation ($input: CreateUploadInput!) {
  createUpload(input: $input) { ${FAILURE}
    ... on CreateUploadPayload { asset { assetId: id status } uploadUrl headers expiresAt } }
}`);
const COMPLETE = parse(`mutation ($assetId: ID!) {
  completeUpload(assetId: $assetId) { ${FAILURE} ... on AssetPayload { asset { assetId: id status } } }
}`);

const Asset = z.object({ assetId: z.string(), status: z.string() });

const uploadFile = defineTool({
  name: 'upload_file',
  title: 'Upload a file',
  description:
    'Takes a song (MP3, WAV, FLAC, M4A, OGG), a picture (PNG, JPEG, WebP) or lyrics (LRC, SRT, WebVTT, text), and gives the assetId for create_film. With `data` (base64, up to 2 MB) the file is there at once. With `byteSize` instead, send the bytes by PUT to uploadUrl with `headers`; the PUT completes the upload.',
  input: z.strictObject({
    filename: z.string().describe('Shown to people and used for downloads.'),
    contentType: z.string().describe('The media type, such as audio/mpeg or image/png.'),
    data: z
      .string()
      .max(MAX_BASE64, 'At most 2 MB are taken inline. Leave data out, give byteSize, and PUT the file.')
      .nullish()
      .describe('The whole file in base64.'),
    byteSize: z.int().min(1).nullish().describe('The exact size of the file, when it is sent by PUT.'),
  }),
  output: z.object({
    assetId: z.string(),
    status: z.string().describe('READY, or AWAITING_UPLOAD until the PUT has arrived.'),
    uploadUrl: z.string().nullable().describe('Where to PUT the bytes; null when they are here.'),
    headers: z.record(z.string(), z.string()).nullable().describe('Headers that the PUT must carry.'),
    expiresAt: z.string().nullable().describe('Until when the address takes the file.'),
  }),
  hints: { ...ADDS, openWorldHint: false },
  async run({ data, byteSize, ...file }, { api }) {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'base64') : null;
    const size = bytes?.length ?? byteSize;
    if (size == null)
      throw new ToolFailure('INVALID_INPUT', 'Give data in base64, or byteSize to send the file by PUT.');
    const Announced = z.object({
      asset: Asset,
      uploadUrl: z.string(),
      headers: z.record(z.string(), z.string()),
      expiresAt: z.string(),
    });
    const { asset, ...sending } = await api.ask(ANNOUNCE, { input: { ...file, byteSize: size } }, Announced);
    if (!bytes) return { ...asset, ...sending };
    await api.receiveFile(asset.assetId, bytes);
    const received = await api.ask(COMPLETE, { assetId: asset.assetId }, z.object({ asset: Asset }));
    return { ...received.asset, uploadUrl: null, headers: null, expiresAt: null };
  },
});

export const UPLOADING_TOOLS = [uploadFile];
