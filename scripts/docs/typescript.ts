/** Checks the types of the TypeScript in pages: all blocks of a page are one module, as its reader would put them together. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { codeBlocks } from './markdown.js';

const FOLDER = path.resolve('docs/.vitepress/blocks');

export function typeErrors(pages: ReadonlyMap<string, string>): string[] {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  // Pages tell their readers to copy these.
  cpSync('schema', path.join(FOLDER, 'schema'), { recursive: true });
  writeFileSync(path.join(FOLDER, 'resuming.ts'), "export * from '../../../client-examples/resuming.js';\n");
  try {
    const modules = [...pages].flatMap(([file, text]) => {
      const code = moduleOf(text);
      if (code === '') return [];
      const name = path.join(FOLDER, `${file.replaceAll(/[/.]/g, '-')}.tsx`);
      writeFileSync(name, code);
      return [[name, file] as const];
    });
    return errorsIn(new Map(modules));
  } finally {
    rmSync(FOLDER, { recursive: true });
  }
}

/** Each block stays on its lines, so that errors name those of the page. */
function moduleOf(page: string): string {
  const lines: string[] = [];
  for (const { language, code, line } of codeBlocks(page)) {
    if (!['ts', 'tsx'].includes(language)) continue;
    while (lines.length < line - 1) lines.push('');
    lines.push(...code.split('\n').slice(0, -1));
  }
  return lines.length > 0 ? `${lines.join('\n')}\nexport {};\n` : '';
}

function errorsIn(pageOf: Map<string, string>): string[] {
  const { config } = ts.readConfigFile('client-examples/tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve('client-examples'));
  const program = ts.createProgram([...pageOf.keys()], { ...options, noEmit: true, types: ['node'] });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    const page = file && pageOf.get(path.resolve(file.fileName));
    if (!file || !page) return message;
    return `${page}:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1}: ${message}`;
  });
}
