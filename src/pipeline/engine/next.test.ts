/**
 * Walks every state that a small job can reach: whatever its tasks do and its user asks, in whatever order. The model here
 * carries out decisions as the engine does, and plays the workers and the user.
 */
import { expect, test } from 'vitest';
import { STAGES, type StageName } from '../../film/job.js';
import { type Change, type Decision, MIN_CLIPS, next, type Snapshot, type TaskView } from './next.js';

type Film = { targets: string[]; clips: number[] };

const PLAN: Film = { targets: ['hero'], clips: [0, 1] };
const UNDER_WAY = ['WAITING', 'RUNNING'];
const REST = ['COMPLETED', 'FAILED', 'CANCELLED', 'AWAITING_APPROVAL'];

const aJob = (settings: Partial<Snapshot> = {}): Snapshot => ({
  status: 'QUEUED',
  stages: Object.fromEntries(STAGES.map((stage) => [stage, 'PENDING'])) as Snapshot['stages'],
  hasMusic: false,
  makes: { music: false, voice: false },
  requires: { music: false, voice: false },
  requireApproval: false,
  approved: false,
  allowPartial: false,
  takes: 1,
  judged: false,
  targets: [],
  clips: [],
  continuing: [],
  tasks: [],
  change: null,
  limits: { references: 1, clips: 1 },
  closed: true,
  ...settings,
});

const busy = (job: Snapshot, stage?: StageName) =>
  job.tasks.filter((task) => UNDER_WAY.includes(task.state) && (!stage || task.stage === stage));

/** What the engine writes for a decision. Complains about one that makes no sense where it was made. */
function carryOut(job: Snapshot, decision: Decision): void {
  switch (decision.type) {
    case 'BEGIN':
      job.status = 'PROCESSING';
      return;
    case 'START_STAGE':
      expect(job.stages[decision.stage]).toBe('PENDING');
      job.stages[decision.stage] = 'PROCESSING';
      return;
    case 'SKIP_STAGE':
      job.stages[decision.stage] = 'SKIPPED';
      return;
    case 'FINISH_STAGE':
      expect(busy(job, decision.stage)).toEqual([]);
      job.stages[decision.stage] = 'COMPLETED';
      return;
    case 'ADD_TASK': {
      const { key, kind, stage } = decision.task;
      expect(job.tasks.map((task) => task.key)).not.toContain(key);
      job.tasks.push({ key, kind, stage, state: 'WAITING', overBudget: false });
      return;
    }
    case 'ASK_APPROVAL':
      expect(job.approved).toBe(false);
      job.status = 'AWAITING_APPROVAL';
      return;
    case 'DROP_WAITING_TASKS':
      expect(decision.keys.length).toBeGreaterThan(0);
      for (const key of decision.keys) setState(job, key, 'DROPPED');
      return;
    case 'FAIL':
      expect(busy(job, decision.stage)).toEqual([]);
      expect(job.tasks.find((task) => task.key === decision.taskKey)?.state).toBe('FAILED');
      job.status = 'FAILED';
      job.stages[decision.stage] = 'FAILED';
      return;
    case 'COMPLETE':
      job.status = 'COMPLETED';
      return;
    case 'CLOSE_CANCELLED':
      job.closed = true;
      return;
    case 'FINISH_CHANGE':
    case 'FAIL_CHANGE':
      job.status = 'COMPLETED';
      job.change = null;
      return;
  }
}

/** Asks until there is nothing more to say. */
function settled(job: Snapshot): Snapshot {
  for (let round = 0; round < 50; round++) {
    const decisions = next(job);
    if (decisions.length === 0) return check(job);
    // One answer speaks with one voice; only tasks come in numbers.
    expect(new Set(decisions.map((decision) => decision.type)).size).toBe(1);
    if (decisions.length > 1) expect(decisions[0]!.type).toBe('ADD_TASK');
    for (const decision of decisions) carryOut(job, decision);
  }
  throw new Error(`It does not come to rest: ${JSON.stringify(job)}`);
}

