/** A film as it is being thought up, and how it becomes the API's input. */
import type { CreateJobInput, ScenarioPartsFragment } from '../../../generated/studio/graphql.js';
import type { Uploaded } from '../server/files.js';
import { texts } from '../texts/texts.js';

export type Shot = ScenarioPartsFragment['shots'][number];
export type OwnPicture = { file: Uploaded; subject: string };

export type Draft = {
  kind: 'AD' | 'MUSIC_VIDEO' | 'FILM';
  prompt: string;
  song: Uploaded | null;
  lyrics: string;
  /** Without a song. */
  music: { way: 'FITTING' | 'WISH' | 'NONE'; genre: string; mood: string };
  seconds: number | null;
  aspectRatio: 'LANDSCAPE_16_9' | 'PORTRAIT_9_16' | 'PORTRAIT_4_5' | 'SQUARE_1_1';
  resolution: '' | 'P480' | 'P720' | 'P1080';
  preset: string;
  models: { llm: string; image: string; video: string };
  brand: { name: string; tagline: string; callToAction: string; colors: string };
  logo: Uploaded | null;
  pictures: OwnPicture[];
  scenario: ScenarioPartsFragment | null;
  /** The scenario's, as changed by hand; null while they are as they were written. */
  shots: Shot[] | null;
  requireApproval: boolean;
  captions: boolean;
};

export const EMPTY: Draft = {
  kind: 'AD',
  prompt: '',
  song: null,
  lyrics: '',
  music: { way: 'FITTING', genre: '', mood: '' },
  seconds: null,
  aspectRatio: 'LANDSCAPE_16_9',
  resolution: '',
  preset: '',
  models: { llm: '', image: '', video: '' },
  brand: { name: '', tagline: '', callToAction: '', colors: '' },
  logo: null,
  pictures: [],
  scenario: null,
  shots: null,
  requireApproval: false,
  captions: false,
};

export const shotsOf = (draft: Draft): Shot[] => draft.shots ?? draft.scenario?.shots ?? [];

/** What stands in the way of asking for an estimate, or null. */
export function missingIn(draft: Draft): string | null {
  if (draft.prompt.trim().length < 3) return texts.newFilm.missing.prompt;
  if (draft.kind === 'MUSIC_VIDEO' && !draft.song) return texts.newFilm.missing.song;
  if (draft.kind === 'FILM' && shotsOf(draft).length === 0) return texts.newFilm.missing.shots;
  if (draft.pictures.some(({ subject }) => !subject.trim())) return texts.newFilm.missing.pictures;
  return null;
}

export function inputOf(draft: Draft): CreateJobInput {
  const { llm, image, video } = draft.models;
  const film = draft.kind === 'FILM';
  return {
    kind: draft.kind,
    prompt: draft.prompt.trim(),
    audioAssetId: draft.song?.id,
    lyrics: (draft.song && draft.lyrics.trim()) || undefined,
    soundtrack: draft.song ? undefined : soundtrackOf(draft),
    soundtrackOff:
      !draft.song && draft.kind !== 'MUSIC_VIDEO' && draft.music.way === 'NONE' ? true : undefined,
    durationSeconds: film ? undefined : (draft.seconds ?? undefined),
    aspectRatio: draft.aspectRatio,
    resolution: draft.resolution || undefined,
    style: draft.preset ? { preset: draft.preset } : undefined,
    brand: film ? undefined : brandOf(draft),
    references:
      draft.pictures.length > 0
        ? draft.pictures.map(({ file, subject }) => ({ assetId: file.id, subject: subject.trim() }))
        : undefined,
    scenarioId: film && !draft.shots ? draft.scenario?.id : undefined,
    shots: film && draft.shots ? draft.shots.map(({ shotId, ...shot }) => shot) : undefined,
    models:
      llm || image || video
        ? { llm: llm || undefined, image: image || undefined, video: video || undefined }
        : undefined,
    requireApproval: draft.requireApproval,
    captions: draft.captions,
  };
}

/** The music that is wanted; undefined where it is to fit the film. */
export function soundtrackOf({ kind, music: { way, genre, mood } }: Draft): CreateJobInput['soundtrack'] {
  if (kind === 'MUSIC_VIDEO' || way !== 'WISH' || !(genre.trim() || mood.trim())) return undefined;
  return { genre: genre.trim() || undefined, mood: mood.trim() || undefined };
}

function brandOf({ brand, logo }: Draft): CreateJobInput['brand'] {
  const colors = brand.colors.split(/[\s,;]+/).filter(Boolean);
  const given = {
    name: brand.name.trim() || undefined,
    tagline: brand.tagline.trim() || undefined,
    callToAction: brand.callToAction.trim() || undefined,
    colors: colors.length > 0 ? colors : undefined,
    logoAssetId: logo?.id,
  };
  return Object.values(given).some(Boolean) ? given : undefined;
}
