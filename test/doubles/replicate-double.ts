/** A server on a local port that speaks Replicate's protocol, makes real small files, and can go wrong in every way that Replicate does. */
import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Faults, type SeenRequest, sendJson, startServer } from './http-double.js';
import { type ClipShape, clip, picture } from './replicate-files.js';
import { invalidFields, MODEL_DOUBLES } from './replicate-models.js';
import { silence } from './sounds.js';

export type CreateFault =
  | 'throttled'
  /** Throttled, with this many seconds to wait, in the header or in the body. */
  | { retryAfter: number; in?: 'header' | 'body' }
  | 'no-credit'
  | 'bad-token'
  /** 500 or a closed connection, without and with a prediction made. */
  | 'error-before'
  | 'error-after'
  | 'drop-before'
  | 'drop-after'
  | Fate
  /** Lets one request through. */
  | null;
/** How a prediction goes on once it is made. */
export type Fate =
  | 'failed'
  | 'refused'
  | 'canceled'
  | 'aborted'
  | 'never-ends'
  | 'empty'
  | 'expired'
  | 'removed'
  | 'foreign-host'
  | 'not-a-file'
  | 'endless'
  | 'leads-away'
  /** The first download breaks off, the second goes through. */
  | 'breaks-off'
  /** The first two looks find nothing there, or a page. */
  | 'not-yet'
  | 'page-first'
  /** Begins as it should, and stops early. */
  | 'damaged'
  /** Half a minute of silence where sound was asked for. */
  | 'silent'
  /** A file that begins like sound, and is none. */
  | 'no-sound';

type PredictionDouble = {
  id: string;
  model: string;
  version: string;
  input: Record<string, unknown>;
  status: 'starting' | 'processing' | 'succeeded' | 'failed' | 'canceled' | 'aborted';
  output: unknown;
  error: string | null;
  metrics: { predict_time?: number };
  created_at: string;
  completed_at: string | null;
  data_removed: boolean;
  webhook: string | null;
  urls: { get: string; cancel: string };
};

const FATES = [
  'failed',
  'refused',
  'canceled',
  'aborted',
  'never-ends',
  'empty',
  'expired',
  'removed',
  'foreign-host',
  'not-a-file',
  'endless',
  'leads-away',
  'breaks-off',
  'not-yet',
  'page-first',
  'damaged',
  'silent',
  'no-sound',
];

export type ReplicateDouble = Awaited<ReturnType<typeof startReplicateDouble>>;

