/** Writes the pages of the API for the site; they are not kept in the repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { apiPages } from './api-pages.js';
import { API_FOLDER, examples, schema } from './pages.js';

mkdirSync(API_FOLDER, { recursive: true });
for (const [name, text] of apiPages(schema, examples)) writeFileSync(`${API_FOLDER}${name}`, text);
