-- AlterTable
ALTER TABLE "ReferenceImage" ADD COLUMN     "sheetId" UUID,
ADD COLUMN     "viewIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateIndex
CREATE INDEX "ReferenceImage_sheetId_idx" ON "ReferenceImage"("sheetId");

-- AddForeignKey
ALTER TABLE "ReferenceImage" ADD CONSTRAINT "ReferenceImage_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;
