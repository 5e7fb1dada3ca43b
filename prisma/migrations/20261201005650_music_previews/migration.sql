-- CreateIndex
CREATE INDEX "Asset_previews_by_time" ON "Asset"("createdAt") WHERE ("role" = 'preview');
