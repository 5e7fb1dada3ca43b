/** All Markdown of the repository by its path, the generated pages of the API included. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { apiPages } from './api-pages.js';

export const API_FOLDER = 'docs/api/';
export const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
export const examples = readFileSync('docs/api-examples.graphql', 'utf8');

export function allPages(): Map<string, string> {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { encoding: 'utf8' });
  const files = listed.split('\n').filter((file) => file !== '' && existsSync(file));
  return new Map([
    ...files.map((file) => [file, readFileSync(file, 'utf8')] as const),
    ...[...apiPages(schema, examples)].map(([name, text]) => [`${API_FOLDER}${name}`, text] as const),
  ]);
}
