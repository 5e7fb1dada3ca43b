import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../../../test/doubles/http-double.js';
import { callContext, ledgerDouble } from '../../../test/doubles/ledger-double.js';
import {
  type CreateFault,
  type ReplicateDouble,
  startReplicateDouble,
} from '../../../test/doubles/replicate-double.js';
import { Interrupted, ProviderFailure } from '../call.js';
import { createProviders } from '../catalogue.js';
import type { PictureRequest } from '../image/port.js';
import type { ClipRequest } from '../video/port.js';
import type { Pace } from './session.js';

const TOKEN = 'r8_verySecretToken0123456789';
const QUICK: Partial<Pace> = { firstPoll: 2, slowestPoll: 5, looks: [0, 1, 1] };
const pictureRequest: PictureRequest = {
  target: 'SCENE',
  description: 'A street in the rain',
  timeOfDay: 'night',
  style: {
    colorPalette: ['#112233'],
    visualStyle: 'noir',
    mood: 'tense',
    lighting: 'low',
    cinematography: '',
    keywords: [],
  },
  prompt: 'A wet street at night',
  negativePrompt: 'cartoon',
  size: { width: 1024, height: 1024 },
  seed: 7,
};

let double: ReplicateDouble;
let folder: string;
beforeEach(async () => {
  double = await startReplicateDouble({ acceptedToken: TOKEN });
  folder = await mkdtemp(join(tmpdir(), 'replicate-test-'));
});
afterEach(async () => {
  await double.close();
  await rm(folder, { recursive: true, force: true });
});

const providers = (pace: Partial<Pace> = {}, prices: unknown = {}) =>
  createProviders({
    environment: 'development',
    replicate: { token: TOKEN, baseUrl: double.url, webhookSecret: 'whsec_c2VjcmV0' },
    publicUrl: 'https://films.example',
    prices,
    replicatePace: { ...QUICK, ...pace },
  });
const sdxl = (pace: Partial<Pace> = {}) => providers(pace).image('replicate:stability-ai/sdxl')!;
const flux = (pace: Partial<Pace> = {}) => providers(pace).image('replicate:black-forest-labs/flux-schnell')!;

async function failureOf(promise: Promise<unknown>): Promise<ProviderFailure> {
  const error = await promise.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProviderFailure)) throw error;
  return error;
}

describe('a picture', () => {
  it('arrives as a file, and costs the time that it took', async () => {
    const ledger = ledgerDouble();
    const file = await sdxl().draw(pictureRequest, folder, callContext(ledger));
    expect(file.contentType).toBe('image/png');
    expect(await sharp(file.path).metadata()).toMatchObject({ width: 1024, height: 1024 });
    expect(ledger.states).toEqual(['SUCCEEDED']);
    expect(ledger.costs).toEqual(['0.0024375']);
    expect(ledger.entries[0]).toMatchObject({ providerId: double.predictions[0]?.id });
    expect(double.orders[0]?.json.version).toMatch(/^39ed52f2/);
  });

  it('costs its fixed price where a model has one, or where the operator gives one', async () => {
    const ledger = ledgerDouble();
    await flux().draw(pictureRequest, folder, callContext(ledger));
    const own = providers({}, { 'replicate:stability-ai/sdxl': { perPicture: '0.01' } });
    await own.image('replicate:stability-ai/sdxl')!.draw(pictureRequest, folder, callContext(ledger));
    expect(ledger.costs).toEqual(['0.003', '0.01']);
  });

  it('is ordered with the ledger’s key in the webhook’s address, and a time to stop at', async () => {
    await flux().draw(pictureRequest, folder, callContext(ledgerDouble()));
    expect(double.orders[0]?.json.webhook).toBe('https://films.example/webhooks/replicate?call=call-1');
    expect(double.orders[0]?.headers['cancel-after']).toBe('10m');
    expect(JSON.stringify(double.orders[0]?.json.input)).not.toContain('call-1');
  });
});

