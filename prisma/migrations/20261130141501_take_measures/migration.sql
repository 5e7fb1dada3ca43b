-- AlterTable
ALTER TABLE "ClipVersion" ADD COLUMN     "measures" JSONB;
