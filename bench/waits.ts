/** Everything that a person waits for: what it is held against, how near to that it should come, and why it is not nearer. */

export type Aim = {
  /** Of the ratio to the baseline, or of what was measured where nothing is physically needed. */
  of: 'ratio' | 'measured';
  limit: number;
  better: 'less' | 'more';
};

export type Wait = {
  what: string;
  unit: string;
  /** What `baseline` measures. */
  against: string | null;
  aim: Aim;
  finding: string;
};

const ratio = (limit: number): Aim => ({ of: 'ratio', limit, better: 'less' });
const measured = (limit: number): Aim => ({ of: 'measured', limit, better: 'less' });

/** In the order in which a person meets them. `finding` is one sentence that a profile said. */
export const WAITS = {
  laterStart: {
    what: 'start to the first answer',
    unit: 's',
    against: 'Node starting an empty Yoga',
    aim: measured(1.5),
    finding:
      'Two thirds of its CPU load and compile code, BullMQ a seventh of that and GraphQL with Pothos a tenth; the database comes up meanwhile, and a Node from 22.1 on keeps what it has compiled.',
  },
  firstStart: {
    what: 'first start in an empty folder',
    unit: 's',
    against: 'initdb and 2 s',
    aim: ratio(1),
    finding: 'As a later start: initdb runs while the code is loaded.',
  },
  studioPaint: {
    what: 'the studio is painted',
    unit: 'ms',
    against: 'a static page',
    aim: measured(300),
    finding: 'Not profiled yet.',
  },
  studioWeight: {
    what: 'what the studio loads for it',
    unit: 'kB',
    against: null,
    aim: measured(1000),
    finding: 'Not profiled yet.',
  },
  graphiqlPaint: {
    what: 'GraphiQL is painted',
    unit: 'ms',
    against: 'a static page',
    aim: measured(300),
    finding: 'Not profiled yet.',
  },
  graphiqlWeight: {
    what: 'what GraphiQL loads for it',
    unit: 'kB',
    against: null,
    aim: measured(1000),
    finding: 'Not profiled yet.',
  },
  firstBeats: {
    what: 'first beats of a song in the studio',
    unit: 's',
    against: null,
    aim: measured(1),
    finding: 'Not profiled yet.',
  },
  songHeard: {
    what: 'three minutes of song heard',
    unit: 'CPU s',
    against: 'one pass of FFT over it',
    aim: measured(1),
    finding: 'Not profiled yet.',
  },
  firstPicture: {
    what: 'prompt to the first picture',
    unit: 's',
    against: null,
    aim: measured(2),
    finding: 'The drawing process, which starts with the first picture, loads its code first.',
  },
  firstClip: {
    what: 'prompt to the first clip that plays',
    unit: 's',
    against: null,
    aim: measured(8),
    finding: 'Not profiled yet.',
  },
  film: {
    what: 'prompt to the film of 30 s, 720p, no keys',
    unit: 's',
    against: 'x264 alone on finished frames',
    aim: ratio(1.6),
    finding:
      'Drawing takes about 1.4 times as much as encoding, and half of that is moving pixels: copies of frames, fresh pages, the pipe.',
  },
  changedClip: {
    what: 'one clip of 20 changed',
    unit: 'CPU s',
    against: 'the first composition',
    aim: ratio(0.08),
    finding: 'Not profiled yet.',
  },
  editWithoutPictures: {
    what: 'an edit that touches no pictures',
    unit: 'CPU s',
    against: 'the first composition',
    aim: ratio(0.05),
    finding: 'Not profiled yet.',
  },
  editWithPictures: {
    what: 'any other edit',
    unit: 'CPU s',
    against: 'the first composition',
    aim: ratio(0.1),
    finding: 'Not profiled yet.',
  },
  jobPage: {
    what: 'the page of a job of 20 clips',
    unit: 'answers/s',
    against: 'a bare Yoga with the answer in memory',
    aim: { of: 'ratio', limit: 0.6, better: 'more' },
    finding:
      "graphql-js takes a fifth, the collector a sixth, and the rest is spread over resolvers, promises and sockets; planning was four fifths of the database's time, until plans were kept.",
  },
  statusWhileRendering: {
    what: 'status query while five films render, p99',
    unit: 'ms',
    against: 'the same of an idle server',
    aim: ratio(2),
    finding:
      'What films are made by has a lower priority in all of its threads; what is left is the main thread, which also runs the engine.',
  },
  thousandSockets: {
    what: 'event from commit to 1,000 sockets, p99',
    unit: 'ms',
    against: 'a bare broadcast of the same bytes',
    aim: ratio(3),
    finding: 'An event is executed once for all who ask in the same words, and written once for each socket.',
  },
  idleSubscription: {
    what: 'memory of an idle subscription beside its socket',
    unit: 'kB',
    against: null,
    aim: measured(20),
    finding:
      'A subscription keeps its context, its iterators and its place in the feed; measured with as many sockets as one address may open.',
  },
} satisfies Record<string, Wait>;

export type WaitId = keyof typeof WAITS;
