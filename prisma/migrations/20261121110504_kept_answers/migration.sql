-- AlterTable
ALTER TABLE "LedgerEntry" ADD COLUMN     "spoiled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "deaths" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "KeptAnswer" (
    "callId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeptAnswer_pkey" PRIMARY KEY ("callId")
);

-- AddForeignKey
ALTER TABLE "KeptAnswer" ADD CONSTRAINT "KeptAnswer_callId_fkey" FOREIGN KEY ("callId") REFERENCES "LedgerEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
