/** A whole job page against a bare server that has the answer in memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Client, clientOf, type Data } from '../test/helpers/client.js';
import { createJob, restOf, uploadSong } from '../test/helpers/films.js';
import { startServer } from '../test/helpers/server.js';
import { figure } from './figures.js';

const FILE = 'id status contentType byteSize url urlExpiresAt width height durationSeconds';
const JOB_PAGE = `query JobPage($id: ID!) { job(id: $id) {
  id kind prompt status currentStage progress estimatedRemainingSeconds lastSequence createdAt completedAt
  settings { aspectRatio resolution seed requireApproval budgetLimit models { role model local } }
  audio { ${FILE} }
  stages { id name status durationSeconds cost attempts model { role model local } error { code message retryable } }
  brief { narrative subject setting mood notes llmUsed }
  audioAnalysis { id bpm beatConfidence durationSeconds beats downbeats structure { type start end energy } lyrics { text start end words { text start end } } mood { primary energyLevel confidence } clipBoundaries { start end durationSeconds } waveform(points: 400) fallbacks }
  scenePlan { id videoSummary characters { key description role } scenes { key description timeOfDay } style { colorPalette visualStyle mood lighting cinematography keywords } clipScripts { clipIndex start end visualDescription motion cameraAngle characterKeys sceneKeys lyricsContext beatIntensity } transitions { fromClip toClip type durationSeconds rationale } llmUsed llmModel }
  referenceImages { id status totalCost scenes { id targetKey asset { ${FILE} } promptUsed cost } characters { id targetKey asset { ${FILE} } promptUsed cost } }
  clipPrompts { id totalClips llmUsed llmModel items { id clipIndex prompt negativePrompt durationSeconds metadata { wordCount styleKeywords referenceMode validated } } }
  clips { id clipIndex status timestampStart timestampEnd durationSeconds lyricsPreview isRegenerated suggestions thumbnail { ${FILE} } video { ${FILE} } prompt { id prompt } currentVersion { id } versions { id prompt model cost createdAt thumbnail { ${FILE} } } }
  timeline { revision durationSeconds entries { key position clipIndex start end sourceStart sourceEnd speed transitionIn transitionSeconds crop { x y width height } } overlays { kind text start end } }
  video { id asset { ${FILE} } poster { ${FILE} } durationSeconds syncDrift width height fps segmentsRendered segmentsReused beatSync { hitRate meanErrorSeconds chanceRate } variants { id aspectRatio asset { ${FILE} } } }
  cost { total reserved limit byStage { stage cost } entries { id purpose stage provider model cost quantity at } }
  error { code message retryable stage }
  regenerations(first: 10) { totalCount nodes { id clipIndex instruction status cost } pageInfo { hasNextPage endCursor } }
  editPlans(first: 10) { totalCount nodes { id instruction status } }
} }`;

const ROOT = path.resolve(import.meta.dirname, '..');
const AT_ONCE = 8;

async function rate(client: Client, id: string, seconds: number): Promise<number> {
  await client.query(JOB_PAGE, { id });
  const end = performance.now() + seconds * 1000;
  let answers = 0;
  const ask = async () => {
    while (performance.now() < end) {
      await client.query(JOB_PAGE, { id });
      answers++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  return answers / seconds;
}

async function startBare(answer: Data): Promise<{ url: string; end(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'reelgraph-bench-'));
  writeFileSync(path.join(folder, 'answer.json'), JSON.stringify(answer));
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      path.join(ROOT, 'bench', 'bare-yoga.ts'),
      path.join(ROOT, 'schema.graphql'),
      path.join(folder, 'answer.json'),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: printed.toString().trim(),
    end() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function jobPage(client: Client): Promise<void> {
  const shots = Array.from({ length: 20 }, (_, index) => ({
    enhancedPrompt: `A paper boat on a river, picture ${index + 1}`,
    durationSeconds: 1,
  }));
  const audioAssetId = await uploadSong(client, 20);
  const film = { kind: 'FILM', prompt: 'A paper boat', resolution: 'P480', shots, audioAssetId };
  const id = await createJob(client, film);
  await restOf(client, id);
  const bare = await startBare(await client.query(JOB_PAGE, { id }));
  // In turn, so that a noisy machine is noisy for both.
  const rounds: [number, number][] = [];
  for (let round = 0; round < 3; round++)
    rounds.push([await rate(client, id, 4), await rate(clientOf(bare), id, 4)]);
  bare.end();
  // The round in the middle: both of its figures are of the same seconds.
  const [measured, baseline] = rounds.sort((a, b) => a[0] / a[1] - b[0] / b[1])[rounds.length >> 1]!;
  figure({ wait: 'jobPage', measured, baseline });
}

const server = await startServer({ LOG_LEVEL: 'error' });
try {
  await jobPage(clientOf(server));
} finally {
  await server.stop();
}
