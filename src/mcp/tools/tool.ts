/** The form of a tool. */
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { Confirmations } from '../confirmations.js';

/** What a tool has besides its arguments. */
export type ToolContext = {
  api: Api;
  confirmations: Confirmations;
  /** Aborts when the client has left or does not want the answer any more. */
  signal: AbortSignal;
  /** Tells the client how far it is; each time it has to be further. */
  report(progress: number, total: number, message: string): Promise<void>;
};

export type Hints = {
  readOnlyHint?: boolean;
  destructiveHint?: boolean;
  idempotentHint?: boolean;
  openWorldHint?: boolean;
};

export type Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> = {
  name: string;
  title: string;
  description: string;
  input: Input;
  /** The GraphQL input that describes the arguments of the same names. */
  inputType?: string;
  output: Output;
  hints: Hints;
  run(args: z.infer<Input>, context: ToolContext): Promise<z.infer<Output>>;
};

/** Checks a tool against its own schemas, and forgets them for the list. */
export const defineTool = <Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Tool<Input, Output>,
): Tool => tool as unknown as Tool;

export const READS: Hints = { readOnlyHint: true, openWorldHint: false };
/** Adds something and takes nothing away. */
export const ADDS: Hints = { readOnlyHint: false, destructiveHint: false };
