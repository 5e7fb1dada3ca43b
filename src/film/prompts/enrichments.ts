/** True sentences about a clip for models that do better with more words than the script has. */
import type { Level } from '../level.js';
import type { ClipScript, ScenePlan } from '../story/plan.js';
import type { ClipReferences } from './reference-mapping.js';
import { asPhrase, cutToWords, midSentence, tidy, withoutEnd } from './wording.js';

const PERFORMANCE: Record<Level, string> = {
  HIGH: 'energy builds with every beat, and sharp gestures and sudden changes of direction keep the frame alive',
  MEDIUM: 'movement keeps an even rhythm, and every gesture has time to be read',
  LOW: 'small gestures and drifting light carry the moment, and nothing in the frame hurries',
};

export function enrichments({
  plan,
  script,
  references,
}: {
  plan: ScenePlan;
  script: ClipScript;
  references: ClipReferences;
}): string[] {
  const mood = asPhrase(cutToWords(withoutEnd(tidy(plan.style.mood)), 6));
  const summary = midSentence(cutToWords(withoutEnd(tidy(plan.videoSummary)), 24));
  return [
    PERFORMANCE[script.beatIntensity],
    'foreground, middle distance and background are clearly separated, which gives the picture depth',
    references.characterKeys.length > 0
      ? 'faces and hands stay natural, and clothing keeps its shape and color throughout'
      : 'surfaces and materials show fine, natural texture',
    mood ? `the mood stays ${mood} from the first frame to the last` : '',
    summary ? `the shot belongs to this story: ${summary}` : '',
    'it plays as one continuous take without cuts, with stable proportions and consistent light',
    'air, dust and reflections respond to the light, and shadows fall in one direction',
  ].filter(Boolean);
}
