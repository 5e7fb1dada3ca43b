/** Clothes and what is worn or carried. */
import { type GarmentEntry, words } from './entry.js';

const ROWS: Readonly<Record<GarmentEntry['kind'], string>> = {
  dress: 'dress, gown, skirt, robe, kimono, sari, wedding dress, tutu, nightgown',
  coat: 'coat, raincoat, overcoat, trench coat, trenchcoat, cloak, cape, poncho, parka, anorak, lab coat, fur coat',
  suit: 'suit, tuxedo, blazer, uniform, business suit, tailcoat',
  top: 'shirt, t-shirt, t shirt, jacket, leather jacket, denim jacket, bomber jacket, sweater, jumper, pullover, cardigan, blouse, vest, waistcoat, jersey, tank top, top, turtleneck, sari blouse, apron',
  legs: 'jeans, trousers, pants, shorts, leggings, kilt',
  shoes: 'boots, shoes, sneakers, trainers, heels, sandals, slippers, ballet shoes',
  hat: 'hat, cap, fedora, beanie, beret, crown, helmet, turban, top hat, straw hat, headscarf, bonnet, veil',
  hood: 'hoodie, hood',
  overall:
    'jumpsuit, spacesuit, space suit, overalls, wetsuit, armor, armour, suit of armour, pyjamas, pajamas, costume, swimsuit, bikini, flight suit, tracksuit, oilskins, scrubs',
  accessory: `scarf, glasses, sunglasses, mask, gloves, headphones, umbrella, guitar, violin, camera, lantern, sword, backpack,
    suitcase, necklace, earrings, wings, tattoos, tattoo, parasol, cane, bag, handbag, tie, bow tie, belt, ribbon, flowers, microphone, torch, flashlight,
    staff, book, map, balloon, balloons, surfboard, skateboard, basket, wreath, scar, scars, goggles, monocle, eye patch, stick`,
};

export const GARMENTS: readonly GarmentEntry[] = Object.entries(ROWS).flatMap(([kind, list]) =>
  words(list).map((word) => ({ id: word, words: [word], kind: kind as GarmentEntry['kind'] })),
);

export const garmentById = (id: string): GarmentEntry | null =>
  GARMENTS.find((each) => each.id === id) ?? null;
