-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "name" TEXT;

-- CreateTable
CREATE TABLE "ShareLink" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(6) NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ShareLink_jobId_idx" ON "ShareLink"("jobId");

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Search by the words of name and prompt. Prisma has no indexes over expressions, and `matching` in src/graphql/jobs/job.ts repeats the expression.
CREATE INDEX "Job_words" ON "Job" USING GIN (to_tsvector('simple', coalesce("name", '') || ' ' || "prompt"));
