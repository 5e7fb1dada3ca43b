/** Prompts by rules beside prompts by a language model, over a few plans: length, style kept, and how far clips differ. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClipPrompts } from '../src/film/prompts/clip-prompt.js';
import {
  type ClipPromptsAnswer,
  type ClipPromptsRequest,
  clipPromptBatches,
  clipPromptsRequest,
  judgeClipPrompts,
  mergeClipPrompts,
} from '../src/film/prompts/llm-prompts.js';
import { keywordsKept } from '../src/film/prompts/style-keywords.js';
import { validateClipPrompts } from '../src/film/prompts/validate.js';
import { wordsOf } from '../src/film/prompts/wording.js';
import { type ClipPromptsInput, writeClipPrompts } from '../src/film/prompts/write-clip-prompts.js';
import type { ScenePlan, Style } from '../src/film/story/plan.js';
import { planWithFacts } from '../src/film/story/plan-with-facts.js';

type AskModel = (request: ClipPromptsRequest) => Promise<ClipPromptsAnswer | null>;

type Sketch = {
  name: string;
  profile: string;
  style: Omit<Style, 'keywords'>;
  people: string[];
  places: string[];
  shots: string[];
};

const CORPUS: Sketch[] = [
  {
    name: 'night courier',
    profile: 'svd',
    style: {
      colorPalette: ['#00ffff', '#ff00ff', '#0b1030'],
      visualStyle: 'Neo-noir cyberpunk',
      mood: 'melancholic yet hopeful',
      lighting: 'Neon lighting with high contrast',
      cinematography: 'Wide tracking shots and slow push-ins',
    },
    people: ['Young woman, 25-30, short dark hair, silver jacket'],
    places: ['Rain-slicked street with neon signs', 'A rooftop above the flooded quarter'],
    shots: [
      'She walks toward camera',
      'Her boots splash through a puddle',
      'She looks up at a flickering sign',
      'She runs up a fire escape',
      'She hands over a record in the dark',
      'Dawn light finds her face',
    ],
  },
  {
    name: 'coffee ad',
    profile: 'kling-2.1',
    style: {
      colorPalette: ['#6b4423', '#f3e3c3', '#d9a521'],
      visualStyle: 'Warm photorealistic commercial',
      mood: 'cozy and inviting',
      lighting: 'Soft golden morning light',
      cinematography: 'Macro details, smooth slider moves',
    },
    people: ['A barista in her forties with a linen apron'],
    places: ['A small sunlit cafe with wooden counters'],
    shots: [
      'Beans pour into a grinder',
      'Steam curls from a fresh cup',
      'The barista smiles at a guest',
      'A hand lifts the cup to the light',
    ],
  },
  {
    name: 'desert documentary',
    profile: 'cogvideox',
    style: {
      colorPalette: ['#cfae7c', '#8d4a2b', '#86c1ea'],
      visualStyle: 'Naturalistic documentary',
      mood: 'calm, awe-struck',
      lighting: 'Harsh midday sun and long evening shadows',
      cinematography: 'Static wide shots and aerial views',
    },
    people: [],
    places: ['Endless dunes under an empty sky', 'A dry riverbed with one acacia tree'],
    shots: [
      'Wind draws lines into the sand',
      'A beetle climbs a slope',
      'Clouds throw moving shadows',
      'The first stars appear',
      'Rain reaches the riverbed',
    ],
  },
];

const LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;

function planOf({ style, people, places, shots }: Sketch): ScenePlan {
  return planWithFacts({
    videoSummary: shots.join('; '),
    characters: people.map((description, at) => ({ key: `person-${at}`, description, role: 'lead' })),
    scenes: places.map((description, at) => ({ key: `place-${at}`, description, timeOfDay: null })),
    style: { ...style, keywords: [] },
    clipScripts: shots.map((visualDescription, at) => ({
      clipIndex: at,
      start: at * 5,
      end: at * 5 + 5,
      visualDescription,
      motion: ['slow push in', 'handheld tracking', ''][at % 3]!,
      cameraAngle: ['wide shot', 'low angle', 'close-up'][at % 3]!,
      characterKeys: people.length > 0 ? ['person-0'] : [],
      sceneKeys: [`place-${at % places.length}`],
      lyricsContext: null,
      beatIntensity: LEVELS[at % 3]!,
    })),
    transitions: [],
    overlays: [],
    llmUsed: false,
    llmModel: null,
  });
}

/** Stands in for a model where there is none: plausible prose, and for the last clip an answer that must be refused. */
const cannedModel: AskModel = async ({ messages }) => {
  const { clips } = JSON.parse(messages[1]!.content) as {
    clips: {
      clipIndex: number;
      visualDescription: string;
      cameraAngle: string;
      scene: string;
      characters: string[];
      styleKeywords: string[];
      previousClip: string | null;
    }[];
  };
  return {
    prompts: clips.map((clip, at) => ({
      clipIndex: clip.clipIndex,
      prompt:
        at === clips.length - 1
          ? '1. A shot list\n2. is not a prompt'
          : `${clip.visualDescription}, caught in a ${clip.cameraAngle} that lingers where ${clip.previousClip ?? 'nothing'} was before; ${clip.scene.toLowerCase()} breathes around it. ${clip.characters.join(' ')} Told as ${clip.styleKeywords.slice(0, 5).join(', ')}.`,
    })),
  };
};

