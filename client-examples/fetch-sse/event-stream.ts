/** Reads the results of a subscription from a stream of server-sent events (graphql-sse, distinct connections). */
import type { TypedDocumentString } from './generated/graphql.js';

type Result<Data> = { data?: Data; errors?: { message: string }[] };

export async function* eventsOf<Data, Variables>(
  response: Response,
  _document: TypedDocumentString<Data, Variables>,
): AsyncGenerator<Result<Data>> {
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
      if (field('event') === 'complete') return;
      const data = field('data');
      if (field('event') === 'next' && data) yield JSON.parse(data) as Result<Data>;
    }
  }
  // A stream that ends without saying that it is complete was cut off.
  throw new Error('The connection was closed');
}
