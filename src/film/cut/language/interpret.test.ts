import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASKED_BACK,
  BESIDE_A_TITLE,
  PHRASES,
  short,
  WITH_A_TAGLINE,
  WITH_CROSSFADES,
  WITH_SOUND,
} from '../../../../test/phrases/edits.js';
import { type Applied, apply } from '../apply.js';
import { exampleScene } from './example-scene.js';
import { interpret } from './interpret.js';
import { type EditScene, SURE_ENOUGH } from './scene.js';

type Outcome = { phrase: string; expected: string; got: string; sure: boolean };

function read(phrases: readonly [string, string][], scene: EditScene): Outcome[] {
  return phrases.map(([phrase, expected]) => {
    const { operations, confidence } = interpret(phrase, scene);
    return { phrase, expected, got: operations.map(short).join('; '), sure: confidence >= SURE_ENOUGH };
  });
}

/** The phrases of heard.txt, each round written before the language had learned from it. */
function heard(): [string, string][] {
  const lines = readFileSync(new URL('../../../../test/phrases/heard.txt', import.meta.url), 'utf8').split(
    '\n',
  );
  const everywhere = (rest: string) => [1, 2, 3, 4, 5].map((at) => `TRANSITION ${at} ${rest}`).join('; ');
  return lines
    .filter((line) => line.includes(' => '))
    .map((line) => {
      const [phrase, expected] = line.split(' => ') as [string, string];
      return [phrase, expected.replace(/EVERY (\w+ \d+)/g, (_, rest: string) => everywhere(rest))];
    });
}

const right = ({ expected, got, sure }: Outcome) => {
  const accepted = expected.split('|');
  return sure ? accepted.includes(got) : accepted.includes('ASK');
};

describe('what people write', () => {
  const crossfaded = exampleScene({ crossfade: 12 });
  crossfaded.timeline = { ...crossfaded.timeline, fadeIn: 15, fadeOut: 30 };
  const untitled = exampleScene();
  untitled.timeline = { ...untitled.timeline, overlays: untitled.timeline.overlays.slice(1) };
  const titled = exampleScene();
  const tagline = { kind: 'TITLE' as const, text: titled.tagline, start: 360, end: 450 };
  titled.timeline = { ...titled.timeline, overlays: [...titled.timeline.overlays, tagline] };
  const outcomes = [
    ...read(WITH_A_TAGLINE, untitled),
    ...read(BESIDE_A_TITLE, titled),
    ...read(PHRASES, exampleScene()),
    ...read(WITH_CROSSFADES, crossfaded),
    ...read(heard(), exampleScene()),
  ];

  it('is understood in at least 95 of 100 cases', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(800);
    const missed = outcomes.filter((outcome) => !right(outcome));
    expect(missed.length / outcomes.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.05);
  });

  it('understands every phrase about the tagline', () => {
    const about = [...read(WITH_A_TAGLINE, untitled), ...read(BESIDE_A_TITLE, titled)];
    expect(about.filter((outcome) => !right(outcome))).toEqual([]);
    const [without] = read([['show the tagline at the start', 'ASK']], exampleScene({ tagline: null }));
    expect(without!.sure).toBe(false);
  });

  it('is never turned into another edit than the one that was meant', () => {
    expect(outcomes.filter((outcome) => outcome.sure && !right(outcome))).toEqual([]);
  });

  it.each(ASKED_BACK)('is asked back when it can’t be done or only be guessed: %s', (phrase) => {
    const { confidence, unresolved, interpretation } = interpret(phrase, exampleScene());
    expect(confidence).toBeLessThan(SURE_ENOUGH);
    expect([...unresolved, interpretation].join(' ').length).toBeGreaterThan(20);
  });
});

