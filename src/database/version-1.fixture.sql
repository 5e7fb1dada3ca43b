-- A database as the first released version left it: one finished music video, changed once, beside a job that waits.
-- Among its rows are what later migrations have to mend: two current prompts of a clip, and ids of rows that are gone.
INSERT INTO "Asset" ("id", "owner", "status", "contentType", "storageKey") VALUES
  ('00000000-0000-7000-8000-000000000001', 'ann', 'READY', 'audio/mpeg', 'song'),
  ('00000000-0000-7000-8000-000000000002', 'ann', 'READY', 'video/mp4', 'clip'),
  ('00000000-0000-7000-8000-000000000003', 'ann', 'READY', 'image/jpeg', 'picture'),
  ('00000000-0000-7000-8000-000000000004', 'ann', 'READY', 'video/mp4', 'film'),
  ('00000000-0000-7000-8000-000000000005', 'ann', 'READY', 'text/plain', 'lyrics');

INSERT INTO "Scenario" ("id", "owner", "description", "aspectRatio", "pattern", "model", "llmUsed", "shots") VALUES
  ('00000000-0000-7000-8000-000000000010', 'ann', 'A lighthouse', 'SQUARE_1_1', 'MONTAGE', 'templates', false, '[]');

INSERT INTO "Job" ("id", "owner", "kind", "prompt", "status", "currentStage", "progress", "settings", "seed",
  "audioAssetId", "scenarioId", "budgetLimit", "spent", "inputHash", "idempotencyKey", "shownRevision", "wantedRevision",
  "targets", "clipCount", "lastSequence") VALUES
  ('00000000-0000-7000-8000-0000000000a1', 'ann', 'MUSIC_VIDEO', 'A lighthouse in a storm', 'COMPLETED', NULL, 100,
   '{"durationSeconds": 20, "aspectRatio": "PORTRAIT_9_16", "resolution": "P480",
     "style": {"preset": "noir", "visualStyle": null, "mood": "calm", "lighting": null, "cinematography": null, "colorPalette": ["#102030"]},
     "brand": {"name": "Acme", "colors": null, "logoAssetId": "00000000-0000-7000-8000-000000000003", "tagline": null, "product": null, "callToAction": null, "url": null},
     "references": [{"assetId": "00000000-0000-7000-8000-000000000003", "subject": "lighthouse"}],
     "audioHints": {"bpm": 120, "firstBeat": null, "beatsPerBar": 4},
     "lyrics": null, "lyricsAssetId": "00000000-0000-7000-8000-000000000005", "captions": true, "allowPartial": true,
     "models": {"llm": "templates", "image": "sketch", "video": "animatic", "transcriber": "none"},
     "shots": null, "expectedSeconds": {"COMPOSER": 5, "VIDEO_GENERATOR": 9}}',
   7, '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-0000000000ff', 50, 1.0000000001, 'hash', 'key', 1, 1,
   '{lighthouse}', 1, 1),
  ('00000000-0000-7000-8000-0000000000a2', 'ann', 'FILM', 'Two shots', 'QUEUED', 'AUDIO_PARSER', 0,
   '{"durationSeconds": null, "aspectRatio": "LANDSCAPE_16_9", "resolution": "P720", "style": null, "brand": null,
     "references": [], "audioHints": null, "lyrics": "la la", "lyricsAssetId": null, "captions": false, "allowPartial": false,
     "models": {"llm": "templates", "image": "sketch", "video": "animatic", "transcriber": "none"},
     "shots": [{"shotId": "shot_001", "shotNumber": 1, "shotType": "wide", "enhancedPrompt": "A bridge", "negativePrompt": "",
       "durationSeconds": 4, "dialogue": null, "characters": [], "landscapes": [], "styles": [], "mood": "neutral", "timeOfDay": null}],
     "expectedSeconds": {}}',
   0, NULL, '00000000-0000-7000-8000-000000000010', 10, 0, 'hash', NULL, NULL, NULL, '{}', 0, 0);

INSERT INTO "Stage" ("id", "jobId", "name", "status", "metadata") VALUES
  ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000a1', 'AUDIO_PARSER', 'COMPLETED', '{}'),
  ('00000000-0000-7000-8000-0000000000b2', '00000000-0000-7000-8000-0000000000a1', 'COMPOSER', 'COMPLETED', NULL),
  ('00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000a2', 'AUDIO_PARSER', 'PENDING', NULL);

INSERT INTO "Task" ("id", "jobId", "key", "kind", "stage", "payload", "state", "lane", "workerId") VALUES
  ('00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000a1', 'clip:0', 'MAKE_CLIP', 'VIDEO_GENERATOR', '{"clipIndex": 0}', 'DONE', 'CPU', '00000000-0000-7000-8000-0000000000ff');

