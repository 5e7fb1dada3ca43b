-- DropIndex
DROP INDEX "Film_one_current_variant";

-- AlterTable
ALTER TABLE "Film" ADD COLUMN     "platform" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "Film_one_current_variant" ON "Film"("jobId", "width", "height", "platform") WHERE ("current" = true AND "main" = false);
