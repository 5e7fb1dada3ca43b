/** Speaks the film's lines while its clips are made: one call for a line, each kept under its key. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Timeline, timelineLength } from '../../../film/cut/timeline.js';
import { placeLines } from '../../../film/cut/voice.js';
import { toFrames, toSeconds } from '../../../film/format.js';
import { contentKey } from '../../../film/key.js';
import { cutText } from '../../../film/text.js';
import { MediaFailure } from '../../../media/failure.js';
import { speakGuide } from '../../../media/guide-voice.js';
import { readSpokenLine } from '../../../media/spoken-line.js';
import { ProviderFailure } from '../../../providers/call.js';
import {
  assetOf,
  findArtifact,
  holdArtifact,
  type KeptArtifact,
  keepArtifact,
} from '../../artifacts/artifacts.js';
import { timelineAt } from '../../changes/current-film.js';
import type { JobTransaction } from '../../engine/job-transaction.js';
import type { TaskHandler, Work } from '../../engine/task-handler.js';
import { recordLocal } from '../../ledger/task-ledger.js';
import { LOCAL_WORK, type StageContext } from '../dependencies.js';
import { scriptOf, type VoicedLine } from './voice-lines.js';

/** Version of how lines are read, part of their keys. */
const SPEAKING = 1;
const AT_ONCE = 3;
/** Faster than this nobody would follow. */
const FASTEST = 1.25;
/** What comes so much later than planned is told. */
const NOTABLE_FRAMES = 20;

type SpokenLine = VoicedLine & { artifact: KeptArtifact; frames: number };

export const lineSpeaker = (context: StageContext): TaskHandler => ({
  policy: { ...LOCAL_WORK, limitSeconds: 1800 },
  async run(work) {
    const { lines, notes } = await scriptOf(work, context);
    const timeline = await timelineAt(context.db, work.job.id, 1);
    const problems: string[] = [];
    const spoken = await speakAll(work, lines, problems, (line) => speak(work, context, line));
    const fitted = await shortened(work, context, spoken, timeline, problems);
    if (spoken.length === 0 && lines.length > 0 && work.settings.voiceRequired)
      throw new ProviderFailure('RESULT_UNREADABLE', problems[0]!, work.settings.models.speech, false);
    notes.push(...movedNotes(fitted, timeline));

    return async (step) => {
      await step.tx.voiceLine.deleteMany({ where: { jobId: step.job.id } });
      for (const { artifact } of fitted) await holdArtifact(step.tx, step.job.id, artifact.id);
      await step.tx.voiceLine.createMany({
        data: fitted.map(({ text, clipIndex, offset, speaker, voice, artifact, frames }, number) => ({
          jobId: step.job.id,
          number,
          ...{ text, clipIndex, offset, speaker, voice, frames },
          model: work.settings.models.speech,
          assetId: assetOf(artifact, 'line').id,
        })),
      });
      for (const text of notes) step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'INFO', text });
      for (const text of new Set(problems))
        step.emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
    };
  },
});

/** Nobody speaks, and the film goes on. */
export async function warnOfMissingVoice({ tx, job, emit }: JobTransaction): Promise<void> {
  const failed = await tx.task.findFirst({ where: { jobId: job.id, kind: 'SPEAK', state: 'FAILED' } });
  if (!failed) return;
  const { message } = failed.error as { message: string };
  const text = `Nobody speaks in the film: ${message}`;
  emit('VIDEO_GENERATOR', { type: 'MessageEvent', kind: 'WARNING', text });
}

async function speakAll<Line extends VoicedLine>(
  work: Work,
  lines: readonly Line[],
  problems: string[],
  make: (line: Line) => Promise<SpokenLine>,
): Promise<SpokenLine[]> {
  const spoken: (SpokenLine | null)[] = [];
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const batch = lines.slice(from, from + AT_ONCE);
    const results = await Promise.allSettled(batch.map((line) => orLeaveOut(work, line, problems, make)));
    for (const result of results) {
      if (result.status === 'rejected') throw result.reason;
      spoken.push(result.value);
    }
    work.report((from + batch.length) / lines.length);
  }
  return spoken.filter((line) => line !== null);
}