describe('a clip', () => {
  const wish = (over: Partial<ClipRequest> = {}): ClipRequest => ({
    prompt: 'She runs into the light',
    negativePrompt: 'blurry',
    startPicture: null,
    references: [],
    seconds: 4.2,
    size: { width: 1280, height: 720 },
    seed: 11,
    ...over,
  });
  async function startPicture(side: number) {
    const path = join(folder, 'start.png');
    // Noise does not compress, so the file is as large as its picture.
    await sharp(Buffer.from(Array.from({ length: side * side * 3 }, (_, each) => (each * 7919) % 251)), {
      raw: { width: side, height: side, channels: 3 },
    })
      .png({ compressionLevel: 0 })
      .toFile(path);
    return { path, contentType: 'image/png' };
  }

  it.each(providersVideoNames())('is made by %s, which gets no field that it does not know', async (name) => {
    double.clipShape = { width: 64, height: 36, fps: 10, seconds: 1 };
    const model = providers().video(name)!;
    const small = { width: 854, height: 480 };
    const wishes = [
      ...[0.5, ...model.durations, 99].map((seconds) => ({ seconds, size: small })),
      { seconds: 4, size: { width: 1080, height: 1920 } },
      { seconds: 99, size: { width: 1080, height: 1080 } },
    ];
    const picture = await startPicture(16);
    for (const each of wishes) {
      const ledger = ledgerDouble();
      const asked = wish({
        ...each,
        startPicture: model.startPicture === 'REQUIRED' || each.size === small ? picture : null,
      });
      const file = await model.make(asked, folder, callContext(ledger));
      expect(file.contentType).toBe('video/mp4');
      expect(ledger.states).toEqual(['SUCCEEDED']);
    }
  });

  it.each([
    ['kwaivgi/kling-v1.6-pro', 4, 5],
    ['kwaivgi/kling-v3-omni-video', 7, 5],
    ['bytedance/seedance-1-lite', 4, 5],
    ['google/veo-3.1', 3, 8],
  ])('%s gets pictures of place and characters at once', async (name, most, seconds) => {
    double.clipShape = { width: 64, height: 36, fps: 10, seconds: 1 };
    const model = providers().video(`replicate:${name}`)!;
    const size = { width: 1280, height: 720 };
    expect(model.references({ seconds, size })).toBe(most);
    const picture = await startPicture(16);
    const ledger = ledgerDouble();
    const references = Array.from({ length: most }, () => picture);
    await model.make(wish({ references, seconds, size }), folder, callContext(ledger));
    const { input } = double.orders[0]!.json;
    expect(input.reference_images).toHaveLength(most);
    expect(input).not.toHaveProperty('image');
    expect(input).not.toHaveProperty('start_image');
    // After a crash it is known again, whatever addresses its pictures have come to lie at.
    double.faults.next('drop-after');
    await model.make(wish({ references, seconds, size }), folder, callContext(ledger));
    expect(double.orders).toHaveLength(2);
    expect(ledger.states).toEqual(['SUCCEEDED', 'SUCCEEDED']);
  });

  it('is asked for at the shortest length that covers it, and paid by that length and size', async () => {
    double.clipShape = { width: 64, height: 36, fps: 10, seconds: 1 };
    const kling = providers().video('replicate:kwaivgi/kling-v2.1')!;
    const ledger = ledgerDouble();
    const picture = await startPicture(16);
    await kling.make(wish({ startPicture: picture }), folder, callContext(ledger));
    await kling.make(
      wish({ startPicture: picture, seconds: 5.1, size: { width: 1920, height: 1080 } }),
      folder,
      callContext(ledger),
    );
    expect(double.orders.map((each) => [each.json.input.duration, each.json.input.mode])).toEqual([
      [5, 'standard'],
      [10, 'pro'],
    ]);
    expect(ledger.costs).toEqual(['0.25', '0.9']);
    expect(kling.estimate({ seconds: 5.1, size: { width: 1920, height: 1080 } }).cost.toFixed()).toBe('0.9');
  });

  it('takes a small start picture inside the order and a large one as an upload', async () => {
    double.clipShape = { width: 64, height: 36, fps: 10, seconds: 1 };
    const kling = providers().video('replicate:kwaivgi/kling-v2.1')!;
    await kling.make(wish({ startPicture: await startPicture(16) }), folder, callContext(ledgerDouble()));
    const large = await startPicture(400);
    await kling.make(wish({ startPicture: large }), folder, callContext(ledgerDouble()));
    expect(double.orders[0]?.json.input.start_image).toMatch(/^data:image\/png;base64,/);
    expect(double.orders[1]?.json.input.start_image).toMatch(/\/v1\/files\/file1$/);
    expect(double.uploads.get('file1')?.equals(await readFile(large.path))).toBe(true);
  });

  it('takes a large start picture inside the order where nothing can be uploaded', async () => {
    double.clipShape = { width: 64, height: 36, fps: 10, seconds: 1 };
    double.takesUploads = false;
    const large = await startPicture(400);
    const kling = providers().video('replicate:kwaivgi/kling-v2.1')!;
    await kling.make(wish({ startPicture: large }), folder, callContext(ledgerDouble()));
    expect(double.orders[0]?.json.input.start_image).toMatch(/^data:image\/png;base64,/);
  });

  it('is refused before it is paid for when its model needs a start picture', async () => {
    const ledger = ledgerDouble();
    const making = providers()
      .video('replicate:kwaivgi/kling-v2.1')!
      .make(wish(), folder, callContext(ledger));
    expect(await failureOf(making)).toMatchObject({ failure: 'REJECTED_INPUT', transient: false });
    expect(ledger.entries).toHaveLength(0);
  });
});