describe('an instruction', () => {
  it('gives operations that can be applied, whatever it says', () => {
    const words = [...new Set(PHRASES.flatMap(([phrase]) => phrase.split(' ')))];
    const scene = exampleScene();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), (said) => {
        const { operations, unresolved, confidence, undo } = interpret(said.join(' '), scene);
        expect(apply(scene.timeline, operations, scene.sources)).not.toHaveProperty('problem');
        if (operations.length === 0 && !undo) expect(unresolved.length).toBeGreaterThan(0);
        if (unresolved.length > 0) expect(confidence).toBeLessThan(SURE_ENOUGH);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    'undo',
    'undo that',
    'please undo the last edit',
    'take that back',
    'revert the last change',
    'go back',
  ])('takes the last edit back: %s', (phrase) => {
    expect(interpret(phrase, exampleScene())).toMatchObject({ operations: [], undo: true });
  });

  it('keeps the part that stands and says what does not, unsure', () => {
    const { operations, unresolved, confidence } = interpret(
      'remove clip 2 and make the sky pink',
      exampleScene(),
    );
    expect(operations.map(short)).toEqual(['REMOVE 1']);
    expect(unresolved).toEqual([expect.stringContaining('make the sky pink')]);
    expect(confidence).toBeLessThan(SURE_ENOUGH);
  });

  it.each(['cut the film at 0:20', 'cut at 20 seconds', 'chop the video at 0:20'])(
    'plans the harmless one of two meanings and names both: %s',
    (phrase) => {
      const { operations, unresolved, confidence } = interpret(phrase, exampleScene());
      expect(operations.map(short)).toEqual(['SPLIT 5 60']);
      expect(unresolved[0]).toContain('split the film at 20 s');
      expect(unresolved[0]).toContain('end the film at 20 s');
      expect(confidence).toBeLessThan(SURE_ENOUGH);
    },
  );

  it('understands both of the things that it offers instead', () => {
    const read = (phrase: string) => interpret(phrase, exampleScene());
    expect(read('split the film at 20 s')).toMatchObject({ unresolved: [], confidence: 0.95 });
    expect(read('end the film at 20 s').operations.map(short)).toEqual(['TRIM 5 0 120']);
  });

  it('plans a shorter transition where the wished one does not fit, and says so', () => {
    const { operations, unresolved, confidence } = interpret(
      'add a three second crossfade between 1 and 2',
      exampleScene(),
    );
    expect(operations).toHaveLength(1);
    expect(unresolved[0]).toContain('1 s is the most');
    expect(confidence).toBeLessThan(SURE_ENOUGH);
  });

  it('names the nearest thing that could be done', () => {
    const { unresolved } = interpret('cut 5 seconds off clip 2', exampleScene());
    expect(unresolved[0]).toContain('2.8 s at the most');
  });

  it('means the film as it is now by numbers, also after a removal', () => {
    const { operations } = interpret('remove clip 1 and make clip 2 twice as fast', exampleScene());
    expect(operations.map(short)).toEqual(['REMOVE 0', 'RETIME 0 2']);
  });

  it('speaks of clips by the numbers that they have now, and of several at once', () => {
    const read = (phrase: string) => interpret(phrase, exampleScene()).interpretation;
    expect(read('remove clips 2 and 4 and play clip 5 at half speed')).toBe(
      'Remove clips 2 and 4. Slow down clip 5 to 50% of natural speed.',
    );
    expect(read('play everything at half speed')).toBe('Slow down all clips to 50% of natural speed.');
  });

  it('is about the clip that was complained of', () => {
    const { operations, confidence } = interpret('clip 2 drags, lose the last half second', exampleScene());
    expect(operations.map(short)).toEqual(['TRIM 1 0 15']);
    expect(confidence).toBeGreaterThan(SURE_ENOUGH);
  });

  it('removes nothing where the rest of a list was not understood', () => {
    const { operations, unresolved } = interpret('keep only clips 1, 3 and 5 blue', exampleScene());
    expect(operations).toEqual([]);
    expect(unresolved[0]).toContain('5 blue');
  });

  it('says that there is no logo instead of showing none', () => {
    const { operations, unresolved } = interpret('show the logo', exampleScene({ hasLogo: false }));
    expect(operations).toEqual([]);
    expect(unresolved[0]).toContain('without a logo');
  });

  it('says which language it reads', () => {
    expect(interpret('supprime le clip 3', exampleScene()).unresolved[0]).toContain('only English');
  });

  it('is unsure which film is meant after a "then"', () => {
    const { confidence } = interpret('remove clip 1, then remove clip 2', exampleScene());
    expect(confidence).toBeLessThan(SURE_ENOUGH);
  });

  it('takes "it" to be the clip that was spoken of', () => {
    const { operations } = interpret('trim the third clip to 2 seconds and make it slower', exampleScene());
    expect(operations.map(short)).toEqual(['TRIM 2 0 90', 'RETIME 2 0.667']);
  });

  it('understands what is said about music and voice', () => {
    const scene = exampleScene({ music: 'MADE', voice: [{ start: 180, end: 240 }] });
    expect(read(WITH_SOUND, scene).filter((outcome) => !right(outcome))).toEqual([]);
  });

  it('asks back about music and a voice that the film does not have', () => {
    const silent = exampleScene({ music: null });
    for (const [phrase, reason] of [
      ['music quieter', 'no music'],
      ['another song', 'no music'],
      ['no voice over clip 3', 'Nobody speaks'],
    ] as const)
      expect(interpret(phrase, silent)).toMatchObject({
        operations: [],
        unresolved: [expect.stringContaining(reason)],
      });
    expect(interpret('another song', exampleScene()).unresolved[0]).toContain('song belongs to the film');
  });

  it('turns down step by step, and what is turned down stays so through an edit of the cut', () => {
    const scene = exampleScene();
    const edit = (text: string) => interpret(text, scene).operations;
    const first = apply(scene.timeline, edit('music quieter'), scene.sources) as Applied;
    const again = interpret('music quieter', { ...scene, timeline: first.timeline });
    expect(again.operations).toMatchObject([{ type: 'VOLUME', volume: 0.3 }]);
    const shorter = apply(first.timeline, edit('remove clip 2'), scene.sources) as Applied;
    expect(shorter.timeline.sound!.volumes).toEqual([{ track: 'MUSIC', volume: 0.55, start: 0, end: 630 }]);
  });

  it('asks back about a song that the film does not have', () => {
    const scene = exampleScene({ analysis: null });
    expect(interpret('remove the clip before the chorus', scene)).toMatchObject({
      operations: [],
      unresolved: [expect.stringContaining('no song')],
    });
  });

  it('is unsure which of two choruses is meant, and says so', () => {
    const scene = exampleScene();
    const [intro, ...rest] = scene.analysis!.structure;
    const analysis = { ...scene.analysis!, structure: [{ ...intro!, type: 'CHORUS' as const }, ...rest] };
    const { confidence, interpretation } = interpret('remove the chorus', { ...scene, analysis });
    expect(confidence).toBeLessThan(SURE_ENOUGH);
    expect(interpretation).toContain('2 parts');
  });

  it('aligns the new cuts to the beats when that is wished', () => {
    const { operations } = interpret(
      'trim 20 frames off the end of clip 1',
      exampleScene({ snapToBeats: true }),
    );
    const outcome = apply(exampleScene().timeline, operations, exampleScene().sources);
    if ('problem' in outcome) throw new Error(outcome.problem);
    expect(outcome.timeline.entries[0]!.length % 15).toBe(0);
  });

  it('says when there is no beat to align to', () => {
    const scene = exampleScene({ snapToBeats: true });
    const analysis = { ...scene.analysis!, beatConfidence: 0.2 };
    expect(interpret('remove clip 2', { ...scene, analysis }).unresolved).toEqual([
      expect.stringContaining('no steady beat'),
    ]);
  });

  it('is answered however long or strange it is', () => {
    for (const text of [
      'and '.repeat(2000),
      'swap 1 and 2, '.repeat(300),
      '“',
      '((((',
      '[clip] <clips> | 3',
      '🙂 clip 3',
    ]) {
      expect(interpret(text, exampleScene()).confidence).toBeLessThan(SURE_ENOUGH);
    }
  });
});
