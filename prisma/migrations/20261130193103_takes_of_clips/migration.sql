-- AlterTable
ALTER TABLE "ClipVersion" ADD COLUMN     "take" INTEGER;
