/**
 * Runs the documentation's operations in their order against a real server, as their reader would. Variables are what
 * earlier answers brought; an operation that is refused, or answers with an Error, fails.
 */
import { Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';
import type { Client, Data } from './client.js';
import { act, restOf } from './films.js';

/** Values of variables by their names: `jobId`, `songId`, … */
export type Known = Record<string, unknown> & { song: Uint8Array };

/** What has to be at rest again before the next operation. */
const CHANGES = [
  'chooseTake',
  'restoreClip',
  'cancelRegeneration',
  'applyEdit',
  'undoEdit',
  'redoEdit',
  'renderVariant',
  'renderVariants',
];

export async function runOperations(client: Client, text: string, known: Known): Promise<string[]> {
  const run: string[] = [];
  for (const definition of parse(text).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const name = definition.name?.value ?? text;
    try {
      await runOperation(client, definition, known);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
    run.push(name);
  }
  return run;
}

async function runOperation(client: Client, operation: OperationDefinitionNode, known: Known): Promise<void> {
  const document = print(withTypeNames(operation));
  const variables = variablesOf(operation, known);
  const root = operation.selectionSet.selections[0]!;
  const field = root.kind === Kind.FIELD ? root.name.value : '';
  const data =
    operation.operation === 'subscription'
      ? await lastOf(client, document, variables, field)
      : await client.query(document, variables);
  const answer = data[field];
  if (/Error$/.test(answer?.__typename ?? '')) throw new Error(JSON.stringify(answer));
  await goOn(client, field, answer, known);
}

/** Errors are told from results by their type's name, which readers' operations don't always ask for. */
function withTypeNames(operation: OperationDefinitionNode): OperationDefinitionNode {
  const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(operation, {
    Field: (node) =>
      node.selectionSet && {
        ...node,
        selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, typeName] },
      },
  });
}

function variablesOf(operation: OperationDefinitionNode, known: Known): Record<string, unknown> {
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return Object.fromEntries(
    names.map((name) => {
      if (known[name] === undefined) throw new Error(`Nothing has brought a value for $${name} yet.`);
      return [name, known[name]];
    }),
  );
}

/** Of those that never complete the first event is enough. */
async function lastOf(
  client: Client,
  document: string,
  variables: Known | object,
  field: string,
): Promise<Data> {
  let last: Data;
  for await (const data of client.stream(document, { ...variables })) {
    last = data;
    if (['jobUpdated', 'jobsUpdated'].includes(field)) break;
  }
  if (!last) throw new Error('It brought no event.');
  return last;
}

/** What a reader does with an answer, and which ids it brought. */
async function goOn(client: Client, field: string, answer: Data, known: Known): Promise<void> {
  if (field === 'createUpload') {
    known.assetId = answer.asset.id;
    await fetch(answer.uploadUrl, {
      method: 'PUT',
      headers: answer.headers,
      body: new Uint8Array(known.song),
    });
  }
  if (field === 'createJob') {
    // The first is the film that everything else is about; of the others the plan is enough.
    if (known.jobId === undefined) known.jobId = answer.job.id;
    else await act(client, 'cancelJob', answer.job.id);
  }
  if (field === 'job') known.firstVersionId = answer.clips?.[0]?.versions?.at(-1)?.id ?? known.firstVersionId;
  if (field === 'regenerationEvents') known.versionId = answer.regeneration.takes[0]?.id;
  const regeneration = answer?.regeneration ?? answer?.regenerations?.[0];
  if (regeneration?.id) known.regenerationId = regeneration.id;
  if (field === 'duplicateJob') await act(client, 'cancelJob', answer.job.id);
  if (answer?.shareLink?.id) known.shareLinkId = answer.shareLink.id;
  if (answer?.editPlan?.id) known.editPlanId = answer.editPlan.id;
  if (answer?.scenario?.id) known.scenarioId = answer.scenario.id;
  if (CHANGES.includes(field)) await restOf(client, known.jobId as string);
}
