import { describe, expect, it } from 'vitest';
import { planWithFacts } from '../../story/plan-with-facts.js';
import { needsNewPicture } from '../changed-facts.js';
import { examplePlan } from '../example-plan.js';
import { userClipPrompt } from '../user-prompt.js';
import { type ClipPromptsInput, writeClipPrompts } from '../write-clip-prompts.js';
import { type ClipToChange, followChanges } from './follow.js';
import { readChanges } from './read-changes.js';
import { acceptRewrite, type RewriteInput } from './rewrite-llm.js';

const written = examplePlan();
const plan = planWithFacts({
  ...written,
  clipScripts: written.clipScripts.map(({ facts: _, ...words }) => ({
    ...words,
    visualDescription: 'A young woman in a silver jacket crosses a bridge in the rain.',
  })),
});
const input: ClipPromptsInput = {
  plan,
  references: [],
  profile: 'generic',
  aspectRatio: 'LANDSCAPE_16_9',
  resolution: 'P720',
};
const clip: ClipToChange = {
  input,
  script: plan.clipScripts[0]!,
  prompt: writeClipPrompts(input).items[0]!,
};
const changedBy = (instruction: string, before = clip): ClipToChange => {
  const { changes } = readChanges(instruction, before.script.facts);
  return { input, ...followChanges(before, changes) };
};

describe('a clip that follows an instruction', () => {
  it('shows what was asked for in its facts, its sentence and its prompt', () => {
    const { script, prompt } = changedBy('make it daytime, and add a red balloon');
    expect(script.facts.hour).toEqual({ value: 'midday', by: 'USER' });
    expect(script.visualDescription).toMatch(/red balloon/);
    expect(prompt.prompt).toMatch(/red balloon.*in daylight/is);
    expect(prompt.prompt).not.toMatch(/at night/);
    expect(prompt.negativePrompt).toMatch(/stars/);
  });

  it('builds on what was asked before', () => {
    const { script, prompt } = changedBy('let it snow', changedBy('add a red balloon'));
    expect(script.visualDescription).toMatch(/red balloon/);
    expect(prompt.prompt).toMatch(/snow falling gently/);
    expect(changedBy('brighter', changedBy('brighter')).script.facts.grade.brightness).toBe(1);
    expect(changedBy('darker', changedBy('brighter')).script.facts.grade.brightness).toBeLessThan(0);
  });

  it('does both of two wishes, whatever joins them', () => {
    const { script } = changedBy('she looks at the camera and make it snow');
    expect(script.facts).toMatchObject({ weather: { value: 'snow' } });
    expect(script.facts.subjects[0]!.action!.phrase).toBe('looks at the camera');
    expect(changedBy('make it snow').script.visualDescription).not.toMatch(/in the rain/);
  });

  it('keeps the sentence when only light, colour or camera change', () => {
    for (const instruction of ['brighter', 'black and white', 'warmer', 'slower']) {
      const { script, prompt } = changedBy(instruction);
      expect(script.visualDescription).toBe(clip.script.visualDescription);
      expect(prompt.prompt).not.toBe(clip.prompt.prompt);
    }
  });

  it('orders nobody where people were ruled out', () => {
    const { script, prompt } = changedBy('remove the people');
    expect(script.characterKeys).toEqual([]);
    expect(prompt.prompt).not.toMatch(/\b(?:woman|courier|figure)\b/i);
    expect(prompt.negativePrompt).toMatch(/people/);
  });

  it('needs a new picture unless only camera and pace change', () => {
    expect(needsNewPicture(plan, changedBy('slower and more motion').script)).toBe(false);
    for (const instruction of ['at dawn', 'brighter', 'closer', 'add a dog', 'no people', 'snow'])
      expect([instruction, needsNewPicture(plan, changedBy(instruction).script)]).toEqual([
        instruction,
        true,
      ]);
  });

  it('keeps a prompt that the user wrote by hand', () => {
    const own = 'Two paper cranes drift over a lake of ink.';
    const { facts: _, ...words } = clip.script;
    const script = planWithFacts({ ...plan, clipScripts: [{ ...words, visualDescription: own }] })
      .clipScripts[0]!;
    const mine = { input, script, prompt: userClipPrompt(clip.prompt, own) };
    expect(changedBy('brighter', mine).prompt.prompt).toBe(
      `${own} Bright, luminous lighting with lifted shadows.`,
    );
  });
});

describe("a language model's rewriting", () => {
  const request: RewriteInput = {
    clip,
    instruction: 'she opens a door, and play it backwards',
    read: readChanges('she opens a door, and play it backwards', clip.script.facts),
    earlier: [],
  };
  const text = `A young woman in a silver jacket opens a blue door in the rain. ${'The street glows behind her. '.repeat(2)}`;

  it('brings its own facts, and the style keywords that it forgot', () => {
    const rewrite = acceptRewrite(
      request,
      {
        prompt: text,
        changes: [{ change: 'ACTION', noun: 'woman', kind: 'PERSON', phrase: 'opens a blue door' }],
        unresolved: [],
      },
      'openai:x',
    );
    if (!rewrite.accepted) throw new Error(rewrite.reason);
    expect(rewrite.script.facts.subjects.some(({ action }) => action?.phrase === 'opens a blue door')).toBe(
      true,
    );
    expect(rewrite.prompt.prompt).toMatch(/overall look/i);
    expect(rewrite.prompt.metadata).toMatchObject({ llmUsed: true, llmModel: 'openai:x' });
    expect(rewrite.unresolved).toEqual(['play it backwards']);
  });

  it('is taken with the facts of the rules when it names none, and refused when it is no prompt', () => {
    expect(acceptRewrite(request, { prompt: text, changes: [], unresolved: [] }, 'x').accepted).toBe(true);
    expect(acceptRewrite(request, { prompt: 'No.', changes: [], unresolved: [] }, 'x').accepted).toBe(false);
  });
});
