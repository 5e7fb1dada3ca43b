-- CreateIndex
CREATE INDEX "JobInput_brand_idx" ON "JobInput" USING GIN ("brand" jsonb_path_ops);

-- CreateIndex
CREATE INDEX "JobInput_references_idx" ON "JobInput" USING GIN ("references" jsonb_path_ops);
