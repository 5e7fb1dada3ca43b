/** When words and the logo are shown, and what they say. */
import type { OverlayKind } from '../../../story/plan.js';
import { SHORTEST_OVERLAY } from '../../overlay-edits.js';
import type { TimelineOverlay } from '../../timeline.js';
import { inSeconds, overlayName } from '../../wording.js';
import { AskBack } from '../ask-back.js';
import type { Draft } from '../draft.js';
import type { ShownWords } from '../meanings.js';
import { rule } from '../rule.js';
import { beginAt, COME, over, type Place, WHEN } from './overlay-moments.js';

const SHOW =
  '(show|display|have|put|keep|run|set|place|play|move|shift|bring|bring in|bring up|make|let|get|leave)';
const SEEN = '[in|on|up|on screen|on the screen|visible]';
const SAY =
  '(saying|that says|which says|reading|that reads|with the text|with the words|with text|to say|say|says|to read|to)';
const CHANGE = '(change|set|update|edit|make|rewrite|reword|replace|rename|switch)';
const UNQUOTED = 'The text is taken as it stands; quotation marks would make it sure.';
/** Long enough to read a line or two. */
const DEFAULT_OVERLAY_FRAMES = 90;

const kindOf = (shown: ShownWords): OverlayKind => (shown === 'TAGLINE' ? 'TITLE' : shown);
const nameOf = (shown: ShownWords): string => (shown === 'TAGLINE' ? 'tagline' : overlayName(shown));

/** A film may have a title and its tagline, which is one too. */
function shownNow({ timeline, scene }: Draft, shown: ShownWords): TimelineOverlay[] {
  const found = timeline.overlays.filter((overlay) => overlay.kind === kindOf(shown));
  if (shown === 'TAGLINE') return found.filter(({ text }) => text === scene.tagline);
  return found.length > 1
    ? found.filter(({ kind, text }) => kind !== 'TITLE' || text !== scene.tagline)
    : found;
}

/** The logo and the tagline are known also when they are not on the screen. */
const canBeAdded = (draft: Draft, shown: ShownWords): boolean =>
  (shown === 'LOGO' || shown === 'TAGLINE') && shownNow(draft, shown).length === 0;

function current(draft: Draft, kind: ShownWords): TimelineOverlay {
  const found = shownNow(draft, kind);
  if (found.length === 1) return found[0]!;
  const name = nameOf(kind);
  if (kind === 'SUBTITLE')
    throw new AskBack(
      'Subtitles follow the song or the dialogue: they can be removed, but not timed all at once.',
    );
  if (found.length === 0)
    throw new AskBack(`The film has no ${name}. It can be added: “add a ${name} saying …”.`);
  throw new AskBack(`The film has ${found.length} of the ${name}, and it isn’t clear which one is meant.`);
}

function place(draft: Draft, kind: ShownWords, text: string | null, { start, end }: Place): void {
  const length = draft.length();
  if (start < 0)
    throw new AskBack(
      `It would begin before the film does: it can begin ${inSeconds(Math.max(0, current(draft, kind).start))} earlier at the most.`,
    );
  if (start >= length) throw new AskBack(`The film ends at ${inSeconds(length)}.`);
  draft.do({ type: 'OVERLAY', kind: kindOf(kind), text, start, end });
}

function retime(draft: Draft, kind: ShownWords, to: (now: TimelineOverlay) => Place): void {
  const now = current(draft, kind);
  place(draft, kind, now.text, to(now));
}

/** Earlier or later; one that stays until the film's end still does. */
function shift(draft: Draft, kind: ShownWords, by: number): void {
  const length = draft.length();
  const now = current(draft, kind);
  const staysToTheEnd = now.end >= length;
  const start = now.start + by;
  const end = staysToTheEnd ? length : now.end + by;
  if (start < 0)
    throw new AskBack(
      `The ${nameOf(kind)} begins at ${inSeconds(now.start)}: it can be shown ${inSeconds(now.start)} earlier at the most.`,
    );
  if (end - start < SHORTEST_OVERLAY || start >= length)
    throw new AskBack(
      `The film ends at ${inSeconds(length)}: that would be too late for the ${nameOf(kind)} to be read.`,
    );
  place(draft, kind, now.text, { start, end });
}

