import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOtio } from '../../../../test/helpers/from-otio.js';
import { apply } from '../apply.js';
import { filmOf } from '../example-film.js';
import { exampleScene } from '../language/example-scene.js';
import type { EditOperation } from '../operations.js';
import { timelineLength } from '../timeline.js';
import { toEdl } from './edl.js';
import type { ExportedFilm } from './exported-film.js';
import { toFcpxml } from './fcpxml.js';
import { toOtio } from './otio.js';
import { toSrt, toVtt } from './subtitles.js';
import { framesOf, onGrid, RATES, timecode } from './timecode.js';

function filmWith(operations: EditOperation[], changes: Partial<ExportedFilm> = {}): ExportedFilm {
  const scene = exampleScene({ crossfade: 12 });
  const outcome = apply(scene.timeline, operations, scene.sources);
  if ('problem' in outcome) throw new Error(outcome.problem);
  return {
    title: 'Salt & <Sea>',
    timeline: outcome.timeline,
    sources: scene.sources,
    clips: Object.fromEntries(
      Object.keys(scene.sources).map((clipIndex) => [
        clipIndex,
        { name: `clip ${clipIndex}.mp4`, url: `https://films.example/${clipIndex}.mp4?a=1&b="2"` },
      ]),
    ),
    song: { name: 'song.m4a', url: 'https://films.example/song.m4a' },
    voice: [],
    analysis: scene.analysis,
    size: { width: 1280, height: 720 },
    rate: 30,
    ...changes,
  };
}

const EDITED: EditOperation[] = [
  { type: 'RETIME', position: 2, speed: 0.5 },
  { type: 'CROP', position: 1, crop: { x: 0, y: 0, width: 0.5, height: 0.5 } },
  { type: 'TRANSITION', position: 4, transition: 'FADE', frames: 20 },
  { type: 'SPLIT', position: 0, at: 50 },
  { type: 'FADE', fadeIn: 15, fadeOut: 30 },
];

describe('a timecode', () => {
  it.each([
    [0, 24, '00:00:00:00'],
    [23, 24, '00:00:00:23'],
    [24, 24, '00:00:01:00'],
    [24, 25, '00:00:00:24'],
    [25, 25, '00:00:01:00'],
    [29, 30, '00:00:00:29'],
    [30 * 3600 + 1799, 30, '01:00:59:29'],
    [25 * 3600 + 25 * 61, 25, '01:01:01:00'],
  ] as const)('says frame %i at %i as %s', (frame, rate, code) => {
    expect(timecode(frame, rate)).toBe(code);
    expect(framesOf(code, rate)).toBe(frame);
  });

  it('comes back as the frame that it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom(...RATES), (frame, rate) => {
        expect(framesOf(timecode(frame, rate), rate)).toBe(frame);
      }),
    );
  });

  it('refuses a frame that the rate does not have', () => {
    expect(() => framesOf('00:00:00:24', 24)).toThrow(RangeError);
  });
});

