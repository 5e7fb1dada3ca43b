/** Where films are published: the shape that each platform shows, and what its own buttons leave free of the picture. */
import { z } from 'zod';
import type { AspectRatio } from './format.js';

export const Platform = z.enum([
  'YOUTUBE',
  'YOUTUBE_SHORTS',
  'TIKTOK',
  'INSTAGRAM_REELS',
  'INSTAGRAM_FEED',
  'FACEBOOK_FEED',
  'SNAPCHAT',
  'PINTEREST',
  'LINKEDIN',
]);
export type Platform = z.infer<typeof Platform>;

/** Shares of the frame that words and logos keep clear of. */
export type Margins = { top: number; bottom: number; left: number; right: number };

type Entry = { name: string; aspectRatio: AspectRatio; margins: Margins; said: RegExp };

const even = (share: number): Margins => ({ top: share, bottom: share, left: share, right: share });

/** Upright films lie under the platform's own buttons: its name at the top, words at the bottom, icons on the right. */
export const PLATFORMS = {
  YOUTUBE_SHORTS: {
    name: 'YouTube Shorts',
    aspectRatio: 'PORTRAIT_9_16',
    margins: { top: 0.15, bottom: 0.25, left: 0.06, right: 0.18 },
    said: /\byou ?tube'?s? shorts?\b|\bshorts? (?:for|on) you ?tube\b/i,
  },
  YOUTUBE: {
    name: 'YouTube',
    aspectRatio: 'LANDSCAPE_16_9',
    margins: { top: 0.06, bottom: 0.12, left: 0.06, right: 0.06 },
    said: /\byou ?tube\b/i,
  },
  TIKTOK: {
    name: 'TikTok',
    aspectRatio: 'PORTRAIT_9_16',
    margins: { top: 0.13, bottom: 0.25, left: 0.06, right: 0.15 },
    said: /\btik ?tok\b/i,
  },
  INSTAGRAM_REELS: {
    name: 'Instagram Reels',
    aspectRatio: 'PORTRAIT_9_16',
    margins: { top: 0.14, bottom: 0.35, left: 0.06, right: 0.1 },
    said: /\b(?:instagram|insta|ig) (?:reels?|stor(?:y|ies))\b|\breels?\b(?= (?:for|on) (?:instagram|insta)\b)/i,
  },
  INSTAGRAM_FEED: {
    name: 'Instagram',
    aspectRatio: 'PORTRAIT_4_5',
    margins: even(0.08),
    said: /\b(?:instagram|insta)\b/i,
  },
  FACEBOOK_FEED: {
    name: 'Facebook',
    aspectRatio: 'PORTRAIT_4_5',
    margins: even(0.08),
    said: /\bfacebook\b/i,
  },
  SNAPCHAT: {
    name: 'Snapchat',
    aspectRatio: 'PORTRAIT_9_16',
    margins: { top: 0.15, bottom: 0.2, left: 0.06, right: 0.06 },
    said: /\bsnapchat\b/i,
  },
  PINTEREST: {
    name: 'Pinterest',
    aspectRatio: 'PORTRAIT_9_16',
    margins: { top: 0.14, bottom: 0.3, left: 0.07, right: 0.18 },
    said: /\bpinterest\b/i,
  },
  LINKEDIN: { name: 'LinkedIn', aspectRatio: 'SQUARE_1_1', margins: even(0.08), said: /\blinked ?in\b/i },
} as const satisfies Record<Platform, Entry>;

/** "A TikTok ad", "for our Instagram": a film about a dance on TikTok is made for anywhere. */
const MADE_FOR = /\b(?:for|to post on|to publish on) (?:an? |the |my |our |your )?$/i;
const KIND_OF_FILM =
  /^['’]?s? ?(?:ad|ads|advert|video|film|clip|spot|short|reel|story|post|commercial|campaign|promo|teaser|about|showing|where)s?\b|^:/i;
/** The name says already that it is a film. */
const FILM_ITSELF = /(?:shorts?|reels?|story|stories)$/i;

/** The platform that a prompt makes its film for; the one that is named first, the narrower name before the wider. */
export function platformIn(prompt: string): Platform | null {
  const found = (Object.keys(PLATFORMS) as Platform[]).flatMap((platform) => {
    const [name] = PLATFORMS[platform].said.exec(prompt) ?? [];
    if (name === undefined) return [];
    const at = prompt.indexOf(name);
    const isMeant =
      FILM_ITSELF.test(name) ||
      MADE_FOR.test(prompt.slice(0, at)) ||
      KIND_OF_FILM.test(prompt.slice(at + name.length).trimStart());
    return isMeant ? [{ platform, at }] : [];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.platform ?? null;
}
