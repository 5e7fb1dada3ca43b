/** Asking a language model for the plan. Its answer counts only after `mendPlan`. */
import type { CreativeBrief } from './brief.js';
import { asCharacterAnswer, asFactsAnswer, asSceneFactsAnswer, FACTS_RULE } from './facts-answer.js';
import type { StoryInput } from './input.js';
import { CONTENT_RULE, material, type StoryRequest } from './llm-request.js';
import type { ScenePlan } from './plan.js';
import { CLIPS_PER_REQUEST, PlanAnswer } from './plan-answer.js';

const TOKENS_PER_CLIP = 450;
const TOKENS_AROUND = 1500;

const SYSTEM = `You are a film director planning a short film clip by clip. A working draft is given; make it a film that one would want to watch.
- Answer every clip of the draft that is listed, each once, with its clipIndex. Keep start and end; a cut may move by at most 2 seconds, to a beat.
- Two to five scenes and at most three characters, which return; use their keys. The chorus always returns to its own scene and intensifies, the bridge leaves it, the outro releases.
- visualDescription: one or two sentences, at most 60 words, of what is in the frame: who (called the same way every time), doing what, where exactly, in which light, weather and materials. No two alike. No camera words, no written text in the picture.
- motion: the camera's move with one of the words pan, tilt, dolly, tracking, crane, handheld, static, and what moves in the frame.
- cameraAngle: size and angle ("close-up, low angle"). Never three clips in a row with the same size, angle or move. Keep the screen direction.
${FACTS_RULE}
- characters: description says once and in full how the person or creature looks, without what it does and where it is; its facts say the same as noun, kind, count and look.
- A clip with sung words shows something of them.
- transitionIn: CUT on strong beats, CROSSFADE on soft ones, FADE towards the end; at most 0.9 seconds and half of the shorter clip; say why in one sentence.
- style: hex palette with brand colours first, 5 to 10 lower-case keywords that hold for every clip.
- Nothing of "avoid" is ever shown.
${CONTENT_RULE}`;

/**
 * One request for up to 25 clips; longer films are asked for batch by batch, with scenes and characters fixed by the draft.
 * `complaint` says why the last answer can't be used.
 */
export function planRequest(
  input: StoryInput,
  brief: CreativeBrief,
  draft: ScenePlan,
  batch = 0,
  complaint: string | null = null,
): StoryRequest<PlanAnswer> {
  const clips = draft.clipScripts.slice(batch * CLIPS_PER_REQUEST, (batch + 1) * CLIPS_PER_REQUEST);
  const split = draft.clipScripts.length > CLIPS_PER_REQUEST;
  return {
    name: 'scene_plan',
    messages: [
      { role: 'system', content: SYSTEM },
      {
        role: 'user',
        content: material({
          kind: input.kind,
          clientPrompt: input.prompt,
          brief: {
            narrative: brief.narrative,
            subject: brief.subject,
            setting: brief.setting,
            timeOfDay: brief.timeOfDay,
            mood: brief.mood,
            avoid: brief.avoid,
          },
          brand: input.brand,
          song: input.analysis && { bpm: input.analysis.bpm, sections: input.analysis.structure },
          keepCharacterAndSceneKeys: split,
          draft: {
            videoSummary: draft.videoSummary,
            characters: draft.characters.map((each) => ({ ...each, facts: asCharacterAnswer(each.facts) })),
            scenes: draft.scenes.map((each) => ({ ...each, facts: asSceneFactsAnswer(each.facts) })),
            style: draft.style,
            clips: clips.map((clip) => ({
              ...clip,
              facts: asFactsAnswer(clip.facts),
              transitionIn: draft.transitions[clip.clipIndex - 1] ?? null,
            })),
          },
        }),
      },
      ...(complaint === null
        ? []
        : [
            {
              role: 'user' as const,
              content: `The last answer can't be used. ${complaint} Answer again, with the whole plan.`,
            },
          ]),
    ],
    schema: PlanAnswer,
    check: (value) =>
      wrongClips(
        value,
        clips.map((clip) => clip.clipIndex),
      ),
    temperature: 0.7,
    maxOutputTokens: TOKENS_AROUND + clips.length * TOKENS_PER_CLIP,
  };
}

export const planBatches = (draft: ScenePlan): number =>
  Math.ceil(draft.clipScripts.length / CLIPS_PER_REQUEST);

function wrongClips(value: PlanAnswer, wanted: readonly number[]): string | null {
  const given = new Set(value.clips.map((clip) => clip.clipIndex));
  const missing = wanted.filter((index) => !given.has(index));
  if (missing.length > 0)
    return `Clips are missing: ${missing.join(', ')}. All of ${wanted[0]} to ${wanted.at(-1)} are needed.`;
  if (value.clips.length !== wanted.length)
    return `There must be exactly ${wanted.length} clips, not ${value.clips.length}.`;
  const described = value.clips.filter(({ visualDescription }) => visualDescription.trim() !== '').length;
  if (described * 2 < wanted.length) return 'Every clip needs a visualDescription; most of them are empty.';
  return value.scenes.length === 0 ? 'There must be at least one scene.' : null;
}

/** The first answer says who, where and in which style; all of them bring their clips. */
export function joinPlanAnswers(answers: readonly PlanAnswer[]): PlanAnswer {
  const [first] = answers;
  if (first === undefined) throw new RangeError('There is no answer to join.');
  return { ...first, clips: answers.flatMap((answer) => answer.clips) };
}
