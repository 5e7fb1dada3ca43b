/**
 * What people write, and the operations that they mean, on the example film: six clips of 4, 3, 5, 4, 2 and 6 seconds.
 * Operations are written short: their type and then their fields in order, positions from 0 and lengths in frames.
 */
import type { EditOperation } from '../../src/film/cut/operations.js';

export function short(operation: EditOperation): string {
  switch (operation.type) {
    case 'TRIM':
      return `TRIM ${operation.position} ${operation.fromStart} ${operation.fromEnd}`;
    case 'SPLIT':
      return `SPLIT ${operation.position} ${operation.at}`;
    case 'SWAP':
      return `SWAP ${Math.min(operation.position, operation.withPosition)} ${Math.max(operation.position, operation.withPosition)}`;
    case 'MOVE':
      return `MOVE ${operation.position} ${operation.toPosition}`;
    case 'RETIME':
      return `RETIME ${operation.position} ${operation.speed}`;
    case 'CROP': {
      const { x, y, width } = operation.crop;
      return `CROP ${operation.position} ${[x, y, width].map((share) => Number(share.toFixed(2))).join(' ')}`;
    }
    case 'TRANSITION':
      return `TRANSITION ${operation.position} ${operation.transition} ${operation.frames}`;
    case 'OVERLAY':
      return `OVERLAY ${operation.kind} ${operation.text ?? '-'} ${operation.start ?? '-'} ${operation.end ?? '-'}`;
    case 'VOLUME':
      return `VOLUME ${operation.track} ${operation.volume} ${operation.start ?? '-'} ${operation.end ?? '-'}`;
    case 'SOUNDTRACK': {
      const { another, calmer, livelier, mood } = operation;
      const how = [another && 'another', calmer && 'calmer', livelier && 'livelier', mood].filter(Boolean);
      return `SOUNDTRACK ${how.join(' ')}`;
    }
    case 'FADE':
      return `FADE ${operation.fadeIn ?? '-'} ${operation.fadeOut ?? '-'}`;
    default:
      return `${operation.type} ${operation.position}`;
  }
}

const everywhere = (kind: string, frames: number) =>
  [1, 2, 3, 4, 5].map((at) => `TRANSITION ${at} ${kind} ${frames}`).join('; ');
const all = (to: string) => [0, 1, 2, 3, 4, 5].map((at) => `RETIME ${at} ${to}`).join('; ');

