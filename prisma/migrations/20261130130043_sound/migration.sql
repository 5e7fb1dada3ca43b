-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ArtifactKind" ADD VALUE 'MUSIC';
ALTER TYPE "ArtifactKind" ADD VALUE 'VOICE';
ALTER TYPE "ArtifactKind" ADD VALUE 'MIX';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "TaskKind" ADD VALUE 'MAKE_MUSIC';
ALTER TYPE "TaskKind" ADD VALUE 'SPEAK';

-- AlterTable
ALTER TABLE "Film" ADD COLUMN     "loudnessLufs" DOUBLE PRECISION,
ADD COLUMN     "truePeakDb" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "soundtrack" JSONB;

-- CreateTable
CREATE TABLE "VoiceLine" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "clipIndex" INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "speaker" TEXT,
    "voice" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "assetId" UUID,
    "frames" INTEGER,
    "cost" DECIMAL(20,10) NOT NULL DEFAULT 0,

    CONSTRAINT "VoiceLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "VoiceLine_assetId_idx" ON "VoiceLine"("assetId");

-- CreateIndex
CREATE UNIQUE INDEX "VoiceLine_jobId_number_key" ON "VoiceLine"("jobId", "number");

-- AddForeignKey
ALTER TABLE "VoiceLine" ADD CONSTRAINT "VoiceLine_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoiceLine" ADD CONSTRAINT "VoiceLine_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Films that were begun before stay as silent as they were.
UPDATE "Job" SET "settings" = jsonb_set(
  "settings" || '{"music": false, "musicRequired": false, "voice": false, "voiceRequired": false}',
  '{models}',
  coalesce("settings"->'models', '{}') || '{"music": "composer", "speech": "none"}'
);
