import { describe, expect, it } from 'vitest';
import { toFrames } from '../format.js';
import { boundariesOf, EVERY_INPUT, exampleSong, SONG_PROMPTS, storyInput } from './example-prompts.js';
import type { StoryInput } from './input.js';
import { ScenePlan } from './plan.js';
import { planFilm } from './plan-film.js';
import { understandPrompt } from './understand.js';

const plan = (input: StoryInput) => planFilm(input, understandPrompt(input));

const CAMERA = /\b(pan|tilt|dolly|tracking|crane|handheld|static)\b/;

/** What a proof-reader would strike out. */
const CLUMSY = [
  /\b(\w+) \1\b(?<!that that|had had)/i,
  /\ba [aeio]\w/i,
  /\ban [bcdfgjklmnpqrstvwz]\w/i,
  /[{}[\]]/,
  /undefined|null|NaN/,
  / {2}| [,.;:]|,,|\.\.|,\.|;\./,
  /\b(?:the|a|an) (?:the|a|an|his|her|my|our)\b/i,
];

const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
const overlap = (one: Set<string>, other: Set<string>) =>
  [...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size);

describe.each(EVERY_INPUT.map((input) => [input.kind, input.prompt.slice(0, 60), input] as const))(
  '%s: %s',
  (_kind, _prompt, input) => {
    const brief = understandPrompt(input);
    const made = planFilm(input, brief);

    it('is a complete plan whose keys, counts and times hold', () => {
      expect(ScenePlan.parse(made)).toEqual(made);
      expect(made.clipScripts.map(({ start, end }) => ({ start, end }))).toEqual(input.boundaries);
      expect(made.clipScripts.map((clip) => clip.clipIndex)).toEqual(
        input.boundaries.map((_, index) => index),
      );
      expect(made.scenes.length).toBeLessThanOrEqual(5);
      expect(made.scenes.length).toBeGreaterThanOrEqual(2);
      expect(made.characters.length).toBeLessThanOrEqual(3);
      const scenes = made.scenes.map((scene) => scene.key);
      const characters = made.characters.map((character) => character.key);
      expect(new Set([...scenes, ...characters]).size).toBe(scenes.length + characters.length);
      for (const clip of made.clipScripts) {
        expect(clip.sceneKeys.length).toBeGreaterThan(0);
        expect(scenes).toEqual(expect.arrayContaining(clip.sceneKeys));
        expect(characters).toEqual(expect.arrayContaining(clip.characterKeys));
      }
      expect(made.style.keywords.length).toBeGreaterThanOrEqual(5);
      expect(made.style.keywords.length).toBeLessThanOrEqual(10);
      for (const colour of made.style.colorPalette) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    });

    it('varies size, angle and movement, and keeps the screen direction', () => {
      const of = made.clipScripts.map((clip) => [
        ...clip.cameraAngle.split(', '),
        CAMERA.exec(clip.motion)?.[0],
      ]);
      for (const clip of made.clipScripts) expect(clip.motion).toMatch(CAMERA);
      for (let at = 2; at < of.length; at++) {
        for (const side of [0, 1, 2]) {
          expect(
            of[at]![side] === of[at - 1]![side] && of[at]![side] === of[at - 2]![side],
            `clip ${at}: ${of[at]![side]}`,
          ).toBe(false);
        }
      }
      const directions = made.clipScripts.flatMap(
        (clip) => clip.motion.match(/left to right|right to left/g) ?? [],
      );
      expect(new Set(directions).size).toBeLessThanOrEqual(1);
    });

    it('says nothing twice and nothing clumsily', () => {
      const descriptions = made.clipScripts.map((clip) => clip.visualDescription);
      expect(new Set(descriptions).size).toBe(descriptions.length);
      // Words of the user may be as odd as they like; ours may not.
      const own = words(input.prompt);
      for (const text of [...descriptions, ...made.scenes.map((scene) => scene.description)]) {
        for (const pattern of CLUMSY) {
          const found = pattern.exec(text)?.[0];
          if (found && ![...words(found)].every((word) => own.has(word)))
            expect.fail(`“${found}” in: ${text}`);
        }
      }
    });

    it('joins every two clips by a transition that both allow', () => {
      expect(made.transitions.map((each) => [each.fromClip, each.toClip])).toEqual(
        made.clipScripts.slice(1).map((_, index) => [index, index + 1]),
      );
      for (const each of made.transitions) {
        const [from, to] = [made.clipScripts[each.fromClip]!, made.clipScripts[each.toClip]!];
        const frames = each.durationSeconds * 30;
        expect(frames % 2).toBeCloseTo(0);
        expect(frames).toBeLessThanOrEqual(28);
        expect(frames).toBeLessThanOrEqual(
          Math.min(toFrames(from.end - from.start), toFrames(to.end - to.start)) / 2,
        );
        expect(each.type === 'CUT').toBe(frames === 0);
        expect(each.rationale).not.toBe('');
      }
    });

    it('is the same again for the same seed', () => {
      expect(planFilm(input, understandPrompt(input))).toEqual(made);
    });
  },
);

