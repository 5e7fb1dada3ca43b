'use server';

import type { NextMakeMutation, NextMakeMutationVariables } from '../generated/graphql.ts';
import { Make } from './documents.ts';
import { post } from './reelgraph.ts';

export type Order = { jobId?: string; problem?: string };

/** Orders a film of what the form says. */
export async function startFilm(_before: Order, form: FormData): Promise<Order> {
  const prompt = String(form.get('prompt') ?? '');
  const shots = ['Wide shot', 'Close-up'].map((shot) => ({
    enhancedPrompt: `${shot}: ${prompt}`,
    durationSeconds: 2,
  }));
  const variables: NextMakeMutationVariables = {
    input: { kind: 'FILM', prompt, shots, resolution: 'P480' },
  };
  const response = await post(Make, variables);
  const { data, errors } = (await response.json()) as {
    data?: NextMakeMutation;
    errors?: { message: string }[];
  };
  if (!data) return { problem: errors?.[0]?.message ?? `The server answered with ${response.status}.` };
  const { createJob } = data;
  return createJob.__typename === 'JobPayload' ? { jobId: createJob.job.id } : { problem: createJob.message };
}
