-- AlterTable
ALTER TABLE "LedgerEntry" ADD COLUMN     "question" TEXT;

-- What was asked belongs to the call, answered or not.
UPDATE "LedgerEntry" l SET "question" = k."question" FROM "KeptAnswer" k WHERE k."callId" = l."id";

-- AlterTable
ALTER TABLE "KeptAnswer" DROP COLUMN "question";

-- The ledger knows what the lines cost.
-- AlterTable
ALTER TABLE "VoiceLine" DROP COLUMN "cost";
