/** Links to pages that show a film to anyone. */
import type { ShareLink as LinkRow } from '../../database/generated/client.js';
import { Conflict, InvalidInput, NotFound } from '../../pipeline/errors.js';
import { MAX_SHARE_LINKS, SHARE_DAYS } from '../../pipeline/jobs/share.js';
import { builder, encodeId, readId } from '../core/builder.js';

const ShareLink = builder.objectRef<LinkRow>('ShareLink').implement({
  description:
    'A page that shows the film as it is now to whoever has its address, and nothing else. It ends when it expires, is revoked, or the job is deleted.',
  fields: (t) => ({
    id: t.id({ description: 'Its id, to revoke it.', resolve: ({ id }) => encodeId('ShareLink', id) }),
    url: t.field({
      type: 'URL',
      description: 'The address of the page. It is a permission: whoever has it sees the film.',
      resolve: ({ id }, _args, { app }) => app.sharing.url(id),
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it ends.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
  }),
});

builder.prismaObjectField('Job', 'shareLinks', (t) =>
  t.field({
    type: [ShareLink],
    description: 'The pages on which it is shared now, newest first.',
    resolve: async (job, _args, { loaders }) => {
      const now = new Date();
      return (await loaders.shareLinksOfJob.load(job.id)).filter(({ expiresAt }) => expiresAt > now);
    },
  }),
);

const CreateShareLinkInput = builder.inputType('CreateShareLinkInput', {
  description: 'A film to be shown to whoever gets the link.',
  fields: (t) => ({
    jobId: t.id({ required: true, description: 'The job; its film must be there.' }),
    expiresAt: t.field({
      type: 'DateTime',
      description: `When the link ends: within ${SHARE_DAYS.max} days; in ${SHARE_DAYS.byDefault} days when left out.`,
    }),
  }),
});

const ShareLinkPayload = builder.objectRef<{ shareLink: LinkRow }>('ShareLinkPayload').implement({
  description: 'The new link.',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'shareLink' in value,
  fields: (t) => ({ shareLink: t.expose('shareLink', { type: ShareLink, description: 'The link.' }) }),
});

const ShareLinkResult = builder.errorUnion('ShareLinkResult', {
  description: 'The link, or why there is none.',
  types: [ShareLinkPayload, InvalidInput, NotFound, Conflict],
});

const RevokeShareLinkPayload = builder
  .objectRef<{ revokedShareLinkId: string; jobId: string }>('RevokeShareLinkPayload')
  .implement({
    description: 'Answers revokeShareLink: the page is gone.',
    isTypeOf: (value) => typeof value === 'object' && value !== null && 'revokedShareLinkId' in value,
    fields: (t) => ({
      revokedShareLinkId: t.id({
        description: 'The id of the link, to evict it from a cache.',
        resolve: ({ revokedShareLinkId }) => encodeId('ShareLink', revokedShareLinkId),
      }),
      jobId: t.id({
        description: 'The id of the job that it showed.',
        resolve: ({ jobId }) => encodeId('Job', jobId),
      }),
    }),
  });

const RevokeShareLinkResult = builder.errorUnion('RevokeShareLinkResult', {
  description: 'Confirms that the page is gone, or says why not.',
  types: [RevokeShareLinkPayload, NotFound],
});

builder.mutationFields((t) => ({
  createShareLink: t.field({
    type: ShareLinkResult,
    description: `Makes a page that shows the film to whoever has its address, without an account. A film has at most ${MAX_SHARE_LINKS} at once.`,
    args: {
      input: t.arg({
        type: CreateShareLinkInput,
        required: true,
        description: 'Which film, and until when.',
      }),
    },
    resolve: async (_root, { input }, { app, owner }) => ({
      shareLink: await app.sharing.create(owner, readId('Job', input.jobId), input.expiresAt ?? null),
    }),
  }),
  revokeShareLink: t.field({
    type: RevokeShareLinkResult,
    description: 'Ends a link at once. Its page says that the film is no longer shared.',
    args: { shareLinkId: t.arg.id({ required: true, description: 'The link.' }) },
    resolve: async (_root, { shareLinkId }, { app, owner }) => {
      const id = readId('ShareLink', shareLinkId);
      return { revokedShareLinkId: id, jobId: await app.sharing.revoke(owner, id) };
    },
  }),
}));