/** One minus the mean share of words that two clips have in common. */
function distinctness(prompts: readonly string[]): number {
  const sets = prompts.map(
    (prompt) => new Set(wordsOf(prompt.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ''))),
  );
  const overlaps = sets.flatMap((one, at) =>
    sets.slice(at + 1).map((other) => {
      const common = [...one].filter((word) => other.has(word)).length;
      return common / (one.size + other.size - common);
    }),
  );
  return 1 - overlaps.reduce((sum, overlap) => sum + overlap, 0) / Math.max(1, overlaps.length);
}

function measured({ items }: ClipPrompts) {
  const counts = items.map(({ metadata }) => metadata.wordCount);
  const coverage = items.map(
    ({ prompt, metadata }) =>
      keywordsKept(prompt, metadata.styleKeywords).length / metadata.styleKeywords.length,
  );
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return {
    words: `${Math.min(...counts)}-${Math.max(...counts)}`,
    'mean words': Math.round(mean(counts)),
    keywords: `${Math.round(100 * mean(coverage))}%`,
    distinct: distinctness(items.map(({ prompt }) => prompt)).toFixed(2),
    'by the model': `${items.filter(({ metadata }) => metadata.llmUsed).length}/${items.length}`,
  };
}

async function comparePrompts(ask: AskModel, model: string): Promise<Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  for (const sketch of CORPUS) {
    const plan = planOf(sketch);
    const input: ClipPromptsInput = {
      plan,
      references: [],
      profile: sketch.profile,
      aspectRatio: 'LANDSCAPE_16_9',
      resolution: 'P1080',
    };
    const base = writeClipPrompts(input);
    const answers = await Promise.all(
      clipPromptBatches(base).map(async (batch) =>
        judgeClipPrompts((await ask(clipPromptsRequest(input, base, batch))) ?? { prompts: [] }, batch),
      ),
    );
    const written = new Map(answers.flatMap(({ usable }) => [...usable]));
    const checked = validateClipPrompts(plan, mergeClipPrompts(base, written, model));
    if (!checked.valid) throw new Error(checked.message);
    rows.push({ plan: sketch.name, for: sketch.profile, writer: 'rules', ...measured(base) });
    rows.push({ plan: sketch.name, for: sketch.profile, writer: model, ...measured(checked.prompts) });
  }
  return rows;
}

function millisecondsForTwentyClips(): number {
  const plan = planOf({
    ...CORPUS[0]!,
    shots: Array.from({ length: 20 }, (_, at) => `Shot ${at} of a long night`),
  });
  const runs = Array.from({ length: 15 }, () => {
    const start = performance.now();
    writeClipPrompts({
      plan,
      references: [],
      profile: 'cogvideox',
      aspectRatio: 'LANDSCAPE_16_9',
      resolution: 'P1080',
    });
    return performance.now() - start;
  });
  return runs.sort((a, b) => a - b)[7]!;
}

/** `tsx bench/prompts.ts ./my-model.ts` compares with a real one: a module whose default export answers requests. */
const [modelPath] = process.argv.slice(2);
const ask: AskModel = modelPath
  ? (await import(pathToFileURL(resolve(modelPath)).href)).default
  : cannedModel;

console.log('Prompts by rules and by a model. Without a model at hand its answers are canned.');
console.table(await comparePrompts(ask, modelPath ?? 'canned'));
console.log(
  `20 clips by rules: ${millisecondsForTwentyClips().toFixed(1)} ms (median of 15; the limit is 20).`,
);
