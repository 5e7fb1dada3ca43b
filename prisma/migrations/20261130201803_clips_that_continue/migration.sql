-- AlterTable
ALTER TABLE "Clip" ADD COLUMN     "continues" BOOLEAN NOT NULL DEFAULT false;
