/** Which part of the picture fills the frame. */
import type { Crop } from '../../timeline.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { Area, Clips } from '../meanings.js';
import { rule } from '../rule.js';

const ZOOM =
  '(zoom|zoom in|zoom into|punch in|push in|crop|crop in|close in|magnify|enlarge|focus|zoom in closer|tighten|blow up)';
/** Which part of the picture is to fill the frame. */
const PART = '(corner|part|side|half|third|quarter|area)';
const WHOLE: Crop = { x: 0, y: 0, width: 1, height: 1 };
const CENTRE: Area = { across: 'centre', down: 'centre' };
/** What "zoom in" means when nobody says by how much. */
const BY_FEEL = { 'a little': 1.15, some: 1.33, 'a lot': 2 } as const;

/** A part of the picture as it is shown now, so that zooming in twice goes in further. */
function zoom(draft: Draft, clips: Clips, area: Area, factor: number): void {
  if (factor < 1) throw new AskBack('To show more of the picture, ask for the whole picture of the clip.');
  for (const key of draft.clips(clips)) {
    const shown = draft.entry(key).crop ?? WHOLE;
    const size = 1 / factor;
    const start = { left: 0, top: 0, centre: (1 - size) / 2, right: 1 - size, bottom: 1 - size };
    const crop = {
      x: rounded(shown.x + start[area.across] * shown.width),
      y: rounded(shown.y + start[area.down] * shown.height),
      width: rounded(shown.width * size),
      height: rounded(shown.height * size),
    };
    draft.do({ type: 'CROP', position: draft.positionOf(key), crop });
  }
}

const rounded = (share: number) => Math.round(share * 10000) / 10000;

/** Takes a strip off one side; the frame's shape then takes as much off across it. */
function cropOff(draft: Draft, clips: Clips, area: Area, share: number): void {
  if (share <= 0 || share >= 0.9) throw new AskBack('Up to 90% of the picture can be cropped away.');
  const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top', centre: 'centre' } as const;
  zoom(
    draft,
    clips,
    { across: opposite[area.across] as Area['across'], down: opposite[area.down] as Area['down'] },
    1 / (1 - share),
  );
}

const factorOf = (share: number) => (share >= 1 ? share : 1 + share);