describe('OpenTimelineIO', () => {
  it('comes back as the timeline that was written', () => {
    const film = filmWith(EDITED);
    expect(fromOtio(toOtio(film))).toEqual(film.timeline);
  });

  it('comes back whatever lengths the clips have', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 24, max: 300 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 2, 8, 12),
        (lengths, crossfade) => {
          const { timeline, sources } = filmOf(lengths, { crossfade });
          const clips = Object.fromEntries(
            lengths.map((_, at) => [at, { name: `${at}`, url: `file:///${at}.mp4` }]),
          );
          expect(fromOtio(toOtio(filmWith([], { timeline, sources, clips })))).toEqual(timeline);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each(RATES)('keeps every cut within half a frame at %i frames a second', (rate) => {
    const film = filmWith(EDITED, { rate });
    const { timeline } = { timeline: fromOtio(toOtio(film)) };
    expect(Math.abs(timelineLength(timeline) - timelineLength(film.timeline))).toBeLessThanOrEqual(
      timeline.entries.length,
    );
    const children = JSON.parse(toOtio(film)).tracks.children[0].children as {
      source_range?: { duration: { value: number } };
    }[];
    const total = children.reduce((sum, item) => sum + (item.source_range?.duration.value ?? 0), 0);
    expect(total).toBe(onGrid(timelineLength(film.timeline), rate));
  });

  it('marks sections and beats where they are heard', () => {
    const { markers } = JSON.parse(toOtio(filmWith([]))).tracks as {
      markers: { name: string; color: string; marked_range: { start_time: { value: number } } }[];
    };
    const chorus = markers.find(({ name }) => name === 'CHORUS');
    expect(chorus).toMatchObject({ color: 'GREEN', marked_range: { start_time: { value: 360 } } });
    // 24 seconds at 120 beats a minute.
    expect(markers.filter(({ name }) => name === 'Beat' || name === 'Bar')).toHaveLength(48);
  });

  it('is refused when it is something else', () => {
    expect(() => fromOtio('{"OTIO_SCHEMA":"Timeline.1"}')).toThrow();
  });
});

describe('an edit decision list', () => {
  const video = (edl: string) =>
    edl
      .split('\r\n')
      .map((line) => /^(\d{3}) {2}(\S+) +V +([CD]) +(\d{3})? *(\S+) (\S+) (\S+) (\S+)$/.exec(line))
      .filter((match) => match !== null)
      .map(([, event, reel, how, dissolve, ...times]) => ({
        event,
        reel,
        how,
        dissolve,
        times: times as [string, string, string, string],
      }));

  it.each(RATES)('covers the film without a gap at %i frames a second', (rate) => {
    const film = filmWith(EDITED, { rate });
    let at = 3600 * rate;
    for (const { how, times } of video(toEdl(film))) {
      const [start, end] = [framesOf(times[2], rate), framesOf(times[3], rate)];
      expect(start).toBe(at);
      if (how === 'C') expect(end).toBeGreaterThanOrEqual(start);
      at = end;
    }
    expect(at).toBe(3600 * rate + onGrid(timelineLength(film.timeline), rate));
  });

  it('begins a crossfade before its cut, with the pictures from there on', () => {
    const [first, still, second] = video(toEdl(filmWith([])));
    expect(first).toMatchObject({
      reel: 'CLIP001',
      times: ['00:00:00:15', '00:00:04:09', '01:00:00:00', '01:00:03:24'],
    });
    expect(still).toMatchObject({
      event: '002',
      reel: 'CLIP001',
      times: ['00:00:04:09', '00:00:04:09', '01:00:03:24', '01:00:03:24'],
    });
    expect(second).toMatchObject({
      event: '002',
      reel: 'CLIP002',
      how: 'D',
      dissolve: '012',
      times: ['00:00:00:09', '00:00:03:09', '01:00:03:24', '01:00:06:24'],
    });
  });

  it('plays a slowed clip from as many frames as it shows, and says its speed', () => {
    const edl = toEdl(filmWith([{ type: 'RETIME', position: 5, speed: 0.5 }]));
    expect(edl).toMatch(/M2 {3}CLIP006 {8}015\.0/);
  });

  it.each(RATES)(
    'runs every source, black too, for as long as it is recorded, at %i frames a second',
    (rate) => {
      const unretimed = EDITED.filter(({ type }) => type !== 'RETIME');
      for (const { times } of video(toEdl(filmWith(unretimed, { rate })))) {
        const [sourceIn, sourceOut, recordIn, recordOut] = times.map((code) => framesOf(code, rate));
        expect(sourceOut! - sourceIn!).toBe(recordOut! - recordIn!);
      }
    },
  );

  it('goes through black for a fade', () => {
    const events = video(
      toEdl(filmWith([{ type: 'TRANSITION', position: 1, transition: 'FADE', frames: 20 }])),
    );
    expect(events.slice(0, 5).map(({ reel, how, dissolve }) => `${reel} ${how}${dissolve ?? ''}`)).toEqual([
      'CLIP001 C',
      'CLIP001 C',
      'BL D010',
      'BL C',
      'CLIP002 D010',
    ]);
  });

  it('can’t be broken by a name', () => {
    const film = filmWith([], { title: 'A\r\n001  X' });
    expect(toEdl(film).split('\r\n')[0]).toBe('TITLE: A 001  X');
  });
});

describe('FCPXML', () => {
  it('has every element closed and every text escaped', () => {
    const xml = toFcpxml(
      filmWith([
        ...EDITED,
        { type: 'OVERLAY', kind: 'TITLE', text: '<b>"Salt" & \'Sea\'\u0001', start: 0, end: 60 },
      ]),
    );
    const open: string[] = [];
    for (const [, closing, name, selfClosing] of xml.matchAll(
      /<(\/?)([a-z][\w-]*)(?:\s+[\w-]+="[^"<>]*")*\s*(\/?)>/g,
    )) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!selfClosing) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(xml).toContain('&lt;b&gt;&quot;Salt&quot; &amp; &apos;Sea&apos;<');
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
  });

  it('names the effect of every transition among its resources', () => {
    const xml = toFcpxml(filmWith(EDITED));
    const effects = [...xml.matchAll(/<effect id="(\w+)"/g)].map(([, id]) => id);
    const used = [...xml.matchAll(/<transition .*>\s*<filter-video ref="(\w+)"/g)].map(([, id]) => id);
    expect(used).toHaveLength(xml.match(/<transition /g)!.length);
    expect(effects).toEqual(expect.arrayContaining(used));
    expect(new Set(used)).toEqual(new Set(['dissolve', 'throughBlack']));
  });

  it.each(RATES)('lays the clips end to end at %i frames a second', (rate) => {
    const film = filmWith(EDITED, { rate });
    const xml = toFcpxml(film);
    const frames = (fraction: string) => {
      const [over, under = '1'] = fraction.replace('s', '').split('/');
      return (Number(over) * rate) / Number(under);
    };
    let at = 0;
    for (const [, offset, duration] of xml.matchAll(
      /<asset-clip ref="clip\d+".*? offset="(.*?)".*? duration="(.*?)"/g,
    )) {
      expect(frames(offset!)).toBeCloseTo(at, 6);
      at += frames(duration!);
    }
    expect(at).toBe(onGrid(timelineLength(film.timeline), rate));
  });

  it('marks the chorus in the clip that plays then, in that clip’s own time', () => {
    const xml = toFcpxml(filmWith([]));
    // Clip 4 begins with the chorus and shows its source from frame 15 on.
    expect(xml).toContain('<marker start="15/30s" duration="1/30s" value="CHORUS"/>');
  });

  it('moves a zoomed picture so that its corner fills the frame', () => {
    const xml = toFcpxml(
      filmWith([{ type: 'CROP', position: 0, crop: { x: 0, y: 0, width: 0.5, height: 0.5 } }]),
    );
    expect(xml).toContain('<adjust-transform position="88.8889 -50" scale="2 2"/>');
  });
});

