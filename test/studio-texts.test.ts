/** The studio can be translated: what people read stands in texts/, and components hold no words of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../client-examples/studio/src');
/** GraphiQL brings its own words, and documents hold GraphQL. */
const WITHOUT = /^(texts|documents|graphiql)\//;
/** Attributes whose strings the machine reads. */
const MACHINE_READ = /^(className|style|type|role|key|id|data-.+|aria-(live|current|controls|haspopup))$/;
/** "Retry", "make it night", "Make it for "; neither "EditPlanPayload" nor "(prefers-color-scheme: dark)". */
const WORDS = /^[A-Z][a-z]+([ .,!?…:]|$)|[a-z’]{2,} [a-z]{2,}/;
/** The scheme of a header. */
const NO_WORDS = new Set(['Bearer']);

it('finds no literal text in the studio', () => {
  expect(filesOfStudio().flatMap(wordsIn)).toEqual([]);
});

it('tells words from what only the machine reads', () => {
  const component = `
    const Some = () => <p className="button small" title="Go back">Read <b aria-live="polite">{n} me</b></p>;
    if (event.key === 'Enter' || status === 'COMPLETED') say(\`Done for \${price}\`, 'not sure');
    const query = { __typename: 'Job' };`;
  expect(wordsInText('Some.tsx', component).map((found) => found.split(': ')[1])).toEqual([
    'Go back',
    'Read',
    'me',
    'Done for',
    'not sure',
  ]);
});

function filesOfStudio(): string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !WITHOUT.test(file),
  );
}

const wordsIn = (file: string) => wordsInText(file, readFileSync(join(SOURCE, file), 'utf8'));

function wordsInText(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isMachineRead(node)) return;
    const words = textOf(node)?.trim();
    if (words && !NO_WORDS.has(words) && (ts.isJsxText(node) ? /\p{L}/u : WORDS).test(words))
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${words}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isMachineRead(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isJsxAttribute(node)) return MACHINE_READ.test(node.name.getText());
  if (ts.isPropertyAssignment(node)) return /^(__typename|key)$/.test(node.name.getText());
  if (ts.isBinaryExpression(node) && /\.font$/.test(node.left.getText())) return true;
  if (!ts.isStringLiteral(node) || !ts.isBinaryExpression(node.parent)) return false;
  return /^[!=]==$/.test(node.parent.operatorToken.getText());
}

function textOf(node: ts.Node): string | null {
  const holdsText =
    ts.isJsxText(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node);
  return holdsText ? node.text : null;
}
