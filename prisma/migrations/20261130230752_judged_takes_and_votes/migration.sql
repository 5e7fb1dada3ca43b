-- AlterEnum
ALTER TYPE "CostPurpose" ADD VALUE 'JUDGEMENT';

-- AlterEnum
ALTER TYPE "TaskKind" ADD VALUE 'JUDGE_TAKES';

-- AlterTable
ALTER TABLE "ClipVersion" ADD COLUMN     "judged" JSONB;

-- AlterTable
ALTER TABLE "Regeneration" ADD COLUMN     "byTemplates" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ClipVote" (
    "id" UUID NOT NULL,
    "clipId" UUID NOT NULL,
    "preferredId" UUID NOT NULL,
    "overId" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClipVote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ClipVote_clipId_key" ON "ClipVote"("clipId");

-- CreateIndex
CREATE INDEX "ClipVote_preferredId_idx" ON "ClipVote"("preferredId");

-- CreateIndex
CREATE INDEX "ClipVote_overId_idx" ON "ClipVote"("overId");

-- AddForeignKey
ALTER TABLE "ClipVote" ADD CONSTRAINT "ClipVote_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClipVote" ADD CONSTRAINT "ClipVote_preferredId_fkey" FOREIGN KEY ("preferredId") REFERENCES "ClipVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClipVote" ADD CONSTRAINT "ClipVote_overId_fkey" FOREIGN KEY ("overId") REFERENCES "ClipVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;
