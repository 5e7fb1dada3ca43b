/** An instruction's changes as options of the local drawing: only what differs from the plan. */
import type { Hour } from '../../../film/facts/facts.js';
import { changedFacts } from '../../../film/prompts/changed-facts.js';
import type { ClipScript, ScenePlan } from '../../../film/story/plan.js';
import type { Look } from '../../../media/sketch/request.js';

const HOURS: Record<Hour, string> = {
  dawn: 'dawn',
  morning: 'dawn',
  midday: 'day',
  afternoon: 'day',
  'golden hour': 'sunset',
  sunset: 'sunset',
  dusk: 'dusk',
  night: 'night',
};

export function drawnLook(plan: Pick<ScenePlan, 'clipScripts'>, script: ClipScript): Look {
  const { hour, weather, size, subjects, absent, grade } = script.facts;
  const changed = changedFacts(plan, script);
  const people = subjects.filter(({ kind }) => kind === 'PERSON').reduce((sum, { count }) => sum + count, 0);
  return {
    ...(changed.has('hour') && hour ? { timeOfDay: HOURS[hour.value] } : {}),
    ...(changed.has('weather') && weather ? { weather: weather.value } : {}),
    ...(changed.has('size') && size ? { framing: size.value } : {}),
    ...(absent.includes('people') && people === 0 ? { people: false } : {}),
    ...(changed.has('subjects') && people > 0 ? { people } : {}),
    ...(grade.brightness === 0 ? {} : { brightness: grade.brightness }),
    ...(grade.warmth === 0 ? {} : { warmth: grade.warmth }),
    ...(grade.monochrome ? { monochrome: true } : {}),
  };
}
