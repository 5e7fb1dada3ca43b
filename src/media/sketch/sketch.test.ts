import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Look, NO_FACTS, NO_LOOK, type ShotFacts, type Subject } from '../../film/facts/facts.js';
import { readFacts } from '../../film/reading/read-facts.js';
import type { SketchRequest } from './request.js';
import { drawSketch } from './sketch.js';

const request = (description: string, change: Partial<SketchRequest> = {}): SketchRequest => ({
  facts: readFacts(description).facts,
  style: {
    colorPalette: ['#1d3557', '#e63946', '#f1faee', '#a8dadc'],
    visualStyle: 'cinematic',
    mood: 'calm',
    lighting: 'soft',
    cinematography: 'wide',
    keywords: [],
  },
  size: { width: 256, height: 256 },
  seed: 5,
  ...change,
});

const showing = (noun: string, look: Partial<Look>, kind: Subject['kind'] = 'PERSON'): ShotFacts => ({
  ...NO_FACTS,
  place: { value: { id: null, phrase: 'backdrop' }, by: 'USER' },
  subjects: [
    {
      id: null,
      noun,
      kind,
      count: 1,
      look: { ...NO_LOOK, ...look },
      action: null,
      characterKey: null,
      by: 'USER',
    },
  ],
});

const inGrey = (description: string): ShotFacts => {
  const { facts } = readFacts(description);
  return { ...facts, grade: { ...facts.grade, monochrome: true } };
};

const draw = (description: string, change?: Partial<SketchRequest>) =>
  drawSketch(request(description, change));

/** Mean of red, green and blue of a part of the picture, 0 to 255. */
async function colours(picture: Buffer, part?: { left: number; top: number; width: number; height: number }) {
  const whole = sharp(picture);
  const { channels } = await sharp(await (part ? whole.extract(part) : whole).toBuffer()).stats();
  const [red, green, blue] = channels.map(({ mean }) => mean) as [number, number, number];
  return { red, green, blue, light: (red + green + blue) / 3 };
}

/** How much two pictures differ once both are made small: layout and colour, not grain. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all(
    [one, other].map((picture) =>
      sharp(picture).resize(24, 24, { fit: 'fill' }).removeAlpha().raw().toBuffer(),
    ),
  );
  return first!.reduce((sum, value, index) => sum + Math.abs(value - second![index]!), 0) / first!.length;
}

describe('a sketch', () => {
  it('is the same picture for the same request and another one for another seed', async () => {
    const [first, again, other] = await Promise.all([
      draw('a pine forest'),
      draw('a pine forest'),
      draw('a pine forest', { seed: 6 }),
    ]);
    expect(first!.equals(again!)).toBe(true);
    expect(await difference(first!, other!)).toBeGreaterThan(2);
  });

  it.each([
    [1024, 576],
    [576, 1024],
    [512, 512],
  ])('has the size that was asked for (%i×%i)', async (width, height) => {
    const picture = await sharp(await draw('a beach', { size: { width, height } })).metadata();
    expect([picture.format, picture.width, picture.height]).toEqual(['jpeg', width, height]);
  });

  it('is darker at night than by day, by words, by the plan and by wish', async () => {
    const day = (await colours(await draw('a mountain by day'))).light;
    for (const night of [
      await draw('a mountain at night'),
      await draw('', {
        facts: { ...readFacts('a mountain').facts, hour: { value: 'night', by: 'PLANNER' } },
      }),
      await draw('a mountain at night'),
    ])
      expect((await colours(night)).light).toBeLessThan(day * 0.6);
  });

  it('shows different places for the scenes of one plan', async () => {
    const pictures = await Promise.all(
      ['a city street at night', 'a rooftop at night', 'a night club', 'a bedroom at night'].map((words) =>
        draw(words),
      ),
    );
    for (const [index, one] of pictures.entries())
      for (const other of pictures.slice(index + 1)) expect(await difference(one, other)).toBeGreaterThan(5);
  });

  it('plays football on a green pitch, and not in the prairie', async () => {
    const ground = { left: 0, top: 190, width: 256, height: 50 };
    const { red, green, blue } = await colours(await draw('a football match at night'), ground);
    expect(green).toBeGreaterThan(1.2 * Math.max(red, blue));
  });

  it('dresses a character in the colour of their clothes', async () => {
    const body = { left: 108, top: 110, width: 40, height: 60 };
    const dressed = (colour: string) =>
      draw('backdrop', { facts: showing('man', { clothes: [{ garment: 'jacket', colour }] }) });
    const red = await colours(await dressed('#c62a33'), body);
    const green = await colours(await dressed('#3f9a55'), body);
    expect(red.red - red.green).toBeGreaterThan(20);
    expect(green.green - green.red).toBeGreaterThan(20);
  });

  it('shows a thing that is asked for, as many as there are, in its colour', async () => {
    const thing = (noun: string, count: number, colour: string | null) =>
      draw('', {
        facts: {
          ...showing(noun, { colour }, 'THING'),
          subjects: [{ ...showing(noun, { colour }, 'THING').subjects[0]!, count }],
        },
      });
    const [none, one, three] = await Promise.all([
      thing('qwertz', 1, null),
      thing('balloon', 1, '#2f62c8'),
      thing('balloon', 3, '#2f62c8'),
    ]);
    expect(await difference(none!, one!)).toBeGreaterThan(2);
    expect(await difference(one!, three!)).toBeGreaterThan(0.5);
    const { red, blue } = await colours(await thing('balloon', 1, '#c62a33'));
    const other = await colours(one!);
    expect(red - blue).toBeGreaterThan(other.red - other.blue);
  });

  it('loses its colours when black and white is wished for', async () => {
    const { red, green, blue } = await colours(
      await draw('a garden at noon', { facts: inGrey('a garden at noon') }),
    );
    expect(Math.max(red, green, blue) - Math.min(red, green, blue)).toBeLessThan(3);
  });

  it('draws something for words that name nothing it knows, and for a palette that is none', async () => {
    const picture = await draw('Ω ∞ «…»', { style: { ...request('').style, colorPalette: ['teal-ish'] } });
    expect((await colours(picture)).light).toBeGreaterThan(10);
  });
});
