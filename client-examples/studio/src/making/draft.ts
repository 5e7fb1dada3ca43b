/** A film as it is being thought up, and how it becomes the API's input. */
import type { CreateJobInput } from '../../../generated/studio/graphql.js';
import type { Uploaded } from '../server/files.js';

export type Draft = {
  kind: 'AD' | 'MUSIC_VIDEO';
  prompt: string;
  song: Uploaded | null;
  logo: Uploaded | null;
  lyrics: string;
  seconds: number | null;
  aspectRatio: 'LANDSCAPE_16_9' | 'PORTRAIT_9_16' | 'SQUARE_1_1';
  resolution: '' | 'P480' | 'P720' | 'P1080';
  preset: string;
  models: { llm: string; image: string; video: string };
  brand: { name: string; tagline: string; callToAction: string; colors: string };
  requireApproval: boolean;
  captions: boolean;
};

export const EMPTY: Draft = {
  kind: 'AD',
  prompt: '',
  song: null,
  logo: null,
  lyrics: '',
  seconds: null,
  aspectRatio: 'LANDSCAPE_16_9',
  resolution: '',
  preset: '',
  models: { llm: '', image: '', video: '' },
  brand: { name: '', tagline: '', callToAction: '', colors: '' },
  requireApproval: false,
  captions: false,
};

export const EXAMPLES: { kind: Draft['kind']; prompt: string }[] = [
  {
    kind: 'AD',
    prompt:
      'A quiet ad for a hand-made coffee cup: first light over the sea, steam, and a slow pull back to a small table',
  },
  {
    kind: 'AD',
    prompt:
      'Running shoes in the rain: a night city, wet neon, a runner who never looks back, quick and hungry',
  },
  {
    kind: 'AD',
    prompt:
      'A botanical garden opens for the summer: dew, glass houses, children chasing butterflies, warm and playful',
  },
  {
    kind: 'MUSIC_VIDEO',
    prompt:
      'A lone dancer crosses a desert while the seasons change around her, ending under a sky full of stars',
  },
  {
    kind: 'MUSIC_VIDEO',
    prompt: 'Two strangers on the last night train, a city of lights passing, memories in the windows',
  },
];

/** What stands in the way of asking for an estimate, or null. */
export function missingIn(draft: Draft): string | null {
  if (draft.prompt.trim().length < 3) return 'Say what the film is about.';
  if (draft.kind === 'MUSIC_VIDEO' && !draft.song) return 'Add the song.';
  return null;
}

export function inputOf(draft: Draft): CreateJobInput {
  const { llm, image, video } = draft.models;
  const colors = draft.brand.colors.split(/[\s,;]+/).filter(Boolean);
  const brand = {
    name: draft.brand.name.trim() || undefined,
    tagline: draft.brand.tagline.trim() || undefined,
    callToAction: draft.brand.callToAction.trim() || undefined,
    colors: colors.length > 0 ? colors : undefined,
    logoAssetId: draft.logo?.id,
  };
  return {
    kind: draft.kind,
    prompt: draft.prompt.trim(),
    audioAssetId: draft.song?.id,
    lyrics: (draft.song && draft.lyrics.trim()) || undefined,
    durationSeconds: draft.seconds ?? undefined,
    aspectRatio: draft.aspectRatio,
    resolution: draft.resolution || undefined,
    style: draft.preset ? { preset: draft.preset } : undefined,
    brand: Object.values(brand).some(Boolean) ? brand : undefined,
    models:
      llm || image || video
        ? { llm: llm || undefined, image: image || undefined, video: video || undefined }
        : undefined,
    requireApproval: draft.requireApproval,
    captions: draft.captions,
  };
}
