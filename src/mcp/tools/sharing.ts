/** What a film is called, and who may see it. */
import { parse } from 'graphql';
import { z } from 'zod';
import { FilmName } from '../../film/title.js';
import { FAILURE } from '../api.js';
import { FILM, Film, filmId } from '../shapes.js';
import { ADDS, defineTool } from './tool.js';

const RENAME = parse(`mutation ($input: RenameJobInput!) {
  renameJob(input: $input) { ${FAILURE} ... on JobPayload { job { ${FILM} } } }
}`);
const SHARE = parse(`mutation ($input: CreateShareLinkInput!) {
  createShareLink(input: $input) { ${FAILURE} ... on ShareLinkPayload { shareLink { url expiresAt } } }
}`);

const renameFilm = defineTool({
  name: 'rename_film',
  title: 'Rename a film',
  description: 'Gives a film a name; without one it goes by its prompt.',
  input: z.strictObject({ filmId, name: FilmName.nullish() }),
  inputType: 'RenameJobInput',
  output: Film,
  hints: { ...ADDS, idempotentHint: true, openWorldHint: false },
  run: async ({ filmId: jobId, name }, { api }) =>
    (await api.ask(RENAME, { input: { jobId, name } }, z.object({ job: Film }))).job,
});

const Shared = z.object({
  url: z.string().describe('The page. Whoever has this address can watch the film.'),
  expiresAt: z.string().describe('When the page ends.'),
});

const shareFilm = defineTool({
  name: 'share_film',
  title: 'Share a film',
  description:
    'Makes a page that shows a finished film to whoever has its address, without a token, until it expires. Ask the user first: the film becomes visible to others.',
  input: z.strictObject({ filmId, expiresAt: z.iso.datetime({ offset: true }).nullish() }),
  inputType: 'CreateShareLinkInput',
  output: Shared,
  hints: { ...ADDS, openWorldHint: true },
  run: async ({ filmId: jobId, expiresAt }, { api }) =>
    (await api.ask(SHARE, { input: { jobId, expiresAt } }, z.object({ shareLink: Shared }))).shareLink,
});

export const SHARING_TOOLS = [renameFilm, shareFilm];