export const PHRASES: [string, string][] = [
  // Trims at an end
  ['cut the first 2 seconds off clip 3', 'TRIM 2 60 0'],
  ['Please trim the last second off the second clip.', 'TRIM 1 0 30'],
  ['trim the first second of clip 1', 'TRIM 0 30 0'],
  ['chop half a second off the end of the last clip', 'TRIM 5 0 15'],
  ['could you shave 10 frames off the start of clip 4?', 'TRIM 3 10 0'],
  ['take a second and a half off the beginning of the third shot', 'TRIM 2 45 0'],
  ['remove the last two seconds from clip 6', 'TRIM 5 0 60'],
  ["cut clip 3's first second", 'TRIM 2 30 0'],
  ['shorten clip 1 by 1.5s', 'TRIM 0 0 45'],
  ['trim clip 2 by half a second', 'TRIM 1 0 15'],
  ['trim clip 2 by half a second at the start', 'TRIM 1 15 0'],
  ['trim the start of clip 3 by 1 second', 'TRIM 2 30 0'],
  ['trim a second off both ends of clip 6', 'TRIM 5 30 30'],
  ['make the 3rd clip one second shorter', 'TRIM 2 0 30'],
  ['cut 2 seconds off the last one', 'TRIM 5 0 60'],
  ['lose the first half second of clip four', 'TRIM 3 15 0'],
  ['trim half a second from clips 1 and 3', 'TRIM 0 0 15; TRIM 2 0 15'],
  ['trim 500ms off the end of clip 2', 'TRIM 1 0 15'],
  ['cut the first two beats off clip 3', 'TRIM 2 30 0'],
  ['trim clip 1 by 1s and clip 3 by 2s', 'TRIM 0 0 30; TRIM 2 0 60'],
  ['drop the final second of the penultimate clip', 'TRIM 4 0 30'],
  // The pace of the whole film
  ['make it punchier', 'TRIM 0 0 30; TRIM 1 0 22; TRIM 2 0 37; TRIM 3 0 30; TRIM 4 0 15; TRIM 5 0 45'],
  ['cut faster', 'TRIM 0 0 30; TRIM 1 0 22; TRIM 2 0 37; TRIM 3 0 30; TRIM 4 0 15; TRIM 5 0 45'],
  [
    'cut to every second beat',
    'TRIM 0 0 90; TRIM 1 0 60; TRIM 2 0 120; TRIM 3 0 90; TRIM 4 0 30; TRIM 5 0 150',
  ],
  ['change clips on every bar', 'TRIM 0 0 60; TRIM 1 0 30; TRIM 2 0 90; TRIM 3 0 60; TRIM 5 0 120'],
  ['loop clip 2', 'DUPLICATE 1'],
  ['hello, add text saying Hello World', 'OVERLAY TITLE Hello World 15 105'],
  ['make it 15 seconds long', 'TRIM 3 0 30; REMOVE 4; REMOVE 4'],
  // Trims to a length
  ['make clip 3 two seconds long', 'TRIM 2 0 90'],
  ['make clip 3 2 seconds long', 'TRIM 2 0 90'],
  ['trim clip 1 to 3 seconds', 'TRIM 0 0 30'],
  ['trim the first clip down to 2.5 sec', 'TRIM 0 0 45'],
  ['clip 6 should be 4 seconds long', 'TRIM 5 0 60'],
  ['clip 6 should last only four seconds', 'TRIM 5 0 60'],
  ['I want clip 3 to be 3 seconds', 'TRIM 2 0 60'],
  ['set the length of clip 4 to 1 second', 'TRIM 3 0 90'],
  ['make all clips 2 seconds long', 'TRIM 0 0 60; TRIM 1 0 30; TRIM 2 0 90; TRIM 3 0 60; TRIM 5 0 120'],
  ['make the first two clips two and a half seconds long', 'TRIM 0 0 45; TRIM 1 0 15'],
  ['keep only the first 2 seconds of clip 3', 'TRIM 2 0 90'],
  ['keep only the last 2 seconds of clip 3', 'TRIM 2 90 0'],
  ['only keep the first second of clip 4', 'TRIM 3 0 90'],
  ['trim clip 3 from 1s to 3s', 'TRIM 2 30 60'],
  ['make clip 6 two bars long', 'TRIM 5 0 60'],
  ['shorten the fifth clip to a second', 'TRIM 4 0 30'],
  ['cut clip 4 down to 1:00 minus', 'ASK'],
  ['halve the length of clip 1', 'TRIM 0 0 60'],
  // Longer
  ['make clip 2 half a second longer', 'TRIM 1 0 -15'],
  ['extend clip 1 by 10 frames', 'TRIM 0 0 -10'],
  ['extend the last clip by a quarter of a second at the start', 'TRIM 5 -8 0'],
  ['add half a second to the end of clip 5', 'TRIM 4 0 -15'],
  // Time out of the film
  ['cut the first 2 seconds', 'TRIM 0 60 0'],
  ['cut the last 3 seconds of the film', 'TRIM 5 0 90'],
  ['remove the first five seconds', 'REMOVE 0; TRIM 0 30 0'],
  ['cut everything after 0:18', 'REMOVE 5'],
  ['cut out everything between 0:01 and 0:03', 'SPLIT 0 30; TRIM 1 60 0'],
  ['make the film 20 seconds long', 'TRIM 5 0 120'],
  ['shorten the film to 18s', 'REMOVE 5'],
  // Split
  ['split clip 3 in half', 'SPLIT 2 75'],
  ['cut clip 3 in two', 'SPLIT 2 75'],
  ['split the last clip at 2 seconds', 'SPLIT 5 60'],
  ['split clip 6 into three parts', 'SPLIT 5 60; SPLIT 6 60'],
  ['split the film at 0:05', 'SPLIT 1 30'],
  ['divide the third clip after 1 second', 'SPLIT 2 30'],
  // Swap
  ['swap 2 and 4', 'SWAP 1 3'],
  ['swap clips 2 and 4 please', 'SWAP 1 3'],
  ['switch clip 1 with clip 3', 'SWAP 0 2'],
  ['exchange the first and the last clip', 'SWAP 0 5'],
  ['swap the first and last clips', 'SWAP 0 5'],
  ['swap the first two clips', 'SWAP 0 1'],
  ['hey, can you swap the second and third clips for me? thanks!', 'SWAP 1 2'],
  ['interchange clip two and clip five', 'SWAP 1 4'],
  ['swap the longest clip with the shortest one', 'SWAP 4 5'],
  ['clips 1 and 2 should trade places', 'SWAP 0 1'],
  ['swap 2 and 4 and make the last one slower', 'SWAP 1 3; RETIME 5 0.667'],
  // Move
  ['move the last clip to the start', 'MOVE 5 0'],
  ['put 4 before 2', 'MOVE 3 1'],
  ['put clip 2 after clip 4', 'MOVE 1 3'],
  ['move clip 2 to the end', 'MOVE 1 5'],
  ['move clip 5 to position 2', 'MOVE 4 1'],
  ['move the fifth clip to second place', 'MOVE 4 1'],
  ['bring the last clip to the front', 'MOVE 5 0'],
  ['start with clip 3', 'MOVE 2 0'],
  ['end with the first clip', 'MOVE 0 5'],
  ['make the last clip first', 'MOVE 5 0'],
  ['move the last two clips to the beginning', 'MOVE 4 0; MOVE 5 1'],
  ['clip 6 should come before clip 1', 'MOVE 5 0'],
  ['move clip 5 between 1 and 2', 'MOVE 4 1'],
  ['move clip 3 one place earlier', 'MOVE 2 1'],
  ['move clip 2 two places later', 'MOVE 1 3'],
  ['put the clip after the chorus first', 'MOVE 5 0'],
  ['move the second to last clip to the start', 'MOVE 4 0'],
  ['reverse the order of the clips', 'MOVE 5 0; MOVE 5 1; MOVE 5 2; MOVE 5 3; MOVE 5 4'],
  ['place the third clip right after the first one', 'MOVE 2 1'],
  // Remove
  ['remove clip 3', 'REMOVE 2'],
  ['delete the last clip', 'REMOVE 5'],
  ['get rid of clips 2 and 5', 'REMOVE 1; REMOVE 3'],
  ['drop the first two clips', 'REMOVE 0; REMOVE 0'],
  ['remove clips 2 to 4', 'REMOVE 1; REMOVE 1; REMOVE 1'],
  ['delete clips 2-3', 'REMOVE 1; REMOVE 1'],
  ['take out the penultimate clip', 'REMOVE 4'],
  ['I don’t want clip 4 anymore', 'REMOVE 3'],
  ['remove the clip before the chorus', 'REMOVE 2'],
  ['remove the intro', 'REMOVE 0'],
  ['delete the clips in the chorus', 'REMOVE 3; REMOVE 3'],
  ['remove everything after clip 4', 'REMOVE 4; REMOVE 4'],
  ['keep only clips 1 to 3', 'REMOVE 3; REMOVE 3; REMOVE 3'],
  ['delete the clip at 0:05', 'REMOVE 1'],
  ['remove the clip with the kite', 'REMOVE 1'],
  ['delete the storm clip', 'REMOVE 4'],
  ['remove the shortest clip', 'REMOVE 4'],
  ['remove everything except the last clip', 'REMOVE 0; REMOVE 0; REMOVE 0; REMOVE 0; REMOVE 0'],
  ['Id like to lose the third clip, please', 'REMOVE 2'],
  ['remove clip 2 and clip 4 and make clip 1 twice as fast', 'REMOVE 1; REMOVE 2; RETIME 0 2'],
  // Duplicate
  ['duplicate clip 2', 'DUPLICATE 1'],
  ['show clip 2 twice', 'DUPLICATE 1'],
  ['repeat the first clip at the end', 'DUPLICATE 0; MOVE 1 6'],
  ['copy the last clip', 'DUPLICATE 5'],
  ['play clip 5 three times', 'DUPLICATE 4; DUPLICATE 4'],
  // Speed
  ['make clip 3 twice as fast', 'RETIME 2 2'],
  ['speed up clip 2', 'RETIME 1 1.5'],
  ['slow down the last clip', 'RETIME 5 0.667'],
  ['play clip 4 at half speed', 'RETIME 3 0.5'],
  ['play the third clip at double speed', 'RETIME 2 2'],
  ['make clip 1 20% faster', 'RETIME 0 1.2'],
  ['slow clip 6 down by 25 percent', 'RETIME 5 0.75'],
  ['set the speed of clip 2 to 1.5x', 'RETIME 1 1.5'],
  ['put clip 5 in slow motion', 'RETIME 4 0.5'],
  ['double the speed of clip 6', 'RETIME 5 2'],
  ['run clip 3 at 80% speed', 'RETIME 2 0.8'],
  ['make clip 2 half as fast', 'RETIME 1 0.5'],
  ['stretch clip 5 to 4 seconds', 'RETIME 4 0.5'],
  ['speed everything up by 10%', all('1.1')],
  ['make clip 2 slower and clip 3 faster', 'RETIME 1 0.667; RETIME 2 1.5'],
  ['make clip 4 a bit slower', 'RETIME 3 0.87'],
  ['make the clip after clip 2 three times as fast', 'RETIME 2 3'],
  ['slow the first and last clips down to 50%', 'RETIME 0 0.5; RETIME 5 0.5'],
  // Zoom
  ['zoom in on the top left of clip 2', 'CROP 1 0 0 0.5'],
  ['zoom into the bottom right corner of the last clip', 'CROP 5 0.5 0.5 0.5'],
  ['zoom in on clip 3 by 25%', 'CROP 2 0.1 0.1 0.8'],
  ['zoom clip 1 by 2x', 'CROP 0 0.25 0.25 0.5'],
  ['crop clip 4 to the left half', 'CROP 3 0 0.25 0.5'],
  ['crop 20% off the bottom of clip 2', 'CROP 1 0.1 0 0.8'],
  ['zoom in on the centre of clip 5', 'CROP 4 0.25 0.25 0.5'],
  ['zoom in 150% on clip 3', 'CROP 2 0.17 0.17 0.67'],
  // Transitions
  ['crossfade between 1 and 2', 'TRANSITION 1 CROSSFADE 15'],
  ['add a dissolve between clip 3 and clip 4', 'TRANSITION 3 CROSSFADE 15'],
  ['add a one second crossfade between clips 2 and 3', 'TRANSITION 2 CROSSFADE 30'],
  ['put a half-second cross-fade between the first two clips', 'ASK|TRANSITION 1 CROSSFADE 15'],
  ['crossfade into clip 3', 'TRANSITION 2 CROSSFADE 15'],
  ['dissolve from clip 5 to clip 6', 'TRANSITION 5 CROSSFADE 15'],
  ['add a half second dissolve everywhere', everywhere('CROSSFADE', 15)],
  ['add crossfades between all clips', everywhere('CROSSFADE', 15)],
  ['fade to black between clips 4 and 5', 'TRANSITION 4 FADE 15'],
  ['dip to black between 1 and 2 over one second', 'TRANSITION 1 FADE 30'],
  ['add a crossfade before the last clip', 'TRANSITION 5 CROSSFADE 15'],
  ['add a crossfade after clip 1', 'TRANSITION 1 CROSSFADE 15'],
  ['crossfade between 2 and 3 for 12 frames', 'TRANSITION 2 CROSSFADE 12'],
  // Overlays
  ['show the call to action 2 seconds earlier', 'OVERLAY CALL_TO_ACTION Book now 570 720'],
  ['show the CTA for the last 5 seconds', 'OVERLAY CALL_TO_ACTION Book now 570 720'],
  ['show the call to action saying "Sail with us"', 'OVERLAY CALL_TO_ACTION Sail with us 630 720'],
  ['change the call to action to “Order today”', 'OVERLAY CALL_TO_ACTION Order today 630 720'],
  ['the title should say "Salt & Sea"', 'OVERLAY TITLE Salt & Sea 15 105'],
  ['change the title to Summer by the Sea', 'OVERLAY TITLE Summer by the Sea 15 105'],
  ['show the title 1 second later', 'OVERLAY TITLE Salt 45 135'],
  ['show the title from 0:02 to 0:05', 'OVERLAY TITLE Salt 60 150'],
  ['show the title during the chorus', 'OVERLAY TITLE Salt 360 540'],
  ['show the title over clip 2', 'OVERLAY TITLE Salt 120 210'],
  ['keep the title for 5 seconds', 'OVERLAY TITLE Salt 15 165'],
  ['remove the title', 'OVERLAY TITLE - - -'],
  ['hide the call to action', 'OVERLAY CALL_TO_ACTION - - -'],
  ['the CTA should appear at 0:20', 'OVERLAY CALL_TO_ACTION Book now 600 720'],
  ['show the call to action a second and a half longer', 'OVERLAY CALL_TO_ACTION Book now 585 720'],
  ['show the logo for the last 3 seconds', 'OVERLAY LOGO - 630 720'],
  ['show the logo throughout', 'OVERLAY LOGO - 0 720'],
  ['move the title to the start', 'OVERLAY TITLE Salt 0 90'],
  ['delay the title by half a second', 'OVERLAY TITLE Salt 30 120'],
  ['show the call to action on the last clip', 'OVERLAY CALL_TO_ACTION Book now 540 720'],
  // Fades
  ['fade out over two seconds', 'FADE - 60'],
  ['fade in', 'FADE 30 -'],
  ['fade in over half a second', 'FADE 15 -'],
  ['add a 2 second fade out', 'FADE - 60'],
  ['fade to black at the end', 'FADE - 30'],
  ['fade in and out', 'FADE 30 30'],
  ['add a fade in and fade out', 'FADE 30 30'],
  ['start with a fade in', 'FADE 30 -'],
  ['end the film with a 3 second fade', 'FADE - 90'],
  ['fade in over 1s and fade out over 2s', 'FADE 30 -; FADE - 60'],
  // Several things at once, fillers and slips
  ['Swap 1 and 2, then remove clip 5.', 'SWAP 0 1; REMOVE 4'],
  ['cut the first second off clip 1; fade out over 2 seconds', 'TRIM 0 30 0; FADE - 60'],
  [
    'remove clip 3 and add crossfades everywhere',
    'REMOVE 2; TRANSITION 1 CROSSFADE 15; TRANSITION 2 CROSSFADE 15; TRANSITION 3 CROSSFADE 15; TRANSITION 4 CROSSFADE 15',
  ],
  ['trim clip 3 to 2 seconds and move it to the start', 'TRIM 2 0 90; MOVE 2 0'],
  ['swpa clip 1 and clip 3', 'SWAP 0 2'],
  ['delte the secnd clip', 'ASK|REMOVE 1'],
  ['pls remvoe clip 2', 'REMOVE 1'],
  ['move teh last clip to the strat', 'MOVE 5 0'],
  ['corssfade between 1 and 2', 'TRANSITION 1 CROSSFADE 15'],
  ['trim clip 3 too 2 seconds', 'ASK|TRIM 2 0 90'],
  ['make clip 3 faster and crossfade between 3 and 4', 'RETIME 2 1.5; TRANSITION 3 CROSSFADE 15'],
  ['SWAP CLIP 2 AND CLIP 3!!!', 'SWAP 1 2'],
  ['could you maybe', 'ASK'],
];

