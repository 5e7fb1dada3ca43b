-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "trace" TEXT;

-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "trace" TEXT;
