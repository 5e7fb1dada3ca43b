/** The pictures that a film is going to need, counted in the plan that the rules make of it. */
import type { JobKind } from '../../film/job.js';
import type { ClipBoundary } from '../../film/sound/analysis.js';
import { isAbout, withPicturedThings } from '../../film/story/own-references.js';
import { planFilm } from '../../film/story/plan-film.js';
import { planFromShots } from '../../film/story/plan-from-shots.js';
import { understandPrompt } from '../../film/story/understand.js';
import { brandInStory, type JobInput, type JobSettings } from '../job-settings.js';

export type PlannedFilm = {
  kind: JobKind;
  prompt: string;
  seed: number;
  settings: Pick<JobSettings, 'aspectRatio' | 'captions' | 'characterSheets'>;
  input: Pick<JobInput, 'shots' | 'style' | 'brand' | 'references'>;
};

/** `uncovered` clips show no scene and no character, so that no reference picture serves them. */
export function plannedPictures(
  { kind, prompt, seed, settings, input }: PlannedFilm,
  boundaries: ClipBoundary[],
): { references: number; uncovered: number } {
  const story = {
    kind,
    prompt,
    seed,
    aspectRatio: settings.aspectRatio,
    captions: settings.captions,
    style: input.style,
    brand: brandInStory(input),
    shots: input.shots,
    analysis: null,
    boundaries,
  };
  const brief = understandPrompt(story);
  const planned = input.shots ? planFromShots(story, brief) : planFilm(story, brief);
  const plan = withPicturedThings(planned, input.references, story);
  const isDrawn = (target: { key: string; description: string; role?: string }) =>
    !input.references.some(({ subject }) => isAbout(subject, target, input.brand));
  const characters = plan.characters.filter(isDrawn).length;
  return {
    references: plan.scenes.filter(isDrawn).length + characters * (settings.characterSheets ? 2 : 1),
    uncovered: plan.clipScripts.filter(
      ({ sceneKeys, characterKeys }) => sceneKeys.length === 0 && characterKeys.length === 0,
    ).length,
  };
}
