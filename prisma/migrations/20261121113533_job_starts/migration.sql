-- CreateTable
CREATE TABLE "JobStart" (
    "id" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JobStart_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "JobStart_owner_at_idx" ON "JobStart"("owner", "at");