it('plans clearly different films for different prompts', () => {
  const texts = SONG_PROMPTS.map((prompt) =>
    words(
      plan(storyInput('MUSIC_VIDEO', prompt))
        .clipScripts.map((clip) => clip.visualDescription)
        .join(' '),
    ),
  );
  texts.forEach((text, index) => {
    for (const other of texts.slice(index + 1)) expect(overlap(text, other)).toBeLessThan(0.75);
  });
});

it('plans another film of the same prompt for another seed', () => {
  const prompt = 'a lone dancer';
  expect(plan(storyInput('MUSIC_VIDEO', prompt, { seed: 1 })).clipScripts).not.toEqual(
    plan(storyInput('MUSIC_VIDEO', prompt, { seed: 2 })).clipScripts,
  );
});

describe('a song with sections', () => {
  const song = exampleSong();
  const made = plan(storyInput('MUSIC_VIDEO', 'a woman walks through a city at night', { analysis: song }));
  const clipsIn = (type: string) =>
    made.clipScripts.filter((clip) =>
      song.structure.some((each) => each.type === type && clip.start >= each.start && clip.start < each.end),
    );

  it('returns to one place for the chorus, leaves it for the bridge, and comes home for the outro', () => {
    const chorus = new Set(clipsIn('CHORUS').flatMap((clip) => clip.sceneKeys));
    expect(chorus.size).toBe(1);
    for (const clip of clipsIn('BRIDGE')) expect(chorus).not.toContain(clip.sceneKeys[0]);
    expect(clipsIn('OUTRO')[0]!.sceneKeys).toEqual(clipsIn('INTRO')[0]!.sceneKeys);
  });

  it('takes its intensity from the section', () => {
    expect(new Set(clipsIn('CHORUS').map((clip) => clip.beatIntensity))).toEqual(new Set(['HIGH']));
    expect(new Set(clipsIn('INTRO').map((clip) => clip.beatIntensity))).toEqual(new Set(['LOW']));
  });

  it('cuts hard into the chorus and melts in the quiet parts', () => {
    expect(made.transitions[3]).toMatchObject({ toClip: 4, type: 'CUT' });
    expect(made.transitions[0]!.type).toBe('CROSSFADE');
  });

  it('shows the words in the clip that sings them', () => {
    expect(made.clipScripts[2]!.lyricsContext).toBe('The ocean took my name');
    expect(made.clipScripts[2]!.visualDescription).toContain('water');
    expect(made.clipScripts[4]!.visualDescription).toContain('sparks');
    expect(made.clipScripts[0]!.lyricsContext).toBeNull();
  });
});

describe('an ad for a brand', () => {
  const brand = {
    name: 'Kaffa',
    colors: ['#6b1226', '#f2ead7'],
    url: 'https://kaffa.example/',
    callToAction: 'Order now',
    hasLogo: true,
  };
  const made = plan(storyInput('AD', 'cold brew coffee for rainy mornings', { brand }));

  it('names the brand’s colours early in every clip, and leads the palette with them', () => {
    expect(made.style.colorPalette.slice(0, 2)).toEqual(brand.colors);
    for (const clip of made.clipScripts)
      expect(clip.visualDescription.slice(0, 40)).toMatch(/burgundy and ivory/i);
  });

  it('ends on logo and call to action, readable and to the last frame', () => {
    const card = made.overlays.filter(({ kind }) => kind !== 'TITLE');
    expect(card.map(({ kind }) => kind).sort()).toEqual(['CALL_TO_ACTION', 'LOGO']);
    for (const each of card) {
      expect(each.end).toBe(30);
      expect(each.end - each.start).toBeGreaterThanOrEqual(2);
    }
    expect(made.overlays.find((each) => each.kind === 'CALL_TO_ACTION')!.text).toBe(
      'Order now · kaffa.example',
    );
  });

  const worded = (wishes: Partial<typeof brand> & { tagline?: string }, prompt = 'cold brew coffee') =>
    plan(storyInput('AD', prompt, { brand: { ...brand, ...wishes } })).overlays;

  it('shows the tagline before the end card, and after a title that was asked for', () => {
    const [tagline, , call] = worded({ tagline: 'Slow mornings, made well' });
    expect(tagline).toMatchObject({ kind: 'TITLE', text: 'Slow mornings, made well', end: call!.start });
    expect(tagline!.end - tagline!.start).toBeGreaterThanOrEqual(1.5);
    const titles = worded({ tagline: 'Slow mornings' }, 'cold brew, titled "Rain"');
    expect(titles.slice(0, 2).map(({ text }) => text)).toEqual(['Rain', 'Slow mornings']);
    expect(titles[0]!.end).toBeLessThanOrEqual(titles[1]!.start);
    expect(worded({ tagline: 'Order now!' }).map(({ kind }) => kind)).not.toContain('TITLE');
  });

  it.each([
    [{ hasLogo: false }, 'Kaffa · Order now · kaffa.example'],
    [{ hasLogo: false, callToAction: 'Order Kaffa now' }, 'Order Kaffa now · kaffa.example'],
    [
      {
        hasLogo: false,
        name: 'A very long name of a brand that is long',
        callToAction: 'Order a bag before the end of the month',
      },
      'Order a bag before the end of the month · kaffa.example',
    ],
  ])('puts name and address on the end card where there is no logo: %o', (wishes, text) => {
    expect(worded(wishes).find(({ kind }) => kind === 'CALL_TO_ACTION')!.text).toBe(text);
  });

  it.each([3, 4, 5, 6, 11])('tells the arc in %i shots, from hook to call', (count) => {
    const input = storyInput('AD', 'running shoes', { boundaries: boundariesOf(count, 5) });
    const { clipScripts } = plan(input);
    expect(clipScripts).toHaveLength(count);
    expect(clipScripts.slice(1, -1).some((clip) => clip.visualDescription.includes('shoes'))).toBe(true);
  });
});

