import { describe, expect, it } from 'vitest';
import { examplePlan, exampleScript } from './example-plan.js';
import { mapReferences, primaryReference } from './reference-mapping.js';

const map = (drawn: string[], changes = {}) =>
  mapReferences(
    examplePlan(),
    exampleScript(0, changes),
    drawn.map((targetKey) => ({ targetKey })),
  );

describe('references of a clip', () => {
  it.each([
    [['street', 'courier'], 'SCENE', 'street', ['courier']],
    [['street'], 'PARTIAL', 'street', []],
    [['courier'], 'PARTIAL', null, ['courier']],
    [[], 'TEXT_ONLY', null, []],
    [['rooftop', 'dj'], 'TEXT_ONLY', null, []],
  ] as const)('with pictures of %j are %s', (drawn, mode, scene, characters) => {
    expect(map([...drawn])).toMatchObject({
      mode,
      sceneReference: scene,
      characterReferences: [...characters],
    });
  });

  it('are its characters where it has no scene', () => {
    const mapped = map(['courier'], { sceneKeys: [] });
    expect(mapped).toMatchObject({ mode: 'CHARACTER', sceneKey: null });
    expect(primaryReference(mapped)).toBe('courier');
  });

  it('prefer the scene that has a picture, and the place as start picture', () => {
    const mapped = map(['rooftop', 'courier'], { sceneKeys: ['street', 'rooftop'] });
    expect(mapped).toMatchObject({ sceneKey: 'rooftop', sceneReference: 'rooftop', mode: 'PARTIAL' });
    expect(primaryReference(mapped)).toBe('rooftop');
  });

  it('ignore keys that the plan does not know', () => {
    expect(
      map(['nowhere', 'street', 'courier'], {
        sceneKeys: ['nowhere', 'street'],
        characterKeys: ['nobody', 'courier'],
      }),
    ).toMatchObject({
      mode: 'SCENE',
      sceneKey: 'street',
      characterKeys: ['courier'],
    });
  });
});