describe('subtitles', () => {
  const lyric = (text: string, start: number, end: number) => ({
    text,
    start,
    end,
    estimated: false,
    words: [],
  });

  it('are numbered, timed to the millisecond and never overlap', () => {
    expect(toSrt([lyric('Salt in the air', 1, 3.5), lyric('and you', 3.25, 3661.002)])).toBe(
      '1\r\n00:00:01,000 --> 00:00:03,250\r\nSalt in the air\r\n\r\n2\r\n00:00:03,250 --> 01:01:01,002\r\nand you\r\n',
    );
  });

  it('are there for browsers too', () => {
    expect(toVtt([lyric('Salt & sea', 1, 3.5), lyric('and you', 3.25, 5)])).toBe(
      'WEBVTT\r\n\r\n00:00:01.000 --> 00:00:03.250\r\nSalt &amp; sea\r\n\r\n00:00:03.250 --> 00:00:05.000\r\nand you\r\n',
    );
  });

  it('show words as they are said, where that is known', () => {
    const words = [
      { text: 'Salt', start: 1, end: 1.4 },
      { text: '&', start: 1.5, end: 1.6 },
      { text: 'sea', start: 2, end: 3 },
    ];
    expect(toVtt([{ ...lyric('Salt & sea', 1, 3), words }])).toBe(
      'WEBVTT\r\n\r\n00:00:01.000 --> 00:00:03.000\r\nSalt <00:00:01.500>&amp; <00:00:02.000>sea\r\n',
    );
    expect(toVtt([{ ...lyric('Salt and sea', 1, 3), words }])).not.toContain('<');
  });

  it('end with the film and leave out what comes after it', () => {
    expect(toSrt([lyric('one', 1, 9), lyric('two', 6, 8)], 5)).toBe(
      '1\r\n00:00:01,000 --> 00:00:05,000\r\none\r\n',
    );
  });

  it('can’t be broken by a text', () => {
    const srt = toSrt([lyric('a --> b\n\n2\n<i>', 0, 2)]);
    expect(srt.split('\r\n\r\n')).toHaveLength(1);
    expect(srt.match(/-->/g)).toHaveLength(1);
    expect(srt).not.toContain('<');
  });
});
