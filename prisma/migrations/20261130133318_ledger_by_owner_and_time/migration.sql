-- CreateIndex
CREATE INDEX "LedgerEntry_owner_at_idx" ON "LedgerEntry"("owner", "at");
