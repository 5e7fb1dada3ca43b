/** A small agent: orders a film over the Model Context Protocol, asks before it spends, waits, and changes a shot. */
import { createInterface } from 'node:readline/promises';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/mcp';
const idea = process.argv[3] ?? 'A paper boat sails down a rainy street';
const token = process.env.REELGRAPH_TOKEN;

type Film = {
  filmId: string;
  status: string;
  done: boolean;
  lastSequence: number;
  error: { message: string } | null;
  video: { file: { url: string } } | null;
};

const agent = new Client({ name: 'example-agent', version: '1.0.0' });

/** What a tool has answered; its refusals say what to do, for a model to read. */
async function use<Result>(name: string, args: Record<string, unknown>): Promise<Result> {
  const progress = ({ progress, message }: { progress: number; message?: string }) =>
    console.log(`${Math.floor(progress)}% ${message ?? ''}`);
  const result = (await agent.callTool({ name, arguments: args }, undefined, {
    onprogress: progress,
  })) as CallToolResult;
  if (result.isError) throw new Error(`${name}: ${JSON.stringify(result.content)}`);
  return result.structuredContent as Result;
}

/** A wait is shorter than a request may take; the next one goes on after the last event. */
async function waitFor(filmId: string, afterSequence: number): Promise<Film> {
  const film = await use<Film>('wait_for_film', { filmId, afterSequence, timeoutSeconds: 30 });
  return film.done ? film : waitFor(filmId, film.lastSequence);
}

async function mayCost(total: string): Promise<boolean> {
  if (Number(total) === 0) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`The film costs about ${total} USD. Make it? (y/n) `);
  terminal.close();
  return answer.trim().toLowerCase() === 'y';
}

async function main(): Promise<void> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  await agent.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));

  // What a language model would write.
  const wanted = {
    kind: 'FILM',
    prompt: idea,
    resolution: 'P480',
    shots: ['Wide shot', 'Close-up', 'Slow pan'].map((shot) => ({
      enhancedPrompt: `${shot}: ${idea}`,
      durationSeconds: 2,
    })),
  };
  const { estimateId, total } = await use<{ estimateId: string; total: string }>('estimate_film', wanted);
  if (!(await mayCost(total))) return;

  const { filmId } = await use<Film>('create_film', { ...wanted, estimateId });
  console.log(`Film ${filmId}`);
  const film = await waitFor(filmId, 0);
  if (film.status !== 'COMPLETED') throw new Error(film.error?.message ?? `The film is ${film.status}.`);

  await use('regenerate_clip', { filmId, clipIndex: 1, instruction: 'make it night' });
  const changed = await waitFor(filmId, film.lastSequence);
  console.log(`Film: ${changed.video?.file.url}`);
}

await main().finally(() => agent.close());
