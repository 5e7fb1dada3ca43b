/** The scene plan: who, where, in which style, and what every clip shows. */
import { z } from 'zod';
import { ShotFacts, Subject } from '../facts/facts.js';
import { Level } from '../level.js';

export const CharacterFacts = Subject.pick({ id: true, noun: true, kind: true, count: true, look: true });
export type CharacterFacts = z.infer<typeof CharacterFacts>;

export const Character = z.object({
  key: z.string(),
  /** Rendered from the facts: a person and no scene. */
  description: z.string(),
  role: z.string(),
  facts: CharacterFacts,
});
export type Character = z.infer<typeof Character>;

export const SceneFacts = ShotFacts.pick({ place: true, hour: true, weather: true });
export type SceneFacts = z.infer<typeof SceneFacts>;

export const Scene = z.object({
  key: z.string(),
  description: z.string(),
  timeOfDay: z.string().nullable(),
  facts: SceneFacts,
});
export type Scene = z.infer<typeof Scene>;

export const Style = z.object({
  /** Hex colours, `#rrggbb`, the most important one first. */
  colorPalette: z.array(z.string()).min(1),
  visualStyle: z.string(),
  mood: z.string(),
  lighting: z.string(),
  cinematography: z.string(),
  /** 5 to 10, lower case, the same in every clip. */
  keywords: z.array(z.string()),
});
export type Style = z.infer<typeof Style>;

export const ClipScript = z.object({
  clipIndex: z.number().int(),
  start: z.number(),
  end: z.number(),
  /** What the shot shows. The three sentences below are rendered from it. */
  facts: ShotFacts,
  visualDescription: z.string(),
  /** How the camera and the subject move: "slow dolly in while rain falls". */
  motion: z.string(),
  cameraAngle: z.string(),
  characterKeys: z.array(z.string()),
  sceneKeys: z.array(z.string()),
  lyricsContext: z.string().nullable(),
  beatIntensity: Level,
  /** What would spoil this shot in particular; the film's own negative prompt comes on top. */
  negativePrompt: z.string().optional(),
});
export type ClipScript = z.infer<typeof ClipScript>;

export const TransitionType = z.enum(['CUT', 'CROSSFADE', 'FADE']);
export type TransitionType = z.infer<typeof TransitionType>;

export const Transition = z.object({
  fromClip: z.number().int(),
  toClip: z.number().int(),
  type: TransitionType,
  durationSeconds: z.number(),
  rationale: z.string(),
});
export type Transition = z.infer<typeof Transition>;

export const OverlayKind = z.enum(['CALL_TO_ACTION', 'TITLE', 'LOGO', 'SUBTITLE']);
export type OverlayKind = z.infer<typeof OverlayKind>;

/** Words or a logo over the picture, for a part of the film. */
export const PlannedOverlay = z.object({
  kind: OverlayKind,
  text: z.string().nullable(),
  start: z.number(),
  end: z.number(),
});
export type PlannedOverlay = z.infer<typeof PlannedOverlay>;

export const ScenePlan = z.object({
  videoSummary: z.string(),
  characters: z.array(Character),
  scenes: z.array(Scene).min(1),
  style: Style,
  clipScripts: z.array(ClipScript).min(1),
  transitions: z.array(Transition),
  overlays: z.array(PlannedOverlay),
  llmUsed: z.boolean(),
  llmModel: z.string().nullable(),
});
export type ScenePlan = z.infer<typeof ScenePlan>;

/** A plan whose shots are words only: stored by the version before. `planWithFacts` upgrades it. */
export type WrittenScript = Omit<ClipScript, 'facts'>;
export type WrittenCharacter = Omit<Character, 'facts'>;
export type WrittenScene = Omit<Scene, 'facts'>;
export type WrittenPlan = Omit<ScenePlan, 'characters' | 'scenes' | 'clipScripts'> & {
  characters: WrittenCharacter[];
  scenes: WrittenScene[];
  clipScripts: WrittenScript[];
};
