import { describe, expect, it } from 'vitest';
import { examplePlan, exampleStyle } from './example-plan.js';
import { portraitPrompt, scenePrompt, startPicturePrompt } from './picture-prompt.js';
import { userClipPrompt } from './user-prompt.js';
import { wordCount } from './wording.js';
import { writeClipPrompts } from './write-clip-prompts.js';

const plan = examplePlan();
const [clip] = writeClipPrompts({
  plan,
  references: [],
  profile: 'svd',
  aspectRatio: 'SQUARE_1_1',
  resolution: 'P720',
}).items;

describe('reference pictures', () => {
  it('of a place show it in the film’s style, without people or writing', () => {
    const { prompt, negativePrompt } = scenePrompt(exampleStyle, plan.scenes[0]!);
    expect(prompt).toMatch(/^Rain-slicked street with neon signs, night, /);
    expect(prompt).toMatch(/neo-noir cyberpunk.*navy, neon cyan and magenta palette.*no text, no watermark/);
    expect(negativePrompt.split(', ')).toEqual(
      expect.arrayContaining(['people', 'text', 'watermark', 'caption']),
    );
    expect(wordCount(prompt)).toBeLessThanOrEqual(85);
  });

  it('of a character show one person', () => {
    const { prompt, negativePrompt } = portraitPrompt(exampleStyle, plan.characters[1]!);
    expect(prompt).toMatch(/^Maya, an old DJ .*character portrait, one person/);
    expect(negativePrompt).toContain('several people');
    expect(negativePrompt.split(', ')).not.toContain('people');
  });

  it('of a place that is to have people in it never forbid them', () => {
    const { prompt, negativePrompt } = scenePrompt(exampleStyle, plan.scenes[0]!, true);
    expect(prompt).not.toContain('no people');
    expect(negativePrompt.split(', ')).not.toContain('people');
  });

  it.each([
    [{ count: 2 }, /group portrait of two people/, 'several people'],
    [{ count: 9 }, /group portrait of a few people/, 'several people'],
    [{ kind: 'CREATURE' as const }, /portrait of one animal, whole body/, 'cropped head'],
  ])('of a character follow its facts: %o', (facts, framing, allowed) => {
    const character = plan.characters[0]!;
    const order = portraitPrompt(exampleStyle, { ...character, facts: { ...character.facts, ...facts } });
    expect(order.prompt).toMatch(framing);
    expect(order.prompt).not.toContain('one person');
    expect(order.prompt).not.toContain('no people');
    expect(order.negativePrompt.split(', ')).not.toContain(allowed);
  });

  it('of a clip hold its first moment still', () => {
    const { prompt, negativePrompt } = startPicturePrompt(clip!);
    expect(prompt).toMatch(/^A lone figure crosses bridge number 0.*single still frame/);
    expect(prompt).not.toMatch(/…|, ,/);
    expect(negativePrompt).toContain('motion blur');
  });
});

describe('a prompt written by hand', () => {
  it('is kept in the user’s words and form only is repaired', () => {
    const edited = userClipPrompt(clip!, '- Two foxes\u0000 dance\n- on the ice');
    expect(edited.prompt).toBe('Two foxes dance. On the ice.');
    expect(edited).toMatchObject({
      clipIndex: 0,
      sceneReference: null,
      metadata: { wordCount: 6, llmUsed: false, validated: true },
    });
    expect(userClipPrompt(clip!, 'fox '.repeat(300)).metadata.wordCount).toBe(199);
    expect(userClipPrompt(clip!, ' \n ')).toBe(clip);
  });
});