/** What holds of every job that nothing more can be said about. */
function check(job: Snapshot): Snapshot {
  const described = JSON.stringify(job);
  const at = (text: string) => `${text}: ${described}`;
  expect(busy(job, 'VIDEO_GENERATOR').length, at('more clips at once than allowed')).toBeLessThanOrEqual(
    job.limits.clips,
  );
  const drawn = busy(job, 'REFERENCE_GENERATOR').filter((task) => task.kind === 'DRAW_REFERENCE');
  expect(drawn.length, at('more pictures at once than allowed')).toBeLessThanOrEqual(job.limits.references);
  if (['QUEUED', 'PROCESSING', 'REGENERATING', 'EDITING'].includes(job.status))
    expect(busy(job).length, at('it waits for nobody')).toBeGreaterThan(0);
  if (job.status === 'CANCELLED' && !job.closed)
    expect(busy(job).length, at('nothing runs, and it is not over')).toBeGreaterThan(0);
  if (['COMPLETED', 'FAILED'].includes(job.status))
    expect(busy(job), at('at rest, and something runs')).toEqual([]);
  if (job.status === 'COMPLETED') {
    expect(
      Object.values(job.stages).every((status) => status === 'COMPLETED' || status === 'SKIPPED'),
      at('a film without a stage'),
    ).toBe(true);
    const made = job.tasks.filter((task) => task.kind === 'MAKE_CLIP' && task.state === 'DONE').length;
    expect(made, at('a film without its clips')).toBeGreaterThanOrEqual(
      job.allowPartial ? MIN_CLIPS : job.clips.length,
    );
  }
  if (job.stages.VIDEO_GENERATOR !== 'PENDING' && job.requireApproval)
    expect(job.approved, at('clips before the approval')).toBe(true);
  return job;
}

type Move = { name: string; make(job: Snapshot): void };

/** Only the run that has the claim writes, and what it made for a stopped job is dropped. */
const isStopped = (job: Snapshot) =>
  ['CANCELLED', 'FAILED'].includes(job.status) || (job.status === 'COMPLETED' && job.change === null);

function endTask(job: Snapshot, key: string, state: TaskView['state'], overBudget = false): void {
  const task = job.tasks.find((each) => each.key === key)!;
  task.state = isStopped(job) ? 'DROPPED' : state;
  if (task.state === 'DROPPED') return;
  task.overBudget = overBudget;
  if (state !== 'DONE') return;

  if (task.kind === 'RECOMPOSE' || task.kind === 'RENDER_VARIANT')
    Object.assign(job, { status: 'COMPLETED', change: null });
}

function setState(job: Snapshot, key: string, state: TaskView['state']): void {
  job.tasks.find((task) => task.key === key)!.state = state;
}

function movesOf(job: Snapshot, film: Film): Move[] {
  const moves: Move[] = [];
  const add = (name: string, make: Move['make']) => void moves.push({ name, make });
  for (const { key, state, kind } of job.tasks) {
    if (state === 'WAITING') add(`begin ${key}`, (to) => setState(to, key, 'RUNNING'));
    if (state !== 'RUNNING') continue;
    add(`done ${key}`, (to) => {
      endTask(to, key, 'DONE');
      if (kind === 'PLAN' && to.tasks.find((task) => task.key === key)?.state === 'DONE')
        Object.assign(to, film);
    });
    add(`fail ${key}`, (to) => endTask(to, key, 'FAILED'));
    add(`over budget ${key}`, (to) => endTask(to, key, 'FAILED', true));
    // A server died, or another try is due.
    add(`again ${key}`, (to) => setState(to, key, 'WAITING'));
  }
  if (['QUEUED', 'PROCESSING', 'AWAITING_APPROVAL'].includes(job.status))
    add('cancel', (to) => Object.assign(to, { status: 'CANCELLED', closed: false }));
  if (['FAILED', 'CANCELLED'].includes(job.status)) {
    add('retry', (to) => {
      to.tasks = to.tasks.filter((task) => task.state === 'DONE');
      for (const stage of STAGES)
        if (['FAILED', 'PROCESSING'].includes(to.stages[stage])) to.stages[stage] = 'PENDING';
      Object.assign(to, { status: 'PROCESSING', closed: true });
    });
  }
  if (job.status === 'AWAITING_APPROVAL') {
    add('approve', (to) => Object.assign(to, { approved: true, status: 'PROCESSING' }));
    if (!job.tasks.some((task) => task.kind === 'REDRAW_REFERENCE')) {
      add(
        'redraw',
        (to) =>
          void to.tasks.push({
            key: 'redraw',
            kind: 'REDRAW_REFERENCE',
            stage: 'REFERENCE_GENERATOR',
            state: 'WAITING',
            overBudget: false,
          }),
      );
    }
  }
  // One change to a film is enough: what is left of it does not depend on how many there were.
  const changed = job.tasks.some((task) => ['REWRITE', 'RECOMPOSE', 'RENDER_VARIANT'].includes(task.kind));
  if (job.status === 'COMPLETED' && !changed) {
    for (const change of CHANGES)
      add(change.type, (to) =>
        Object.assign(to, { status: change.type === 'REGENERATION' ? 'REGENERATING' : 'EDITING', change }),
      );
  }
  if (job.status === 'REGENERATING') {
    const isPaid = (task: TaskView) => task.kind === 'REMAKE_CLIP' && task.state === 'RUNNING';
    if (job.change?.type === 'REGENERATION' && (job.change.takes ?? 1) > 1 && !job.change.stopping) {
      add('cancel, and finish what is paid', (to) => {
        for (const task of to.tasks)
          if (UNDER_WAY.includes(task.state) && !isPaid(task)) task.state = 'DROPPED';
        Object.assign(to, { change: { ...to.change, stopping: true } });
      });
    }
    add('cancel regeneration', (to) => {
      for (const task of to.tasks) if (UNDER_WAY.includes(task.state)) task.state = 'DROPPED';
      Object.assign(to, { status: 'COMPLETED', change: null });
    });
  }
  return moves;
}