/** What nobody could do, or could only guess at: asked back, never done. */
export const ASKED_BACK: string[] = [
  'remove clip 7',
  'swap 2 and 2',
  'swap clip 2',
  'cut 5 seconds off clip 2',
  'make clip 2 ten seconds long',
  'remove all clips',
  'crossfade between 1 and 3',
  'make clip 3 faster and slower',
  'remove clip 3 and make it faster',
  'make it slower',
  'make clip 2 100 times faster',
  'make it nighttime',
  'make the sky blue',
  'remove clip 2 or 3',
  'if clip 3 is too long, trim it',
  'should I remove clip 3?',
  "don't remove clip 3",
  'wipe between 1 and 2',
  'add a star wipe between 1 and 2',
  'play clip 2 backwards',
  'rotate clip 2',
  'remove the bridge',
  'remove the third chorus',
  'move clip 2 forward',
  'shift clip 2 by 2 seconds later',
  'slowly zoom in on clip 3',
  'remove the lighthouse clip',
  'remove the girl clip',
  'remove the subtitles',
  'show the logo saying "hi"',
  'trim clip 3 by -2 seconds',
  'split clip 5 at 10 seconds',
  'cut clip 3',
  'make clip 3 longer',
  'trim',
  'clip 3',
  'hello',
  '',
  '2',
  'and then',
  'make it better',
  'more energy',
  'remove clip',
  'swap',
  'add music',
  'fade out the music',
  'remove 1.5',
  'remove clip 0',
  'move clip 2 to position 9',
  'make clip 1 0 seconds long',
  'crop clip 2 to nothing',
  'zoom out of clip 2',
  'put clip 2 between 4 and 6',
  'remove the middle clip',
  'show the title at 0:50',
  'show the call to action 30 seconds earlier',
  'cut the first 30 seconds',
  'undo the last two edits',
  'undo that and swap 2 and 3',
  'trim clip 1 to 2 seconds and trim clip 1 to 3 seconds',
  'move clip 3 to the start and to the end',
  'remove clip 3 but keep clip 3',
  'crossfade between 1 and 2 and remove all transitions',
  'add a title',
  'replace clip 2 with clip 3',
  'remove the remote clip',
  'never remove clip 2',
  'swap 1 and 2 but not really',
  'trim clip 3 to 2 apples',
  'do not fade out',
  'remove everything',
  'cut to clip 3',
  'remove clip 2 unless it is short',
  'speed up clip 2 or slow it down',
];

