/** When and where a look is at home: a film noir at noon needs a reason. */
import { z } from 'zod';
import { dataBeside } from '../data.js';
import { Hour } from '../facts/facts.js';

const Settings = z.record(z.string(), z.object({ hour: Hour.nullable(), places: z.array(z.string()) }));

/** By the name of a style preset; the others are at home everywhere. */
export const LOOK_SETTINGS: Partial<z.infer<typeof Settings>> = Settings.parse(
  dataBeside(import.meta.url, './look-settings.json'),
);
