-- Native enums, the foreign keys that were missing, "only one is current" as unique indexes, and indexes for the ledger.
-- Stop servers of the version before: they compare the new enums with text in a few queries, which PostgreSQL refuses.

CREATE TYPE "JobKind" AS ENUM ('MUSIC_VIDEO', 'AD', 'FILM');
CREATE TYPE "JobStatus" AS ENUM ('QUEUED', 'PROCESSING', 'AWAITING_APPROVAL', 'REGENERATING', 'EDITING', 'COMPLETED', 'FAILED', 'CANCELLED');
CREATE TYPE "StageName" AS ENUM ('AUDIO_PARSER', 'SCENE_PLANNER', 'REFERENCE_GENERATOR', 'PROMPT_GENERATOR', 'VIDEO_GENERATOR', 'COMPOSER');
CREATE TYPE "StageStatus" AS ENUM ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'SKIPPED');
CREATE TYPE "TaskKind" AS ENUM ('ANALYSE', 'PLAN', 'DRAW_REFERENCE', 'REDRAW_REFERENCE', 'WRITE_PROMPTS', 'MAKE_CLIP', 'COMPOSE', 'REWRITE', 'REMAKE_CLIP', 'RECOMPOSE', 'RENDER_VARIANT');
CREATE TYPE "TaskState" AS ENUM ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'DROPPED');
CREATE TYPE "TaskLane" AS ENUM ('CPU', 'WAIT');
CREATE TYPE "ArtifactKind" AS ENUM ('ANALYSIS', 'TRANSCRIPT', 'PLAN', 'PICTURE', 'PROMPTS', 'TAKE', 'CLIP', 'SEGMENT', 'SONG', 'FILM', 'EXPORT');
CREATE TYPE "AssetStatus" AS ENUM ('AWAITING_UPLOAD', 'READY', 'REJECTED', 'EXPIRED');
CREATE TYPE "ReferenceTarget" AS ENUM ('SCENE', 'CHARACTER');
CREATE TYPE "ClipStatus" AS ENUM ('PENDING', 'GENERATING', 'COMPLETED', 'FAILED');
CREATE TYPE "AspectRatio" AS ENUM ('LANDSCAPE_16_9', 'PORTRAIT_9_16', 'SQUARE_1_1');
CREATE TYPE "CostPurpose" AS ENUM ('STAGE', 'REGENERATION', 'EDIT', 'SCENARIO');
CREATE TYPE "CallState" AS ENUM ('OPEN', 'SUCCEEDED', 'FAILED', 'CANCELLED');
CREATE TYPE "RegenerationStatus" AS ENUM ('QUEUED', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED');
CREATE TYPE "EditPlanStatus" AS ENUM ('PROPOSED', 'APPLYING', 'APPLIED', 'REJECTED', 'FAILED', 'STALE', 'UNDONE');
CREATE TYPE "ShotPattern" AS ENUM ('FREE', 'DIALOGUE', 'ACTION', 'MONTAGE');

-- "Job" first: transactions lock it before anything else, so none can deadlock with this. Each table is rewritten once. An unknown value fails the migration and changes nothing.
ALTER TABLE "Job"
  ALTER COLUMN "kind" TYPE "JobKind" USING "kind"::"JobKind",
  ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" TYPE "JobStatus" USING "status"::"JobStatus",
  ALTER COLUMN "status" SET DEFAULT 'QUEUED',
  ALTER COLUMN "currentStage" TYPE "StageName" USING "currentStage"::"StageName";
ALTER TABLE "Artifact"
  ALTER COLUMN "kind" TYPE "ArtifactKind" USING "kind"::"ArtifactKind";
ALTER TABLE "Asset"
  ALTER COLUMN "status" TYPE "AssetStatus" USING "status"::"AssetStatus";
ALTER TABLE "Clip"
  ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" TYPE "ClipStatus" USING "status"::"ClipStatus",
  ALTER COLUMN "status" SET DEFAULT 'PENDING';
ALTER TABLE "EditPlan"
  ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" TYPE "EditPlanStatus" USING "status"::"EditPlanStatus",
  ALTER COLUMN "status" SET DEFAULT 'PROPOSED';
ALTER TABLE "Event"
  ALTER COLUMN "stage" TYPE "StageName" USING "stage"::"StageName";
ALTER TABLE "Film"
  ALTER COLUMN "aspectRatio" TYPE "AspectRatio" USING "aspectRatio"::"AspectRatio";
ALTER TABLE "LedgerEntry"
  ALTER COLUMN "purpose" TYPE "CostPurpose" USING "purpose"::"CostPurpose",
  ALTER COLUMN "stage" TYPE "StageName" USING "stage"::"StageName",
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "CallState" USING "state"::"CallState",
  ALTER COLUMN "state" SET DEFAULT 'OPEN';
ALTER TABLE "ReferenceImage"
  ALTER COLUMN "target" TYPE "ReferenceTarget" USING "target"::"ReferenceTarget";
ALTER TABLE "Regeneration"
  ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" TYPE "RegenerationStatus" USING "status"::"RegenerationStatus",
  ALTER COLUMN "status" SET DEFAULT 'QUEUED';
ALTER TABLE "Scenario"
  ALTER COLUMN "aspectRatio" TYPE "AspectRatio" USING "aspectRatio"::"AspectRatio",
  ALTER COLUMN "pattern" TYPE "ShotPattern" USING "pattern"::"ShotPattern";
ALTER TABLE "Stage"
  ALTER COLUMN "name" TYPE "StageName" USING "name"::"StageName",
  ALTER COLUMN "status" DROP DEFAULT,
  ALTER COLUMN "status" TYPE "StageStatus" USING "status"::"StageStatus",
  ALTER COLUMN "status" SET DEFAULT 'PENDING';
ALTER TABLE "Task"
  ALTER COLUMN "kind" TYPE "TaskKind" USING "kind"::"TaskKind",
  ALTER COLUMN "stage" TYPE "StageName" USING "stage"::"StageName",
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "TaskState" USING "state"::"TaskState",
  ALTER COLUMN "state" SET DEFAULT 'WAITING',
  ALTER COLUMN "lane" TYPE "TaskLane" USING "lane"::"TaskLane";

-- Of several current rows the newest one stays current.
UPDATE "ReferenceImage" old SET "current" = false
WHERE old."current" AND EXISTS (
  SELECT FROM "ReferenceImage" newer WHERE newer."jobId" = old."jobId" AND newer."targetKey" = old."targetKey" AND newer."current" AND newer.id > old.id);
UPDATE "ClipPrompt" old SET "current" = false
WHERE old."current" AND EXISTS (
  SELECT FROM "ClipPrompt" newer WHERE newer."jobId" = old."jobId" AND newer."clipIndex" = old."clipIndex" AND newer."current" AND newer.id > old.id);
UPDATE "Film" old SET "current" = false
WHERE old."current" AND old."main" AND EXISTS (
  SELECT FROM "Film" newer WHERE newer."jobId" = old."jobId" AND newer."current" AND newer."main" AND newer.id > old.id);
UPDATE "Film" old SET "current" = false
WHERE old."current" AND NOT old."main" AND EXISTS (
  SELECT FROM "Film" newer WHERE newer."jobId" = old."jobId" AND newer."width" = old."width" AND newer."height" = old."height" AND newer."current" AND NOT newer."main" AND newer.id > old.id);

-- Dangling references: optional ones become NULL, rows that need theirs are removed.
DELETE FROM "ReferenceImage" WHERE NOT EXISTS (SELECT FROM "Asset" r WHERE r.id = "ReferenceImage"."assetId");
DELETE FROM "ClipVersion" WHERE NOT EXISTS (SELECT FROM "ClipPrompt" r WHERE r.id = "ClipVersion"."promptId");
DELETE FROM "ClipVersion" WHERE NOT EXISTS (SELECT FROM "Asset" r WHERE r.id = "ClipVersion"."videoId");
DELETE FROM "Film" WHERE NOT EXISTS (SELECT FROM "Asset" r WHERE r.id = "Film"."assetId");
UPDATE "Job" SET "audioAssetId" = NULL WHERE "audioAssetId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Asset" r WHERE r.id = "Job"."audioAssetId");
UPDATE "Job" SET "scenarioId" = NULL WHERE "scenarioId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Scenario" r WHERE r.id = "Job"."scenarioId");
UPDATE "ReferenceImage" SET "thumbnailId" = NULL WHERE "thumbnailId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Asset" r WHERE r.id = "ReferenceImage"."thumbnailId");
UPDATE "ClipPrompt" SET "sceneReferenceId" = NULL WHERE "sceneReferenceId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Asset" r WHERE r.id = "ClipPrompt"."sceneReferenceId");
UPDATE "Clip" SET "currentVersionId" = NULL WHERE "currentVersionId" IS NOT NULL AND NOT EXISTS (SELECT FROM "ClipVersion" r WHERE r.id = "Clip"."currentVersionId");
UPDATE "ClipVersion" SET "thumbnailId" = NULL WHERE "thumbnailId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Asset" r WHERE r.id = "ClipVersion"."thumbnailId");
UPDATE "ClipVersion" SET "regenerationId" = NULL WHERE "regenerationId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Regeneration" r WHERE r.id = "ClipVersion"."regenerationId");
UPDATE "Film" SET "posterId" = NULL WHERE "posterId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Asset" r WHERE r.id = "Film"."posterId");
UPDATE "LedgerEntry" SET "scenarioId" = NULL WHERE "scenarioId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Scenario" r WHERE r.id = "LedgerEntry"."scenarioId");
UPDATE "LedgerEntry" SET "regenerationId" = NULL WHERE "regenerationId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Regeneration" r WHERE r.id = "LedgerEntry"."regenerationId");
UPDATE "LedgerEntry" SET "editPlanId" = NULL WHERE "editPlanId" IS NOT NULL AND NOT EXISTS (SELECT FROM "EditPlan" r WHERE r.id = "LedgerEntry"."editPlanId");
UPDATE "LedgerEntry" SET "taskId" = NULL WHERE "taskId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Task" r WHERE r.id = "LedgerEntry"."taskId");
UPDATE "Regeneration" SET "promptId" = NULL WHERE "promptId" IS NOT NULL AND NOT EXISTS (SELECT FROM "ClipPrompt" r WHERE r.id = "Regeneration"."promptId");
UPDATE "Regeneration" SET "versionId" = NULL WHERE "versionId" IS NOT NULL AND NOT EXISTS (SELECT FROM "ClipVersion" r WHERE r.id = "Regeneration"."versionId");
UPDATE "Scenario" SET "refinesId" = NULL WHERE "refinesId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Scenario" r WHERE r.id = "Scenario"."refinesId");

