/** What `npm run check` would say of pages with mistakes in them. */
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { apiPages } from '../scripts/docs/api-pages.js';
import { brokenLinks, refusedOperations, unreadableCommands } from '../scripts/docs/problems.js';
import { exampleScene } from '../src/film/cut/language/example-scene.js';
import { interpret } from '../src/film/cut/language/interpret.js';

const page = (...lines: string[]) => lines.join('\n');
const exists = (file: string) => file === 'docs/film.jpg';

test('links that lead nowhere are named, those in code are not', () => {
  const pages = new Map([
    ['README.md', page('[a](docs/a.md#two-words) [b](docs/b.md)', '`[c](c.md)`', '```', '[d](d.md)', '```')],
    ['docs/a.md', page('# Two words', '![film](film.jpg) [up](../README.md#no) [site](/a) [x](https://x.y)')],
  ]);
  expect(brokenLinks(pages, exists)).toEqual([
    'README.md:1: docs/b.md is not there.',
    'docs/a.md:2: ../README.md#no: the page has no heading of that name.',
  ]);
});

test('operations that the schema refuses, and commands that no shell takes', () => {
  const schema = buildSchema('type Query { film: String }');
  const pages = new Map([
    [
      'a.md',
      page('```graphql', '{ film }', '```', '```graphql run', '{ song }', '```', '```sh', 'echo "', '```'),
    ],
  ]);
  expect(refusedOperations(pages, schema)).toEqual(['a.md:5: Cannot query field "song" on type "Query".']);
  expect(unreadableCommands(pages)).toHaveLength(1);
});

test('the pages of the API say what the schema says, in words that Vue does not take for a template', () => {
  const schema = buildSchema(`
    type Query {
      "All of them, <b>newest</b> first."
      films("At most 100." first: Int = 20): [Film!]!
    }
    "A film."
    type Film { "Its {{name}} | title." title: String! }
  `);
  const pages = apiPages(schema, 'query Films { films(first: 3) { title } }');
  expect(pages.get('queries.md')).toContain('All of them, &lt;b>newest&lt;/b> first.');
  expect(pages.get('queries.md')).toContain('| `first` | `Int` | At most 100. Default: `20`. |');
  expect(pages.get('queries.md')).toContain('query Films { films(first: 3) { title } }');
  expect(pages.get('queries.md')).toContain('\\[[Film](./objects.md#film)!\\]!');
  expect(pages.get('objects.md')).toContain('| `title` | `String!` | Its &#123;&#123;name}} \\| title. |');
  expect(() => apiPages(schema, 'query Other { other }')).toThrow('no example of Query.films');
});

test('the guide to editing promises only what is understood without a model', () => {
  const scene = exampleScene({ music: 'MADE', voice: [{ start: 180, end: 240 }] });
  const guide = readFileSync('docs/guides/editing.md', 'utf8');
  const [, table = ''] = guide.split('## What you can say');
  const phrases = [...table.split('\n\n')[2]!.matchAll(/“([^”]+)”/g)].map(([, phrase]) => phrase!);
  expect(phrases.length).toBeGreaterThan(15);
  const missed = phrases.filter((phrase) => interpret(phrase, scene).unresolved.length > 0);
  expect(missed).toEqual([]);
});