const CHANGES: Change[] = [
  {
    type: 'REGENERATION',
    id: 'batch',
    clips: [0, 1].map((clipIndex) => ({ clipIndex, regenerationId: `r${clipIndex}` })),
  },
  {
    type: 'REGENERATION',
    id: 'takes',
    clips: [{ clipIndex: 0, regenerationId: 'r2' }],
    takes: 2,
    judged: true,
  },
  { type: 'CUT', id: 'cut', revision: 2, versions: [], editPlanId: null },
  { type: 'VARIANT', id: 'variant', aspectRatio: 'PORTRAIT_9_16', resolution: 'P480' },
];

/** Every state that can be reached, each visited once. Answers the statuses that were seen. */
function walk(from: Snapshot, film: Film): { states: number; statuses: Set<string> } {
  const first = settled(structuredClone(from));
  const known = new Set([JSON.stringify(first)]);
  const statuses = new Set<string>([first.status]);
  const open = [first];
  while (open.length > 0) {
    const job = open.pop()!;
    for (const move of movesOf(job, film)) {
      const moved = structuredClone(job);
      move.make(moved);
      settled(moved);
      moved.tasks.sort((a, b) => (a.key < b.key ? -1 : 1));
      const text = JSON.stringify(moved);
      if (known.has(text)) continue;
      known.add(text);
      statuses.add(moved.status);
      open.push(moved);
    }
  }
  return { states: known.size, statuses };
}

test('a job whose user only watches, cancels, retries and changes the film', () => {
  const { states, statuses } = walk(aJob(), PLAN);
  expect(states).toBeGreaterThan(200);
  expect([...statuses].sort()).toEqual([
    'CANCELLED',
    'COMPLETED',
    'EDITING',
    'FAILED',
    'PROCESSING',
    'REGENERATING',
  ]);
});

test('a job with a song that waits for approval', () => {
  const { statuses } = walk(aJob({ hasMusic: true, requireApproval: true }), PLAN);
  expect(statuses).toContain('AWAITING_APPROVAL');
  expect(statuses).toContain('COMPLETED');
});

test('several pictures and clips at once', () => {
  const { statuses } = walk(aJob({ limits: { references: 2, clips: 2 } }), {
    targets: ['hero', 'place'],
    clips: [0, 1],
  });
  expect(statuses).toContain('COMPLETED');
});

test('a film that may miss some of its clips', () => {
  const { statuses } = walk(aJob({ allowPartial: true, limits: { references: 1, clips: 2 } }), {
    targets: [],
    clips: [0, 1, 2, 3],
  });
  expect(statuses).toContain('COMPLETED');
  expect(statuses).toContain('FAILED');
});

