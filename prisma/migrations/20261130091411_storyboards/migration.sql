-- AlterEnum
ALTER TYPE "ArtifactKind" ADD VALUE 'STORYBOARD';

-- AlterEnum
ALTER TYPE "TaskKind" ADD VALUE 'DRAW_STORYBOARD';

-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "storyboardId" UUID;

-- CreateIndex
CREATE INDEX "Job_storyboardId_idx" ON "Job"("storyboardId");

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_storyboardId_fkey" FOREIGN KEY ("storyboardId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;
