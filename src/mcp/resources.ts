/** What can be looked at of a film: its storyboard, its poster and its timeline. */
import {
  type ListResourcesResult,
  type ListResourceTemplatesResult,
  McpError,
  type ReadResourceResult,
} from '@modelcontextprotocol/sdk/types.js';
import { parse } from 'graphql';
import { z } from 'zod';
import { type Api, ToolFailure } from './api.js';
import { LINK } from './shapes.js';

/** The protocol's own code for it, which its SDK has no name for. */
const RESOURCE_NOT_FOUND = -32002;

const KINDS = {
  storyboard: {
    title: 'Storyboard',
    mimeType: 'application/pdf',
    description:
      'A panel for every shot. There once the prompts are written; the pages come as pictures too.',
  },
  poster: { title: 'Poster', mimeType: 'image/jpeg', description: 'A picture that represents the film.' },
  timeline: {
    title: 'Timeline',
    mimeType: 'application/json',
    description: 'What the finished film shows when: clips, trims, transitions, overlays.',
  },
};
type Kind = keyof typeof KINDS;
const kinds = Object.entries(KINDS) as [Kind, (typeof KINDS)[Kind]][];

const uriOf = (filmId: string, kind: Kind): string => `reelgraph://films/${filmId}/${kind}`;

const RECENT = parse(`{
  jobs(first: 20) { nodes { filmId: id prompt storyboard { id } video { poster { id } } } }
}`);
const Recent = z.object({
  nodes: z.array(
    z.object({
      filmId: z.string(),
      prompt: z.string(),
      storyboard: z.object({}).nullable(),
      video: z.object({ poster: z.object({}).nullable() }).nullable(),
    }),
  ),
});

/** Those of the latest films. */
export async function listResources(api: Api): Promise<ListResourcesResult> {
  const { nodes } = await api.ask(RECENT, {}, Recent);
  const resources = nodes.flatMap(({ filmId, prompt, storyboard, video }) => {
    const isThere = {
      storyboard: storyboard !== null,
      poster: video?.poster != null,
      timeline: video !== null,
    };
    return kinds
      .filter(([kind]) => isThere[kind])
      .map(([kind, about]) => ({
        uri: uriOf(filmId, kind),
        name: `${filmId}/${kind}`,
        ...about,
        description: prompt,
      }));
  });
  return { resources };
}

export const listTemplates = (): ListResourceTemplatesResult => ({
  resourceTemplates: kinds.map(([kind, about]) => ({
    uriTemplate: uriOf('{filmId}', kind),
    name: kind,
    ...about,
  })),
});

export async function readResource(api: Api, uri: string): Promise<ReadResourceResult> {
  const [, filmId, kind] = /^reelgraph:\/\/films\/([^/]+)\/(storyboard|poster|timeline)$/.exec(uri) ?? [];
  if (!filmId || !kind)
    throw notFound(uri, 'Resources are listed by resources/list and resources/templates/list.');
  try {
    return { contents: await readers[kind as Kind](api, decodeURIComponent(filmId), uri) };
  } catch (error) {
    throw error instanceof ToolFailure || error instanceof URIError ? notFound(uri, error.message) : error;
  }
}

const notFound = (uri: string, why: string) => new McpError(RESOURCE_NOT_FOUND, `${uri}: ${why}`, { uri });

const File = z.object({ url: z.string().nullable(), contentType: z.string() }).nullable();
const FILE = `${LINK} contentType`;

const STORYBOARD = parse(
  `query ($filmId: ID!) { job(id: $filmId) { storyboard { ${FILE} } storyboardPages { ${FILE} } } }`,
);
const POSTER = parse(`query ($filmId: ID!) { job(id: $filmId) { video { poster { ${FILE} } } } }`);
const TIMELINE = parse(`query ($filmId: ID!) { job(id: $filmId) { timeline {
  revision durationSeconds fadeInSeconds fadeOutSeconds audioFadeOutSeconds
  entries { position clipIndex start end sourceStart sourceEnd speed transitionIn transitionSeconds }
  overlays { kind text start end }
  volumes { track volume start end }
} } }`);

type Contents = ReadResourceResult['contents'];

const readers: Record<Kind, (api: Api, filmId: string, uri: string) => Promise<Contents>> = {
  async storyboard(api, filmId, uri) {
    const Storyboard = z.object({ storyboard: File, storyboardPages: z.array(File) });
    const { storyboard, storyboardPages } = await api.ask(STORYBOARD, { filmId }, Storyboard);
    const pages = storyboardPages.map((page, index) => fileContents(api, page, `${uri}#page=${index + 1}`));
    return Promise.all([fileContents(api, storyboard, uri), ...pages]);
  },
  async poster(api, filmId, uri) {
    const Poster = z.object({ video: z.object({ poster: File }).nullable() });
    const { video } = await api.ask(POSTER, { filmId }, Poster);
    return [await fileContents(api, video?.poster ?? null, uri)];
  },
  async timeline(api, filmId, uri) {
    const { timeline } = await api.ask(TIMELINE, { filmId }, z.object({ timeline: z.unknown() }));
    if (timeline === null) throw notYet();
    return [{ uri, mimeType: 'application/json', text: JSON.stringify(timeline) }];
  },
};

async function fileContents(api: Api, file: z.infer<typeof File>, uri: string) {
  if (!file?.url) throw notYet();
  return { uri, mimeType: file.contentType, blob: (await api.readFile(file.url)).toString('base64') };
}

const notYet = () =>
  new ToolFailure('NOT_FOUND', 'The film has none yet. wait_for_film says when it is further.');
