/** What is in a media file, found by reading all of it: files are not believed, not even about their length. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { bareEnvironment, confine } from './confine.js';
import { failureFrom, MediaFailure, startFailure } from './failure.js';
import { fileArgument, UNTRUSTED } from './ffmpeg.js';
import type { Tools } from './tools.js';

export type VideoStream = {
  codec: string;
  /** As it is shown: turned upright when the file says that it lies on its side. */
  width: number;
  height: number;
  /** Null when the file does not say, or says 0/0. */
  fps: number | null;
  frames: number;
  durationSeconds: number | null;
  pixelFormat: string | null;
};

export type AudioStream = {
  codec: string;
  sampleRate: number;
  channels: number;
  durationSeconds: number | null;
};

export type Probe = {
  /** The container, as ffmpeg names it: "mp3", "mov,mp4,m4a,3gp,3g2,mj2". */
  format: string;
  durationSeconds: number;
  /** The first moving picture; cover art is not one. */
  video: VideoStream | null;
  audio: AudioStream | null;
  streams: number;
};

const Stream = z.object({
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  pix_fmt: z.string().optional(),
  avg_frame_rate: z.string().optional(),
  r_frame_rate: z.string().optional(),
  sample_rate: z.string().optional(),
  channels: z.number().optional(),
  duration: z.string().optional(),
  start_time: z.string().optional(),
  nb_read_packets: z.string().optional(),
  disposition: z.object({ attached_pic: z.number() }).partial().optional(),
  tags: z.record(z.string(), z.string()).optional(),
  side_data_list: z.array(z.object({ rotation: z.number().optional() })).optional(),
});
type Stream = z.infer<typeof Stream>;

const Report = z.object({
  format: z.object({ format_name: z.string(), duration: z.string().optional() }),
  streams: z.array(Stream),
});

export async function probe(tools: Tools, file: string, signal?: AbortSignal): Promise<Probe> {
  if ((await stat(file)).size === 0) throw new MediaFailure('UNREADABLE_MEDIA', 'The file is empty.');
  const { report, log } = await readReport(tools, file, signal);
  if (/partial file|truncated/i.test(log)) {
    throw new MediaFailure(
      'UNREADABLE_MEDIA',
      'The file ends too early: part of it is missing. Send it again.',
      log,
    );
  }

  const picture = report.streams.find((each) => each.codec_type === 'video' && !isCover(each));
  const sound = report.streams.find((each) => each.codec_type === 'audio' && packets(each) > 0);
  const video = picture && packets(picture) > 0 ? videoStream(picture) : null;
  const audio = sound ? audioStream(sound) : null;
  if (!video && !audio) {
    throw new MediaFailure(
      'UNREADABLE_MEDIA',
      'There is neither sound nor a moving picture in the file.',
      log,
    );
  }
  const durationSeconds =
    seconds(report.format.duration) ?? Math.max(video?.durationSeconds ?? 0, audio?.durationSeconds ?? 0);
  return { format: report.format.format_name, durationSeconds, video, audio, streams: report.streams.length };
}

/** Not by the package's ffprobe, which has no abort and keeps no log of a damaged file. */
async function readReport(tools: Tools, file: string, signal: AbortSignal | undefined) {
  const shown = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', '-count_packets'];
  const openings = { reads: [path.resolve(file)], writes: [] };
  const all = [...shown, ...UNTRUSTED, '-i', fileArgument(file)];
  const [program, ...args] = confine(tools.confinement, tools.ffprobe, all, openings);
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, {
      env: bareEnvironment(),
      maxBuffer: 16 * 1024 * 1024,
      windowsHide: true,
      killSignal: 'SIGKILL',
      ...(signal ? { signal } : {}),
    });
    return { report: Report.parse(JSON.parse(stdout)), log: stderr.slice(-4000) };
  } catch (error) {
    signal?.throwIfAborted();
    const { stderr, syscall } = error as NodeJS.ErrnoException & { stderr?: string };
    if (syscall?.startsWith('spawn')) throw startFailure('ffprobe', error as NodeJS.ErrnoException);
    const log = String(stderr ?? error).slice(-4000);
    const failure = failureFrom(log);
    if (failure.failure === 'DISK_FULL') throw failure;
    throw new MediaFailure(
      'UNREADABLE_MEDIA',
      'The file is damaged, or not a sound or video that can be read.',
      log,
    );
  }
}

const isCover = (stream: Stream): boolean =>
  stream.disposition?.attached_pic === 1 || (stream.codec_name === 'mjpeg' && packets(stream) <= 1);

const packets = (stream: Stream): number => Number(stream.nb_read_packets ?? 0);

const seconds = (text: string | undefined): number | null => {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) && value > 0 ? value : null;
};

function videoStream(stream: Stream): VideoStream {
  const [width, height] = [stream.width ?? 0, stream.height ?? 0];
  const onItsSide = Math.abs(rotation(stream)) % 180 === 90;
  return {
    codec: stream.codec_name ?? 'unknown',
    width: onItsSide ? height : width,
    height: onItsSide ? width : height,
    fps: rate(stream.avg_frame_rate) ?? rate(stream.r_frame_rate),
    frames: packets(stream),
    durationSeconds: seconds(stream.duration),
    pixelFormat: stream.pix_fmt ?? null,
  };
}

const rotation = (stream: Stream): number =>
  stream.side_data_list?.find((each) => each.rotation !== undefined)?.rotation ??
  Number(stream.tags?.rotate ?? 0);

function rate(text: string | undefined): number | null {
  const [numerator, denominator] = (text ?? '').split('/').map(Number);
  return numerator && denominator ? numerator / denominator : null;
}

const audioStream = (stream: Stream): AudioStream => ({
  codec: stream.codec_name ?? 'unknown',
  sampleRate: Number(stream.sample_rate ?? 0),
  channels: stream.channels ?? 0,
  durationSeconds: seconds(stream.duration),
});

export type FilmMeasure = {
  frames: number;
  videoSeconds: number;
  audioSeconds: number | null;
  /** How far the ends of picture and sound lie apart, starts included. */
  driftSeconds: number;
};

/** Picture and sound of a finished film, measured on the file. */
export async function measureFilm(tools: Tools, file: string, signal?: AbortSignal): Promise<FilmMeasure> {
  const { report } = await readReport(tools, file, signal);
  const picture = report.streams.find((each) => each.codec_type === 'video');
  const sound = report.streams.find((each) => each.codec_type === 'audio');
  if (!picture) throw new MediaFailure('UNREADABLE_MEDIA', 'The film has no picture.');
  const videoSeconds = seconds(picture.duration) ?? 0;
  const audioSeconds = sound ? (seconds(sound.duration) ?? 0) : null;
  const starts = (stream: Stream | undefined) => Number(stream?.start_time ?? 0);
  const endOfPicture = starts(picture) + videoSeconds;
  const driftSeconds = audioSeconds === null ? 0 : Math.abs(starts(sound) + audioSeconds - endOfPicture);
  return { frames: packets(picture), videoSeconds, audioSeconds, driftSeconds };
}
