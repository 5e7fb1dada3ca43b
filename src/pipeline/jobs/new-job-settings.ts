/** The settings and the input of a new job, as they are stored: with defaults, and null for what was left out. */
import { asHex } from '../../film/lexicon/colours.js';
import { DEFAULT_SHOT_SECONDS, JOB_DEFAULTS, type NewJob, type NewJobPart } from '../../film/new-job.js';
import { PLATFORMS, platformIn } from '../../film/platforms.js';
import type { Shot } from '../../film/story/shot.js';
import { presetByName } from '../../film/story/style-presets.js';
import type { Providers } from '../../providers/catalogue.js';
import type { Brand, JobInput, JobSettings, Models, StyleWish } from '../job-settings.js';
import { LOCAL_MODELS, type ModelRole } from './models.js';

/** Reports a problem with a field, by its dotted path. */
export type Report = (path: string, message: string) => void;

export const settingsFor = (input: NewJob, models: Models): Omit<JobSettings, 'expectedSeconds'> => ({
  durationSeconds: input.durationSeconds ?? null,
  ...shapeFor(input),
  resolution: input.resolution ?? (models.video === LOCAL_MODELS.VIDEO ? 'P720' : 'P1080'),
  captions: input.captions ?? JOB_DEFAULTS.captions,
  allowPartial: input.allowPartial ?? JOB_DEFAULTS.allowPartial,
  characterSheets: input.characterSheets ?? JOB_DEFAULTS.characterSheets,
  continueShots: input.continueShots ?? JOB_DEFAULTS.continueShots,
  takes: input.takes ?? JOB_DEFAULTS.takes,
  judgeTakes: input.judgeTakes ?? JOB_DEFAULTS.judgeTakes,
  music: !input.audioAssetId && !(input.soundtrackOff ?? JOB_DEFAULTS.soundtrackOff),
  musicRequired: Boolean(input.models?.music),
  voice: Boolean(input.voiceOver),
  voiceRequired: Boolean(input.voiceOver && input.models?.speech),
  models,
});

/** Where no shape is given, the platform that the prompt names has one. */
function shapeFor({ aspectRatio, prompt }: NewJob): Pick<JobSettings, 'aspectRatio' | 'platform'> {
  const platform = platformIn(prompt);
  if (aspectRatio)
    return {
      aspectRatio,
      ...(platform && PLATFORMS[platform].aspectRatio === aspectRatio ? { platform } : {}),
    };
  return platform
    ? { aspectRatio: PLATFORMS[platform].aspectRatio, platform }
    : { aspectRatio: JOB_DEFAULTS.aspectRatio };
}

export function inputFor(input: NewJob, shots: Shot[] | null, report: Report): JobInput {
  const { audioHints, soundtrack, voiceOver } = input;
  return {
    lyrics: input.lyrics ?? null,
    lyricsAssetId: input.lyricsAssetId ?? null,
    style: styleOf(input.style, report),
    brand: brandOf(input.brand, report),
    references: (input.references ?? []).map(({ moreAssetIds, ...reference }) => ({
      ...reference,
      ...(moreAssetIds?.length ? { moreAssetIds } : {}),
    })),
    audioHints: audioHints
      ? {
          bpm: audioHints.bpm ?? null,
          firstBeat: audioHints.firstBeat ?? null,
          beatsPerBar: audioHints.beatsPerBar ?? null,
        }
      : null,
    shots,
    soundtrack: soundtrack
      ? { genre: soundtrack.genre ?? null, mood: soundtrack.mood ?? null, bpm: soundtrack.bpm ?? null }
      : null,
    voiceOver: voiceOver ? { script: voiceOver.script ?? null, voice: voiceOver.voice ?? null } : null,
  };
}

function styleOf(style: NewJob['style'], report: Report): StyleWish | null {
  if (!style) return null;
  if (style.preset && !presetByName(style.preset))
    report('style.preset', 'There is no such preset; stylePresets lists them.');
  return {
    preset: style.preset ?? null,
    visualStyle: style.visualStyle ?? null,
    mood: style.mood ?? null,
    lighting: style.lighting ?? null,
    cinematography: style.cinematography ?? null,
    colorPalette: hexColors('style.colorPalette', style.colorPalette, report),
  };
}

function brandOf(brand: NewJob['brand'], report: Report): Brand | null {
  if (!brand) return null;
  return {
    name: brand.name ?? null,
    colors: hexColors('brand.colors', brand.colors, report),
    logoAssetId: brand.logoAssetId ?? null,
    tagline: brand.tagline ?? null,
    product: brand.product ?? null,
    callToAction: brand.callToAction ?? null,
    url: brand.url ?? null,
  };
}

function hexColors(path: string, colors: string[] | null | undefined, report: Report): string[] | null {
  if (!colors) return null;
  return colors.map((color, index) => {
    const hex = asHex(color);
    if (!hex) report(`${path}.${index}`, 'A colour is written as #rrggbb, or by its English name.');
    return hex ?? color;
  });
}

export function asShot(shot: NewJobPart<'shots'>[number], index: number): Shot {
  return {
    shotId: `shot_${String(index + 1).padStart(3, '0')}`,
    shotNumber: index + 1,
    shotType: shot.shotType ?? 'medium',
    enhancedPrompt: shot.enhancedPrompt,
    negativePrompt: shot.negativePrompt ?? '',
    durationSeconds: shot.durationSeconds ?? DEFAULT_SHOT_SECONDS,
    dialogue: shot.dialogue ?? null,
    characters: shot.characters ?? [],
    landscapes: shot.landscapes ?? [],
    styles: shot.styles ?? [],
    mood: shot.mood ?? 'neutral',
    timeOfDay: shot.timeOfDay ?? null,
  };
}

export function chooseModels(providers: Providers, chosen: NewJob['models'], report: Report): Models {
  const { defaults } = providers;
  const choose = (role: ModelRole, field: keyof Models, byDefault: string): string => {
    const name = chosen?.[field];
    if (!name) return byDefault;
    const resolved = providers.resolve(role, name);
    if ('problem' in resolved) report(`models.${field}`, resolved.problem);
    return 'problem' in resolved ? byDefault : resolved.name;
  };
  return {
    llm: choose('LLM', 'llm', defaults.llm),
    image: choose('IMAGE', 'image', defaults.image),
    video: choose('VIDEO', 'video', defaults.video),
    transcriber: choose('TRANSCRIBER', 'transcriber', defaults.transcriber),
    music: choose('MUSIC', 'music', defaults.music),
    speech: choose('SPEECH', 'speech', defaults.speech),
  };
}
