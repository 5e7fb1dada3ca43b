-- AlterTable
ALTER TABLE "EditPlan" ADD COLUMN     "givenAsOperations" BOOLEAN NOT NULL DEFAULT false;
