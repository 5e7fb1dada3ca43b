/** What an operation is counted as: its root field, of which the schema has a few dozen. A client's own names are without end. */
import { type DocumentNode, getOperationAST, Kind, type SelectionNode } from 'graphql';

export type OperationName = { type: string; name: string };

export function operationName(document: DocumentNode, chosen?: string | null): OperationName {
  const operation = getOperationAST(document, chosen);
  if (!operation) return { type: 'unknown', name: 'other' };
  const names = new Set(operation.selectionSet.selections.map(rootField));
  names.delete('__typename');
  const [first = '__typename', ...others] = names;
  return { type: operation.operation, name: others.length > 0 ? 'several' : first };
}

const rootField = (selection: SelectionNode): string =>
  selection.kind === Kind.FIELD ? selection.name.value : 'several';