/** The tasks end in the order in which they were begun, as the given function says. */
function play(
  job: Snapshot,
  film: Film,
  outcome: (task: TaskView) => 'DONE' | 'FAILED' | 'OVER' = () => 'DONE',
): Snapshot {
  settled(job);
  for (let steps = 0; !REST.includes(job.status) || !job.closed; steps++) {
    expect(steps).toBeLessThan(200);
    const task = job.tasks.find((each) => UNDER_WAY.includes(each.state))!;
    const result = outcome(task);
    endTask(job, task.key, result === 'OVER' ? 'FAILED' : result, result === 'OVER');
    if (task.kind === 'PLAN' && task.state === 'DONE') Object.assign(job, film);
    settled(job);
  }
  return job;
}

const FIVE: Film = { targets: ['hero', 'place'], clips: [0, 1, 2, 3, 4] };

test('when all goes well the film is finished, without the sound that it does not have', () => {
  const job = play(aJob(), FIVE);
  expect(job.status).toBe('COMPLETED');
  expect(job.stages.AUDIO_PARSER).toBe('SKIPPED');
  expect(job.tasks.map((task) => task.key)).toEqual([
    'plan',
    'reference-hero',
    'reference-place',
    'prompts',
    ...FIVE.clips.map((clip) => `clip-${clip}`),
    'compose',
  ]);
});

test('music and voice are made along with the clips, and what can not be made is borne', () => {
  const sounding = { hasMusic: true, makes: { music: true, voice: true } };
  const { statuses } = walk(aJob({ ...sounding, limits: { references: 1, clips: 2 } }), {
    targets: [],
    clips: [0],
  });
  expect(statuses).toContain('COMPLETED');
  const job = play(aJob(sounding), FIVE, (task) =>
    ['MAKE_MUSIC', 'SPEAK'].includes(task.kind) ? 'FAILED' : 'DONE',
  );
  expect(job.status).toBe('COMPLETED');
  expect(job.stages.AUDIO_PARSER).toBe('COMPLETED');
});

test('a voice that was asked for by name is not borne to be missing', () => {
  const required = { makes: { music: true, voice: true }, requires: { music: false, voice: true } };
  const job = play(aJob({ hasMusic: true, ...required }), FIVE, (task) =>
    task.kind === 'SPEAK' ? 'FAILED' : 'DONE',
  );
  expect(job.status).toBe('FAILED');
});

test('missing pictures are borne', () => {
  expect(play(aJob(), FIVE, (task) => (task.kind === 'DRAW_REFERENCE' ? 'FAILED' : 'DONE')).status).toBe(
    'COMPLETED',
  );
});

test('one clip that fails for good fails the job, but not before all the others were tried', () => {
  const job = play(aJob(), FIVE, (task) => (task.key === 'clip-1' ? 'FAILED' : 'DONE'));
  expect(job.status).toBe('FAILED');
  expect(job.tasks.filter((task) => task.kind === 'MAKE_CLIP' && task.state === 'DONE')).toHaveLength(4);
  expect(job.tasks.some((task) => task.kind === 'COMPOSE')).toBe(false);
});

test.each([
  [2, 'COMPLETED'],
  [3, 'FAILED'],
])('with %i of five clips missing a partial film is %s', (missing, status) => {
  const job = play(aJob({ allowPartial: true }), FIVE, (task) =>
    task.kind === 'MAKE_CLIP' && Number(task.key.slice(5)) < missing ? 'FAILED' : 'DONE',
  );
  expect(job.status).toBe(status);
});

test('several takes of a clip are made at once, and one that is made is enough', () => {
  const limits = { references: 1, clips: 5 };
  const film = { targets: [], clips: [0] };
  const job = aJob({ takes: 4, limits });
  let atOnce: string[] = [];
  play(job, film, ({ key }) => {
    if (key === 'clip-0') atOnce = busy(job).map((task) => task.key);
    return 'DONE';
  });
  expect(atOnce).toEqual(['clip-0', 'clip-0-2', 'clip-0-3', 'clip-0-4']);
  const end = (made: string[]) =>
    play(aJob({ takes: 4, limits }), film, ({ key, kind }) =>
      kind === 'MAKE_CLIP' && !made.includes(key) ? 'FAILED' : 'DONE',
    );
  expect(end(['clip-0-3']).status).toBe('COMPLETED');
  expect(end([]).status).toBe('FAILED');
});

