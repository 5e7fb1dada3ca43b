/** What going on with a storyboard costs: every clip, the voice, and all of it. */
import type { Tx } from '../../database/client.js';
import type { Job, PrismaClient } from '../../database/generated/client.js';
import { toFrames } from '../../film/format.js';
import { type Money, moneyText, sum, ZERO } from '../../film/money.js';
import type { ScenePlan } from '../../film/story/plan.js';
import type { Providers } from '../../providers/catalogue.js';
import { footageCost, heldNotice } from '../../providers/video/footage.js';
import { planOfJob } from '../artifacts/stage-results.js';
import type { JobTransaction } from '../engine/job-transaction.js';
import type { StoredEstimate } from '../events/events.js';
import {
  filmingOf,
  type JobSettings,
  judgingPrice,
  readJobInput,
  settingsOf,
  takeJudge,
} from '../job-settings.js';
import { money } from '../ledger/ledger.js';
import { estimateVoice } from './estimate-voice.js';

type Estimating = { db: PrismaClient | Tx; providers: Providers };

type ClipCosts = Map<number, { cost: Money; hasStartPicture: boolean }>;

/** Tells what going on costs, with the storyboard ready to be looked at. */
export async function askApproval({ providers }: Pick<Estimating, 'providers'>, step: JobTransaction) {
  const estimate = await approvalEstimate({ db: step.tx, providers }, step.job);
  step.emit('PROMPT_GENERATOR', { type: 'ApprovalRequested', estimate });
}

export async function approvalEstimate(parts: Estimating, job: Job): Promise<StoredEstimate> {
  const settings = settingsOf(job);
  const { plan } = await planOfJob(parts.db, job.id);
  const clips = await clipCosts(parts, job, plan);
  const input = await readJobInput(parts.db, job.id);
  const filmSeconds = plan.clipScripts.at(-1)!.end;
  const voice = estimateVoice({ settings, input, filmSeconds, clips: clips.size }, parts.providers);
  const cost = sum([...clips.values()].map((each) => each.cost)).plus(voice ?? ZERO);
  return {
    total: moneyText(cost),
    seconds: (settings.expectedSeconds.VIDEO_GENERATOR ?? 0) + (settings.expectedSeconds.COMPOSER ?? 0),
    byStage: [
      { stage: 'VIDEO_GENERATOR', cost: moneyText(cost) },
      { stage: 'COMPOSER', cost: '0' },
    ],
    limit: moneyText(money(job.budgetLimit)),
    basis: basisOf(settings, clips, voice, heldNotice(shotsOf(plan), filmingOf(settings, parts.providers))),
  };
}

function basisOf(
  { models, takes = 1, judgeTakes = false }: JobSettings,
  clips: ClipCosts,
  voice: Money | null,
  held: string | null,
): string {
  const pictures = [...clips.values()].filter(({ hasStartPicture }) => hasStartPicture).length;
  return [
    `${clips.size} clips by ${models.video}`,
    takes > 1 ? ` with ${takes} takes each${judgeTakes ? ' that are judged' : ''}` : '',
    pictures > 0 ? ` and ${pictures} start pictures by ${models.image}` : '',
    voice ? ` and a voice by ${models.speech}` : '',
    `.${held ? ` ${held}` : ''}`,
  ].join('');
}

const shotsOf = ({ clipScripts }: Pick<ScenePlan, 'clipScripts'>) =>
  clipScripts.map(({ clipIndex, start, end }) => ({ clipIndex, frames: toFrames(end) - toFrames(start) }));

/** In USD, by the clip's index. */
export async function priceOfClips(parts: Estimating, job: Job): Promise<ReadonlyMap<number, string>> {
  const { plan } = await planOfJob(parts.db, job.id);
  const costs = await clipCosts(parts, job, plan);
  return new Map([...costs].map(([clipIndex, { cost }]) => [clipIndex, moneyText(cost)]));
}

/** Of every clip by its index: its takes, what judges them, and the start picture that its model needs where no reference fits. */
async function clipCosts(
  { db, providers }: Estimating,
  job: Job,
  plan: Pick<ScenePlan, 'clipScripts'>,
): Promise<ClipCosts> {
  const settings = settingsOf(job);
  const filming = filmingOf(settings, providers);
  const image = providers.image(settings.models.image);
  const { takes = 1 } = settings;
  const judge = settings.judgeTakes ? takeJudge(settings, providers) : null;
  const judged = judge ? judgingPrice(judge, takes) : ZERO;
  const needsPicture = image !== null && filming.model?.startPicture === 'REQUIRED';
  const bare = needsPicture
    ? await db.clipPrompt.findMany({
        where: {
          jobId: job.id,
          current: true,
          sceneReferenceId: null,
          characterReferenceIds: { isEmpty: true },
        },
        select: { clipIndex: true },
      })
    : [];
  return new Map(
    shotsOf(plan).map((shot) => {
      const hasStartPicture = bare.some(({ clipIndex }) => clipIndex === shot.clipIndex);
      const picture = hasStartPicture && image ? image.estimate().cost : ZERO;
      const cost = footageCost([shot], filming).plus(picture).times(takes).plus(judged);
      return [shot.clipIndex, { cost, hasStartPicture }];
    }),
  );
}
