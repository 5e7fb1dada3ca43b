/** Everybody who asks for the same of an event, in the same words and at the same moment, gets the same answer. */
import {
  type ASTNode,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  Kind,
  visit,
} from 'graphql';

/** Long enough for an event to reach all who watch, and short enough for what it tells to be as it is now. */
const SHARED_MS = 1_000;

type Answers = Map<string, Promise<ExecutionResult>>;
const answers = new WeakMap<object, Answers>();

/** `event` is the very object that all of them are given; an owner's answer is nobody else's. */
export function sharedAnswer(
  event: unknown,
  owner: string,
  args: ExecutionArgs,
  resolve: () => Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  if (typeof event !== 'object' || event === null) return resolve();
  const known = answersTo(event);
  const { number, variables } = wordsOf(args.document);
  const values = variables.map((name) => args.variableValues?.[name]);
  const key = JSON.stringify([number, args.operationName, values, owner]);
  const answer = known.get(key) ?? resolve();
  known.set(key, answer);
  return answer;
}

function answersTo(event: object): Answers {
  const known = answers.get(event);
  if (known) return known;
  const made: Answers = new Map();
  answers.set(event, made);
  // The event itself may be kept for those who come later; what was answered is not.
  setTimeout(() => answers.delete(event), SHARED_MS).unref();
  return made;
}

type Words = { number: number; variables: string[] };
const words = new WeakMap<DocumentNode, Words>();
let documents = 0;

/** The same text is parsed once, so a document's number says what it says. */
function wordsOf(document: DocumentNode): Words {
  const known = words.get(document);
  if (known) return known;
  const made = { number: ++documents, variables: variablesBelow(document) };
  words.set(document, made);
  return made;
}

/** Those that say what is told of an event. Others say which events are told, and since when. */
function variablesBelow(document: DocumentNode): string[] {
  const names = new Set<string>();
  const collect = (node: ASTNode) => visit(node, { Variable: ({ name }) => void names.add(name.value) });
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) {
      collect(definition);
      continue;
    }
    for (const selection of definition.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD) collect(selection);
      else
        for (const part of [...(selection.directives ?? []), selection.selectionSet]) if (part) collect(part);
    }
  }
  return [...names];
}
