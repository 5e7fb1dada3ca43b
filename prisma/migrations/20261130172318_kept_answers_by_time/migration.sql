-- CreateIndex
CREATE INDEX "KeptAnswer_at_idx" ON "KeptAnswer"("at");
