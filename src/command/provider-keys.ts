/** Whether the keys of outside services open their doors. Asks for lists, which cost nothing. */
import type { Config } from '../config.js';
import type { Finding } from './finding.js';

const PATIENCE_MS = 10_000;

type Service = { name: string; variable: string; url: string; key: string };

export async function checkKeys(config: Config): Promise<Finding[]> {
  const services = servicesOf(config);
  if (services.length === 0)
    return [{ state: 'OK', text: 'none, so all is made by local models (see “With keys” in README.md)' }];
  return Promise.all(services.map(check));
}

function servicesOf({ openai, openrouter, replicate, localLlm }: Config): Service[] {
  const service = (name: string, variable: string, key: string | undefined, url: string): Service[] =>
    key === undefined ? [] : [{ name, variable, key, url }];
  return [
    ...service(
      'OpenAI',
      'OPENAI_API_KEY',
      openai?.apiKey,
      `${openai?.baseUrl ?? 'https://api.openai.com/v1'}/models`,
    ),
    ...service(
      'OpenRouter',
      'OPENROUTER_API_KEY',
      openrouter?.apiKey,
      // Its list of models is open to all; this says whose key it is.
      `${openrouter?.baseUrl ?? 'https://openrouter.ai/api/v1'}/key`,
    ),
    ...service(
      'Replicate',
      'REPLICATE_API_TOKEN',
      replicate?.token,
      `${replicate?.baseUrl ?? 'https://api.replicate.com/v1'}/account`,
    ),
    ...service(
      'the local LLM',
      'LOCAL_LLM_BASE_URL',
      localLlm ? 'local' : undefined,
      `${localLlm?.baseUrl}/models`,
    ),
  ];
}

async function check({ name, variable, url, key }: Service): Promise<Finding> {
  try {
    const headers = { authorization: `Bearer ${key}` };
    const { ok, status } = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (ok) return { state: 'OK', text: `${name} takes the key` };
    return status === 401 || status === 403
      ? {
          state: 'FAIL',
          text: `${variable}: ${name} refuses the key (${status}). Make a new one, or leave it out.`,
        }
      : { state: 'WARN', text: `${name} answered with ${status}. Try again later.` };
  } catch (error) {
    const why = ((error as Error).cause as Error | undefined)?.message ?? (error as Error).message;
    return { state: 'WARN', text: `${name} can't be reached at ${url} (${why}).` };
  }
}
