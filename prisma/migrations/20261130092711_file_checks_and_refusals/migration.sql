-- AlterTable
ALTER TABLE "Asset" ADD COLUMN     "damagedAt" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "Task" DROP COLUMN "deadline";

-- CreateTable
CREATE TABLE "EditRefusal" (
    "jobId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "refusal" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EditRefusal_pkey" PRIMARY KEY ("jobId","idempotencyKey")
);

-- AddForeignKey
ALTER TABLE "EditRefusal" ADD CONSTRAINT "EditRefusal_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;
