-- CreateTable
CREATE TABLE "DeletedJob" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "job" JSONB NOT NULL,
    "deletedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeletedJob_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DeletedJob_owner_deletedAt_idx" ON "DeletedJob"("owner", "deletedAt");

-- CreateIndex
CREATE INDEX "DeletedJob_deletedAt_idx" ON "DeletedJob"("deletedAt");