/** The same film with crossfades of 12 frames between all clips, a fade in of 15 and a fade out of 30. */
/** On the example film without its title, but with a tagline. */
export const WITH_A_TAGLINE: [string, string][] = [
  ['show the tagline at the start', 'OVERLAY TITLE Taste the sea 0 90'],
  ['show our tagline for the first 2 seconds', 'OVERLAY TITLE Taste the sea 0 60'],
  ['the slogan should appear at the beginning', 'OVERLAY TITLE Taste the sea 0 90'],
  ['add the tagline at the end', 'OVERLAY TITLE Taste the sea 630 720'],
  ['add the tagline', 'OVERLAY TITLE Taste the sea 0 90'],
];

/** With a title and the tagline, which is shown from 12 to 15 seconds. */
export const BESIDE_A_TITLE: [string, string][] = [
  ['show the tagline at the start', 'OVERLAY TITLE Taste the sea 0 90'],
  ['move the tagline to 0:05', 'OVERLAY TITLE Taste the sea 150 240'],
  ['show the tagline 1 second earlier', 'OVERLAY TITLE Taste the sea 330 420'],
  ['keep the tagline for 2 seconds', 'OVERLAY TITLE Taste the sea 360 420'],
  ['remove the tagline', 'OVERLAY TITLE - 360 450'],
  ['remove the title', 'OVERLAY TITLE - 15 105'],
  ['show the title 1 second later', 'OVERLAY TITLE Salt 45 135'],
];

