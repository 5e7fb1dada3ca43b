-- AlterTable
ALTER TABLE "ClipVersion" ADD COLUMN     "tone" JSONB;
