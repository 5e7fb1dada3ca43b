/** How a server is asked for JSON: by a schema it enforces, by JSON mode, or by words alone. */

import type OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { cleanText } from '../../film/text.js';
import type { LlmMessage, LlmRequest } from './port.js';

/** From the most to the least that a server may be able to do. */
export const FORMATS = ['SCHEMA', 'JSON', 'WORDS'] as const;
export type AnswerFormat = (typeof FORMATS)[number];

type ResponseFormat = OpenAI.ChatCompletionCreateParams['response_format'];

export function responseFormat(format: AnswerFormat, request: LlmRequest<unknown>): ResponseFormat {
  if (format === 'SCHEMA') {
    const { type, json_schema } = zodResponseFormat(request.schema, request.name);
    return { type, json_schema };
  }
  return format === 'JSON' ? { type: 'json_object' } : undefined;
}

/** Strict schemas can't express everything that zod can; such a request is asked for in JSON mode. */
export function canBeStrict(request: LlmRequest<unknown>): boolean {
  try {
    zodResponseFormat(request.schema, request.name);
    return true;
  } catch {
    return false;
  }
}

/** A server that does not enforce the schema is told about it. */
export function withSchemaInWords(messages: LlmMessage[], request: LlmRequest<unknown>): LlmMessage[] {
  const schema = JSON.stringify(z.toJSONSchema(request.schema, { io: 'input', unrepresentable: 'any' }));
  const content = `Answer with one JSON object and nothing else: no explanation, no code fence. It must fit this JSON Schema:\n${schema}`;
  return [{ role: 'system', content }, ...messages];
}

export type Reading<T> =
  | { value: T }
  | {
      failure: 'REFUSED' | 'CUT_OFF' | 'EMPTY_ANSWER' | 'NOT_JSON' | 'WRONG_SHAPE' | 'WRONG_COUNT';
      complaint: string;
    };

const MAX_COMPLAINTS = 6;

export function readAnswer<T>(text: string, request: LlmRequest<T>): Reading<T> {
  let json: unknown;
  try {
    json = JSON.parse(withoutFence(text), (_name, value) => readable(value));
  } catch {
    return { failure: 'NOT_JSON', complaint: 'The answer is not valid JSON.' };
  }
  const parsed = request.schema.safeParse(json);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, MAX_COMPLAINTS);
    const complaint = issues
      .map((issue) => `${issue.path.join('.') || 'the object'}: ${issue.message}`)
      .join('; ');
    return { failure: 'WRONG_SHAPE', complaint };
  }
  const problem = request.check?.(parsed.data) ?? null;
  return problem ? { failure: 'WRONG_COUNT', complaint: problem } : { value: parsed.data };
}

/** Models write control characters and halves of an emoji now and then. */
const readable = (value: unknown): unknown => (typeof value === 'string' ? cleanText(value) : value);

/** Models that are only asked in words like to wrap their JSON. */
function withoutFence(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('```') || !trimmed.endsWith('```') || trimmed.length < 6) return text;
  const inside = trimmed.slice(3, -3);
  return (/^json\b/i.test(inside) ? inside.slice(4) : inside).trim();
}
