/** Arrows over a panel's picture that say how the camera moves. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { CameraMovement } from '../../film/facts/facts.js';

type Box = { x: number; y: number; width: number; height: number };
type Point = readonly [x: number, y: number];
type Arrow = { path: readonly Point[]; curved?: boolean };

const EDGE = '#16181d';
const FILL = '#ffd23f';

/** In shares of the picture, from its upper left corner; the tip is the last point. */
const ARROWS: Record<CameraMovement, readonly Arrow[]> = {
  static: [],
  'pan left': [
    {
      path: [
        [0.62, 0.9],
        [0.38, 0.9],
      ],
    },
  ],
  'pan right': [
    {
      path: [
        [0.38, 0.9],
        [0.62, 0.9],
      ],
    },
  ],
  'tilt up': [
    {
      path: [
        [0.94, 0.66],
        [0.94, 0.34],
      ],
    },
  ],
  'tilt down': [
    {
      path: [
        [0.94, 0.34],
        [0.94, 0.66],
      ],
    },
  ],
  'push in': inwards(0.05, 0.17),
  'pull out': inwards(0.17, 0.05),
  'track left': [
    {
      path: [
        [0.8, 0.9],
        [0.2, 0.9],
      ],
    },
  ],
  'track right': [
    {
      path: [
        [0.2, 0.9],
        [0.8, 0.9],
      ],
    },
  ],
  follow: [
    {
      path: [
        [0.3, 0.94],
        [0.5, 0.86],
        [0.7, 0.94],
      ],
      curved: true,
    },
  ],
  orbit: [
    {
      path: [
        [0.14, 0.74],
        [0.5, 1.04],
        [0.86, 0.74],
      ],
      curved: true,
    },
  ],
  'crane up': [
    {
      path: [
        [0.9, 0.92],
        [0.98, 0.5],
        [0.9, 0.08],
      ],
      curved: true,
    },
  ],
  'crane down': [
    {
      path: [
        [0.9, 0.08],
        [0.98, 0.5],
        [0.9, 0.92],
      ],
      curved: true,
    },
  ],
  handheld: [
    {
      path: [
        [0.56, 0.9],
        [0.42, 0.86],
      ],
    },
    {
      path: [
        [0.44, 0.94],
        [0.58, 0.9],
      ],
    },
  ],
};

function inwards(from: number, to: number): readonly Arrow[] {
  return [
    {
      path: [
        [from, from],
        [to, to],
      ],
    },
    {
      path: [
        [1 - from, from],
        [1 - to, to],
      ],
    },
    {
      path: [
        [from, 1 - from],
        [to, 1 - to],
      ],
    },
    {
      path: [
        [1 - from, 1 - from],
        [1 - to, 1 - to],
      ],
    },
  ];
}

export function drawArrows(brush: SKRSContext2D, movement: CameraMovement, box: Box): void {
  const size = Math.min(box.width, box.height);
  for (const arrow of ARROWS[movement]) {
    const points = arrow.path.map(([x, y]): Point => [box.x + x * box.width, box.y + y * box.height]);
    for (const [colour, width] of [
      [EDGE, size * 0.05],
      [FILL, size * 0.026],
    ] as const)
      drawArrow(brush, points, { colour, width, head: size * 0.055, curved: arrow.curved ?? false });
  }
}

type Pen = { colour: string; width: number; head: number; curved: boolean };

function drawArrow(brush: SKRSContext2D, points: readonly Point[], pen: Pen): void {
  const tip = points.at(-1)!;
  const before = points.at(-2)!;
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  brush.strokeStyle = pen.colour;
  brush.lineWidth = pen.width;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.beginPath();
  brush.moveTo(...points[0]!);
  if (pen.curved) brush.quadraticCurveTo(...before, ...tip);
  else brush.lineTo(...tip);
  for (const side of [-1, 1]) {
    brush.moveTo(...tip);
    const back = angle + Math.PI - side * 0.6;
    brush.lineTo(tip[0] + pen.head * Math.cos(back), tip[1] + pen.head * Math.sin(back));
  }
  brush.stroke();
}
