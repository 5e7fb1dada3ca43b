-- AlterTable
ALTER TABLE "ClipPrompt" ADD COLUMN     "templatePrompt" TEXT;

-- AlterTable
ALTER TABLE "ClipVersion" ADD COLUMN     "heldSeconds" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "notShown" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "seed" INTEGER;

-- AlterTable
ALTER TABLE "Regeneration" ADD COLUMN     "unresolved" TEXT[] DEFAULT ARRAY[]::TEXT[];
