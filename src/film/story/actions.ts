/** What the planner lets subjects do where the prompt says nothing more: one line is one shot's action. */
import { z } from 'zod';
import { dataBeside } from '../data.js';
import { ActionLine } from './feelings.js';

/** `portraits` suit any feeling; `things` and `vehicles` are for films about a thing. */
export const ACTIONS = z
  .record(z.enum(['portraits', 'animals', 'groups', 'things', 'vehicles']), z.array(ActionLine))
  .parse(dataBeside(import.meta.url, './actions.json'));
