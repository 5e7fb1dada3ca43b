/** Colours are mixed in OKLab, where the middle between two of them looks like the middle. */

/** Lightness 0 to 1, then green to red and blue to yellow. */
export type Colour = { l: number; a: number; b: number };

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toGamma = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const clamp = (value: number, low = 0, high = 1) => Math.min(high, Math.max(low, value));

function fromRgb(red: number, green: number, blue: number): Colour {
  const [r, g, b] = [toLinear(red / 255), toLinear(green / 255), toLinear(blue / 255)];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}

export function toRgb({ l, a, b }: Colour): [number, number, number] {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const byte = (linear: number) => Math.round(255 * toGamma(clamp(linear)));
  return [
    byte(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    byte(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    byte(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** `#rrggbb`; anything else is a neutral grey, so that a careless palette never stops a picture. */
export function colour(hex: string): Colour {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(hex.trim());
  if (!match) return { l: 0.6, a: 0, b: 0 };
  return fromRgb(
    Number.parseInt(match[1]!, 16),
    Number.parseInt(match[2]!, 16),
    Number.parseInt(match[3]!, 16),
  );
}

export function mix(from: Colour, to: Colour, share: number): Colour {
  return {
    l: from.l + (to.l - from.l) * share,
    a: from.a + (to.a - from.a) * share,
    b: from.b + (to.b - from.b) * share,
  };
}

/** Takes the hue and strength of another colour, but stays as light as it is. */
export function tint(base: Colour, towards: Colour, share: number): Colour {
  return { ...mix(base, towards, share), l: base.l };
}

export const lighten = (base: Colour, by: number): Colour => ({ ...base, l: clamp(base.l + by) });
export const withLightness = (base: Colour, l: number): Colour => ({ ...base, l: clamp(l) });
export const saturate = (base: Colour, by: number): Colour => ({ l: base.l, a: base.a * by, b: base.b * by });
export const chroma = ({ a, b }: Colour): number => Math.hypot(a, b);

export function css(value: Colour, alpha = 1): string {
  const [red, green, blue] = toRgb(value);
  return `rgba(${red},${green},${blue},${Math.round(clamp(alpha) * 1000) / 1000})`;
}

/** A colour between the stops of a ramp; `at` runs from 0 to 1. */
export function along(ramp: readonly Colour[], at: number): Colour {
  const place = clamp(at) * (ramp.length - 1);
  const index = Math.min(ramp.length - 2, Math.floor(place));
  return ramp.length === 1 ? ramp[0]! : mix(ramp[index]!, ramp[index + 1]!, place - index);
}
