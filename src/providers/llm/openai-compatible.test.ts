import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventually } from '../../../test/doubles/http-double.js';
import { callContext, ledgerDouble } from '../../../test/doubles/ledger-double.js';
import {
  type OpenAiDouble,
  type OpenAiFault,
  startOpenAiDouble,
} from '../../../test/doubles/openai-double.js';
import { Money } from '../../film/money.js';
import { ProviderFailure } from '../call.js';
import { type OpenAiCompatibleSettings, openAiCompatible } from './openai-compatible.js';
import type { LlmRequest } from './port.js';

const QUICK = { waits: [1, 1], attempt: 90_000, clientWaits: 25_000 };
const KEY = 'sk-very-secret-0123456789';
const Plan = z.object({
  title: z.string(),
  colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  shots: z.array(
    z.object({
      size: z.enum(['WIDE', 'CLOSE']),
      seconds: z.number().min(1).max(9),
      line: z.string().nullable(),
    }),
  ),
});
const request: LlmRequest<z.infer<typeof Plan>> = {
  name: 'plan',
  messages: [
    { role: 'system', content: 'You plan films.' },
    { role: 'user', content: 'A film about rain.' },
  ],
  schema: Plan,
  check: (plan) => (plan.shots.length === 2 ? null : `There must be 2 shots, not ${plan.shots.length}.`),
  temperature: 0.7,
  maxOutputTokens: 1000,
};

let double: OpenAiDouble;
beforeEach(async () => {
  double = await startOpenAiDouble();
});
afterEach(() => double.close());

const llm = (settings: Partial<OpenAiCompatibleSettings> = {}) =>
  openAiCompatible({
    provider: 'openai',
    model: 'gpt-4o',
    apiKey: KEY,
    baseUrl: double.url,
    price: () => ({ input: new Money('2.5'), output: new Money('10') }),
    format: () => 'SCHEMA',
    seesPictures: () => true,
    patience: QUICK,
    ...settings,
  });

async function failureOf(promise: Promise<unknown>): Promise<ProviderFailure> {
  const error = await promise.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProviderFailure)) throw error;
  return error;
}

describe('an answer', () => {
  it('is a value of the asked type, with its usage and its exact price', async () => {
    double.answer = () => ({
      content: {
        title: 'Rain',
        colour: '#112233',
        shots: [
          { size: 'WIDE', seconds: 4, line: null },
          { size: 'CLOSE', seconds: 3, line: 'Go.' },
        ],
      },
      inputTokens: 1234,
      outputTokens: 567,
    });
    const ledger = ledgerDouble();
    const answer = await llm().ask(request, callContext(ledger));
    expect(answer.value.shots[1]?.line).toBe('Go.');
    expect(answer).toMatchObject({ model: 'openai:gpt-4o', inputTokens: 1234, outputTokens: 567 });
    expect(answer.cost.toFixed()).toBe('0.008755');
    expect(ledger.states).toEqual(['SUCCEEDED']);
    expect(ledger.entries[0]?.outcome?.quantity).toEqual({ inputTokens: 1234, outputTokens: 567 });
  });

  it('holds no text that the database would refuse', async () => {
    const shot = { size: 'WIDE', seconds: 4, line: 'one\ntwo' };
    double.answer = () => ({
      content: { title: 'Rain\u0000 \ud83d and 🌧', colour: '#112233', shots: [shot, shot] },
    });
    const { value } = await llm().ask(request, callContext(ledgerDouble()));
    expect(value.title).toBe('Rain    and 🌧');
    expect(value.shots[0]?.line).toBe('one\ntwo');
  });

  it('is asked for with a strict schema and never costs more than was reserved', async () => {
    const ledger = ledgerDouble();
    const answer = await llm().ask(request, callContext(ledger));
    expect(double.requests[0]?.json.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { name: 'plan', strict: true },
    });
    expect(double.requests[0]?.json).toMatchObject({ temperature: 0.7, max_completion_tokens: 1000 });
    expect(ledger.entries[0]!.intent.estimate.gte(answer.cost)).toBe(true);
  });

  it('costs what OpenRouter says, which is asked to honour every parameter', async () => {
    await double.close();
    double = await startOpenAiDouble({ flavour: 'openrouter', costPerToken: 0.0000003 });
    double.answer = () => ({
      content: {
        title: '',
        colour: '#000000',
        shots: [
          { size: 'WIDE', seconds: 1, line: null },
          { size: 'WIDE', seconds: 1, line: null },
        ],
      },
      inputTokens: 100,
      outputTokens: 23,
    });
    const ledger = ledgerDouble();
    const answer = await llm({ provider: 'openrouter', model: 'openai/gpt-4o' }).ask(
      request,
      callContext(ledger),
    );
    expect(answer.cost.toFixed()).toBe('0.0000369');
    expect(double.requests[0]?.json).toMatchObject({
      usage: { include: true },
      provider: { require_parameters: true },
      max_tokens: 1000,
    });
  });
});

