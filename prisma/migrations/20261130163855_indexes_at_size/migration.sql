-- CreateIndex
CREATE INDEX "Asset_uploads_of_owner" ON "Asset"("owner") WHERE ("artifactId" IS NULL);

-- CreateIndex
CREATE INDEX "Asset_uploads_by_time" ON "Asset"("createdAt") WHERE ("artifactId" IS NULL);

-- CreateIndex
CREATE INDEX "Job_owner_updatedAt_idx" ON "Job"("owner", "updatedAt");

-- CreateIndex
CREATE INDEX "Job_with_files" ON "Job"("id") WHERE ("filesRemovedAt" IS NULL);

-- CreateIndex
CREATE INDEX "Job_stopping" ON "Job"("id") WHERE ("stopping" = true);

-- CreateIndex
CREATE INDEX "LedgerEntry_open" ON "LedgerEntry"("at") WHERE (state = 'OPEN');