DROP INDEX "LedgerEntry_owner_idx";
CREATE UNIQUE INDEX "Clip_currentVersionId_key" ON "Clip"("currentVersionId");
CREATE INDEX "ClipPrompt_sceneReferenceId_idx" ON "ClipPrompt"("sceneReferenceId");
CREATE UNIQUE INDEX "ClipPrompt_one_current" ON "ClipPrompt"("jobId", "clipIndex") WHERE ("current" = true);
CREATE INDEX "ClipVersion_promptId_idx" ON "ClipVersion"("promptId");
CREATE INDEX "ClipVersion_videoId_idx" ON "ClipVersion"("videoId");
CREATE INDEX "ClipVersion_thumbnailId_idx" ON "ClipVersion"("thumbnailId");
CREATE INDEX "ClipVersion_regenerationId_idx" ON "ClipVersion"("regenerationId");
CREATE INDEX "Film_assetId_idx" ON "Film"("assetId");
CREATE INDEX "Film_posterId_idx" ON "Film"("posterId");
CREATE UNIQUE INDEX "Film_one_current" ON "Film"("jobId") WHERE ("current" = true AND "main" = true);
CREATE UNIQUE INDEX "Film_one_current_variant" ON "Film"("jobId", "width", "height") WHERE ("current" = true AND "main" = false);
CREATE INDEX "Job_audioAssetId_idx" ON "Job"("audioAssetId");
CREATE INDEX "Job_scenarioId_idx" ON "Job"("scenarioId");
CREATE INDEX "LedgerEntry_owner_model_state_idx" ON "LedgerEntry"("owner", "model", "state");
CREATE INDEX "LedgerEntry_regenerationId_idx" ON "LedgerEntry"("regenerationId");
CREATE INDEX "LedgerEntry_editPlanId_idx" ON "LedgerEntry"("editPlanId");
CREATE INDEX "ReferenceImage_assetId_idx" ON "ReferenceImage"("assetId");
CREATE INDEX "ReferenceImage_thumbnailId_idx" ON "ReferenceImage"("thumbnailId");
CREATE UNIQUE INDEX "ReferenceImage_one_current" ON "ReferenceImage"("jobId", "targetKey") WHERE ("current" = true);
CREATE INDEX "Regeneration_promptId_idx" ON "Regeneration"("promptId");
CREATE INDEX "Regeneration_versionId_idx" ON "Regeneration"("versionId");
CREATE INDEX "Scenario_refinesId_idx" ON "Scenario"("refinesId");

