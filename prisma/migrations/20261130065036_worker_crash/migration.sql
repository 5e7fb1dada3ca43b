-- AlterTable
ALTER TABLE "Worker" ADD COLUMN     "crashedAt" TIMESTAMPTZ(6);
