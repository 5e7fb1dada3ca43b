/** A server on a local port that speaks OpenAI's protocol, or OpenRouter's flavour of it, with faults at hand. */
import type { ServerResponse } from 'node:http';
import { Faults, type SeenRequest, sendJson, startServer } from './http-double.js';
import { plausible } from './plausible.js';
import { silence, speech } from './sounds.js';

export type OpenAiFault =
  | 'rate-limited'
  /** Rate limited, with this many seconds in Retry-After. */
  | { retryAfter: number }
  | 'insufficient-quota'
  | 'no-credit'
  | 'bad-key'
  | 'server-error'
  | 'moderated'
  | 'hang'
  | 'hang-in-body'
  /** Broken off in the middle of its JSON. */
  | 'garbled'
  | 'drop'
  | 'cut-off'
  | 'refused'
  | 'empty'
  | 'not-json'
  | 'wrong-shape'
  | 'wrong-count'
  /** Status 200 with an error inside, as OpenRouter does when the model behind it fails. */
  | 'error-in-answer'
  /** An answer without its usage. */
  | 'uncounted'
  /** Half a minute of silence where speech was asked for. */
  | 'silent'
  /** A file that says that it is sound, and is none. */
  | 'no-sound'
  | 'no-schema'
  | 'no-json-mode'
  /** A model that sees no pictures. */
  | 'no-pictures'
  /** Knows no such parameter. */
  | { refuses: string }
  /** Answers with this, whatever was asked. */
  | { body: unknown }
  /** Lets one request through. */
  | null;

type ChatRequest = {
  model: string;
  messages: { role: string; content: string; pictures: Buffer[] }[];
  /** The schema that was asked for, whether it is enforced or told in words; null when there is none. */
  schemaName: string | null;
  schema: Record<string, unknown> | null;
};
/** A value is sent as JSON, a string as it is. */
type Answer = { content: unknown; inputTokens?: number; outputTokens?: number };

export type OpenAiDouble = Awaited<ReturnType<typeof startOpenAiDouble>>;