export const WITH_CROSSFADES: [string, string][] = [
  ['remove all transitions', everywhere('CUT', 0)],
  ['no transitions please', everywhere('CUT', 0)],
  ['use hard cuts everywhere', everywhere('CUT', 0)],
  ['remove the crossfade between 2 and 3', 'TRANSITION 2 CUT 0'],
  ['hard cut between 1 and 2', 'TRANSITION 1 CUT 0'],
  ['make the transition between 1 and 2 longer', 'TRANSITION 1 CROSSFADE 24'],
  ['make the dissolve between 3 and 4 one second long', 'TRANSITION 3 CROSSFADE 30'],
  ['make all transitions half a second long', everywhere('CROSSFADE', 15)],
  ['make every crossfade shorter', everywhere('CROSSFADE', 6)],
  ['change the crossfade between 1 and 2 to a fade through black', 'TRANSITION 1 FADE 15'],
  ['replace all crossfades with cuts', everywhere('CUT', 0)],
  [
    'remove all transitions and crossfade between 1 and 2',
    `${everywhere('CUT', 0)}; TRANSITION 1 CROSSFADE 15`,
  ],
  ['remove the fade out', 'FADE - 0'],
  ['no fade in', 'FADE 0 -'],
  ['make the fade out 2 seconds long', 'FADE - 60'],
  ['make the fade in longer', 'FADE 30 -'],
  ['remove the fades', 'FADE 0 0'],
  ['swap the first two clips', 'SWAP 0 1'],
];

