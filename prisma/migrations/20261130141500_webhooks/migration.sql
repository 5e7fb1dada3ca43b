-- AlterTable
ALTER TABLE "Job" ADD COLUMN     "webhookUrl" TEXT;

-- CreateTable
CREATE TABLE "Webhook" (
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "url" TEXT,
    "type" TEXT NOT NULL,
    "status" "JobStatus" NOT NULL,
    "error" JSONB,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Webhook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Webhook_dueAt_idx" ON "Webhook"("dueAt");
