/** What the stages work with; wired in the one place that wires everything. */
import type { PrismaClient } from '../../database/generated/client.js';
import type { Drawing } from '../../media/drawing/drawing.js';
import type { Tools } from '../../media/tools.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Storage } from '../../storage/storage.js';

export type StageParts = {
  db: PrismaClient;
  storage: Storage;
  tools: Tools;
  drawing: Drawing;
  providers: Providers;
  promptGenerator: { useLlm: boolean; model: string | null };
  videoFallback: string | null;
};

/** Work of a core's own: tried three times, since what goes wrong there is rarely the work itself. */
export const LOCAL_WORK = { attempts: 3, waitsMs: [1_000, 2_000] };
