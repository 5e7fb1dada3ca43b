-- CreateIndex
CREATE INDEX "Job_unfinished" ON "Job"("owner", "id") WHERE (status IN ('QUEUED', 'PROCESSING', 'REGENERATING', 'EDITING'));