test('a clip that goes on waits for the one before, and for no other', () => {
  const job = aJob({ continuing: [1], limits: { references: 1, clips: 5 } });
  const begun: string[][] = [];
  play(job, FIVE, ({ kind }) => {
    if (kind === 'MAKE_CLIP') begun.push(busy(job).map(({ key }) => key));
    return 'DONE';
  });
  expect(begun[0]).toEqual(['clip-0', 'clip-2', 'clip-3', 'clip-4']);
  expect(begun[1]).toContain('clip-1');
  // Without it, it is made all the same.
  const other = aJob({ continuing: [1], allowPartial: true });
  expect(play(other, FIVE, ({ key }) => (key === 'clip-0' ? 'FAILED' : 'DONE')).status).toBe('COMPLETED');
});

test('takes are judged once all of a clip are there, and a film does without', () => {
  const film = { targets: [], clips: [0, 1] };
  const job = settled(aJob({ takes: 2, judged: true, limits: { references: 1, clips: 5 } }));
  const done: string[] = [];
  const made = play(job, film, ({ key, kind }) => {
    if (kind === 'JUDGE_TAKES') expect(done).toEqual(expect.arrayContaining([`clip-${key.at(-1)}`]));
    done.push(key);
    return key === 'clip-1-2' || key === 'judge-0' ? 'FAILED' : 'DONE';
  });
  expect(made.status).toBe('COMPLETED');
  expect(done).toEqual(expect.arrayContaining(['judge-0', 'judge-1']));
  expect(done.indexOf('judge-1')).toBeGreaterThan(done.indexOf('clip-1-2'));
});

test('a job whose takes are judged', () => {
  const { statuses } = walk(aJob({ takes: 2, judged: true }), { targets: [], clips: [0] });
  expect(statuses).toContain('COMPLETED');
});

test('a budget that ends after the first takes leaves a film', () => {
  const job = play(aJob({ takes: 2 }), FIVE, ({ key }) => (key === 'clip-1-2' ? 'OVER' : 'DONE'));
  expect(job.status).toBe('COMPLETED');
  const sooner = play(aJob({ takes: 2 }), FIVE, ({ key }) => (key === 'clip-1' ? 'OVER' : 'DONE'));
  expect(sooner.status).toBe('FAILED');
});

test('a budget that is used up ends it at once, and nothing more is begun', () => {
  const job = play(aJob({ limits: { references: 4, clips: 2 } }), FIVE, (task) =>
    task.key === 'clip-1' ? 'OVER' : 'DONE',
  );
  expect(job.status).toBe('FAILED');
  expect(job.tasks.map((task) => task.key)).not.toContain('clip-4');
});

test('nothing is decided about a job at rest', () => {
  for (const status of ['COMPLETED', 'FAILED', 'AWAITING_APPROVAL'] as const) {
    expect(
      next(
        aJob({
          status,
          tasks: [
            { key: 'clip-0', kind: 'MAKE_CLIP', stage: 'VIDEO_GENERATOR', state: 'DONE', overBudget: false },
          ],
        }),
      ),
    ).toEqual([]);
  }
});

test('a change that fails drops its own tasks, and not the storyboard that waits to be drawn', () => {
  const job = play(aJob(), PLAN);
  const task = { kind: 'REWRITE', stage: 'PROMPT_GENERATOR', overBudget: false } as const;
  job.tasks.push(
    { ...task, key: 'rewrite-r0', state: 'FAILED' },
    { ...task, key: 'rewrite-r1', state: 'WAITING' },
    { ...task, kind: 'DRAW_STORYBOARD', key: 'storyboard-1', state: 'WAITING' },
  );
  Object.assign(job, { status: 'REGENERATING', change: CHANGES[0] });
  expect(next(job)).toEqual([{ type: 'DROP_WAITING_TASKS', keys: ['rewrite-r1'] }]);
});

test('the approval is asked for when the storyboard is drawn, or can not be', () => {
  const job = settled(aJob({ requireApproval: true }));
  const storyboard: TaskView = {
    key: 'storyboard-1',
    kind: 'DRAW_STORYBOARD',
    stage: 'PROMPT_GENERATOR',
    state: 'RUNNING',
    overBudget: false,
  };
  Object.assign(job, { tasks: [storyboard] });
  for (const stage of ['SCENE_PLANNER', 'REFERENCE_GENERATOR', 'PROMPT_GENERATOR'] as const)
    job.stages[stage] = 'COMPLETED';
  expect(next(job)).toEqual([]);
  for (const state of ['DONE', 'FAILED'] as const)
    expect(next({ ...job, tasks: [{ ...storyboard, state }] })).toEqual([{ type: 'ASK_APPROVAL' }]);
});
