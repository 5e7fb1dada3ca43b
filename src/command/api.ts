/** The public API as anybody calls it: POST for answers, server-sent events for what happens. */
export type Api = ReturnType<typeof apiAt>;

/** The server said no, in words for whoever asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

type Refusal = { __typename: string; message?: string; fields?: { path: string[]; message: string }[] };

/** What to ask of every result that may be an error. */
export const REFUSAL =
  '__typename ... on Error { message } ... on InvalidInputError { fields { path message } }';

/** The result, if it is none of the errors. */
export function accepted<T extends object>(result: T): T {
  const { message, fields } = result as Refusal;
  if (message === undefined) return result;
  const details = (fields ?? []).map((field) => `${field.path.join('.')}: ${field.message}`);
  throw new Refused([message, ...details.filter((detail) => !message.includes(detail))].join('\n  '));
}

export function apiAt(url: string, token?: string) {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const post = (query: string, variables: object, accept: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ query, variables }),
    }).catch((error: Error) => {
      const why = (error.cause as Error | undefined)?.message ?? error.message;
      throw new Refused(`There is no server at ${url} (${why}).`);
    });

  return {
    async ask<Data>(query: string, variables: object): Promise<Data> {
      const response = await post(query, variables, 'application/json');
      const { data, errors } = (await response.json().catch(() => ({}))) as {
        data?: Data;
        errors?: { message: string }[];
      };
      const problem = errors?.map(({ message }) => message).join('\n');
      if (!data || errors)
        throw new Refused(
          problem ?? `${url}/graphql answered with ${response.status}, and not as an API does.`,
        );
      return data;
    },

    async *watch<Data>(subscription: string, variables: object): AsyncGenerator<Data> {
      const response = await post(subscription, variables, 'text/event-stream');
      const decoder = new TextDecoder();
      const reader = response.body!.getReader();
      let text = '';
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        text += decoder.decode(value, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) {
          const data = /^data: ?(.+)$/m.exec(block)?.[1];
          if (/^event: next$/m.test(block) && data) yield (JSON.parse(data) as { data: Data }).data;
        }
      }
    },
  };
}
