/** What is said in a film, and in whose voice: by its script and its dialogue, else by a narrator whose lines are written for it. */
import { type NarrationAnswer, narrationLines, narrationRequest } from '../../../film/story/llm-narration.js';
import {
  needsNarration,
  type ScriptLine,
  type VoiceScript,
  voicesFor,
  writeVoiceScript,
} from '../../../film/story/voice-script.js';
import { GUIDE_VOICES } from '../../../media/guide-voice.js';
import { planOfJob } from '../../artifacts/stage-results.js';
import type { Work } from '../../engine/task-handler.js';
import { brandInStory } from '../../job-settings.js';
import { withoutLlm } from '../ask-plan.js';
import type { StageContext } from '../dependencies.js';

export type VoicedLine = ScriptLine & { voice: string };

export async function scriptOf(
  work: Work,
  context: StageContext,
): Promise<{ notes: string[]; lines: VoicedLine[] }> {
  const { input, settings } = work;
  const script = await writtenScript(work, context);
  const voices = context.providers.speaker(settings.models.speech)?.voices ?? GUIDE_VOICES;
  const cast = voicesFor(script.lines, input.voiceOver?.voice ?? voices[0]!, voices);
  return {
    notes: script.notes,
    lines: script.lines.map((line): VoicedLine => ({ ...line, voice: cast.get(line.speaker)! })),
  };
}

async function writtenScript(work: Work, { db, providers }: StageContext): Promise<VoiceScript> {
  const { job, input, settings } = work;
  const { plan, brief } = await planOfJob(db, job.id);
  const script = input.voiceOver?.script ?? null;
  const film = { script, plan, brief, brand: brandInStory(input), shots: input.shots };
  const llm = needsNarration(film) ? providers.llm(settings.models.llm) : null;
  if (!llm) return writeVoiceScript(film);
  const notes: string[] = [];
  const request = narrationRequest({ ...film, kind: job.kind, prompt: job.prompt });
  const answer = await withoutLlm<{ value: NarrationAnswer }>(
    () => llm.ask(request, work),
    'The narration was written by rules',
    notes,
  );
  if (answer) return { lines: narrationLines(answer.value, plan), notes };
  const byRules = writeVoiceScript(film);
  return { ...byRules, notes: [...notes, ...byRules.notes] };
}
