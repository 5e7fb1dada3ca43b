/** Talks to a server as any client would: HTTP, server-sent events, and a WebSocket of its own for each watcher. */
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as they like
export type Data = any;
export type Answer = {
  status: number;
  data: Data;
  errors?: { message: string; path?: string[]; extensions?: { code?: string } }[];
};
export type Variables = Record<string, unknown>;

export type Client = ReturnType<typeof clientOf>;

export function clientOf(server: { url: string }, token?: string) {
  const authorization = token ? { authorization: `Bearer ${token}` } : undefined;
  const address = `${server.url}/graphql`;
  const post = (query: string, variables: Variables, accept: string, signal?: AbortSignal) =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...authorization },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });

  return {
    url: server.url,

    /** Whatever the answer is. */
    async ask(query: string, variables: Variables = {}): Promise<Answer> {
      const response = await post(query, variables, 'application/json');
      const text = await response.text();
      try {
        return { status: response.status, ...(JSON.parse(text) as Omit<Answer, 'status'>) };
      } catch {
        throw new Error(`No JSON but ${response.status}: ${text.slice(0, 500)}`);
      }
    },

    /** The data; errors are thrown. */
    async query(query: string, variables: Variables = {}): Promise<Data> {
      const { data, errors } = await this.ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },

    /** Over a WebSocket; leaving the loop ends the subscription and the socket. */
    async *watch(query: string, variables: Variables = {}): AsyncGenerator<Data> {
      const socket = createClient({
        url: address.replace(/^http/, 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        ...(authorization ? { connectionParams: authorization } : {}),
      });
      try {
        for await (const { data, errors } of socket.iterate<Data>({ query, variables })) {
          if (errors) throw new Error(JSON.stringify(errors));
          yield data;
        }
      } catch (error) {
        if (Array.isArray(error)) throw new Error(JSON.stringify(error));
        // A socket that was closed throws the event itself, which says a lot and explains little.
        const { code, reason } = error as { code?: number; reason?: string };
        throw code === undefined ? error : new Error(`The socket was closed with ${code}: ${reason}`);
      } finally {
        await socket.dispose();
      }
    },

    /** Over server-sent events. */
    async *stream(query: string, variables: Variables = {}): AsyncGenerator<Data> {
      const leaving = new AbortController();
      try {
        const response = await post(query, variables, 'text/event-stream', leaving.signal);
        let buffer = '';
        const decoder = new TextDecoder();
        for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
          buffer += decoder.decode(chunk, { stream: true });
          const messages = buffer.split('\n\n');
          buffer = messages.pop()!;
          for (const message of messages) {
            if (/^event: complete$/m.test(message)) return;
            const payload = /^data: (.+)$/m.exec(message)?.[1];
            if (!payload || !/^event: next$/m.test(message)) continue;
            const { data, errors } = JSON.parse(payload) as Answer;
            if (errors) throw new Error(JSON.stringify(errors));
            yield data;
          }
        }
      } finally {
        leaving.abort();
      }
    },
  };
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