function say(draft: Draft, kind: ShownWords, text: string): void {
  if (kind === 'LOGO')
    throw new AskBack('A logo is a picture and says nothing; a title or a call to action can.');
  const now = current(draft, kind);
  draft.do({ type: 'OVERLAY', kind: kindOf(kind), text, start: now.start, end: now.end });
}

/** A new one, or the one that is there with another text. */
function add(draft: Draft, kind: ShownWords, said: string | null, where: Place | null): void {
  const text = said ?? (kind === 'TAGLINE' ? draft.scene.tagline : null);

  if (kind === 'LOGO' && text !== null)
    throw new AskBack('A logo is a picture and says nothing; a title or a call to action can.');
  if (kind !== 'LOGO' && text === null)
    throw new AskBack(`Say what the ${nameOf(kind)} should say, in quotation marks.`);
  const [title] = draft.timeline.overlays.filter((overlay) => overlay.kind === 'TITLE');
  if (kind === 'TAGLINE' && title !== undefined && shownNow(draft, kind).length === 0)
    throw new AskBack(
      `The film has the title “${title.text}”, and would show the tagline in its place. Say “change the title to …”, or remove it first.`,
    );
  if (kind === 'LOGO' && !draft.scene.hasLogo)
    throw new AskBack(
      'The film was made without a logo, so there is none to show; a title says things in words.',
    );
  if (where) {
    place(draft, kind, text, where);
    return;
  }
  const former = shownNow(draft, kind);
  if (former.length === 1 && text !== null) {
    say(draft, kind, text);
    return;
  }
  const length = draft.length();
  const lasts = Math.min(DEFAULT_OVERLAY_FRAMES, length);
  draft.doubt(0.8, `It is shown for ${inSeconds(lasts)}, as nothing else was said.`);
  place(
    draft,
    kind,
    text,
    kindOf(kind) === 'TITLE' ? { start: 0, end: lasts } : { start: length - lasts, end: length },
  );
}

