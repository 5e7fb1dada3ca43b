/**
 * How much a client may ask for in one document, on every transport. What a field costs is the schema's affair; this
 * keeps documents out whose mere shape would be work.
 */
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  specifiedRules,
  TokenKind,
  type ValidationContext,
  validate,
} from 'graphql';

/** A whole studio page in one query is 6 deep and has 330 fields in 410 tokens. */
const MAX_DEPTH = 12;
const MAX_ALIASES = 30;
/** Brackets within brackets, of any kind: whatever reads a document calls itself once for each. */
const MAX_NESTING = 64;
const MAX_TOKENS = 4000;
/** Once every fragment is in its places. */
const MAX_FIELDS = 2000;
/** A document that is wrong in this many ways is not read on. */
const MAX_ERRORS = 10;

type Size = { depth: number; fields: number; aliases: number };

export function parseWithinLimits(source: string | Source): DocumentNode {
  try {
    refuseNesting(typeof source === 'string' ? new Source(source) : source);
    return parse(source, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw rejected(error);
  }
}

const NESTING: Partial<Record<TokenKind, number>> = {
  [TokenKind.BRACE_L]: 1,
  [TokenKind.BRACKET_L]: 1,
  [TokenKind.PAREN_L]: 1,
  [TokenKind.BRACE_R]: -1,
  [TokenKind.BRACKET_R]: -1,
  [TokenKind.PAREN_R]: -1,
};

/** Before it is parsed, which no stack is deep enough for. */
function refuseNesting(source: Source): void {
  const lexer = new Lexer(source);
  let nesting = 0;
  for (let tokens = 0; tokens <= MAX_TOKENS; tokens++) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    nesting += NESTING[kind] ?? 0;
    if (nesting > MAX_NESTING)
      throw new GraphQLError(`The document is more than ${MAX_NESTING} brackets deep.`);
  }
}

export function validateWithinLimits(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  // The sizes first: some of the usual rules take long on what they would refuse.
  const tooLarge = validate(schema, document, [documentSizeRule]);
  if (tooLarge.length > 0) return tooLarge.map(rejected);
  return validate(schema, document, specifiedRules, { maxErrors: MAX_ERRORS }).map(rejected);
}

/** Without the original error, so that what a scalar says of a literal is not taken for a fault of ours. */
function rejected(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code: 'DOCUMENT_REJECTED' } });
}

function documentSizeRule(context: ValidationContext): ASTVisitor {
  const measured = new Map<string, Size>();

  function sizeOfFragment(fragment: FragmentDefinitionNode): Size {
    const name = fragment.name.value;
    const known = measured.get(name);
    if (known) return known;
    // One that contains itself counts as nothing inside itself; the usual rules refuse it.
    measured.set(name, { depth: 0, fields: 0, aliases: 0 });
    const size = sizeOf(fragment.selectionSet);
    measured.set(name, size);
    return size;
  }

  function sizeOf(selections: SelectionSetNode): Size {
    const total: Size = { depth: 0, fields: 0, aliases: 0 };
    for (const selection of selections.selections) {
      let size: Size = { depth: 0, fields: 0, aliases: 0 };
      if (selection.kind === Kind.FIELD) {
        if (isIntrospection(selection.name.value)) continue;
        if (selection.selectionSet) size = sizeOf(selection.selectionSet);
        size = {
          depth: size.depth + 1,
          fields: size.fields + 1,
          aliases: size.aliases + (selection.alias ? 1 : 0),
        };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size = sizeOf(selection.selectionSet);
      } else {
        const fragment = context.getFragment(selection.name.value);
        if (fragment) size = sizeOfFragment(fragment);
      }
      total.depth = Math.max(total.depth, size.depth);
      total.fields += size.fields;
      total.aliases += size.aliases;
    }
    return total;
  }

  return {
    OperationDefinition(operation) {
      const { depth, fields, aliases } = sizeOf(operation.selectionSet);
      const refuse = (what: string) =>
        context.reportError(new GraphQLError(what, { nodes: operation.loc ? [operation] : [] }));
      if (depth > MAX_DEPTH)
        refuse(`The operation is ${depth} levels deep; at most ${MAX_DEPTH} are allowed.`);
      if (aliases > MAX_ALIASES)
        refuse(`The operation has ${aliases} aliases; at most ${MAX_ALIASES} are allowed.`);
      if (fields > MAX_FIELDS)
        refuse(`The operation has ${fields} fields; at most ${MAX_FIELDS} are allowed.`);
      return false;
    },
  };
}

/** The usual rules limit how deep these may go. */
const isIntrospection = (name: string) => name === '__schema' || name === '__type';
