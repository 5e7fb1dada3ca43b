-- CreateTable
CREATE TABLE "Setting" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Worker" (
    "id" UUID NOT NULL,
    "lock" SERIAL NOT NULL,
    "startedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'QUEUED',
    "currentStage" TEXT,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "estimatedRemaining" DOUBLE PRECISION,
    "settings" JSONB NOT NULL,
    "seed" INTEGER NOT NULL DEFAULT 0,
    "requireApproval" BOOLEAN NOT NULL DEFAULT false,
    "approved" BOOLEAN NOT NULL DEFAULT false,
    "audioAssetId" UUID,
    "scenarioId" UUID,
    "budgetLimit" DECIMAL(20,10) NOT NULL,
    "spent" DECIMAL(20,10) NOT NULL DEFAULT 0,
    "reserved" DECIMAL(20,10) NOT NULL DEFAULT 0,
    "budgetWarned" BOOLEAN NOT NULL DEFAULT false,
    "lastSequence" INTEGER NOT NULL DEFAULT 0,
    "error" JSONB,
    "idempotencyKey" TEXT,
    "inputHash" TEXT NOT NULL,
    "shownRevision" INTEGER,
    "wantedRevision" INTEGER,
    "targets" TEXT[],
    "clipCount" INTEGER NOT NULL DEFAULT 0,
    "stopping" BOOLEAN NOT NULL DEFAULT false,
    "change" JSONB,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completedAt" TIMESTAMPTZ(6),
    "filesRemovedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Stage" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "startedAt" TIMESTAMPTZ(6),
    "completedAt" TIMESTAMPTZ(6),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "metadata" JSONB,
    "error" JSONB,

    CONSTRAINT "Stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "lane" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(6),
    "workerId" UUID,
    "deadline" TIMESTAMPTZ(6),
    "error" JSONB,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Artifact" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Artifact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArtifactUse" (
    "jobId" UUID NOT NULL,
    "artifactId" UUID NOT NULL,

    CONSTRAINT "ArtifactUse_pkey" PRIMARY KEY ("jobId","artifactId")
);

-- CreateTable
CREATE TABLE "Asset" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "artifactId" UUID,
    "role" TEXT,
    "status" TEXT NOT NULL,
    "problem" TEXT,
    "filename" TEXT,
    "contentType" TEXT NOT NULL,
    "byteSize" INTEGER,
    "storageKey" TEXT,
    "durationSeconds" DOUBLE PRECISION,
    "width" INTEGER,
    "height" INTEGER,
    "uploadExpiresAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Asset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferenceImage" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "targetKey" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "assetId" UUID NOT NULL,
    "thumbnailId" UUID,
    "promptUsed" TEXT NOT NULL,
    "instruction" TEXT,
    "seed" INTEGER,
    "model" TEXT NOT NULL,
    "generationSeconds" DOUBLE PRECISION NOT NULL,
    "cost" DECIMAL(20,10) NOT NULL,
    "attempts" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReferenceImage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClipPrompt" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "clipIndex" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "prompt" TEXT NOT NULL,
    "negativePrompt" TEXT NOT NULL,
    "durationSeconds" DOUBLE PRECISION NOT NULL,
    "sceneReferenceId" UUID,
    "characterReferenceIds" UUID[],
    "metadata" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClipPrompt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Clip" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "clipIndex" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PENDING',
    "frames" INTEGER NOT NULL,
    "lyricsPreview" TEXT,
    "currentVersionId" UUID,

    CONSTRAINT "Clip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClipVersion" (
    "id" UUID NOT NULL,
    "clipId" UUID NOT NULL,
    "promptId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "videoId" UUID NOT NULL,
    "thumbnailId" UUID,
    "keyframes" INTEGER[],
    "sourceFrames" INTEGER NOT NULL,
    "model" TEXT NOT NULL,
    "cost" DECIMAL(20,10) NOT NULL,
    "regenerationId" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClipVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TimelineRevision" (
    "jobId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "timeline" JSONB NOT NULL,
    "parent" INTEGER,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TimelineRevision_pkey" PRIMARY KEY ("jobId","revision")
);