function providersVideoNames(): string[] {
  const all = createProviders({ environment: 'development', replicate: { token: 'r8_none' } });
  return all
    .models('VIDEO')
    .filter((each) => !each.local)
    .map((each) => each.name);
}

describe('one place in the ledger is one POST', () => {
  it.each(['error-after', 'drop-after'] as const)(
    'finds what it has ordered, and does not order again: %s',
    async (fault) => {
      double.faults.next(fault);
      const ledger = ledgerDouble();
      await flux().draw(pictureRequest, folder, callContext(ledger));
      expect(double.orders).toHaveLength(1);
      expect(ledger.states).toEqual(['SUCCEEDED']);
      expect(ledger.entries[0]?.providerId).toBe(double.predictions[0]?.id);
    },
  );

  it('leaves its place open when it can’t look, and the next run looks before it orders', async () => {
    double.faults.next('error-after');
    double.listFaults.always('server-error');
    const ledger = ledgerDouble();
    const failure = await failureOf(flux().draw(pictureRequest, folder, callContext(ledger)));
    expect(failure).toMatchObject({ failure: 'OVERLOADED', transient: true });
    expect(ledger.states).toEqual(['OPEN']);
    double.listFaults.clear();
    const next = ledgerDouble({ providerId: null });
    await flux().draw(pictureRequest, folder, callContext(next));
    expect(next.states).toEqual(['SUCCEEDED']);
    expect(double.orders).toHaveLength(1);
  });

  it('takes no other’s prediction for its own', async () => {
    double.leaveBehind('black-forest-labs/flux-schnell', { prompt: 'Something else' });
    double.faults.next('error-before');
    const ledger = ledgerDouble();
    expect(await failureOf(flux().draw(pictureRequest, folder, callContext(ledger)))).toMatchObject({
      failure: 'OVERLOADED',
      transient: true,
    });
    expect(ledger.states).toEqual(['FAILED']);
    expect(ledger.costs).toEqual(['0']);
  });

  it('gives two equal orders at once a prediction each', async () => {
    double.faults.next('error-after', 'error-after');
    const ledger = ledgerDouble();
    const model = flux();
    const folders = await Promise.all([mkdtemp(join(folder, 'a')), mkdtemp(join(folder, 'b'))]);
    await Promise.all(folders.map((each) => model.draw(pictureRequest, each, callContext(ledger))));
    expect(new Set(ledger.entries.map((each) => each.providerId)).size).toBe(2);
    expect(double.orders).toHaveLength(2);
  });

  it.each(['error-before', 'drop-before'] as const)(
    'orders anew only on a new place, after it has looked: %s',
    async (fault) => {
      double.faults.next(fault);
      const ledger = ledgerDouble();
      const model = flux();
      await failureOf(model.draw(pictureRequest, folder, callContext(ledger)));
      const looks = double.requests.filter(
        (each) => each.method === 'GET' && each.path === '/v1/predictions',
      );
      expect(looks.length).toBeGreaterThan(0);
      await model.draw(pictureRequest, folder, callContext(ledger));
      expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
      expect(double.orders).toHaveLength(2);
    },
  );

  it('polls what an earlier run has ordered', async () => {
    const left = double.leaveBehind('black-forest-labs/flux-schnell', {});
    const ledger = ledgerDouble({ providerId: left.id });
    await flux().draw(pictureRequest, folder, callContext(ledger));
    expect(double.orders).toHaveLength(0);
    expect(ledger.states).toEqual(['SUCCEEDED']);
  });

  it('looks for what an earlier run may have ordered, over several pages', async () => {
    await flux().draw(pictureRequest, folder, callContext(ledgerDouble()));
    const { input } = double.predictions[0]!;
    const left = double.leaveBehind('black-forest-labs/flux-schnell', input);
    for (let other = 0; other < 5; other++)
      double.leaveBehind('black-forest-labs/flux-schnell', { prompt: 'Other' });
    double.pageSize = 2;
    const ledger = ledgerDouble({ providerId: null });
    await flux().draw(pictureRequest, folder, callContext(ledger));
    expect(double.orders).toHaveLength(1);
    expect(ledger.entries[0]?.providerId).toBe(left.id);
  });

  it('orders on a new place what an earlier run never did', async () => {
    const ledger = ledgerDouble({ providerId: null });
    await flux().draw(pictureRequest, folder, callContext(ledger));
    expect(double.orders).toHaveLength(1);
    expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
    expect(ledger.costs).toEqual(['0', '0.003']);
  });
});

