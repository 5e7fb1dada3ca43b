/** Two copies of graphql don't know each other's types: their errors turn into unexpected ones. */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const copies = Object.keys(packages).filter((path) => /(^|\/)node_modules\/graphql$/.test(path));
if (copies.length !== 1) {
  console.error(`There must be one copy of graphql and there are ${copies.length}: ${copies.join(', ')}`);
  process.exit(1);
}