export async function startReplicateDouble(options: { acceptedToken?: string; webhookSecret?: string } = {}) {
  const faults = new Faults<CreateFault>();
  const pollFaults = new Faults<'server-error' | 'drop' | 'throttled' | 'not-found' | null>();
  const listFaults = new Faults<'server-error' | null>();
  const predictions: PredictionDouble[] = [];
  const fates = new Map<string, Fate>();
  const uploads = new Map<string, Buffer>();
  const downloads = new Map<string, number>();

  const server = await startServer(async (request, response) => {
    const output = /^\/output\/([\w-]+)/.exec(request.path)?.[1];
    if (output) return sendOutput(output, response);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token || (options.acceptedToken && token !== options.acceptedToken)) {
      return problem(response, 401, 'Unauthenticated', `You did not pass a valid token: ${token}`);
    }
    const [, owner, name, create] =
      /^\/v1\/models\/([^/]+)\/([^/]+)(\/predictions)?$/.exec(request.path) ?? [];
    if (owner && create && request.method === 'POST') return submit(`${owner}/${name}`, request, response);
    if (owner && !create) return describe(`${owner}/${name}`, response);
    if (request.path === '/v1/predictions' && request.method === 'POST')
      return submit(null, request, response);
    if (request.path === '/v1/predictions') return list(request, response);
    if (double.takesUploads && request.path === '/v1/files' && request.method === 'POST')
      return upload(request, response);
    const uploaded = uploads.get(/^\/v1\/files\/([\w-]+)$/.exec(request.path)?.[1] ?? '');
    if (uploaded) return sendBytes(response, uploaded, 'application/octet-stream');
    const [, id, cancel] = /^\/v1\/predictions\/([\w-]+)(\/cancel)?$/.exec(request.path) ?? [];
    const prediction = predictions.find((each) => each.id === id);
    if (!prediction) return problem(response, 404, 'Not found', 'The requested resource could not be found.');
    return cancel ? stop(prediction, response) : tell(prediction, response);
  });

  function submit(official: string | null, request: SeenRequest, response: ServerResponse) {
    const fault = faults.take() ?? (double.refuses(request.json?.input) ? 'refused' : null);
    if (fault === 'throttled') return problem(response, 429, 'Too many requests', 'Request was throttled.');
    if (fault === 'no-credit')
      return problem(response, 402, 'Insufficient credit', 'You have insufficient credit to run this model.');
    if (fault === 'bad-token')
      return problem(response, 401, 'Unauthenticated', `Invalid token: ${request.headers.authorization}`);
    if (fault === 'error-before')
      return problem(response, 500, 'Internal server error', 'Something went wrong.');
    if (fault === 'drop-before') return void response.destroy();
    if (fault !== null && typeof fault === 'object') {
      const seconds = fault.retryAfter;
      const headers: Record<string, string> = fault.in === 'body' ? {} : { 'retry-after': String(seconds) };
      return sendJson(
        response,
        429,
        {
          title: 'Too many requests',
          detail: 'Throttled.',
          status: 429,
          ...(fault.in === 'body' ? { retry_after: seconds } : {}),
        },
        headers,
      );
    }

    const version = request.json?.version as string | undefined;
    const model =
      official ??
      Object.entries(MODEL_DOUBLES).find(([, each]) => each.version && each.version === version)?.[0];
    const row = model ? MODEL_DOUBLES[model] : undefined;
    if (!model || !row || (official && row.version)) {
      return problem(
        response,
        404,
        'Not found',
        `There is no such model or version: ${official ?? version}.`,
      );
    }
    const input = (request.json?.input ?? {}) as Record<string, unknown>;
    const invalid_fields = invalidFields(row, input);
    if (invalid_fields.length > 0) {
      const detail = invalid_fields.map((each) => `- ${each.field}: ${each.description}`).join('\n');
      return sendJson(response, 422, {
        title: 'Input validation failed',
        detail,
        status: 422,
        invalid_fields,
      });
    }

    const prediction = create(model, row.version ?? 'hidden', input, request.json?.webhook ?? null);
    if (typeof fault === 'string' && FATES.includes(fault)) fates.set(prediction.id, fault as Fate);
    if (fault === 'error-after')
      return problem(response, 500, 'Internal server error', 'Something went wrong.');
    if (fault === 'drop-after') return void response.destroy();
    sendJson(response, 201, shown(prediction));
  }

  function create(model: string, version: string, input: Record<string, unknown>, webhook: string | null) {
    const id = `pred${predictions.length + 1}x${Math.random().toString(36).slice(2, 10)}`;
    const prediction: PredictionDouble = {
      id,
      model,
      version,
      input,
      status: 'starting',
      output: null,
      error: null,
      metrics: {},
      created_at: new Date().toISOString(),
      completed_at: null,
      data_removed: false,
      webhook,
      urls: {
        get: `${server.origin}/v1/predictions/${id}`,
        cancel: `${server.origin}/v1/predictions/${id}/cancel`,
      },
    };
    predictions.unshift(prediction);
    return prediction;
  }

  /** Each look brings a prediction on by one step, so that no test waits for a clock. */
  function tell(prediction: PredictionDouble, response: ServerResponse) {
    const fault = pollFaults.take();
    if (fault === 'server-error') return problem(response, 502, 'Bad gateway', 'Try again.');
    if (fault === 'drop') return void response.destroy();
    if (fault === 'throttled') return problem(response, 429, 'Too many requests', 'Request was throttled.');
    if (fault === 'not-found') return problem(response, 404, 'Not found', 'Prediction not found');
    if (double.finishes === 'at-once') double.finish(prediction.id);
    const answer = shown(prediction);
    if (double.finishes === 'when-polled') advance(prediction);
    sendJson(response, 200, answer);
  }

  function advance(prediction: PredictionDouble) {
    const fate = fates.get(prediction.id) ?? null;
    if (prediction.status === 'starting') {
      if (fate === 'aborted') return end(prediction, 'aborted', {});
      prediction.status = 'processing';
      return undefined;
    }
    if (prediction.status !== 'processing' || fate === 'never-ends') return undefined;
    const error = { failed: 'CUDA out of memory', refused: 'NSFW content detected. Try a different prompt.' }[
      String(fate)
    ];
    if (error) return end(prediction, 'failed', { error });
    if (fate === 'canceled') return end(prediction, 'canceled', {});
    const host = fate === 'foreign-host' ? 'http://files.example' : server.origin;
    const url = `${host}/output/${prediction.id}`;
    const output =
      fate === 'empty' || fate === 'removed'
        ? null
        : prediction.model.includes('flux') || prediction.model.includes('sdxl')
          ? [url]
          : url;
    return end(prediction, 'succeeded', { output, data_removed: fate === 'removed' });
  }

  function end(
    prediction: PredictionDouble,
    status: PredictionDouble['status'],
    rest: Partial<PredictionDouble>,
  ): void {
    const ran = status === 'aborted' ? {} : { predict_time: double.predictSeconds };
    Object.assign(prediction, { status, completed_at: new Date().toISOString(), metrics: ran, ...rest });
    if (prediction.webhook && options.webhookSecret) void sendWebhook(prediction, options.webhookSecret);
  }

  function stop(prediction: PredictionDouble, response: ServerResponse) {
    if (prediction.status === 'starting') end(prediction, 'aborted', {});
    else if (prediction.status === 'processing') end(prediction, 'canceled', {});
    sendJson(response, 200, shown(prediction));
  }

  function list(request: SeenRequest, response: ServerResponse) {
    if (listFaults.take()) return problem(response, 502, 'Bad gateway', 'Try again.');
    const start = Number(request.query.get('cursor') ?? 0);
    const page = predictions.slice(start, start + double.pageSize);
    const more = start + double.pageSize < predictions.length;
    const next = more ? `${server.origin}/v1/predictions?cursor=${start + double.pageSize}` : null;
    sendJson(response, 200, { results: page.map(shown), next, previous: null });
  }

  function describe(name: string, response: ServerResponse) {
    const row = MODEL_DOUBLES[name];
    if (!row) return problem(response, 404, 'Not found', 'The requested resource could not be found.');
    const [owner, model] = name.split('/');
    sendJson(response, 200, { owner, name: model, latest_version: { id: row.version ?? 'hidden' } });
  }

  function upload(request: SeenRequest, response: ServerResponse) {
    const head = request.body.indexOf('\r\n\r\n');
    const boundary = /boundary=(.+)$/.exec(request.headers['content-type'] ?? '')?.[1] ?? '';
    const tail = request.body.lastIndexOf(`\r\n--${boundary}`);
    if (!request.body.subarray(0, head).includes('name="content"') || tail < head) {
      return problem(response, 400, 'Bad request', 'There is no content.');
    }
    const id = `file${uploads.size + 1}`;
    uploads.set(id, request.body.subarray(head + 4, tail));
    sendJson(response, 201, { id, urls: { get: `${server.origin}/v1/files/${id}` } });
  }

  async function sendOutput(id: string, response: ServerResponse) {
    const prediction = predictions.find((each) => each.id === id);
    const fate = fates.get(id);
    const times = (downloads.get(id) ?? 0) + 1;
    downloads.set(id, times);
    if (!prediction || fate === 'expired' || (fate === 'not-yet' && times <= 2))
      return problem(response, 404, 'Not found', 'The file is gone.');
    if (fate === 'not-a-file' || (fate === 'page-first' && times <= 2))
      return sendBytes(response, Buffer.from('<html>Welcome</html>'), 'video/mp4');
    if (fate === 'leads-away')
      return void response.writeHead(302, { location: 'http://localhost.example/secret' }).end();
    if (fate === 'endless') {
      response.writeHead(200, { 'content-type': 'image/png' });
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 20)));
        if (!response.destroyed) response.once('drain', pour);
      };
      return pour();
    }
    if (fate === 'no-sound') return sendBytes(response, Buffer.from('ID3 is all of it'), 'audio/mpeg');
    if (fate === 'silent') return sendBytes(response, Buffer.from(silence(30)), 'audio/wav');
    const { bytes, type } = await resultOf(prediction);
    if (fate === 'breaks-off' && times === 1) {
      response.writeHead(200, { 'content-length': String(bytes.length) });
      response.write(bytes.subarray(0, 100), () => response.destroy());
      return;
    }
    sendBytes(response, fate === 'damaged' ? bytes.subarray(0, bytes.length / 2) : bytes, type);
  }

  async function resultOf({ model, input }: PredictionDouble): Promise<{ bytes: Buffer; type: string }> {
    const { result } = MODEL_DOUBLES[model]!;
    if (result === 'PICTURE') {
      const bytes = await picture(...pictureSize(input), Number(input.seed ?? 1));
      return { bytes, type: 'image/png' };
    }
    if ('sound' in result) return { bytes: Buffer.from(result.sound(input)), type: 'audio/wav' };
    return { bytes: await clip({ ...result(input), ...double.clipShape }), type: 'video/mp4' };
  }

  async function sendWebhook(prediction: PredictionDouble, secret: string): Promise<void> {
    const body = JSON.stringify(shown(prediction));
    const headers = signedHeaders(`msg_${prediction.id}`, Math.floor(Date.now() / 1000), body, secret);
    await fetch(prediction.webhook!, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }).catch(() => {});
  }

  const double = {
    url: `${server.origin}/v1`,
    faults,
    pollFaults,
    listFaults,
    /** Newest first. */
    predictions,
    uploads,
    /** A step with every poll; or at the first poll, so that others need not wait; or only by `finish`. */
    finishes: 'when-polled' as 'when-polled' | 'at-once' | 'when-told',
    /** What every run took, for the bill. */
    predictSeconds: 2.5,
    /** Overrides what the model's clips look like: another frame rate, an odd size, another length. */
    clipShape: {} as Partial<ClipShape>,
    /** Orders that end refused, whichever model they go to. */
    refuses: (_input: { prompt?: string } | undefined): boolean => false,
    pageSize: 100,
    takesUploads: true,
    get requests(): SeenRequest[] {
      return server.requests;
    },
    /** The POSTs that order something: what is paid for. */
    get orders(): SeenRequest[] {
      return server.requests.filter(
        (request) => request.method === 'POST' && /\/predictions$/.test(request.path),
      );
    },
    /** A prediction of which no request of ours is known, as one that a crash left behind. */
    leaveBehind: (model: string, input: Record<string, unknown>, webhook: string | null = null) =>
      create(model, MODEL_DOUBLES[model]?.version ?? 'hidden', input, webhook),
    finish(id: string): void {
      const prediction = predictions.find((each) => each.id === id)!;
      // Two steps are enough, and one that never ends must not be waited for.
      advance(prediction);
      advance(prediction);
    },
    close: server.close,
  };
  return double;
}

/** The headers that a webhook of Replicate carries. */
export function signedHeaders(
  id: string,
  timestamp: number,
  body: string,
  secret: string,
): Record<string, string> {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${signature}` };
}

/** Webhooks are not told back, as at Replicate. */
const shown = ({ webhook: _, ...prediction }: PredictionDouble) => structuredClone(prediction);

function pictureSize(input: Record<string, unknown>): [number, number] {
  if (input.width) return [Number(input.width), Number(input.height)];
  return input.aspect_ratio === '9:16'
    ? [768, 1344]
    : input.aspect_ratio === '1:1'
      ? [1024, 1024]
      : [1344, 768];
}

const problem = (response: ServerResponse, status: number, title: string, detail: string) =>
  sendJson(response, status, { title, detail, status });

function sendBytes(response: ServerResponse, bytes: Buffer, type: string): void {
  response.writeHead(200, { 'content-type': type, 'content-length': String(bytes.length) });
  response.end(bytes);
}