-- CreateTable
CREATE TABLE "Film" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "main" BOOLEAN NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "aspectRatio" TEXT NOT NULL,
    "assetId" UUID NOT NULL,
    "posterId" UUID,
    "durationSeconds" DOUBLE PRECISION NOT NULL,
    "audioDurationSeconds" DOUBLE PRECISION,
    "syncDrift" DOUBLE PRECISION,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "fps" DOUBLE PRECISION NOT NULL,
    "clipsUsed" INTEGER NOT NULL,
    "transitionsApplied" INTEGER NOT NULL,
    "compositionSeconds" DOUBLE PRECISION NOT NULL,
    "segmentsRendered" INTEGER NOT NULL,
    "segmentsReused" INTEGER NOT NULL,
    "beatSync" JSONB,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Film_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "jobId" UUID,
    "scenarioId" UUID,
    "regenerationId" UUID,
    "editPlanId" UUID,
    "taskId" UUID,
    "purpose" TEXT NOT NULL,
    "stage" TEXT,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "providerId" TEXT,
    "estimate" DECIMAL(20,10) NOT NULL,
    "cost" DECIMAL(20,10) NOT NULL DEFAULT 0,
    "quantity" JSONB,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(6),

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "jobId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "stage" TEXT,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("jobId","sequence")
);

-- CreateTable
CREATE TABLE "Regeneration" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "clipIndex" INTEGER NOT NULL,
    "batch" UUID NOT NULL,
    "instruction" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'QUEUED',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "templates" TEXT[],
    "llmUsed" BOOLEAN NOT NULL DEFAULT false,
    "originalPrompt" TEXT NOT NULL,
    "modifiedPrompt" TEXT,
    "estimatedCost" DECIMAL(20,10) NOT NULL,
    "estimatedSeconds" DOUBLE PRECISION NOT NULL,
    "warning" TEXT,
    "conversation" JSONB NOT NULL,
    "look" JSONB,
    "promptId" UUID,
    "versionId" UUID,
    "error" JSONB,
    "idempotencyKey" TEXT,
    "inputHash" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Regeneration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditPlan" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "instruction" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PROPOSED',
    "interpretation" TEXT NOT NULL,
    "unresolved" TEXT[],
    "confidence" DOUBLE PRECISION NOT NULL,
    "operations" JSONB NOT NULL,
    "snapToBeats" BOOLEAN NOT NULL DEFAULT false,
    "baseRevision" INTEGER NOT NULL,
    "after" JSONB,
    "appliedRevision" INTEGER,
    "affectedClips" INTEGER[],
    "beatSyncBefore" JSONB,
    "beatSyncAfter" JSONB,
    "estimatedSeconds" DOUBLE PRECISION NOT NULL,
    "estimatedCost" DECIMAL(20,10) NOT NULL DEFAULT 0,
    "llmUsed" BOOLEAN NOT NULL DEFAULT false,
    "error" JSONB,
    "idempotencyKey" TEXT,
    "inputHash" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(6),

    CONSTRAINT "EditPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Scenario" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "style" TEXT,
    "mood" TEXT,
    "aspectRatio" TEXT NOT NULL,
    "pattern" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "llmUsed" BOOLEAN NOT NULL,
    "shots" JSONB NOT NULL,
    "cost" DECIMAL(20,10) NOT NULL DEFAULT 0,
    "inputTokens" INTEGER NOT NULL DEFAULT 0,
    "outputTokens" INTEGER NOT NULL DEFAULT 0,
    "refinesId" UUID,
    "idempotencyKey" TEXT,
    "inputHash" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Scenario_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Worker_lock_key" ON "Worker"("lock");

-- CreateIndex
CREATE INDEX "Job_owner_id_idx" ON "Job"("owner", "id");

