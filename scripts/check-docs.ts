/** All pages of Markdown: their links lead somewhere, and their code is what it says. What it does is tried in test/long. */
import { existsSync } from 'node:fs';
import { allPages, schema } from './docs/pages.js';
import { brokenLinks, refusedOperations, unreadableCommands, unreadableJson } from './docs/problems.js';
import { typeErrors } from './docs/typescript.js';

const pages = allPages();
const problems = [
  ...brokenLinks(pages, existsSync),
  ...refusedOperations(pages, schema),
  ...unreadableCommands(pages),
  ...unreadableJson(pages),
  ...typeErrors(pages),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