ALTER TABLE "Job" ADD CONSTRAINT "Job_audioAssetId_fkey" FOREIGN KEY ("audioAssetId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Job" ADD CONSTRAINT "Job_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "Scenario"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ReferenceImage" ADD CONSTRAINT "ReferenceImage_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReferenceImage" ADD CONSTRAINT "ReferenceImage_thumbnailId_fkey" FOREIGN KEY ("thumbnailId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ClipPrompt" ADD CONSTRAINT "ClipPrompt_sceneReferenceId_fkey" FOREIGN KEY ("sceneReferenceId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Clip" ADD CONSTRAINT "Clip_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "ClipVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ClipVersion" ADD CONSTRAINT "ClipVersion_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "ClipPrompt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ClipVersion" ADD CONSTRAINT "ClipVersion_videoId_fkey" FOREIGN KEY ("videoId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ClipVersion" ADD CONSTRAINT "ClipVersion_thumbnailId_fkey" FOREIGN KEY ("thumbnailId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ClipVersion" ADD CONSTRAINT "ClipVersion_regenerationId_fkey" FOREIGN KEY ("regenerationId") REFERENCES "Regeneration"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Film" ADD CONSTRAINT "Film_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Film" ADD CONSTRAINT "Film_posterId_fkey" FOREIGN KEY ("posterId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_scenarioId_fkey" FOREIGN KEY ("scenarioId") REFERENCES "Scenario"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_regenerationId_fkey" FOREIGN KEY ("regenerationId") REFERENCES "Regeneration"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_editPlanId_fkey" FOREIGN KEY ("editPlanId") REFERENCES "EditPlan"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Regeneration" ADD CONSTRAINT "Regeneration_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "ClipPrompt"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Regeneration" ADD CONSTRAINT "Regeneration_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ClipVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Scenario" ADD CONSTRAINT "Scenario_refinesId_fkey" FOREIGN KEY ("refinesId") REFERENCES "Scenario"("id") ON DELETE SET NULL ON UPDATE CASCADE;