describe('throttling', () => {
  it.each([{ retryAfter: 0.2 }, { retryAfter: 0.2, in: 'body' as const }])(
    'is waited out, for as long as was asked: %j',
    async (fault) => {
      double.faults.next(fault);
      const ledger = ledgerDouble();
      const context = callContext(ledger);
      const began = performance.now();
      await flux().draw(pictureRequest, folder, context);
      expect(performance.now() - began).toBeGreaterThanOrEqual(200);
      expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
      expect(ledger.costs).toEqual(['0', '0.003']);
      expect(context.retries).toEqual(['RATE_LIMITED']);
    },
  );

  it('holds back every other order too', async () => {
    const model = flux();
    double.faults.next({ retryAfter: 0.2 });
    const first = model.draw(pictureRequest, await mkdtemp(join(folder, 'a')), callContext(ledgerDouble()));
    await eventually(() => double.orders.length === 1);
    const context = callContext(ledgerDouble());
    const throttled = performance.now();
    await first;
    await model.draw({ ...pictureRequest, seed: 8 }, await mkdtemp(join(folder, 'b')), context);
    expect(performance.now() - throttled).toBeGreaterThanOrEqual(190);
    expect(context.retries).toEqual([]);
  });
});

describe('an end that is no success', () => {
  it.each([
    ['failed', 'PREDICTION_FAILED', true, 'FAILED', '0.0024375'],
    ['refused', 'REFUSED', false, 'FAILED', '0.0024375'],
    ['canceled', 'PREDICTION_CANCELED', false, 'CANCELLED', '0.0024375'],
    ['aborted', 'PREDICTION_ABORTED', true, 'CANCELLED', '0'],
    ['empty', 'EMPTY_ANSWER', false, 'FAILED', '0.0024375'],
    ['expired', 'RESULT_EXPIRED', true, 'FAILED', '0.0024375'],
    ['removed', 'RESULT_EXPIRED', true, 'FAILED', '0.0024375'],
    ['not-a-file', 'RESULT_UNREADABLE', false, 'FAILED', '0.0024375'],
    ['foreign-host', 'RESULT_UNREADABLE', false, 'FAILED', '0.0024375'],
    ['leads-away', 'RESULT_UNREADABLE', false, 'FAILED', '0.0024375'],
    ['endless', 'RESULT_UNREADABLE', false, 'FAILED', '0.0024375'],
    ['no-credit', 'OUT_OF_CREDIT', false, 'FAILED', '0'],
    ['bad-token', 'BAD_CREDENTIALS', false, 'FAILED', '0'],
  ] as [CreateFault, string, boolean, string, string][])(
    '%s is %s',
    async (fault, name, transient, state, cost) => {
      double.faults.next(fault);
      const ledger = ledgerDouble();
      const failure = await failureOf(sdxl().draw(pictureRequest, folder, callContext(ledger)));
      expect(failure).toMatchObject({ failure: name, transient, provider: 'replicate' });
      expect(failure.message).not.toContain(TOKEN);
      expect(ledger.states).toEqual([state]);
      expect(ledger.costs).toEqual([cost]);
      expect(await readdir(folder)).toEqual([]);
      expect(double.orders).toHaveLength(1);
    },
  );

  it('charges a canceled prediction of fixed price in full, and a failed one not', async () => {
    double.faults.next('canceled', 'failed');
    const ledger = ledgerDouble();
    await failureOf(flux().draw(pictureRequest, folder, callContext(ledger)));
    await failureOf(flux().draw(pictureRequest, folder, callContext(ledger)));
    expect(ledger.costs).toEqual(['0.003', '0']);
  });

  it('names the field that a model refuses', async () => {
    const failure = await failureOf(
      flux().draw({ ...pictureRequest, seed: -1 }, folder, callContext(ledgerDouble())),
    );
    expect(failure).toMatchObject({ failure: 'REJECTED_INPUT', transient: false });
    expect(failure.message).toContain('input.seed');
  });

  it('cancels a prediction that never ends', async () => {
    double.faults.next('never-ends');
    const ledger = ledgerDouble();
    const model = flux({ deadline: { PICTURE: 20, CLIP: 20, SOUND: 20 } });
    expect(await failureOf(model.draw(pictureRequest, folder, callContext(ledger)))).toMatchObject({
      failure: 'TIMED_OUT',
    });
    expect(double.predictions[0]?.status).toBe('canceled');
    expect(ledger.states).toEqual(['CANCELLED']);
    expect(ledger.costs).toEqual(['0.003']);
  });

  it('closes a call whose prediction the provider does not know any more', async () => {
    const ledger = ledgerDouble({ providerId: 'gone' });
    expect(await failureOf(flux().draw(pictureRequest, folder, callContext(ledger)))).toMatchObject({
      failure: 'RESULT_EXPIRED',
    });
    expect(ledger.states).toEqual(['FAILED']);
  });
});

