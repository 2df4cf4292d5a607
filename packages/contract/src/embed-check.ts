import * as z from 'zod/mini';
import { open, openId } from './open.js';
import { LocalizedText, Timestamp } from './primitives.js';
import { languages } from './vocabulary.js';

/**
 * What `GET /embed/check` says about a page that wants to use a site: all that a webmaster needs to
 * set it right. Any page may ask; nothing in it is secret.
 */
export const EmbedCheck = z.object({
  /** The server's clock, for pages on devices whose clock is wrong. */
  time: Timestamp,
  /** The version of the server. */
  version: z.string(),
  /** The folders of elements at `/cdn/`: those that move on, such as `v1`, and those that never change. */
  versions: z.object({ channels: z.array(z.string()), pinned: z.array(z.string()) }),
  /** The languages that the asked site offers, or all that the elements speak. */
  languages: z.array(open(languages)),
  /** The site that was asked for; null when there is none with this id. */
  site: z.nullable(z.object({ id: openId, name: LocalizedText })),
  /** When there is no such site: those whose id or name is most like it. */
  nearest: z.array(z.object({ id: openId, name: LocalizedText })),
  /** The asking page's origin as browsers send it; null for files and for what is no address. */
  origin: z.nullable(z.string()),
  /** Whether pages of this origin may use the site. */
  registered: z.boolean(),
  /** The site that the origin is registered for: the asked one or one above it. */
  registeredBy: z.nullable(z.object({ id: openId, name: LocalizedText })),
  /** What the operator runs to register the origin; null when there is nothing to do. */
  command: z.nullable(z.string()),
});
export type EmbedCheck = z.infer<typeof EmbedCheck>;
