import { describe, expect, it } from 'vitest';
import { createProviders } from './catalogue.js';
import { ModelsError, readModels } from './models-file.js';

const VIDEO = {
  role: 'VIDEO',
  label: 'Wan 3',
  startPicture: 'OPTIONAL',
  references: 2,
  durations: [10, 5],
  sizes: ['1080p', '480p'],
  shapes: ['16:9', '9:16'],
  input: {
    prompt: '{prompt}',
    image: '{picture}',
    reference_images: '{references}',
    duration: '{seconds}',
    resolution: '{size}',
    aspect_ratio: '{shape}',
    negative_prompt: '{negativePrompt}',
    go_fast: true,
    seed: '{seed}',
  },
  price: { '480p': { perSecond: '0.025' }, '1080p': { perSecond: 0.1 } },
};
const IMAGE = {
  role: 'IMAGE',
  input: { prompt: '{prompt}', aspect_ratio: '{shape}', seed: '{seed}' },
  price: { perPicture: '0.04' },
};
const FILE = { 'replicate:alibaba/wan-3': VIDEO, 'replicate:black-forest-labs/flux-1.1-pro': IMAGE };

const providers = (addedModels: unknown, prices: unknown = {}) =>
  createProviders({ replicate: { token: 'r8_test' }, environment: 'development', addedModels, prices });

describe('a models file', () => {
  it('adds a model that can be chosen, priced and listed like any other', () => {
    const house = providers(FILE);
    const name = 'replicate:alibaba/wan-3';
    expect(house.resolve('VIDEO', 'alibaba/wan-3')).toEqual({ ok: true, name });
    const model = house.video(name)!;
    const size = { width: 1920, height: 1080 };
    expect(model.estimate({ seconds: 4, size }).cost.toFixed()).toBe('0.5');
    expect(model.references({ seconds: 5, size })).toBe(2);
    expect(house.models('VIDEO').find((each) => each.name === name)).toMatchObject({
      label: 'Wan 3',
      durations: [5, 10],
      shapes: ['16:9', '9:16'],
      startPicture: 'OPTIONAL',
      maxReferences: 2,
      price: '480p: 0.025 USD a second; 1080p: 0.1 USD a second',
    });
    expect(house.image('replicate:black-forest-labs/flux-1.1-pro')!.estimate().cost.toFixed()).toBe('0.04');
    // The default stays a model that was checked here.
    expect(house.defaults.video).not.toBe(name);
  });

  it('fills in what a clip needs, and leaves out what it has not', () => {
    const [row] = readModels(FILE).videos;
    const order = {
      prompt: 'a pen',
      negativePrompt: '',
      picture: null,
      endPicture: null,
      references: [],
      length: 5,
      tier: '480p' as const,
      shape: '1:1' as const,
      seed: 7,
    };
    expect(row!.input(order)).toEqual({
      prompt: 'a pen',
      duration: 5,
      resolution: '480p',
      aspect_ratio: '16:9',
      go_fast: true,
      seed: 7,
    });
    expect(row!.input({ ...order, picture: 'data:image/png' })).toMatchObject({ image: 'data:image/png' });
    expect(row!.input({ ...order, references: ['a', 'b'] })).toMatchObject({ reference_images: ['a', 'b'] });
  });

  it('lets a price file go before its own price', () => {
    const house = providers(FILE, { 'replicate:alibaba/wan-3': { perSecond: '1' } });
    expect(house.video('replicate:alibaba/wan-3')!.estimate({ seconds: 5 }).cost.toFixed()).toBe('5');
  });

  it.each([
    [{ 'alibaba/wan-3': VIDEO }, /alibaba\/wan-3: must be named replicate:owner\/name/],
    [{ 'replicate:a/b': { ...VIDEO, durations: [] } }, /replicate:a\/b\.durations: /],
    [
      { 'replicate:a/b': { ...VIDEO, input: { text: '{words}' } } },
      /input\.text: \{words\} is unknown; there are \{prompt\}/,
    ],
    [
      { 'replicate:a/b': { ...VIDEO, price: { perSecond: 'cheap' } } },
      /replicate:a\/b\.price: must be a price such as/,
    ],
    [{ 'replicate:a/b': { ...VIDEO, legth: 3 } }, /legth/],
    [{ 'replicate:a/b': { role: 'SOUND' } }, /needs a role: "VIDEO" or "IMAGE"/],
  ])('is refused with what is wrong: %#', (file, mistake) => {
    expect(() => readModels(file)).toThrow(ModelsError);
    expect(() => readModels(file)).toThrow(mistake);
  });
});