-- CreateIndex
CREATE INDEX "Job_status_idx" ON "Job"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Job_owner_idempotencyKey_key" ON "Job"("owner", "idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Stage_jobId_name_key" ON "Stage"("jobId", "name");

-- CreateIndex
CREATE INDEX "Task_state_idx" ON "Task"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Task_jobId_key_key" ON "Task"("jobId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Artifact_owner_key_key" ON "Artifact"("owner", "key");

-- CreateIndex
CREATE INDEX "ArtifactUse_artifactId_idx" ON "ArtifactUse"("artifactId");

-- CreateIndex
CREATE INDEX "Asset_owner_id_idx" ON "Asset"("owner", "id");

-- CreateIndex
CREATE INDEX "Asset_artifactId_idx" ON "Asset"("artifactId");

-- CreateIndex
CREATE INDEX "Asset_storageKey_idx" ON "Asset"("storageKey");

-- CreateIndex
CREATE INDEX "Asset_status_idx" ON "Asset"("status");

-- CreateIndex
CREATE INDEX "ReferenceImage_jobId_idx" ON "ReferenceImage"("jobId");

-- CreateIndex
CREATE INDEX "ClipPrompt_jobId_idx" ON "ClipPrompt"("jobId");

-- CreateIndex
CREATE UNIQUE INDEX "Clip_jobId_clipIndex_key" ON "Clip"("jobId", "clipIndex");

-- CreateIndex
CREATE INDEX "ClipVersion_clipId_idx" ON "ClipVersion"("clipId");

-- CreateIndex
CREATE INDEX "Film_jobId_idx" ON "Film"("jobId");

-- CreateIndex
CREATE INDEX "LedgerEntry_jobId_idx" ON "LedgerEntry"("jobId");

-- CreateIndex
CREATE INDEX "LedgerEntry_owner_idx" ON "LedgerEntry"("owner");

-- CreateIndex
CREATE INDEX "LedgerEntry_taskId_idx" ON "LedgerEntry"("taskId");

-- CreateIndex
CREATE INDEX "LedgerEntry_providerId_idx" ON "LedgerEntry"("providerId");

-- CreateIndex
CREATE INDEX "LedgerEntry_scenarioId_idx" ON "LedgerEntry"("scenarioId");

-- CreateIndex
CREATE INDEX "Regeneration_jobId_clipIndex_idx" ON "Regeneration"("jobId", "clipIndex");

-- CreateIndex
CREATE INDEX "Regeneration_status_idx" ON "Regeneration"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Regeneration_jobId_idempotencyKey_clipIndex_key" ON "Regeneration"("jobId", "idempotencyKey", "clipIndex");

-- CreateIndex
CREATE INDEX "EditPlan_jobId_idx" ON "EditPlan"("jobId");

-- CreateIndex
CREATE UNIQUE INDEX "EditPlan_jobId_idempotencyKey_key" ON "EditPlan"("jobId", "idempotencyKey");

-- CreateIndex
CREATE INDEX "Scenario_owner_id_idx" ON "Scenario"("owner", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Scenario_owner_idempotencyKey_key" ON "Scenario"("owner", "idempotencyKey");

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArtifactUse" ADD CONSTRAINT "ArtifactUse_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArtifactUse" ADD CONSTRAINT "ArtifactUse_artifactId_fkey" FOREIGN KEY ("artifactId") REFERENCES "Artifact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asset" ADD CONSTRAINT "Asset_artifactId_fkey" FOREIGN KEY ("artifactId") REFERENCES "Artifact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReferenceImage" ADD CONSTRAINT "ReferenceImage_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClipPrompt" ADD CONSTRAINT "ClipPrompt_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Clip" ADD CONSTRAINT "Clip_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClipVersion" ADD CONSTRAINT "ClipVersion_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TimelineRevision" ADD CONSTRAINT "TimelineRevision_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Film" ADD CONSTRAINT "Film_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regeneration" ADD CONSTRAINT "Regeneration_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditPlan" ADD CONSTRAINT "EditPlan_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
