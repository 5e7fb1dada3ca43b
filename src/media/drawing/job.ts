/** What passes between the server and a drawing process: plain data, with files as paths. */
import type { AnimaticRequest } from '../animatic/request.js';
import type { MediaFailureName } from '../failure.js';
import type { SketchRequest } from '../sketch/request.js';
import type { StoryboardRequest } from '../storyboard/request.js';
import type { Tools } from '../tools.js';

export type DrawingJob =
  | { kind: 'sketch'; request: SketchRequest; outPath: string }
  | { kind: 'still'; request: AnimaticRequest; frame: number; outPath: string }
  /** Writes JSON. */
  | { kind: 'subject'; request: AnimaticRequest; outPath: string }
  | { kind: 'storyboard'; request: StoryboardRequest; outPath: string }
  | { kind: 'animatic'; request: AnimaticRequest; outPath: string; tools: Tools };

export type ToChild = { job: DrawingJob } | { stop: true };

export type Failure = { message: string; failure: MediaFailureName | null; log: string };

export type FromChild = { progress: number } | { done: true } | { failed: Failure };
