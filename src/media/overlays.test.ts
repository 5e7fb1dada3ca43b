import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShownOverlay } from '../film/cut/segments.js';
import { frameSize } from '../film/format.js';
import { drawOverlay, type Graphics, safeArea } from './overlays.js';
import { fitText, lettersLeftOut } from './text-layout.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'overlays-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const shapes = (['LANDSCAPE_16_9', 'PORTRAIT_9_16', 'SQUARE_1_1'] as const).map((shape) =>
  frameSize(shape, 'P480'),
);
const plain: Graphics = { logoPath: null, accentColor: null };

/** The smallest box, in the frame, that holds everything opaque enough to be read. */
type Words = Omit<ShownOverlay, 'raised'> & { raised?: boolean };
async function inkOf(
  { raised = false, ...words }: Words,
  size: { width: number; height: number },
  graphics = plain,
) {
  const picture = await drawOverlay({ ...words, raised }, size, graphics, path.join(folder, 'overlay.png'));
  const { data, info } = await sharp(picture.path).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let box: { left: number; top: number; right: number; bottom: number } | null = null;
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (data[(y * info.width + x) * 4 + 3]! < 250) continue;
      const [inX, inY] = [x + picture.x, y + picture.y];
      box ??= { left: inX, top: inY, right: inX, bottom: inY };
      box.left = Math.min(box.left, inX);
      box.right = Math.max(box.right, inX);
      box.bottom = Math.max(box.bottom, inY);
    }
  }
  return box;
}

const TEXTS = [
  'Go',
  'A title with enough words in it to need some more lines than one',
  'Ночная дорога к морю · Νυχτερινή διαδρομή',
  'W'.repeat(400),
  'Lorem ipsum dolor sit amet consectetur '.repeat(40),
  '100% \\ "quoted" \'single\' : ; [in] {out} $(rm) %{pts}\n\t second line',
];

