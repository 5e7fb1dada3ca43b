/** Dependencies of the stages. */
import type { PrismaClient } from '../../database/generated/client.js';
import type { Drawing } from '../../media/drawing/drawing.js';
import type { Tools } from '../../media/tools.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Storage } from '../../storage/storage.js';

export type StageContext = {
  db: PrismaClient;
  storage: Storage;
  tools: Tools;
  drawing: Drawing;
  providers: Providers;
  promptGenerator: { useLlm: boolean; model: string | null };
  videoFallback: string | null;
};

/** Retry policy of local work, whose failures are mostly transient. */
export const LOCAL_WORK = { attempts: 3, waitsMs: [1_000, 2_000] };