describe('a bad line', () => {
  it('does not lose a prediction that goes on', async () => {
    double.pollFaults.next('server-error', 'drop', 'throttled');
    const ledger = ledgerDouble();
    await flux().draw(pictureRequest, folder, callContext(ledger));
    expect(double.orders).toHaveLength(1);
    expect(ledger.states).toEqual(['SUCCEEDED']);
  });

  it('leaves the call open when it stays bad, and the next run goes on with it', async () => {
    double.pollFaults.always('server-error');
    const ledger = ledgerDouble();
    const failure = await failureOf(flux({ silence: 20 }).draw(pictureRequest, folder, callContext(ledger)));
    expect(failure).toMatchObject({ transient: true });
    expect(ledger.states).toEqual(['OPEN']);
    double.pollFaults.clear();
    const next = ledgerDouble({ providerId: ledger.entries[0]!.providerId });
    await flux().draw(pictureRequest, folder, callContext(next));
    expect(next.states).toEqual(['SUCCEEDED']);
    expect(double.orders).toHaveLength(1);
  });

  it.each(['breaks-off', 'not-yet', 'page-first'] as const)(
    'repeats a download, and buys nothing again: %s',
    async (fate) => {
      double.faults.next(fate);
      const file = await flux().draw(pictureRequest, folder, callContext(ledgerDouble()));
      expect((await sharp(file.path).metadata()).width).toBe(1024);
      expect(double.orders).toHaveLength(1);
    },
  );
});