describe('words over the picture', () => {
  it.each(['TITLE', 'SUBTITLE', 'CALL_TO_ACTION', 'LOGO'] as const)(
    'stay in the safe area: %s',
    async (kind) => {
      for (const size of shapes) {
        const safe = safeArea(size);
        for (const text of TEXTS) {
          const ink = await inkOf({ kind, text }, size);
          expect(ink, text).not.toBeNull();
          expect(ink!.left).toBeGreaterThanOrEqual(safe.left - 2);
          expect(ink!.right).toBeLessThanOrEqual(safe.right + 2);
          expect(ink!.top).toBeGreaterThanOrEqual(safe.top - 2);
          expect(ink!.bottom).toBeLessThanOrEqual(safe.bottom + 2);
        }
      }
    },
  );

  it('stand one above the other where a caption is said over a call to action', async () => {
    for (const size of shapes) {
      const caption = await inkOf({ kind: 'SUBTITLE', text: 'She asked for it. '.repeat(8) }, size);
      const raised = await inkOf({ kind: 'CALL_TO_ACTION', text: 'Order now', raised: true }, size);
      const alone = await inkOf({ kind: 'CALL_TO_ACTION', text: 'Order now' }, size);
      expect(raised!.bottom).toBeLessThan(caption!.top);
      expect(alone!.top).toBeGreaterThan(safeArea(size).bottom - 0.16 * Math.min(size.width, size.height));
    }
  });

  it('are left out, not drawn as boxes, when no font has them', async () => {
    const unknown = '\u{1F9FF}\u{E0100}\uFFFF\u{10FFFD}\u0000';
    const box = { font: 'semiBold', pixels: 40, width: 600, height: 200, maxLines: 2 } as const;
    expect(lettersLeftOut('Ночь νύχτα Nuit, 100%')).toEqual([]);
    const rare = 'Night \u{1E900} drive';
    const drawn = fitText(rare, box)!.lines.join(' ').includes('\u{1E900}');
    expect(lettersLeftOut(rare)).toEqual(drawn ? [] : ['\u{1E900}']);
    expect(fitText(`Night${unknown} drive`, box)!.lines.join(' ')).toMatch(/^Night.? drive$/u);
    for (const text of ['', '   ', '\u0000', null])
      expect(await inkOf({ kind: 'TITLE', text }, shapes[0]!)).toBeNull();
  });

  it('are left out too when only parts of a sign are known', () => {
    const flag = '\u{1F1E9}\u{1F1EA}';
    const part = lettersLeftOut('\u{1F1E9}').length > 0;
    expect(lettersLeftOut(`We love ${flag}`)).toEqual(part ? [flag] : []);
  });

  it('take another line before anything of them is lost, and a long word is divided with a hyphen', () => {
    const box = { font: 'extraBold', pixels: 40, width: 300, height: 300, maxLines: 6 } as const;
    const address = 'www.example-of-a-long-address.com/offers';
    expect(fitText(`Get yours today at ${address}`, { ...box, width: 340 })!.shortened).toBe(false);
    const { lines } = fitText('Donaudampfschifffahrtsgesellschaft', box)!;
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/-$/);
    expect(lines.join('').replace('-', '')).toBe('Donaudampfschifffahrtsgesellschaft');
    expect(fitText(address.replaceAll('-', ''), box)!.lines[0]).not.toMatch(/-$/);
  });

  it('are broken into lines of about one length', () => {
    const box = { font: 'semiBold', pixels: 40, width: 640, height: 200, maxLines: 2 } as const;
    const { lines } = fitText('and when the lamps go out we keep on driving', box)!;
    expect(lines).toHaveLength(2);
    expect(Math.abs(lines[0]!.length - lines[1]!.length)).toBeLessThan(10);
  });

  it('are made smaller before they are shortened', () => {
    const box = { font: 'semiBold', pixels: 40, width: 300, height: 200, maxLines: 1 } as const;
    const smaller = fitText('twenty letters here!', box)!;
    expect(smaller.lines).toEqual(['twenty letters here!']);
    expect(smaller.pixels).toBeLessThan(40);
    expect(fitText('far too many words for such a narrow place '.repeat(5), box)!.lines[0]).toMatch(/…$/);
  });
});

describe('a brand', () => {
  it('gives the call to action its colour', async () => {
    const graphics = { logoPath: null, accentColor: '#e94f37' };
    const words = { kind: 'CALL_TO_ACTION', text: 'Order now', raised: false } as const;
    const picture = await drawOverlay(words, shapes[0]!, graphics, path.join(folder, 'button.png'));
    const { data, info } = await sharp(picture.path).raw().toBuffer({ resolveWithObject: true });
    const middle = (Math.floor(info.height / 2) - 14) * info.width + Math.floor(info.width / 2);
    expect([...data.subarray(middle * 4, middle * 4 + 3)]).toEqual([0xe9, 0x4f, 0x37]);
  });

  it('has its logo in the corner, in its own proportions', async () => {
    const logoPath = path.join(folder, 'logo.png');
    const red = { create: { width: 300, height: 100, channels: 4, background: '#ff0000' } } as const;
    await sharp(red).png().toFile(logoPath);
    const ink = await inkOf({ kind: 'LOGO', text: null }, shapes[0]!, { ...plain, logoPath });
    expect((ink!.right - ink!.left) / (ink!.bottom - ink!.top)).toBeCloseTo(3, 0);
    expect(ink!.left).toBeGreaterThan(shapes[0]!.width / 2);
  });

  it('is written where its logo cannot be read', async () => {
    const logoPath = path.join(folder, 'broken.png');
    await writeFile(logoPath, 'no picture');
    const ink = await inkOf({ kind: 'LOGO', text: 'Aurora' }, shapes[0]!, {
      ...plain,
      logoPath,
    });
    expect(ink).not.toBeNull();
  });
});