export async function startOpenAiDouble(
  options: { flavour?: 'openai' | 'openrouter' | 'local'; acceptedKey?: string; costPerToken?: number } = {},
) {
  const flavour = options.flavour ?? 'openai';
  const faults = new Faults<OpenAiFault>();
  const server = await startServer(async (request, response) => {
    const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!key || (options.acceptedKey && key !== options.acceptedKey)) {
      return error(response, 401, {
        code: 'invalid_api_key',
        message: `Incorrect API key provided: ${key}.`,
      });
    }
    if (request.path === '/v1/models')
      return sendJson(response, 200, { object: 'list', data: double.models });
    const fault = faults.take();
    if (request.path === '/v1/chat/completions') return chat(request, response, fault);
    if (request.path === '/v1/audio/transcriptions') return transcribe(request, response, fault);
    if (request.path === '/v1/audio/speech') return speak(request, response, fault);
    return error(response, 404, { code: null, message: `No such path: ${request.path}` });
  });

  function chat(request: SeenRequest, response: ServerResponse, fault: OpenAiFault) {
    if (refuse(request, response, fault)) return;
    const asked = readChat(request.json);
    const format = request.json?.response_format?.type;
    if (fault === 'no-schema' && format === 'json_schema') {
      return error(response, 400, {
        message:
          "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
      });
    }
    if (fault === 'no-json-mode' && format) {
      return error(response, 404, {
        message: 'No endpoints found that can handle the requested parameters.',
      });
    }
    const pictures = asked.messages.flatMap((message) => message.pictures);
    if (fault === 'no-pictures' && pictures.length > 0)
      return error(response, 400, {
        message: 'Invalid content type. image_url is only supported by certain models.',
      });
    if (pictures.some((bytes) => bytes.readUInt16BE(0) !== 0xffd8))
      return error(response, 400, { message: 'You uploaded an unsupported image.' });
    if (typeof fault === 'object' && fault && 'body' in fault) return sendJson(response, 200, fault.body);
    if (fault === 'error-in-answer') {
      return sendJson(response, 200, {
        id: 'gen-1',
        error: { code: 502, message: 'The model behind this one is down.' },
      });
    }
    const answer = double.answer(asked) ?? { content: asked.schema ? plausible(asked.schema) : 'Hello.' };
    const content = spoil(answer.content, fault);
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const prompt_tokens =
      answer.inputTokens ??
      Math.ceil(asked.messages.map((each) => each.content).join('').length / 4) + 85 * pictures.length;
    const completion_tokens = answer.outputTokens ?? Math.ceil(text.length / 4);
    const total_tokens = prompt_tokens + completion_tokens;
    const tellsCost = request.json?.usage?.include === true && flavour === 'openrouter';
    const told = tellsCost ? { cost: total_tokens * (options.costPerToken ?? 0.000001) } : {};
    sendJson(response, 200, {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: Math.floor(Date.now() / 1000),
      model: asked.model,
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: fault === 'refused' ? null : fault === 'cut-off' ? text.slice(0, text.length / 2) : text,
            refusal: fault === 'refused' ? 'I can’t help with that.' : null,
          },
          finish_reason: fault === 'cut-off' ? 'length' : 'stop',
        },
      ],
      ...(fault === 'uncounted'
        ? {}
        : { usage: { prompt_tokens, completion_tokens, total_tokens, ...told } }),
    });
  }

  function transcribe(request: SeenRequest, response: ServerResponse, fault: OpenAiFault) {
    if (refuse(request, response, fault)) return;
    const form = request.body.toString('latin1');
    const asksFor = (name: string, value: string) =>
      new RegExp(`name="${name}"\\r\\n\\r\\n${value}\\r\\n`).test(form);
    if (!asksFor('response_format', 'verbose_json') || !asksFor('timestamp_granularities\\[\\]', 'word')) {
      return error(response, 400, { message: 'Word timestamps need response_format verbose_json.' });
    }
    if (fault === 'not-json') return sendText(response, 'this is not JSON');
    sendJson(response, 200, fault === 'wrong-shape' ? { text: 'words only' } : double.transcript);
  }

  function speak(request: SeenRequest, response: ServerResponse, fault: OpenAiFault) {
    if (refuse(request, response, fault)) return;
    const { input, voice, response_format } = request.json ?? {};
    if (!input || !voice || response_format !== 'wav')
      return error(response, 400, { message: 'input, voice and response_format wav are needed.' });
    if (fault === 'wrong-shape') return sendJson(response, 200, { audio: null });
    const sound =
      fault === 'no-sound'
        ? Buffer.from('not a sound at all')
        : fault === 'silent'
          ? silence(30)
          : speech(fault === 'cut-off' ? 0.3 : String(input).length / 15);
    response.writeHead(200, { 'content-type': 'audio/wav' }).end(sound);
  }

  /** Faults that every path has. */
  function refuse(_request: SeenRequest, response: ServerResponse, fault: OpenAiFault): boolean {
    if (fault === 'hang') return true;
    if (fault === 'drop') response.destroy();
    else if (fault === 'hang-in-body')
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
    else if (fault === 'garbled')
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": "chat');
    else if (fault === 'server-error') error(response, 500, { message: 'The server had an error.' });
    else if (fault === 'rate-limited')
      error(response, 429, { code: 'rate_limit_exceeded', message: 'Rate limit reached.' });
    else if (fault === 'insufficient-quota')
      error(response, 429, {
        code: 'insufficient_quota',
        type: 'insufficient_quota',
        message: 'You exceeded your current quota.',
      });
    else if (fault === 'no-credit') error(response, 402, { code: 402, message: 'Insufficient credits.' });
    else if (fault === 'bad-key')
      error(response, 401, {
        code: 'invalid_api_key',
        message: `Incorrect API key provided: ${_request.headers.authorization}.`,
      });
    else if (fault === 'moderated')
      error(response, 403, { code: 403, message: 'Flagged.', metadata: { reasons: ['violence'] } });
    else if (typeof fault === 'object' && fault && 'refuses' in fault) {
      if (!(fault.refuses in _request.json)) return false;
      error(response, 400, {
        code: 'unsupported_parameter',
        message: `Unsupported parameter: '${fault.refuses}' is not supported with this model.`,
      });
    } else if (typeof fault === 'object' && fault && 'retryAfter' in fault) {
      error(
        response,
        429,
        { code: 'rate_limit_exceeded', message: 'Rate limit reached.' },
        { 'retry-after': String(fault.retryAfter) },
      );
    } else return false;
    return true;
  }

  const double = {
    url: `${server.origin}/v1`,
    faults,
    /** Answers a chat; null leaves it to the schema. */
    answer: (_request: ChatRequest): Answer | null => null,
    models: flavour === 'openrouter' ? OPENROUTER_MODELS : OPENAI_MODELS,
    transcript: TRANSCRIPT,
    /** Everything that was asked, the list of models left out. */
    get requests(): SeenRequest[] {
      return server.requests.filter((request) => request.path !== '/v1/models');
    },
    get chats(): ChatRequest[] {
      return server.requests
        .filter((request) => request.path.endsWith('/chat/completions'))
        .map((request) => readChat(request.json));
    },
    close: server.close,
  };
  return double;
}

