/** Wires the Model Context Protocol to what GraphQL over HTTP has too: schema, context, limits and errors. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type DocumentNode, validate } from 'graphql';
import { readId } from '../graphql/core/builder.js';
import { schema } from '../graphql/schema.js';
import {
  type BuildContext,
  buildCallContext,
  type Call,
  executeMeasured,
  maskError,
  subscribeFreshly,
} from '../http/execution.js';
import type { ConnectMcp } from '../http/mcp-handler.js';
import type { ApiDoor, Variables } from '../mcp/api.js';
import type { Confirmations } from '../mcp/confirmations.js';
import type { Assets } from '../pipeline/artifacts/assets.js';
import type { Links } from '../storage/links.js';
import type { Storage } from '../storage/storage.js';
import { version } from '../version.js';

type Wiring = {
  buildContext: BuildContext;
  confirmations: Confirmations;
  assets: Assets;
  links: Links;
  storage: Storage;
};

export function wireMcp(wiring: Wiring): ConnectMcp {
  return async (call, transport) => {
    const { createMcpServer } = await import('../mcp/server.js');
    const { confirmations } = wiring;
    const explainFault = (error: unknown) => maskError(error, call).message;
    const server = createMcpServer({ version, schema, confirmations, explainFault }, doorFor(wiring, call));
    await server.connect(transport);
    return server;
  };
}

function doorFor(wiring: Wiring, call: Call): ApiDoor {
  const { buildContext, links, storage } = wiring;
  const operation = async (document: DocumentNode, variableValues: Variables) => {
    assertValid(document);
    const contextValue = await buildCallContext(buildContext, call);
    return { schema, document, variableValues, contextValue };
  };
  return {
    owner: call.viewer.owner,
    execute: async (document, variables) => executeMeasured(await operation(document, variables)),
    subscribe: async (document, variables) =>
      subscribeFreshly(await operation(document, variables), buildContext),
    receiveFile: (assetId, bytes) => receiveFile(wiring, readId('Asset', assetId), bytes),
    async readFile(url) {
      const key = links.verifyFile(url)?.storageKey ?? storage.direct?.keyOf(url);
      if (!key) throw new Error('The link is none of ours.');
      return buffer(await storage.open(key));
    },
  };
}

const valid = new WeakSet<DocumentNode>();

/** Once each: unlike those of clients, they are ours, and a mistake in them is a fault. */
function assertValid(document: DocumentNode): void {
  if (valid.has(document)) return;
  const [error] = validate(schema, document);
  if (error) throw new Error(error.message);
  valid.add(document);
}

async function receiveFile({ assets, storage }: Wiring, assetId: string, bytes: Buffer): Promise<void> {
  const folder = await storage.temporaryFolder();
  try {
    const file = path.join(folder.path, 'upload');
    await writeFile(file, bytes);
    await assets.receive(assetId, { path: file, byteSize: bytes.length });
  } finally {
    await folder.remove();
  }
}
