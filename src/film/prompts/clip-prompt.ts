/** What a video model is told about one clip. */
import { z } from 'zod';

export const ReferenceMode = z.enum(['SCENE', 'CHARACTER', 'PARTIAL', 'TEXT_ONLY']);
export type ReferenceMode = z.infer<typeof ReferenceMode>;

export const ClipPrompt = z.object({
  clipIndex: z.number().int(),
  /** At most 199 words. */
  prompt: z.string(),
  /** What the rules alone wrote, to compare with what a language model wrote. */
  templatePrompt: z.string(),
  negativePrompt: z.string(),
  durationSeconds: z.number(),
  /** Keys of the scene and characters whose pictures exist. */
  sceneReference: z.string().nullable(),
  characterReferences: z.array(z.string()),
  metadata: z.object({
    wordCount: z.number().int(),
    styleKeywords: z.array(z.string()),
    sceneKey: z.string().nullable(),
    characterKeys: z.array(z.string()),
    referenceMode: ReferenceMode,
    validated: z.boolean(),
    llmUsed: z.boolean(),
    llmModel: z.string().nullable(),
    /** The user wrote it by hand, so changes are added to it and it is not rendered anew. */
    byUser: z.boolean().optional(),
  }),
});
export type ClipPrompt = z.infer<typeof ClipPrompt>;

export const ClipPrompts = z.object({
  items: z.array(ClipPrompt).min(1),
  llmUsed: z.boolean(),
  llmModel: z.string().nullable(),
});
export type ClipPrompts = z.infer<typeof ClipPrompts>;
