-- AlterTable
ALTER TABLE "Regeneration" ADD COLUMN     "takes" INTEGER NOT NULL DEFAULT 1;
