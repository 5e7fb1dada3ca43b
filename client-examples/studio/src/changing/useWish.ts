/** An order for new clips, from the words to the start: said, priced, confirmed, and never started twice. */

import { useState } from 'react';
import { useClient } from 'urql';
import type { RegenerationEstimatePartsFragment } from '../../../generated/studio/graphql.js';
import {
  ESTIMATE_REGENERATION,
  ESTIMATE_REGENERATIONS,
  REGENERATE_CLIP,
  REGENERATE_CLIPS,
} from '../documents/changing.js';
import { newKey } from '../server/once.js';
import { problemOf } from '../server/problems.js';

export type Wish = {
  instruction: string;
  takes: number;
  key: string;
  estimate: RegenerationEstimatePartsFragment | null;
  problem: string | null;
};

/** Several takes are made of a single clip only. */
export function useWish(jobId: string, clipIndexes: number[], onStarted: () => void, takes = 1) {
  const client = useClient();
  const [wish, setWish] = useState<Wish | null>(null);
  const [starting, setStarting] = useState(false);

  async function priceOf(instruction: string) {
    const options = { requestPolicy: 'network-only' } as const;
    if (clipIndexes.length > 1) {
      const input = { jobId, clipIndexes, instruction };
      return (await client.query(ESTIMATE_REGENERATIONS, { input }, options)).data?.estimateRegenerations;
    }
    const input = { jobId, clipIndex: clipIndexes[0]!, instruction, takes };
    return (await client.query(ESTIMATE_REGENERATION, { input }, options)).data?.estimateRegeneration;
  }

  async function order({ instruction, takes, key: idempotencyKey }: Wish) {
    if (clipIndexes.length > 1) {
      const input = { jobId, clipIndexes, instruction, idempotencyKey };
      return (await client.mutation(REGENERATE_CLIPS, { input })).data?.regenerateClips;
    }
    const input = { jobId, clipIndex: clipIndexes[0]!, instruction, takes, idempotencyKey };
    return (await client.mutation(REGENERATE_CLIP, { input })).data?.regenerateClip;
  }

  return {
    wish,
    starting,
    leave: () => setWish(null),

    async say(instruction: string): Promise<void> {
      setWish({ instruction, takes, key: newKey(), estimate: null, problem: null });
      const answer = await priceOf(instruction);
      setWish((now) => {
        if (now?.instruction !== instruction) return now;
        if (answer?.__typename === 'RegenerationEstimate') return { ...now, estimate: answer };
        return { ...now, problem: problemOf(answer, undefined) };
      });
    },

    async confirm(wish: Wish): Promise<void> {
      setStarting(true);
      const answer = await order(wish);
      setStarting(false);
      if (answer?.__typename === 'RegenerationPayload' || answer?.__typename === 'RegenerationsPayload') {
        setWish(null);
        return onStarted();
      }
      setWish((now) => now && { ...now, problem: problemOf(answer, undefined) });
    },
  };
}
