/** Votes between two versions of a clip, and what they say of models and of writers of prompts. */
import type { Clip as ClipRow, ClipVote as VoteRow } from '../../database/generated/client.js';
import type { VoteRecord } from '../../pipeline/changes/clip-votes.js';
import { InvalidInput, NotFound } from '../../pipeline/errors.js';
import { Viewer } from '../catalogue.js';
import { builder, readId } from '../core/builder.js';
import { chain } from '../core/maybe-promise.js';
import { Clip, ClipVersion } from '../film/clip.js';

const ClipVote = builder.objectRef<VoteRow>('ClipVote').implement({
  description: 'Which of two versions of a clip its owner prefers.',
  fields: (t) => ({
    preferred: t.field({
      type: ClipVersion,
      description: 'The better version.',
      resolve: ({ preferredId }, _args, { loaders }) =>
        loaders.clipVersion.load(preferredId) as Promise<never>,
    }),
    over: t.field({
      type: ClipVersion,
      description: 'The one that it was compared with.',
      resolve: ({ overId }, _args, { loaders }) => loaders.clipVersion.load(overId) as Promise<never>,
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was said.' }),
  }),
});

builder.prismaObjectFields('Clip', (t) => ({
  vote: t.field({
    type: ClipVote,
    nullable: true,
    description: 'Which of two of its versions is better, as its owner has said last; null where nobody did.',
    resolve: (clip, _args, { loaders }) => chain(loaders.voteOfClip.load(clip.id), ([vote]) => vote ?? null),
  }),
}));

builder.prismaObjectFields('ClipVersion', (t) => ({
  promptWriter: t.string({
    description:
      'Who wrote its prompt: a language model, as provider:model, or `templates`, the rules of this server.',
    resolve: (version, _args, { loaders }) =>
      chain(loaders.clipPrompt.load(version.promptId), (prompt) => {
        const { llmModel } = (prompt?.metadata ?? {}) as { llmModel?: string | null };
        return llmModel ?? 'templates';
      }),
  }),
}));

const VoteRecordType = builder.objectRef<VoteRecord>('VoteRecord').implement({
  description: 'How a model, or a writer of prompts, did where its owner compared it with another.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'As provider:model; `templates` and `animatic` are of this server.',
    }),
    won: t.exposeInt('won', { description: 'How often a version of it was preferred.' }),
    lost: t.exposeInt('lost', { description: 'How often the other one was.' }),
    cost: t.expose('cost', {
      type: 'Decimal',
      description: 'What all its clips, or all its prompts, have cost so far, in USD.',
    }),
  }),
});

const VoteHistory = builder.objectRef<{ owner: string }>('VoteHistory').implement({
  description: 'What the votes between versions of clips say. Votes of deleted films do not count.',
  fields: (t) => ({
    models: t.field({
      type: [VoteRecordType],
      description: 'The models that made the clips, the most often preferred first.',
      resolve: ({ owner }, _args, { app }) => app.votes.ofModels(owner),
    }),
    promptWriters: t.field({
      type: [VoteRecordType],
      description: 'Who wrote the prompts, the most often preferred first.',
      resolve: ({ owner }, _args, { app }) => app.votes.ofPromptWriters(owner),
    }),
  }),
});

builder.objectField(Viewer, 'history', (t) =>
  t.field({
    type: VoteHistory,
    description: 'Which models and which prompts were preferred, and what each cost.',
    resolve: ({ id }) => ({ owner: id }),
  }),
);

const PreferVersionInput = builder.inputType('PreferVersionInput', {
  description: 'Two versions of one clip, and which of them is better.',
  fields: (t) => ({
    versionId: t.id({ required: true, description: "The better one, of the clip's `versions`." }),
    overVersionId: t.id({ required: true, description: 'The one that it was compared with.' }),
  }),
});

const ClipPayload = builder.objectRef<{ clip: ClipRow }>('ClipPayload').implement({
  description: 'Answers a call about a clip.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'clip' in value,
  fields: (t) => ({
    clip: t.expose('clip', { type: Clip, description: 'The clip as it is now.' }),
  }),
});

const PreferVersionResult = builder.errorUnion('PreferVersionResult', {
  description: 'The clip with its vote, or why there is none.',
  types: [ClipPayload, InvalidInput, NotFound],
});

builder.mutationFields((t) => ({
  preferVersion: t.field({
    type: PreferVersionResult,
    description:
      'Keeps which of two versions of a clip is better. One vote a clip: the last one counts. The film stays as it is; `restoreClip` shows another version.',
    args: {
      input: t.arg({ type: PreferVersionInput, required: true, description: 'The two versions.' }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      clip: await app.regenerations.prefer(
        owner,
        readId('ClipVersion', input.versionId),
        readId('ClipVersion', input.overVersionId),
      ),
    }),
  }),
}));
