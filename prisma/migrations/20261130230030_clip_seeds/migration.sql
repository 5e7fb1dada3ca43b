-- AlterTable
ALTER TABLE "Clip" ADD COLUMN     "seed" INTEGER;
