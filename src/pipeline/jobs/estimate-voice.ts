/** What the voice of a film costs: the narrator's lines, where they are written for it, and speaking all of them. */
import { type Money, ZERO } from '../../film/money.js';
import type { Shot } from '../../film/story/shot.js';
import { needsNarration } from '../../film/story/voice-script.js';
import type { Providers } from '../../providers/catalogue.js';
import type { JobInput, JobSettings } from '../job-settings.js';

export type FilmToSpeak = {
  settings: Pick<JobSettings, 'voice' | 'models'>;
  input: { voiceOver: JobInput['voiceOver']; shots: readonly Shot[] | null };
  filmSeconds: number;
  clips: number;
};

/** How much is said in a second of film when the script is not written yet. */
const SPOKEN_CHARACTERS = 10;
/** Tokens of the question for a narrator's lines and of its answer, for each clip and besides. */
const NARRATION_WORDS = { inputBase: 700, inputPerClip: 90, outputBase: 30, outputPerClip: 35 };

/** Null where nobody speaks, or where it costs nothing. */
export function estimateVoice(film: FilmToSpeak, providers: Providers): Money | null {
  const { settings, input, clips } = film;
  if (!settings.voice) return null;
  const spoken = providers.speaker(settings.models.speech)?.estimate(spokenCharacters(film)).cost ?? null;
  const llm = needsNarration({ ...input, script: input.voiceOver?.script ?? null })
    ? providers.llm(settings.models.llm)
    : null;
  if (!llm) return spoken;
  const { inputBase, inputPerClip, outputBase, outputPerClip } = NARRATION_WORDS;
  const written = llm.priceOf(inputBase + inputPerClip * clips, outputBase + outputPerClip * clips);
  return written.plus(spoken ?? ZERO);
}

/** All that is said, as far as it is known. */
function spokenCharacters({ input: { voiceOver, shots }, filmSeconds }: FilmToSpeak): number {
  const dialogue = (shots ?? []).reduce((total, shot) => total + (shot.dialogue?.length ?? 0), 0);
  if (voiceOver?.script) return voiceOver.script.length + dialogue;
  return dialogue > 0 ? dialogue : Math.round(filmSeconds * SPOKEN_CHARACTERS);
}
