ALTER TABLE "LedgerEntry" ADD COLUMN "clipIndex" INTEGER;

UPDATE "LedgerEntry" call SET "clipIndex" = (task."payload"->>'clipIndex')::int
FROM "Task" task WHERE task."id" = call."taskId" AND jsonb_typeof(task."payload"->'clipIndex') = 'number';

UPDATE "LedgerEntry" call SET "clipIndex" = regeneration."clipIndex"
FROM "Regeneration" regeneration WHERE regeneration."id" = call."regenerationId" AND call."clipIndex" IS NULL;
