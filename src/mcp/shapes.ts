/** What tools answer with, and the GraphQL selections that it is read by. */
import { z } from 'zod';
import { ErrorCode, JobKind, JobStatus, StageName } from '../film/job.js';

const amount = z.string().describe('An exact amount in USD.');
const moment = z.string().describe('A moment in UTC, as RFC 3339 writes it.');
const Problem = z.object({ code: ErrorCode, message: z.string() });
export const filmId = z.string().describe("The film's id, as create_film and list_films give it.");

const Link = z.object({
  url: z.string().nullable().describe('Signed: good for about an hour, without a token.'),
  expiresAt: moment.nullable(),
});
export const LINK = 'url expiresAt: urlExpiresAt';

export const Film = z.object({
  filmId,
  kind: JobKind,
  name: z.string().nullable().describe('Null: it goes by its prompt.'),
  prompt: z.string(),
  status: JobStatus.describe(
    'AWAITING_APPROVAL waits for approve_storyboard; COMPLETED has a film; FAILED says why in `error`; CANCELLED was stopped; in all others wait_for_film.',
  ),
  stage: StageName.nullable().describe('What runs now.'),
  progress: z.number().int().describe('In percent. Stays 100 while a finished film is changed.'),
  estimatedRemainingSeconds: z.number().nullable(),
  lastSequence: z
    .number()
    .int()
    .describe('The number of the last event; pass it to wait_for_film as afterSequence.'),
  error: Problem.nullable(),
  cost: z.object({ spent: amount, reserved: amount, limit: amount }),
  video: z
    .object({
      file: Link,
      poster: Link.nullable(),
      durationSeconds: z.number(),
      width: z.number().int(),
      height: z.number().int(),
    })
    .nullable()
    .describe('The finished film, an MP4.'),
  storyboard: Link.nullable().describe(
    'A PDF with a panel for every shot; there once the prompts are written.',
  ),
  createdAt: moment,
  completedAt: moment.nullable(),
});
export type Film = z.infer<typeof Film>;

export const FILM = `filmId: id kind name prompt status stage: currentStage progress estimatedRemainingSeconds lastSequence
  error { code message }
  cost { spent: total reserved limit }
  video { durationSeconds width height file: asset { ${LINK} } poster { ${LINK} } }
  storyboard { ${LINK} }
  createdAt completedAt`;

const Take = z.object({
  versionId: z.string(),
  prompt: z.string(),
  video: Link,
  notShown: z.array(z.string()).describe('What was asked for and the local picture can not show.'),
});
const TAKE = `versionId: id prompt video { ${LINK} } notShown`;

export const Regeneration = z.object({
  regenerationId: z.string(),
  clipIndex: z.number().int(),
  instruction: z.string(),
  status: z.string().describe('QUEUED, PROCESSING, COMPLETED, FAILED or CANCELLED.'),
  progress: z.number().int(),
  cost: amount,
  modifiedPrompt: z.string().nullable(),
  unresolved: z.array(z.string()).describe('Parts of the instruction that are not carried out.'),
  warning: z.string().nullable(),
  takes: z.array(Take).describe('Versions to choose from with choose_take, when several were asked for.'),
  suggestedTake: z.object({ take: z.object({ versionId: z.string() }), reason: z.string() }).nullable(),
  error: Problem.nullable(),
});
export const REGENERATION = `regenerationId: id clipIndex instruction status progress cost modifiedPrompt unresolved warning
  takes { ${TAKE} } suggestedTake { reason take { versionId: id } } error { code message }`;

export const Clip = z.object({
  clipIndex: z.number().int().describe('Counted from 0; regenerate_clip takes it.'),
  status: z.string(),
  start: z.number().nullable().describe('Where it begins in the film, in seconds; null when it was cut out.'),
  durationSeconds: z.number(),
  prompt: z.string().nullable(),
  suggestions: z.array(z.string()).describe('Sensible next instructions for regenerate_clip.'),
});

/** The film with everything that further tools need. */
export const FilmDetails = Film.extend({
  clips: z.array(Clip),
  regenerations: z.array(Regeneration).describe('The latest five, newest first.'),
  messages: z.array(z.string()).describe('What was told about the film so far, oldest first.'),
});

/** All that a film has told usually fits. */
export const EVENTS_PAGE = 500;

export const EditPlan = z.object({
  editPlanId: z.string(),
  film: z.object({ filmId }),
  status: z.string().describe('PROPOSED, APPLYING, APPLIED, REJECTED, FAILED, STALE or UNDONE.'),
  interpretation: z.string().describe('What was understood. Show it before applying it.'),
  unresolved: z.array(z.string()).describe('What was not understood or can not be done, and why.'),
  clipChanges: z
    .array(z.object({ clip: z.object({ clipIndex: z.number().int() }).nullable(), instruction: z.string() }))
    .describe('What belongs to clips: apply_edit leaves it out, regenerate_clip does it.'),
  confidence: z.number().describe('From 0 to 1; under 0.6 ask the user.'),
  operations: z.array(z.object({ summary: z.string() })),
  affectedClips: z.array(z.number().int()),
  estimatedSeconds: z.number(),
  estimatedCost: amount,
  before: z.object({ durationSeconds: z.number() }),
  after: z.object({ durationSeconds: z.number() }).nullable(),
  error: Problem.nullable(),
});
export const EDIT_PLAN = `editPlanId: id film: job { filmId: id } status interpretation unresolved confidence
  clipChanges { clip { clipIndex } instruction } operations { summary } affectedClips estimatedSeconds estimatedCost
  before { durationSeconds } after { durationSeconds } error { code message }`;
