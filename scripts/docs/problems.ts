/** What is wrong with Markdown pages: links that lead nowhere, operations that the schema refuses, commands that don't parse. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { anchors, codeBlocks, localLinks } from './markdown.js';

type Pages = ReadonlyMap<string, string>;

export function brokenLinks(pages: Pages, fileExists: (file: string) => boolean): string[] {
  const anchorsOf = new Map([...pages].map(([file, text]) => [file, anchors(text)]));
  return [...pages].flatMap(([file, text]) =>
    localLinks(text).flatMap(({ target, line }) => {
      const [address = '', anchor] = decodeURI(target).split('#') as [string, string?];
      const to = address === '' ? file : resolve(file, address);
      const page = anchorsOf.get(to);
      if (!page && !fileExists(to)) return [`${file}:${line}: ${target} is not there.`];
      if (anchor !== undefined && page && !page.has(anchor))
        return [`${file}:${line}: ${target}: the page has no heading of that name.`];
      return [];
    }),
  );
}

/** `/…` names a page of the site. */
function resolve(file: string, address: string): string {
  return address.startsWith('/')
    ? path.posix.join('docs', `${address}.md`)
    : path.posix.join(path.posix.dirname(file), address);
}

export function refusedOperations(pages: Pages, schema: GraphQLSchema): string[] {
  return eachBlock(pages, ['graphql'], (code) => {
    try {
      return validate(schema, parse(code)).map(({ message }) => message);
    } catch (error) {
      return [(error as Error).message];
    }
  });
}

export function unreadableCommands(pages: Pages): string[] {
  return eachBlock(pages, ['sh', 'bash'], (code) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
    return status === 0 ? [] : [stderr.trim()];
  });
}

export function unreadableJson(pages: Pages): string[] {
  return eachBlock(pages, ['json'], (code) => {
    try {
      JSON.parse(code);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}

function eachBlock(pages: Pages, languages: string[], problemsOf: (code: string) => string[]): string[] {
  return [...pages].flatMap(([file, text]) =>
    codeBlocks(text)
      .filter(({ language }) => languages.includes(language))
      .flatMap(({ code, line }) => problemsOf(code).map((problem) => `${file}:${line}: ${problem}`)),
  );
}
