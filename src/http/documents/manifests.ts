/** Manifests of trusted documents, as Apollo's, Relay's and graphql-codegen's compilers write them. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The text of every document, by the id that its client sends. */
export type DocumentsById = ReadonlyMap<string, string>;

const ApolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});
/** Of Relay's compiler (`persistConfig.file`) and graphql-codegen's client preset (`persistedDocuments`). */
const TextById = z.record(z.string().min(1), z.string().min(1));

/** Every file that can't be used is told, by its path. */
export function readManifests(paths: string[]): { documents: DocumentsById; problems: string[] } {
  const documents = new Map<string, string>();
  const problems: string[] = [];
  for (const path of paths) {
    const entries = entriesIn(path);
    if (typeof entries === 'string') problems.push(entries);
    else
      for (const [id, text] of entries) {
        if ((documents.get(id) ?? text) !== text)
          problems.push(`${path} has another document with the id ${id} than a file before it`);
        documents.set(id, text);
      }
  }
  return { documents, problems };
}

/** A sentence when it is no manifest. */
function entriesIn(path: string): [id: string, text: string][] | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return `${path} can't be read as JSON (${(error as Error).message})`;
  }
  const apollo = ApolloManifest.safeParse(json);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => [id, body]);
  const map = TextById.safeParse(json);
  if (map.success) return Object.entries(map.data);
  return `${path} is no manifest: neither Apollo's (version 1) nor an object of documents by their ids, as Relay and graphql-codegen write it`;
}