/** On the example film with music that was made for it, and a voice from 6 to 8 seconds. */
export const WITH_SOUND: [string, string][] = [
  ['music quieter', 'VOLUME MUSIC 0.55 - -'],
  ['make the music quieter', 'VOLUME MUSIC 0.55 - -'],
  ['make the music a bit quieter', 'VOLUME MUSIC 0.75 - -'],
  ['turn the music down', 'VOLUME MUSIC 0.55 - -'],
  ['turn down the music a lot', 'VOLUME MUSIC 0.3 - -'],
  ['the music is too loud', 'VOLUME MUSIC 0.55 - -'],
  ['make the music louder', 'VOLUME MUSIC 1.45 - -'],
  ['turn the volume of the music down', 'VOLUME MUSIC 0.55 - -'],
  ['set the music to 50%', 'VOLUME MUSIC 0.5 - -'],
  ['lower the music under the voice', 'VOLUME MUSIC 0.55 180 240'],
  ['duck the music under the narration', 'VOLUME MUSIC 0.55 180 240'],
  ['mute the music from 0:10 to 0:15', 'VOLUME MUSIC 0 300 450'],
  ['mute the music between 10 seconds and 15 seconds', 'VOLUME MUSIC 0 300 450'],
  ['no music from 0:05 to 0:08', 'VOLUME MUSIC 0 150 240'],
  ['mute the music', 'VOLUME MUSIC 0 - -'],
  ['no music in clip 2', 'VOLUME MUSIC 0 120 210'],
  ['no voice over clip 3', 'VOLUME VOICE 0 210 360'],
  ['mute the voiceover during clip 3', 'VOLUME VOICE 0 210 360'],
  ['make the voice louder', 'VOLUME VOICE 1.45 - -'],
  ['make the music calmer', 'SOUNDTRACK calmer'],
  ['make the music more energetic', 'SOUNDTRACK livelier'],
  ['make the music more hopeful', 'SOUNDTRACK hopeful'],
  ['another song', 'SOUNDTRACK another'],
  ['use a different song', 'SOUNDTRACK another'],
  ['give me another piece of music', 'SOUNDTRACK another'],
  ['change the music', 'SOUNDTRACK another'],
  ['another song and remove clip 2', 'SOUNDTRACK another; REMOVE 1'],
  ['music quieter and fade out over two seconds', 'VOLUME MUSIC 0.55 - -; FADE - 60'],
];
