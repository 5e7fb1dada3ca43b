-- AlterTable
ALTER TABLE "EditPlan" ADD COLUMN     "clipWishes" JSONB NOT NULL DEFAULT '[]';
