/** What can be done: verbs, and the pose in which they are drawn. */
import { type ActionEntry, type Pose, words } from './entry.js';

/** `*` marks what two do with each other. */
const ROWS: Readonly<Record<Pose, string>> = {
  standing: 'stand, wait, pause, stop, pose, freeze, linger, rest, remain, guard, breathe, stay',
  walking:
    'walk, stroll, waddle, wander, stride, step, cross, approach, explore, hike, march, pace, travel, trek, enter, leave, arrive, return, roam, tiptoe, limp, follow, lead, sneak, trudge, come, go, pass, search, hunt, prowl, stumble, parade, emerge, descend, move, journey',
  running: 'run, jog, sprint, chase, race, gallop, rush, flee, escape, dash, charge, hurry, trot, stampede',
  jumping:
    'jump, leap, win, hop, bounce, skip, somersault, bound, vault, skate, snowboard, ski, surf, skateboard',
  dancing:
    'dance*, twirl, spin, sway, waltz*, breakdance, celebrate, party, pirouette, headbang, cheer, juggle',
  singing:
    'sing, rap, perform, croon, hum, shout, scream, whisper, howl, speak, talk*, preach, chant, yell, roar, bark, meow',
  playing: 'play, strum, drum, busk, jam',
  sitting: 'sit, crouch, perch, meditate, study, type, think, daydream, wonder, squat',
  lying: 'lie, sleep, fall asleep, dream, nap, doze, sunbathe, collapse, slumber, faint, die, curl',
  kneeling: 'kneel, pray, bow, beg',
  floating:
    'float, drift, slide, hover, levitate, glide, orbit, sail, rise, glow, shine, swirl, bloom, merge, shimmer, dissolve, unfold, melt, expand, spiral, ripple, scatter, vanish, disappear, burst, explode, shatter, erupt, flow, bob, pulse, sparkle, flicker',
  swimming: 'swim, dive, snorkel, paddle, wade, splash',
  flying: 'fly, soar, circle, flutter, swoop, land, take off, buzz, swarm, flap',
  climbing: 'climb, scale, ascend, reach the summit, abseil, scramble, conquer',
  riding: 'ride, cycle, pedal, row, bike',
  driving: 'drive, steer, speed, cruise, pilot, roll, park, drift past, fall, crash, launch',
  working:
    'work, help, cook, bake, brew, make, prepare, pour, mend, stir, knead, chop, repair, paint, write, draw, build, plant, sew, knit, carve, forge, clean, wash, harvest, pick, dig, fish, feed, serve, weld, sculpt, teach, rehearse, polish, hammer, fry, grill, decorate, plough, restore, grind, fasten, sort, iron, photograph, film, code, invent, tend, sweep, water, grow, weave, roast, milk, shear, garden, operate, assemble, craft, collect, gather, light, unpack, wrap, open, close, spray, apply',
  holding:
    'hold, carry, lift, catch, hide, push, pull, drag, wear, grab, clutch, wave, raise, bring, deliver, find, lose, give, take, discover, cradle, tie, rescue, offer, exchange, inspect, hoist',
  eating: 'eat, bite, chew, taste, munch, devour, nibble, lick, graze, share*',
  drinking: 'drink, sip, toast*, gulp',
  looking:
    'look, watch, gaze, stare, see, observe, notice, admire, peer, smile, cry, weep, laugh, wink, blink, listen, remember, grin, face, dream of, stargaze, witness, spot, wake, wake up',
  reading: 'read, browse, scroll',
  embracing:
    'hug*, embrace*, kiss*, meet*, greet*, cuddle*, reunite*, hold hands*, marry*, befriend*, comfort, pet, snuggle*',
  fighting:
    'fight*, box, battle*, duel*, wrestle*, attack, argue*, punch, kick, train, spar*, exercise, swing, shoot, compete*, lift weights, do yoga, stretch',
  reaching: 'reach, point, touch, throw, stretch out, greet the sun, conduct, blow, knock, toss, release',
};

export const ACTIONS: readonly ActionEntry[] = Object.entries(ROWS).flatMap(([pose, list]) =>
  words(list).map((each) => {
    const verb = each.replace('*', '');
    return { id: verb, words: [verb], verb, pose: pose as Pose, together: each.endsWith('*') };
  }),
);

const BY_ID = new Map(ACTIONS.map((each) => [each.id, each]));

export const actionById = (id: string | null): ActionEntry | null => BY_ID.get(id ?? '') ?? null;