function spoil(content: unknown, fault: OpenAiFault): unknown {
  if (fault === 'empty') return '';
  if (fault === 'not-json') return 'Sure! Here is what you asked for:';
  if (fault === 'wrong-shape') return { surprise: true };
  if (fault !== 'wrong-count' || typeof content !== 'object' || content === null) return content;
  const lists = Object.entries(content).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > 0,
  );
  return { ...content, ...Object.fromEntries(lists.map(([key, items]) => [key, [...items, items.at(-1)]])) };
}

// biome-ignore lint/suspicious/noExplicitAny: whatever a client may send
function readChat(json: any): ChatRequest {
  const messages: ChatRequest['messages'] = (json?.messages ?? []).map(readMessage);
  const strict = json?.response_format?.json_schema;
  const told = messages.map((message) => /JSON Schema:\n(\{.*\})$/s.exec(message.content)?.[1]).find(Boolean);
  return {
    model: String(json?.model),
    messages,
    schemaName: strict?.name ?? null,
    schema: strict?.schema ?? (told ? JSON.parse(told) : null),
  };
}

/** Pictures come as data, in parts of a user's message. */
// biome-ignore lint/suspicious/noExplicitAny: whatever a client may send
function readMessage({ role, content }: any): ChatRequest['messages'][number] {
  if (!Array.isArray(content)) return { role, content, pictures: [] };
  const urls: string[] = content.flatMap((part) => part.image_url?.url ?? []);
  return {
    role,
    content: content.map((part) => part.text ?? '').join(''),
    pictures: urls.map((url) => Buffer.from(url.replace(/^data:image\/jpeg;base64,/, ''), 'base64')),
  };
}

const error = (
  response: ServerResponse,
  status: number,
  body: Record<string, unknown>,
  headers: Record<string, string> = {},
) => sendJson(response, status, { error: body }, headers);

function sendText(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/plain' });
  response.end(text);
}

const OPENAI_MODELS: Record<string, unknown>[] = ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'whisper-1'].map(
  (id) => ({
    id,
    object: 'model',
    owned_by: 'openai',
  }),
);

const OPENROUTER_MODELS: Record<string, unknown>[] = [
  {
    id: 'anthropic/claude-3-haiku',
    context_length: 200000,
    pricing: { prompt: '0.00000025', completion: '0.00000125' },
    supported_parameters: ['max_tokens', 'temperature'],
  },
  {
    id: 'openai/gpt-4o-mini',
    context_length: 128000,
    pricing: { prompt: '0.00000015', completion: '0.0000006' },
    supported_parameters: ['max_tokens', 'temperature', 'response_format', 'structured_outputs'],
  },
  {
    id: 'meta-llama/llama-3.1-70b-instruct',
    context_length: 131072,
    pricing: { prompt: '0.0000004', completion: '0.0000004' },
    supported_parameters: ['max_tokens', 'temperature', 'response_format'],
  },
  {
    id: 'openai/gpt-3.5-turbo',
    context_length: 16385,
    pricing: { prompt: '0.0000005', completion: '0.0000015' },
    supported_parameters: ['max_tokens', 'temperature', 'response_format'],
    expiration_date: '2020-01-01',
  },
];

const TRANSCRIPT: Record<string, unknown> = {
  task: 'transcribe',
  language: 'english',
  duration: 8,
  text: 'We run into the light. We never look back.',
  words: [
    { word: 'We', start: 0.5, end: 0.7 },
    { word: 'run', start: 0.7, end: 1.1 },
    { word: 'into', start: 1.1, end: 1.5 },
    { word: 'the', start: 1.5, end: 1.7 },
    { word: 'light', start: 1.7, end: 2.6 },
    { word: 'We', start: 4.2, end: 4.4 },
    { word: 'never', start: 4.4, end: 4.9 },
    { word: 'look', start: 4.9, end: 5.3 },
    { word: 'back', start: 5.3, end: 6.1 },
  ],
  segments: [
    { id: 0, start: 0.5, end: 2.6, text: ' We run into the light.' },
    { id: 1, start: 4.2, end: 6.1, text: ' We never look back.' },
  ],
};
