-- AlterTable
ALTER TABLE "ClipVersion" ADD COLUMN     "filmedFrom" INTEGER,
ADD COLUMN     "filmedTo" INTEGER;