it('reasoning models get no temperature, which they would refuse', async () => {
  await llm({ model: 'gpt-5-mini' }).ask(request, callContext(ledgerDouble()));
  expect(double.requests[0]?.json).toMatchObject({ reasoning_effort: 'low' });
  expect(double.requests[0]?.json).not.toHaveProperty('temperature');
});

it('an answer that nobody counted costs what was reserved', async () => {
  double.faults.next('uncounted');
  const ledger = ledgerDouble();
  const answer = await llm().ask(request, callContext(ledger));
  expect(answer.cost.toFixed()).toBe(ledger.entries[0]?.intent.estimate.toFixed());
});

describe('a server that enforces no schema', () => {
  it('is told the schema in words and may mend its answer, paid on its own', async () => {
    double.faults.next('wrong-shape');
    const ledger = ledgerDouble();
    const answer = await llm({ format: () => 'JSON' }).ask(request, callContext(ledger));
    expect(answer.value.shots).toHaveLength(2);
    expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
    expect(answer.cost.toFixed()).toBe(ledger.total);
    expect(Number(ledger.costs[0])).toBeGreaterThan(0);
    expect(double.requests[0]?.json.response_format).toEqual({ type: 'json_object' });
    expect(double.chats[1]?.messages.at(-1)?.content).toContain('shots');
  });

  it.each(['not-json', 'wrong-shape', 'wrong-count'] as const)(
    'fails by name when the third answer is no better: %s',
    async (fault) => {
      double.faults.always(fault);
      const ledger = ledgerDouble();
      const failure = await failureOf(llm({ format: () => 'JSON' }).ask(request, callContext(ledger)));
      expect(failure).toMatchObject({ failure: fault.toUpperCase().replace('-', '_'), transient: false });
      expect(double.requests).toHaveLength(3);
      expect(ledger.states).toEqual(['FAILED', 'FAILED', 'FAILED']);
    },
  );

  it('is found out on the wire, once', async () => {
    double.faults.next('no-schema');
    const ledger = ledgerDouble();
    const model = llm({ provider: 'local', model: 'llama3' });
    await model.ask(request, callContext(ledger));
    await model.ask(request, callContext(ledger));
    expect(double.requests.map((each) => each.json.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
    expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED', 'SUCCEEDED']);
    expect(ledger.costs[0]).toBe('0');
  });

  it('may know no JSON mode either', async () => {
    double.faults.next('no-json-mode', 'no-json-mode');
    double.answer = (asked) =>
      asked.schema
        ? {
            content:
              '```json\n{"title":"T","colour":"#000000","shots":[{"size":"WIDE","seconds":1,"line":null},{"size":"WIDE","seconds":1,"line":null}]}\n```',
          }
        : null;
    const answer = await llm({ provider: 'openrouter', model: 'anthropic/claude-3-haiku' }).ask(
      request,
      callContext(ledgerDouble()),
    );
    expect(answer.value.title).toBe('T');
    expect(double.requests.at(-1)?.json.response_format).toBeUndefined();
  });
});

describe('an answer that is no use', () => {
  const cases: [OpenAiFault, string][] = [
    ['cut-off', 'CUT_OFF'],
    ['refused', 'REFUSED'],
    ['empty', 'EMPTY_ANSWER'],
    ['not-json', 'NOT_JSON'],
    ['wrong-shape', 'WRONG_SHAPE'],
    ['wrong-count', 'WRONG_COUNT'],
  ];
  it.each(cases)(
    '%s is %s: asked again twice with what was wrong, each paid on its own',
    async (fault, name) => {
      double.faults.always(fault);
      const ledger = ledgerDouble();
      const failure = await failureOf(llm().ask(request, callContext(ledger)));
      expect(failure).toMatchObject({ failure: name, transient: false, provider: 'openai' });
      expect(double.requests).toHaveLength(3);
      expect(ledger.states).toEqual(['FAILED', 'FAILED', 'FAILED']);
      expect(ledger.costs.every((cost) => Number(cost) > 0)).toBe(true);
      expect(double.chats[1]?.messages.at(-1)?.content).toMatch(/^That answer can't be used\./);
    },
  );

  it.each(cases)(
    '%s: the next answer is taken, and a caller that asks again itself is left to it',
    async (fault) => {
      double.faults.next(fault);
      const ledger = ledgerDouble();
      const answer = await llm().ask(request, callContext(ledger));
      expect(answer.cost.toFixed()).toBe(ledger.total);
      expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
      double.faults.next(fault);
      await failureOf(llm().ask({ ...request, repeats: 0 }, callContext(ledgerDouble())));
      expect(double.requests).toHaveLength(3);
    },
  );
});

describe('an answer in a shape of its own', () => {
  const choices = (message: unknown) => ({ choices: [{ finish_reason: 'stop', message }] });
  it.each([
    ['nothing', null],
    ['text alone', 'Hello.'],
    ['a choice that is none', { choices: [null] }],
    ['choices that are no list', { choices: { first: 'Hello.' } }],
    ['a number', choices({ content: 5 })],
    ['parts without text', choices({ content: [{ type: 'image' }] })],
  ])('is no answer, and no fault of the house: %s', async (_, body) => {
    double.faults.always({ body });
    const ledger = ledgerDouble();
    const failure = await failureOf(llm().ask(request, callContext(ledger)));
    expect(failure).toMatchObject({ failure: 'EMPTY_ANSWER' });
    expect(new Set(ledger.states)).toEqual(new Set(['FAILED']));
  });

  const content =
    '{"title":"T","colour":"#000000","shots":[{"size":"WIDE","seconds":1,"line":null},{"size":"WIDE","seconds":1,"line":null}]}';
  it('may come in parts', async () => {
    const parts = [
      { type: 'thinking', thinking: [] },
      { type: 'text', text: content },
    ];
    double.faults.always({ body: choices({ content: parts }) });
    expect((await llm().ask(request, callContext(ledgerDouble()))).value.title).toBe('T');
  });

  it.each([
    ['words', { prompt_tokens: '1000', completion_tokens: 'many' }],
    ['less than nothing', { prompt_tokens: -1000, completion_tokens: -5 }],
    ['more than there is', { prompt_tokens: 1e300, completion_tokens: 5 }],
  ])('with a count that can’t be true, %s, costs what was reserved', async (_, usage) => {
    double.faults.always({ body: { ...choices({ content }), usage } });
    const ledger = ledgerDouble();
    const model = llm();
    await model.ask(request, callContext(ledger));
    expect(ledger.costs).toEqual([model.estimate(request).toFixed()]);
  });

  it.each([-3, 'abc', 1e9])('with a price that can’t be true, %s, costs what its tokens do', async (cost) => {
    const usage = { prompt_tokens: 1000, completion_tokens: 200, cost };
    double.faults.always({ body: { ...choices({ content }), usage } });
    const ledger = ledgerDouble();
    await llm({ provider: 'openrouter' }).ask(request, callContext(ledger));
    expect(ledger.costs).toEqual(['0.0045']);
  });
});

describe('a server that takes other parameters', () => {
  it.each([
    ['openai', 'max_completion_tokens', 'max_tokens'],
    ['local', 'max_tokens', 'max_completion_tokens'],
    ['openai', 'temperature', null],
  ] as const)('%s without %s is asked again, and remembered', async (provider, refuses, instead) => {
    double.faults.always({ refuses });
    const model = llm({ provider });
    await Promise.all([
      model.ask(request, callContext(ledgerDouble())),
      model.ask(request, callContext(ledgerDouble())),
    ]);
    const asked = double.requests.length;
    await model.ask(request, callContext(ledgerDouble()));
    expect(double.requests).toHaveLength(asked + 1);
    const last = double.requests.at(-1)?.json;
    expect(last).not.toHaveProperty(refuses);
    if (instead) expect(last).toHaveProperty(instead, request.maxOutputTokens);
  });
});

describe('a call that fails', () => {
  it.each([
    ['rate-limited', 'RATE_LIMITED'],
    ['server-error', 'OVERLOADED'],
    ['drop', 'UNREACHABLE'],
    ['error-in-answer', 'OVERLOADED'],
  ] as [OpenAiFault, string][])('is made again, up to three times in all: %s', async (fault, name) => {
    double.faults.always(fault);
    const ledger = ledgerDouble();
    const context = callContext(ledger);
    expect(await failureOf(llm().ask(request, context))).toMatchObject({ failure: name, transient: true });
    expect(double.requests).toHaveLength(3);
    expect(ledger.states).toEqual(['FAILED', 'FAILED', 'FAILED']);
    expect(context.retries).toEqual([name, name]);
  });

  it('succeeds on its third attempt, and only that one costs', async () => {
    double.faults.next('server-error', 'rate-limited');
    const ledger = ledgerDouble();
    const answer = await llm().ask(request, callContext(ledger));
    expect(ledger.states).toEqual(['FAILED', 'FAILED', 'SUCCEEDED']);
    expect(ledger.total).toBe(answer.cost.toFixed());
  });

  it.each([
    ['insufficient-quota', 'OUT_OF_CREDIT'],
    ['no-credit', 'OUT_OF_CREDIT'],
    ['bad-key', 'BAD_CREDENTIALS'],
    ['moderated', 'REFUSED'],
  ] as [OpenAiFault, string][])('for a lasting reason is not repeated: %s', async (fault, name) => {
    double.faults.always(fault);
    const ledger = ledgerDouble();
    const failure = await failureOf(llm().ask(request, callContext(ledger)));
    expect(failure).toMatchObject({ failure: name, transient: false });
    expect(double.requests).toHaveLength(1);
    expect(ledger.costs).toEqual(['0']);
  });

  it('waits as long as Retry-After asks', async () => {
    double.faults.next({ retryAfter: 0.3 });
    const began = performance.now();
    await llm().ask(request, callContext(ledgerDouble()));
    expect(performance.now() - began).toBeGreaterThanOrEqual(300);
  });

  it('gives up at once when Retry-After is longer than a waiting client has', async () => {
    double.faults.always({ retryAfter: 30 });
    const failure = await failureOf(
      llm().ask(request, { ...callContext(ledgerDouble()), clientWaits: true }),
    );
    expect(failure).toMatchObject({ failure: 'RATE_LIMITED', retryAfterSeconds: 30 });
    expect(double.requests).toHaveLength(1);
  });

  it.each(['hang', 'hang-in-body'] as const)(
    'that is never answered is ended when its time is up, and charged as estimated: %s',
    async (fault) => {
      double.faults.next(fault);
      const ledger = ledgerDouble();
      await llm({ patience: { ...QUICK, attempt: 200 } }).ask(request, callContext(ledger));
      expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
      expect(ledger.costs[0]).toBe(ledger.entries[0]?.intent.estimate.toFixed());
    },
  );

  it('is not made again when the waiting client has no time left', async () => {
    double.faults.always('hang');
    const context = { ...callContext(ledgerDouble()), clientWaits: true };
    const asking = llm({ patience: { ...QUICK, clientWaits: 200 } }).ask(request, context);
    expect(await failureOf(asking)).toMatchObject({ failure: 'TIMED_OUT', transient: true });
    expect(double.requests).toHaveLength(1);
  });

  it('with an answer that is not readable at all is made again', async () => {
    double.faults.next('garbled');
    const ledger = ledgerDouble();
    await llm().ask(request, callContext(ledger));
    expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
  });

  it('costs nothing when nobody was there', async () => {
    await double.close();
    const ledger = ledgerDouble();
    expect(await failureOf(llm().ask(request, callContext(ledger)))).toMatchObject({
      failure: 'UNREACHABLE',
    });
    expect(ledger.costs).toEqual(['0', '0', '0']);
  });
});

describe('a caller that leaves', () => {
  it.each(['hang', 'hang-in-body'] as const)('ends the call under way: %s', async (fault) => {
    double.faults.always(fault);
    const leaving = new AbortController();
    const ledger = ledgerDouble();
    const asking = llm().ask(request, callContext(ledger, leaving.signal));
    await eventually(() => double.requests.length === 1);
    leaving.abort(new Error('The job was cancelled.'));
    await expect(asking).rejects.toThrow('The job was cancelled.');
    expect(ledger.states).toEqual(['CANCELLED']);
    expect(double.requests).toHaveLength(1);
  });

  it('ends the wait between attempts too', async () => {
    double.faults.always('server-error');
    const leaving = new AbortController();
    const asking = llm({ patience: { ...QUICK, waits: [60_000] } }).ask(request, {
      ...callContext(ledgerDouble(), leaving.signal),
      onRetry: () => leaving.abort(new Error('The job was cancelled.')),
    });
    await expect(asking).rejects.toThrow('The job was cancelled.');
  });
});

describe('after a crash', () => {
  it('closes the call that was left open at its estimate, and makes a new one', async () => {
    const ledger = ledgerDouble({ providerId: null });
    await llm().ask(request, callContext(ledger));
    expect(ledger.states).toEqual(['FAILED', 'SUCCEEDED']);
    expect(ledger.costs[0]).toBe(ledger.entries[0]?.intent.estimate.toFixed());
    expect(double.requests).toHaveLength(1);
  });
});

it('a budget that is too small stops the call before it is made', async () => {
  const ledger = ledgerDouble();
  ledger.record.begin = async () => {
    throw new Error('The budget is used up.');
  };
  await expect(llm().ask(request, callContext(ledger))).rejects.toThrow('The budget is used up.');
  expect(double.requests).toHaveLength(0);
});

it('no failure tells the key', async () => {
  const faults: OpenAiFault[] = ['bad-key', 'server-error', 'insufficient-quota', 'moderated', 'drop'];
  for (const fault of faults) {
    double.faults.always(fault);
    const failure = await failureOf(llm().ask(request, callContext(ledgerDouble())));
    expect(
      `${failure.message} ${failure.stack} ${JSON.stringify(failure)} ${String(failure.cause)}`,
    ).not.toContain(KEY);
  }
});