export const overlays = [
  ...WHEN.flatMap(([words, to]) => [
    rule(
      [
        `${SHOW} <overlay> ${SEEN} ${words}`,
        `<overlay> [should] [only] [be shown|appear|be|run|play|show|be visible|last|stay|stay on|be on|be up] [only] ${words}`,
        `<overlay> ${words}`,
        `<overlay> only ${words}`,
        `[have|let|make] <overlay> [should] ${COME} ${words}`,
      ],
      (meant, draft) => {
        const kind = meant.overlay[0]!;
        const where = to(meant, draft);
        if (kind === 'LOGO' || canBeAdded(draft, kind)) return add(draft, kind, null, where);
        retime(draft, kind, () => where);
      },
    ),
    rule(
      [
        `[add|show|display|put|insert|create] <overlay> [${SAY}] <quote> ${words}`,
        `(add|show|display|put|insert) <overlay> ${words} [${SAY}] <quote>`,
        `(add|show|display|put|insert) [the] <quote> as <overlay> ${words}`,
      ],
      (meant, draft) => add(draft, meant.overlay[0]!, meant.quote[0]!, to(meant, draft)),
    ),
    rule([`add <overlay> ${words}`], (meant, draft) => add(draft, meant.overlay[0]!, null, to(meant, draft))),
  ]),
  rule(
    [
      `(add|show|display|put|insert|create) <overlay> [${SAY}] <quote> [in|on]`,
      `(add|show|display|put|insert) [the] <quote> as <overlay>`,
    ],
    ({ overlay, quote }, draft) => add(draft, overlay[0]!, quote[0]!, null),
  ),
  rule(`(add|put|insert) <overlay> [${SAY}] <quote> (to|onto|into) <clips>`, (meant, draft) =>
    add(draft, meant.overlay[0]!, meant.quote[0]!, over(meant.clips[0]!, draft)),
  ),
  rule('(add|insert|include) <overlay> (at|to|in|on) <point>', ({ overlay, point }, draft) =>
    add(draft, overlay[0]!, null, beginAt(draft, draft.point(point[0]!), DEFAULT_OVERLAY_FRAMES)),
  ),
  rule('(add|show|display|put|insert|include|use) <overlay> [in|on|on screen]', ({ overlay }, draft) =>
    add(draft, overlay[0]!, null, null),
  ),
  rule(
    [
      `(add|show|display|put|insert|create) <overlay> [${SAY}] <quote> (at|from|on) <point>`,
      `(add|show|display|put|insert|create) <overlay> (at|from|on) <point> [${SAY}] <quote>`,
    ],
    ({ overlay, quote, point }, draft) =>
      add(draft, overlay[0]!, quote[0]!, beginAt(draft, draft.point(point[0]!), DEFAULT_OVERLAY_FRAMES)),
  ),
  rule(
    [
      `${CHANGE} [the text of|the words of|the wording of] <overlay> [text|'s text] ${SAY} <quote>`,
      '<overlay> [text] should (say|read|be) <quote>',
      '<overlay> [text] <quote>',
      'make <overlay> <quote>',
      'call <overlay> <quote>',
      `(have|let|make) <overlay> (say|read) <quote>`,
      'replace [the text of|the words of] <overlay> [text|words] (with|by) <quote>',
      "replace <overlay> 's text (with|by) <quote>",
    ],
    ({ overlay, quote }, draft) => say(draft, overlay[0]!, quote[0]!),
  ),
  rule(
    [
      `${CHANGE} [the text of|the words of|the wording of] <overlay> [text|'s text] (to|to say|to read) <text>`,
      `<overlay> should (say|read) <text>`,
      `(have|let|make) <overlay> (say|read) <text>`,
      `rename <overlay> to <text>`,
    ],
    ({ overlay, text }, draft) => {
      draft.doubt(/\b(and|then|for|at|from|to)\b/i.test(text[0]!) ? 0.55 : 0.75, UNQUOTED);
      say(draft, overlay[0]!, text[0]!);
    },
  ),
  rule(
    [`(add|insert|create) <overlay> (saying|that says|that reads|reading) <text>`],
    ({ overlay, text }, draft) => {
      draft.doubt(/\b(and|then|for|at|from|to)\b/i.test(text[0]!) ? 0.55 : 0.7, UNQUOTED);
      add(draft, overlay[0]!, text[0]!, null);
    },
  ),
  rule(
    [
      `${SHOW} <overlay> <time> (earlier|sooner|before)`,
      `${SHOW} <overlay> (earlier|sooner) by <time>`,
      '<overlay> [should] (appear|come|come in|come up|start|show|be shown|be|begin) <time> (earlier|sooner)',
      '(start|begin) <overlay> <time> (earlier|sooner)',
      `(have|let|make) <overlay> (appear|start|come|begin|show|come in|come up) <time> (earlier|sooner)`,
      '<overlay> <time> (earlier|sooner)',
    ],
    ({ overlay, time }, draft) => shift(draft, overlay[0]!, -draft.frames(time[0]!)),
  ),
  rule(
    [
      `${SHOW} <overlay> <time> later`,
      `${SHOW} <overlay> later by <time>`,
      '<overlay> [should] (appear|come|come in|come up|start|show|be shown|be|begin) <time> later',
      '(start|begin|delay) <overlay> <time> later',
      'delay <overlay> by <time>',
      `(have|let|make) <overlay> (appear|start|come|begin|show|come in|come up) <time> later`,
      '<overlay> <time> later',
    ],
    ({ overlay, time }, draft) => shift(draft, overlay[0]!, draft.frames(time[0]!)),
  ),
  rule(
    [
      `${SHOW} <overlay> ${SEEN} [for] [only|just|exactly] <time> [long]`,
      `<overlay> should (last|be|stay|be shown|be visible) ${SEEN} [for] <time> [long]`,
      '<overlay> (for|up for|on for) <time>',
      `${SHOW} <overlay> (last|stay|be) [on|up|visible] [for] <time> [long]`,
    ],
    ({ overlay, time }, draft) => {
      const lasts = draft.frames(time[0]!);
      retime(draft, overlay[0]!, (now) =>
        now.end >= draft.length()
          ? { start: now.end - lasts, end: now.end }
          : { start: now.start, end: now.start + lasts },
      );
    },
  ),
  rule(
    [
      `${SHOW} <overlay> ${SEEN} [for] <time> longer`,
      `(make|extend|lengthen) <overlay> [longer] by <time>`,
      '<overlay> should (last|stay|be shown) <time> longer',
    ],
    ({ overlay, time }, draft) => {
      const more = draft.frames(time[0]!);
      retime(draft, overlay[0]!, (now) =>
        now.end >= draft.length()
          ? { start: now.start - more, end: now.end }
          : { start: now.start, end: now.end + more },
      );
    },
  ),
  rule(
    [`${SHOW} <overlay> [for] <time> (shorter|less)`, `(shorten|trim|cut) <overlay> by <time>`],
    ({ overlay, time }, draft) => {
      const less = draft.frames(time[0]!);
      retime(draft, overlay[0]!, (now) =>
        now.end >= draft.length()
          ? { start: now.start + less, end: now.end }
          : { start: now.start, end: now.end - less },
      );
    },
  ),
  rule(
    [
      `${SHOW} <overlay> ${SEEN} (at|to|from|on|in) <point>`,
      '<overlay> (at|from) <point>',
      '<overlay> should (appear|start|come|be|be shown|begin|show|come in|come up) (at|in|on|from) <point>',
      '(start|begin) <overlay> (at|from) <point>',
      `(have|let|make) <overlay> ${COME} (at|from|on) <point>`,
      `(have|let|make) <overlay> ${COME} <point>`,
      `<overlay> should ${COME} <point>`,
      `${SHOW} <overlay> ${SEEN} <point>`,
    ],
    ({ overlay, point }, draft) => {
      const start = draft.point(point[0]!);
      const kind = overlay[0]!;
      if (canBeAdded(draft, kind))
        return add(draft, kind, null, beginAt(draft, start, DEFAULT_OVERLAY_FRAMES));
      retime(draft, kind, (now) =>
        now.end >= draft.length() && start > 0 && start < draft.length()
          ? { start, end: now.end }
          : beginAt(draft, start, now.end - now.start),
      );
    },
  ),
  rule(
    [
      `${SHOW} <overlay> (from <point> on|from <point> onwards|from <point> onward|after <point>|starting at <point>|starting from <point>)`,
      `${SHOW} <overlay> from <point> (to|until|till) [the] end`,
    ],
    ({ overlay, point }, draft) =>
      retime(draft, overlay[0]!, () => ({ start: draft.point(point[0]!), end: draft.length() })),
  ),
  rule(
    [
      `${SHOW} <overlay> (until|till|up to) <point>`,
      '(end|stop|hide) <overlay> (at|after) <point>',
      '(extend|lengthen|leave) <overlay> (until|till) <point>',
      '<overlay> should (end|stop|disappear|go away|vanish) (at|after) <point>',
      '<overlay> (until|till) <point>',
    ],
    ({ overlay, point }, draft) =>
      retime(draft, overlay[0]!, (now) => ({ start: now.start, end: draft.point(point[0]!) })),
  ),
  rule(
    [
      '(remove|delete|hide|drop|get rid of|take out|lose|kill|turn off|switch off|disable|take away|erase|no|no more|without) <overlay>',
      'take <overlay> (off|out|away)',
      '(dont|do not) show <overlay> [anymore]',
      '(i|we) (dont|do not) (want|need) <overlay> [anymore]',
    ],
    ({ overlay }, draft) => {
      const kind = overlay[0]!;
      const [one, ...others] = shownNow(draft, kind);
      if (one === undefined) throw new AskBack(`The film has no ${nameOf(kind)} to remove.`);
      const beside = draft.timeline.overlays.filter((each) => each.kind === kindOf(kind)).length > 1;
      const only = kindOf(kind) === 'TITLE' && beside && others.length === 0 ? one : null;
      draft.do({
        type: 'OVERLAY',
        kind: kindOf(kind),
        text: null,
        start: only?.start ?? null,
        end: only?.end ?? null,
      });
    },
  ),
];
