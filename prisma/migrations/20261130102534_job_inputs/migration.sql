-- CreateTable
CREATE TABLE "JobInput" (
    "jobId" UUID NOT NULL,
    "lyrics" TEXT,
    "lyricsAssetId" UUID,
    "style" JSONB,
    "brand" JSONB,
    "references" JSONB NOT NULL DEFAULT '[]',
    "audioHints" JSONB,
    "shots" JSONB,
    "soundtrack" JSONB,
    "voiceOver" JSONB,

    CONSTRAINT "JobInput_pkey" PRIMARY KEY ("jobId")
);

-- CreateIndex
CREATE INDEX "JobInput_lyricsAssetId_idx" ON "JobInput"("lyricsAssetId");

-- AddForeignKey
ALTER TABLE "JobInput" ADD CONSTRAINT "JobInput_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobInput" ADD CONSTRAINT "JobInput_lyricsAssetId_fkey" FOREIGN KEY ("lyricsAssetId") REFERENCES "Asset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What jobs were made from moves out of their settings. JSON null becomes SQL NULL, and a file that is gone is forgotten.
INSERT INTO "JobInput" ("jobId", "lyrics", "lyricsAssetId", "style", "brand", "references", "audioHints", "shots", "soundtrack", "voiceOver")
SELECT
  job."id",
  job."settings"->>'lyrics',
  lyrics."id",
  nullif(job."settings"->'style', 'null'),
  nullif(job."settings"->'brand', 'null'),
  coalesce(nullif(job."settings"->'references', 'null'), '[]'),
  nullif(job."settings"->'audioHints', 'null'),
  nullif(job."settings"->'shots', 'null'),
  nullif(job."settings"->'soundtrack', 'null'),
  nullif(job."settings"->'voiceOver', 'null')
FROM "Job" job LEFT JOIN "Asset" lyrics ON lyrics."id"::text = job."settings"->>'lyricsAssetId';

UPDATE "Job" SET "settings" = "settings"
  - ARRAY['lyrics', 'lyricsAssetId', 'style', 'brand', 'references', 'audioHints', 'shots', 'soundtrack', 'voiceOver'];
