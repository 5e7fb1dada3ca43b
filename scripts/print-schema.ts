/** Prints schema.graphql from the code; with --check it only says whether the file is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.js';

const FILE = 'schema.graphql';
const printed = `${printSchema(schema)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, printed);
} else if (readFileSync(FILE, 'utf8') !== printed) {
  console.error(`${FILE} is out of date; "npm run schema" prints it anew.`);
  process.exit(1);
}
