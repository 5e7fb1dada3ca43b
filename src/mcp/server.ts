/**
 * Model Context Protocol: films as tools for agents. Every tool is an operation of the GraphQL API, so that both have the
 * same rules; this folder names, describes and flattens.
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  GetPromptRequestSchema,
  type Tool as ListedTool,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { type ApiDoor, createApi, ToolFailure } from './api.js';
import type { Confirmations } from './confirmations.js';
import { inputJsonSchema, outputJsonSchema } from './json-schema.js';
import { getPrompt, listPrompts } from './prompts.js';
import { listResources, listTemplates, readResource } from './resources.js';
import type { Film } from './shapes.js';
import { CHANGING_TOOLS } from './tools/changing.js';
import { ORDERING_TOOLS } from './tools/ordering.js';
import { READING_TOOLS } from './tools/reading.js';
import { SHARING_TOOLS } from './tools/sharing.js';
import type { Tool, ToolContext } from './tools/tool.js';
import { UPLOADING_TOOLS } from './tools/uploading.js';
import { WAITING_TOOLS } from './tools/waiting.js';

const INSTRUCTIONS = `Reelgraph turns a prompt, and a song or a brand, into a finished film. create_film starts one and answers at once; wait_for_film until \`done\`. Finished films are changed with regenerate_clip (what a shot shows) and plan_edit, then apply_edit (order, length, transitions, titles). Films by local models cost nothing; where something costs money, show the user the price and confirm with the estimateId.`;

const TOOLS = [
  ...ORDERING_TOOLS,
  ...WAITING_TOOLS,
  ...READING_TOOLS,
  ...CHANGING_TOOLS,
  ...SHARING_TOOLS,
  ...UPLOADING_TOOLS,
];

export type McpParts = {
  version: string;
  /** Describes what tools take. */
  schema: GraphQLSchema;
  confirmations: Confirmations;
  /** Logs what went wrong through no fault of the client, and answers with what to say of it. */
  explainFault(error: unknown): string;
};

/** A server for one owner. It holds nothing between two requests, so each can be answered by a server of its own. */
export function createMcpServer(parts: McpParts, door: ApiDoor): Server {
  const api = createApi(door);
  const server = new Server(
    { name: 'reelgraph', title: 'Reelgraph', version: parts.version },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listedTools(parts.schema) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal, sendNotification }) => {
    const progressToken = params._meta?.progressToken;
    const report: ToolContext['report'] = async (progress, total, message) => {
      if (progressToken === undefined) return;
      const notification = { progressToken, progress, total, message };
      await sendNotification({ method: 'notifications/progress', params: notification });
    };
    const { confirmations, explainFault } = parts;
    return callTool(
      params.name,
      params.arguments ?? {},
      { api, confirmations, signal, report },
      explainFault,
    );
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => listResources(api));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, listTemplates);
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => readResource(api, params.uri));
  server.setRequestHandler(ListPromptsRequestSchema, listPrompts);
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => getPrompt(params.name, params.arguments));
  return server;
}

let listed: ListedTool[] | null = null;

function listedTools(schema: GraphQLSchema): ListedTool[] {
  listed ??= TOOLS.map(({ name, title, description, input, inputType, output, hints }) => {
    const type = inputType ? schema.getType(inputType) : undefined;
    return {
      name,
      title,
      description,
      inputSchema: inputJsonSchema(input, isInputObjectType(type) ? type : undefined),
      outputSchema: outputJsonSchema(output),
      annotations: { title, ...hints },
    } as ListedTool;
  });
  return listed;
}

async function callTool(
  name: string,
  given: Record<string, unknown>,
  context: ToolContext,
  explainFault: McpParts['explainFault'],
): Promise<CallToolResult> {
  const tool = TOOLS.find((each) => each.name === name);
  if (!tool)
    throw new McpError(ErrorCode.InvalidParams, `There is no tool "${name}". tools/list names them all.`);
  try {
    const result = await tool.run(readArguments(tool, given), context);
    return {
      structuredContent: result,
      content: [{ type: 'text', text: JSON.stringify(result) }, ...linksOf(result)],
    };
  } catch (error) {
    const { code, message } =
      error instanceof ToolFailure ? error : { code: 'INTERNAL', message: explainFault(error) };
    return { isError: true, content: [{ type: 'text', text: `${code}: ${message}` }] };
  }
}

/** As they were given: what they are made of further down is checked by the API, unknown names included. */
function readArguments(tool: Tool, given: Record<string, unknown>): Record<string, unknown> {
  const parsed = tool.input.safeParse(given);
  if (parsed.success) return given;
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  throw new ToolFailure('INVALID_INPUT', problems.join('\n'));
}

/** A finished film as something that a client can open. */
function linksOf(result: object): CallToolResult['content'] {
  const { filmId, video } = result as Partial<Film>;
  if (!filmId || !video?.file.url) return [];
  return [
    {
      type: 'resource_link',
      uri: video.file.url,
      name: `${filmId}.mp4`,
      title: 'The film',
      mimeType: 'video/mp4',
    },
  ];
}