describe('an ad without a product', () => {
  it.each([
    ['A lone traveller crosses a desert at sunset and finds an oasis', 'traveller', /desert/],
    ['A family has breakfast in a sunny kitchen', 'family', /kitchen/],
    ['A woman in a red dress walks through a rainy city', 'woman', /city/],
    ['A smoky jazz club at night, a saxophone player on stage', 'player', /jazz club|stage/],
  ])('tells the story of %s', (prompt, who, where) => {
    const { characters, clipScripts, overlays } = plan(
      storyInput('AD', prompt, { boundaries: boundariesOf(3, 5) }),
    );
    expect(characters[0]!.description.toLowerCase()).toContain(who);
    for (const { visualDescription } of clipScripts)
      expect(visualDescription).not.toMatch(/studio|plinth|backdrop/);
    expect(clipScripts.map((clip) => clip.visualDescription).join()).toMatch(where);
    // A story sells nothing, and invites to nothing.
    expect(overlays).toEqual([]);
  });

  it('shows a place as a place', () => {
    const { scenes, clipScripts } = plan(storyInput('AD', 'A forest after the rain'));
    expect(scenes[0]!.key).toBe('forest');
    expect(clipScripts[0]!.visualDescription).toMatch(/forest/i);
    expect(clipScripts.map((clip) => clip.visualDescription).join()).not.toMatch(
      /rain falling|raindrops|drops/,
    );
  });

  it.each([
    ['Dog food for old dogs', 'dog food'],
    ['Garden furniture for small balconies', 'garden furniture'],
    ['Mountain bikes for women who ride alone', 'mountain bikes'],
    ['A keeper brews coffee in a lighthouse', 'coffee'],
    ['A cooking show: a chef makes fresh pasta', 'fresh pasta'],
    ['Nike: run before sunrise', 'Nike'],
  ])('still sells what is for sale: %s', (prompt, product) => {
    const { clipScripts } = plan(storyInput('AD', prompt));
    expect(clipScripts.filter((clip) => clip.visualDescription.includes(product)).length).toBeGreaterThan(1);
  });
});

it.each([
  ['A trail running shoe called Nimbus for muddy mountains', 'mountain'],
  ['A mountain bike for city streets', 'city_street'],
  ['A mountain bike', 'mountain'],
])('shows a thing where it is used, not where its name comes from: %s', (prompt, place) => {
  const input = storyInput('AD', prompt, { boundaries: boundariesOf(3, 5) });
  const keys = plan(input).scenes.map(({ key }) => key);
  expect(keys[0]).toBe(place);
  if (place !== 'mountain') expect(keys).not.toContain('mountain');
});

it('shows nobody where no people are wanted or spoken of', () => {
  for (const prompt of [
    'a lighthouse in a storm',
    'Ambient piece for a still lake at dawn, no people',
    'an empty station without people',
  ]) {
    expect(plan(storyInput('MUSIC_VIDEO', prompt)).characters, prompt).toEqual([]);
  }
});

it('puts a title only where one is asked for, and lyrics only with captions', () => {
  expect(plan(storyInput('MUSIC_VIDEO', 'the ocean')).overlays).toEqual([]);
  expect(plan(storyInput('MUSIC_VIDEO', 'The ocean, titled "Undertow"')).overlays).toMatchObject([
    { kind: 'TITLE', text: 'Undertow' },
  ]);
  const analysis = exampleSong();
  expect(plan(storyInput('MUSIC_VIDEO', 'the ocean', { analysis })).overlays).toEqual([]);
  const subtitles = plan(storyInput('MUSIC_VIDEO', 'the ocean', { analysis, captions: true })).overlays;
  expect(subtitles.map((each) => each.text)).toEqual(analysis.lyrics.map((line) => line.text));
});

it('plans one clip and seventy-five', () => {
  expect(plan(storyInput('MUSIC_VIDEO', 'rain', { boundaries: boundariesOf(1, 3) })).transitions).toEqual([]);
  const long = plan(storyInput('MUSIC_VIDEO', 'a woman in the rain', { boundaries: boundariesOf(75, 8) }));
  expect(new Set(long.clipScripts.map((clip) => clip.visualDescription)).size).toBe(75);
});