describe('a run whose time can’t be true', () => {
  it.each([-500, 1e200, '3.5', Number.NaN])('%s costs what was estimated', async (seconds) => {
    double.predictSeconds = seconds as number;
    const ledger = ledgerDouble();
    await sdxl().draw(pictureRequest, folder, callContext(ledger));
    expect(ledger.costs).toEqual(['0.005']);
  });
});

describe('a caller that leaves', () => {
  it('stops the prediction and pays what it cost until then', async () => {
    double.faults.next('never-ends');
    const leaving = new AbortController();
    const ledger = ledgerDouble();
    const drawing = sdxl().draw(pictureRequest, folder, callContext(ledger, leaving.signal));
    await eventually(() => double.predictions[0]?.status === 'processing');
    leaving.abort(new Error('The job was cancelled.'));
    await expect(drawing).rejects.toThrow('The job was cancelled.');
    expect(double.predictions[0]?.status).toBe('canceled');
    expect(ledger.states).toEqual(['CANCELLED']);
    expect(ledger.costs).toEqual(['0.0024375']);
  });

  it('pays nothing for a prediction that had not begun', async () => {
    double.finishes = 'when-told';
    const leaving = new AbortController();
    const ledger = ledgerDouble();
    const drawing = flux().draw(pictureRequest, folder, callContext(ledger, leaving.signal));
    await eventually(() => double.requests.some((each) => each.method === 'GET'));
    leaving.abort(new Error('The job was cancelled.'));
    await expect(drawing).rejects.toThrow('The job was cancelled.');
    expect(double.predictions[0]?.status).toBe('aborted');
    expect(ledger.costs).toEqual(['0']);
  });

  it('pays for a result that was there already', async () => {
    double.finishes = 'when-told';
    const leaving = new AbortController();
    const ledger = ledgerDouble();
    const drawing = flux({ firstPoll: 60_000 }).draw(
      pictureRequest,
      folder,
      callContext(ledger, leaving.signal),
    );
    await eventually(() => double.requests.some((each) => each.method === 'GET'));
    double.finish(double.predictions[0]!.id);
    leaving.abort(new Error('The job was cancelled.'));
    await expect(drawing).rejects.toThrow('The job was cancelled.');
    expect(ledger.states).toEqual(['SUCCEEDED']);
    expect(ledger.costs).toEqual(['0.003']);
  });

  it('lets the prediction go on when it is only the server that leaves', async () => {
    double.finishes = 'when-told';
    const leaving = new AbortController();
    const ledger = ledgerDouble();
    const drawing = flux().draw(pictureRequest, folder, callContext(ledger, leaving.signal));
    await eventually(() => double.requests.some((each) => each.method === 'GET'));
    leaving.abort(new Interrupted('The server is stopping.'));
    await expect(drawing).rejects.toThrow('The server is stopping.');
    expect(double.predictions[0]?.status).toBe('starting');
    expect(ledger.states).toEqual(['OPEN']);
  });

  it('orders nothing any more', async () => {
    const leaving = new AbortController();
    leaving.abort(new Error('The job was cancelled.'));
    const ledger = ledgerDouble();
    await expect(flux().draw(pictureRequest, folder, callContext(ledger, leaving.signal))).rejects.toThrow(
      'cancelled',
    );
    expect(double.orders).toHaveLength(0);
    expect(ledger.entries).toHaveLength(0);
  });
});

it('a webhook wakes the poll at once', async () => {
  double.finishes = 'when-told';
  const all = providers({ firstPoll: 60_000, slowestPoll: 60_000 });
  const drawing = all
    .image('replicate:black-forest-labs/flux-schnell')!
    .draw(pictureRequest, folder, callContext(ledgerDouble()));
  await eventually(() => double.requests.some((each) => each.method === 'GET'));
  double.finish(double.predictions[0]!.id);
  // Rung until it is heard: the poller may not have gone to sleep yet.
  const ringing = setInterval(() => all.notifyPrediction(double.predictions[0]!.id), 2);
  await drawing.finally(() => clearInterval(ringing));
});