export const zooming = [
  rule(
    [
      `${ZOOM} [on|in on|into|in|to|onto] [the] <area> [corner|part|side|half|third|of the picture|of the frame|area|quarter] (of|in|on|for) <clips>`,
      `${ZOOM} <clips> (on|to|in|into|in on) [the] <area> [corner|part|side|half|area|quarter]`,
      `show [only] [the] <area> ${PART} of <clips>`,
      `(show|keep|use) only [the] <area> ${PART} of [the] (picture|frame|image) (of|in|on) <clips>`,
      `(crop|trim|cut|zoom|zoom in on|zoom into) <clips> (so|so that|such that|until) [you [can] see|we [can] see|it shows] [only] [the] <area> ${PART} [of it|of the picture] [is] [only] [visible|seen|shown|left|there|in frame|remains|stays]`,
      `${ZOOM} [on|in on|into|in|to|onto] <clips> 's <area> [corner|part|side|half|area]`,
      'zoom <clips> in (on|to|into) [the] <area> [corner|part|side|half|area]',
    ],
    ({ clips, area }, draft) => {
      draft.doubt(0.9);
      zoom(draft, clips[0]!, area[0]!, 2);
    },
  ),
  rule(
    [
      `${ZOOM} [on|in on|into|in|to] [the] <area> [corner|part|side|area] (of|in|on) <clips> (by|to|at) (<share>|<times>)`,
      `${ZOOM} <clips> (by|to|at) (<share>|<times>) (on|to|in|at) [the] <area> [corner|side|part]`,
      `${ZOOM} [on|in on|into|in|to] [the] <area> [corner|part|side|area] (by|to|at) (<share>|<times>) (of|in|on) <clips>`,
      `${ZOOM} (by|to|at) (<share>|<times>) (on|in on|into|to) [the] <area> [corner|part|side] (of|in) <clips>`,
      `${ZOOM} (<share>|<times>) (on|in on|into|to) [the] <area> [corner|part|side] (of|in) <clips>`,
    ],
    ({ clips, area, share, times }, draft) =>
      zoom(draft, clips[0]!, area[0]!, times?.[0] ?? factorOf(share[0]!)),
  ),
  rule(
    [
      `${ZOOM} [in] [on|in on|into|to] <clips> [in] (by|to|at) (<share>|<times>)`,
      `${ZOOM} [in] (by|to|at) (<share>|<times>) [on|in on|into|to|in] <clips>`,
      `${ZOOM} [in] (<share>|<times>) (on|in on|into|to|in) <clips>`,
      `make <clips> (<share>|<times>) (bigger|larger|closer)`,
      `add a (<share>|<times>) zoom (to|on|in) <clips>`,
    ],
    ({ clips, share, times }, draft) => zoom(draft, clips[0]!, CENTRE, times?.[0] ?? factorOf(share[0]!)),
  ),
  rule(
    [
      `(zoom|zoom in|zoom into|punch in|push in|crop in|close in|magnify|enlarge) [<amount>] [closer] [on|in on|into|to|in] <clips> [<amount>]`,
      'zoom <clips> in [<amount>]',
      'add a zoom (to|on|in) <clips>',
    ],
    ({ clips, amount }, draft) => {
      draft.doubt(0.8, 'Nothing was said about how far: it is a still zoom on the centre.');
      zoom(draft, clips[0]!, CENTRE, BY_FEEL[amount?.[0] ?? 'some']);
    },
  ),
  rule(
    [
      '(crop|cut|trim|take) [off|away|out] [the] <area> <share> (off|of|from|off of) <clips>',
      '(crop|cut|trim|take) <share> (off|from|of) [the] <area> [side|edge|half] of <clips>',
      '(crop|cut|trim|take) <share> (off|from) <clips> (at|on|from) [the] <area>',
    ],
    ({ clips, area, share }, draft) => cropOff(draft, clips[0]!, area[0]!, share[0]!),
  ),
  rule(
    [
      '(remove|reset|undo|clear|delete|take off|drop) [the] (crop|zoom|cropping|zooming|framing) (of|on|from|in|for) <clips>',
      '(uncrop|unzoom) <clips>',
      'show [the] (whole|full|entire) (picture|frame|image) of <clips>',
      'zoom <clips> [all the way] out',
      'zoom out [all the way|completely|fully] (on|of|from|in) <clips>',
      'reset <clips> to [the] full frame',
      '(dont|do not) crop <clips> [anymore]',
    ],
    ({ clips }, draft) => {
      for (const key of draft.clips(clips[0]!)) {
        const position = draft.positionOf(key);
        if (draft.entry(key).crop) draft.do({ type: 'CROP', position, crop: WHOLE });
        else
          throw new AskBack(
            `Clip ${position + 1} already shows its whole picture: there is nothing beyond it to zoom out to.`,
          );
      }
    },
  ),
  rule(
    [
      `${ZOOM} [in] [on|in on|into|to|onto] [the|his|her|their|a|an] <words> (in|of|on) <clips>`,
      `(in|on|for) <clips> [,] ${ZOOM} [in] [on|in on|into|to|onto] [the|his|her|their|a|an] <words>`,
    ],
    ({ clips, words }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack(
        `Where “${words[0]!.join(' ')}” is in the picture isn’t known here: name a part of it, such as the top left, the right half or the centre.`,
      );
    },
  ),
  rule(
    [
      '(slowly|gradually|gently) (zoom|zoom in|zoom out|push in) [on|into|to] <clips>',
      '(zoom|zoom in|push in) (slowly|gradually|gently) [on|into|in on] <clips>',
      'add a (slow|gradual|gentle) (zoom|zoom in|push in) (to|on|in) <clips>',
      '(pan|tilt|rotate|mirror|flip horizontally) <clips>',
    ],
    ({ clips }, draft) => {
      draft.clips(clips[0]!);
      throw new AskBack(
        'The timeline can zoom in on a part of a clip, but not move the camera: for that the clip has to be made anew.',
      );
    },
  ),
];