/** A line that can't be spoken costs the line, not the film. */
async function orLeaveOut<Line extends VoicedLine>(
  work: Work,
  line: Line,
  problems: string[],
  make: (line: Line) => Promise<SpokenLine>,
): Promise<SpokenLine | null> {
  try {
    return await make(line);
  } catch (error) {
    if (work.signal.aborted) throw error;
    if (!(error instanceof ProviderFailure || error instanceof MediaFailure)) throw error;
    problems.push(`“${cutText(line.text, 60)}” is not spoken: ${error.message}`);
    return null;
  }
}

async function speak(work: Work, context: StageContext, line: VoicedLine): Promise<SpokenLine> {
  const { models } = work.settings;
  const { text, voice } = line;
  const key = contentKey('voice', { SPEAKING, model: models.speech, voice, text });
  const existing = await findArtifact(context, work.job.owner, key);
  if (existing) return { ...line, artifact: existing, frames: framesOf(existing) };
  const speaker = context.providers.speaker(models.speech);
  const sound = speaker
    ? await speaker.speak({ text, voice }, work.folder, work)
    : await work.cpu(() => speakGuide(context.tools, { text, voice }, work.folder, work.signal));
  const artifact = await keepLine(work, context, { key, sound, text, speed: 1, isLocal: speaker === null });
  return { ...line, artifact, frames: framesOf(artifact) };
}

/** The same line, said faster: it is not spoken again. */
async function speedUp(
  work: Work,
  context: StageContext,
  line: SpokenLine,
  speed: number,
): Promise<SpokenLine> {
  const { storageKey } = assetOf(line.artifact, 'line');
  const key = contentKey('voice', { SPEAKING, line: storageKey, speed });
  const existing = await findArtifact(context, work.job.owner, key);
  const sound = await context.storage.path(storageKey!, work.folder);
  const artifact =
    existing ?? (await keepLine(work, context, { key, sound, text: line.text, speed, isLocal: false }));
  return { ...line, artifact, frames: framesOf(artifact) };
}

async function keepLine(
  work: Work,
  context: StageContext,
  line: { key: string; sound: string; text: string; speed: number; isLocal: boolean },
): Promise<KeptArtifact> {
  const { key, text, speed } = line;
  const file = path.join(work.folder, `spoken-${randomUUID().slice(0, 8)}.wav`);
  const reading = { text, speed, signal: work.signal };
  const seconds = await readSpokenLine(context.tools, line.sound, file, reading);
  const stored = await context.storage.put(work.job.owner, file);
  return work.announce(async (step) => {
    const named = { role: 'line', filename: 'line.wav', contentType: 'audio/wav' };
    const files = [{ ...named, stored, durationSeconds: seconds }];
    if (line.isLocal)
      await recordLocal(step, work.task, work.settings.models.speech, { characters: text.length });
    return keepArtifact(step.tx, step.job, { key, kind: 'VOICE', data: { seconds }, files });
  });
}

const framesOf = ({ data }: KeptArtifact): number =>
  Math.max(1, toFrames((data as { seconds: number }).seconds));

/** Lines that take longer than the film are said faster; what still does not fit is left out from the end. */
async function shortened(
  work: Work,
  context: StageContext,
  spoken: SpokenLine[],
  timeline: Timeline,
  problems: string[],
): Promise<SpokenLine[]> {
  const room = timelineLength(timeline);
  const needed = spoken.reduce((sum, { frames }) => sum + frames, 0);
  if (needed <= room) return spoken;
  const speed = Math.min(FASTEST, Math.ceil((needed / room) * 20) / 20);
  const faster = await speakAll(work, spoken, problems, (line) => speedUp(work, context, line, speed));
  problems.push('The lines are longer than the film, so they are spoken faster.');
  while (faster.reduce((sum, { frames }) => sum + frames, 0) > room) {
    const last = faster.pop()!;
    problems.push(`“${cutText(last.text, 60)}” is left out, because the film is too short for it.`);
  }
  return faster;
}

function movedNotes(lines: readonly SpokenLine[], timeline: Timeline): string[] {
  return placeLines(lines, timeline)
    .filter(({ moved }) => Math.abs(moved) > NOTABLE_FRAMES)
    .map(({ line, moved }) => {
      const seconds = toSeconds(Math.abs(moved)).toFixed(1);
      return `“${cutText(line.text, 60)}” begins ${seconds} s ${moved > 0 ? 'later' : 'earlier'} than planned, so that nobody is interrupted.`;
    });
}
