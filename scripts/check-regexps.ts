/**
 * No regular expression of the server may backtrack superlinearly: strangers' words and headers go through them.
 * Literals are read from the source; those that src/film builds from strings are recorded while its modules load.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';

type Found = { source: string; flags: string; where: string };

const SOURCES = 'src';

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(file))
  .filter((file) => !file.split('/').includes('generated'))
  .map((file) => join(SOURCES, file));

const found = [...files.flatMap(literalsIn), ...(await builtIn(files))];
const distinct = new Map(found.map((each) => [`/${each.source}/${each.flags}`, each]));
const problems = [...distinct.values()].flatMap(problemsOf);
for (const problem of problems) console.error(problem);
console.log(`${distinct.size} regular expressions, ${problems.length} of them not linear.`);
process.exitCode = problems.length > 0 ? 1 : 0;

function literalsIn(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const literals: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      literals.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        where: `${file}:${line}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return literals;
}

/** Modules of src/film do nothing when they load but build their tables. */
async function builtIn(all: readonly string[]): Promise<Found[]> {
  const built: Found[] = [];
  const Plain = globalThis.RegExp;
  let module = '';
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [pattern, flags], newTarget) {
      const made = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
      built.push({ source: made.source, flags: made.flags, where: module });
      return made;
    },
  });
  for (module of all) {
    if (module.startsWith(join(SOURCES, 'film/')) && /\bRegExp\(/.test(readFileSync(module, 'utf8')))
      await import(pathToFileURL(module).href);
  }
  globalThis.RegExp = Plain;
  return built;
}

/**
 * "Move" is left out: every unanchored search that starts anew at each character is quadratic in a long run, and the
 * limits on the length of texts keep that below a few milliseconds.
 */
function problemsOf({ source, flags, where }: Found): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
  const [report] = reports;
  if (!report) return [];
  return [
    `${where}: /${source}/${flags}\n  ${report.exponential ? 'exponential' : 'polynomial'}: ${report.type === 'Self' ? 'a quantifier' : 'two quantifiers'} can split the same text in several ways`,
  ];
}
