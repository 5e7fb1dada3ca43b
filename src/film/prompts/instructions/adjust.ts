/** Follows an instruction without words: as a look for drawing, and as a changed script to draw from. */
import { Level } from '../../level.js';
import type { ClipScript } from '../../story/plan.js';
import { mentions, tidy, withoutEnd } from '../wording.js';
import type { Look } from './look.js';
import { type ChatMessage, matchInstruction } from './match.js';
import { reworded } from './rewording.js';
import { leftOver, wishOf } from './rewrite-rules.js';
import type { MatchedTemplate } from './template.js';
import { templateNamed } from './templates.js';

/** With something said before, "more" is understood as well. */
const SOMETHING_BEFORE: ChatMessage[] = [{ role: 'USER', content: 'make it brighter' }];

/** What the templates say, as strongly as they were wished for; what they do not say becomes the `subject`. */
export function lookOf(templates: readonly MatchedTemplate[], instruction: string): Look {
  const look: Look = {};
  for (const { name, strength } of templates) {
    for (const [field, value] of Object.entries(templateNamed(name)?.look ?? {})) {
      // Fog in the rain is still rain to somebody who draws it.
      if (value === 'fog' && look.weather) continue;
      const degree =
        typeof value === 'number' && field !== 'people' ? Math.max(-1, Math.min(1, value * strength)) : value;
      Object.assign(look, { [field]: degree });
    }
  }
  if (
    look.framing &&
    templates.some(({ name, strength }) => strength > 1.4 && templateNamed(name)?.look.framing)
  ) {
    look.framing = look.framing === 'close-up' ? 'extreme close-up' : 'extreme wide shot';
  }
  const understood = templates.length > 0 && matchInstruction(instruction, SOMETHING_BEFORE).complete;
  if (!understood) {
    look.subject = wishOf(leftOver(instruction)).shows;
    if (!look.timeOfDay) Object.assign(look, mentionedTime(instruction));
    if (!look.weather) Object.assign(look, mentionedWeather(instruction));
  }
  return look;
}

const NOT_BEFORE = '(?<!\\b(?:no|not|without|instead of|less|remove|stop)\\s(?:the\\s|at\\s|any\\s)?)';
const mentioned = <T>(text: string, words: readonly (readonly [T, string])[]): T | undefined =>
  words.find(([, pattern]) => new RegExp(`${NOT_BEFORE}\\b(?:${pattern})\\b`, 'i').test(text))?.[0];

function mentionedTime(text: string): Look {
  const timeOfDay = mentioned(text, [
    ['night', 'night|midnight|moonlight|moonlit'],
    ['sunset', 'sunset|golden hour'],
    ['dawn', 'dawn|sunrise'],
    ['dusk', 'dusk|twilight'],
    ['day', 'daylight|daytime|noon'],
  ] as const);
  return timeOfDay ? { timeOfDay } : {};
}

function mentionedWeather(text: string): Look {
  const weather = mentioned(text, [
    ['storm', 'storm|thunder|lightning'],
    ['rain', 'rain|rainy|raining'],
    ['snow', 'snow|snowy|snowing'],
    ['fog', 'fog|foggy|mist|misty'],
  ] as const);
  return weather ? { weather } : {};
}

const TIMES = {
  night: 'nighttime',
  day: 'daytime',
  sunset: 'sunset',
  dawn: 'sunrise',
  dusk: 'sunset',
} as const;
const TIME_SAID = {
  night: 'at night',
  day: 'in daylight',
  sunset: 'at sunset',
  dawn: 'at dawn',
  dusk: 'at dusk',
} as const;
const WEATHER_SAID = {
  clear: 'under a clear sky',
  rain: 'in the rain',
  snow: 'in falling snow',
  fog: 'in the fog',
  storm: 'in a thunderstorm',
} as const;

/** The clip's script with the look worked in: local pictures and clips are made from it. */
export function adjustScript(script: ClipScript, look: Look): ClipScript {
  return {
    ...script,
    visualDescription: adjustDescription(script.visualDescription, look),
    motion: adjustedMotion(script.motion, look),
    cameraAngle: adjustedAngle(script.cameraAngle, look),
    characterKeys: look.people === false ? [] : script.characterKeys,
    beatIntensity: shifted(script.beatIntensity, (look.motion ?? 0) + (look.speed ?? 0)),
  };
}

/** For a reference picture that is drawn again, too. */
export function adjustDescription(description: string, look: Look): string {
  const said: string[] = [];
  let shown = withoutEnd(tidy(description));
  const change = (template: string, words: string, already = words) => {
    shown = withoutEnd(reworded(shown, templateNamed(template)!, []));
    if (!mentions(shown, already)) said.push(words);
  };
  if (look.timeOfDay) change(TIMES[look.timeOfDay], TIME_SAID[look.timeOfDay]);
  if (look.weather) change(look.weather, WEATHER_SAID[look.weather], look.weather);
  if (look.people === false) shown = deserted(shown);
  if (look.people) change('more-people', 'in a crowd of people');
  if (look.monochrome) said.push('in black and white');
  if (look.subject) said.push(look.subject);
  return [shown, ...said].filter(Boolean).join(', ');
}

/** Of "a dancer spins across an empty stage" remains the stage. */
function deserted(shown: string): string {
  const place = /\b(?:through|across|along|inside|in|on|at|under|over|down|past|around|near)\s.*$/i.exec(
    shown,
  )?.[0];
  return `An empty view ${place ?? 'of the place'}, with nobody in sight`;
}

function adjustedMotion(motion: string, { motion: amount = 0, speed = 0, weather }: Look): string {
  let words = withoutEnd(tidy(motion));
  if (weather) words = withoutEnd(reworded(words, templateNamed(weather)!, []));
  const follow = (template: string, said: string) => {
    words = withoutEnd(reworded(words, templateNamed(template)!, []));
    words = words ? `${words}, ${said}` : said;
  };
  if (amount > 0) {
    words = words.replace(UNHURRIED, '');
    follow('more-motion', 'dynamic handheld tracking shot with lively movement');
  }
  // A camera that still goes somewhere would not be what "less motion" means.
  if (amount <= -0.5) words = 'static shot, calm, with a steady camera';
  else if (amount < 0) follow('less-motion', 'slow and gentle, with a steady camera');
  if (speed > 0) follow('faster', 'fast');
  if (speed < 0) follow('slower', 'in slow motion');
  return tidy(words);
}

const UNHURRIED =
  /\b(?:(?:very |extremely )?(?:slow(?:ly)?|subtle|gentle|gently|soft|calm|unhurried)(?: and)?\s)+|\b(?:static|locked[- ]off) (?:shot|camera)\b/gi;

function adjustedAngle(angle: string, look: Look): string {
  // From high above everything is small, whatever its size was before.
  const seenFrom = look.angle === 'aerial view' ? 'aerial view from above' : look.angle;
  const framing = look.framing ?? (look.angle === 'low angle' ? withoutEnd(tidy(angle)) : null);
  return seenFrom || framing ? [seenFrom, framing].filter(Boolean).join(', ') : angle;
}

function shifted(level: Level, by: number): Level {
  const steps = Math.abs(by) < 0.2 ? 0 : Math.abs(by) > 0.8 ? 2 : 1;
  const at = Level.options.indexOf(level) + Math.sign(by) * steps;
  return Level.options[Math.max(0, Math.min(Level.options.length - 1, at))]!;
}