INSERT INTO "ReferenceImage" ("id", "jobId", "targetKey", "target", "current", "assetId", "promptUsed", "model", "generationSeconds", "cost", "attempts") VALUES
  ('00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000a1', 'lighthouse', 'SCENE', true, '00000000-0000-7000-8000-000000000003', 'A lighthouse', 'sketch', 1, 0, 1);

INSERT INTO "ClipPrompt" ("id", "jobId", "clipIndex", "current", "prompt", "negativePrompt", "durationSeconds", "sceneReferenceId", "characterReferenceIds", "metadata") VALUES
  ('00000000-0000-7000-8000-0000000000e1', '00000000-0000-7000-8000-0000000000a1', 0, true, 'older', '', 5, '00000000-0000-7000-8000-0000000000ff', '{}', '{}'),
  ('00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-0000000000a1', 0, true, 'newer', '', 5, '00000000-0000-7000-8000-000000000003', '{}', '{}');

INSERT INTO "Clip" ("id", "jobId", "clipIndex", "status", "frames", "currentVersionId") VALUES
  ('00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000a1', 0, 'COMPLETED', 150, '00000000-0000-7000-8000-000000000102');

INSERT INTO "Regeneration" ("id", "jobId", "clipIndex", "batch", "instruction", "status", "originalPrompt", "estimatedCost", "estimatedSeconds", "conversation", "promptId", "versionId") VALUES
  ('00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-0000000000a1', 0, '00000000-0000-7000-8000-000000000201', 'darker', 'COMPLETED', 'older', 0, 1, '[]', '00000000-0000-7000-8000-0000000000e2', '00000000-0000-7000-8000-000000000102');

INSERT INTO "ClipVersion" ("id", "clipId", "promptId", "key", "videoId", "thumbnailId", "keyframes", "sourceFrames", "model", "cost", "regenerationId") VALUES
  ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000e1', 'k1', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-0000000000ff', '{0}', 180, 'animatic', 0, NULL),
  ('00000000-0000-7000-8000-000000000102', '00000000-0000-7000-8000-0000000000f1', '00000000-0000-7000-8000-0000000000e2', 'k2', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000003', '{0}', 180, 'animatic', 0, '00000000-0000-7000-8000-000000000201');

INSERT INTO "TimelineRevision" ("jobId", "revision", "timeline") VALUES ('00000000-0000-7000-8000-0000000000a1', 1, '{}');

INSERT INTO "Film" ("id", "jobId", "revision", "main", "aspectRatio", "assetId", "durationSeconds", "width", "height", "fps", "clipsUsed", "transitionsApplied", "compositionSeconds", "segmentsRendered", "segmentsReused") VALUES
  ('00000000-0000-7000-8000-000000000301', '00000000-0000-7000-8000-0000000000a1', 1, true, 'PORTRAIT_9_16', '00000000-0000-7000-8000-000000000004', 5, 480, 854, 30, 1, 0, 1, 1, 0);

INSERT INTO "EditPlan" ("id", "jobId", "instruction", "status", "interpretation", "confidence", "operations", "baseRevision", "estimatedSeconds") VALUES
  ('00000000-0000-7000-8000-000000000401', '00000000-0000-7000-8000-0000000000a1', 'fade out', 'REJECTED', 'Fades out.', 1, '[]', 1, 1);

INSERT INTO "LedgerEntry" ("id", "owner", "jobId", "scenarioId", "regenerationId", "editPlanId", "taskId", "purpose", "stage", "provider", "model", "state", "estimate", "cost") VALUES
  ('00000000-0000-7000-8000-000000000501', 'ann', '00000000-0000-7000-8000-0000000000a1', NULL, '00000000-0000-7000-8000-000000000201', NULL, '00000000-0000-7000-8000-0000000000c1', 'REGENERATION', 'VIDEO_GENERATOR', 'local', 'animatic', 'SUCCEEDED', 0, 0),
  ('00000000-0000-7000-8000-000000000502', 'ann', '00000000-0000-7000-8000-0000000000a1', NULL, NULL, '00000000-0000-7000-8000-0000000000ff', NULL, 'EDIT', NULL, 'openai', 'gpt-4o', 'SUCCEEDED', 1, 1.0000000001),
  ('00000000-0000-7000-8000-000000000503', 'ann', NULL, '00000000-0000-7000-8000-0000000000ff', NULL, NULL, NULL, 'SCENARIO', NULL, 'openai', 'gpt-4o', 'FAILED', 1, 0);

INSERT INTO "Event" ("jobId", "sequence", "type", "stage", "data") VALUES
  ('00000000-0000-7000-8000-0000000000a1', 1, 'StageUpdate', 'AUDIO_PARSER', '{"status": "COMPLETED", "durationSeconds": 1}');
