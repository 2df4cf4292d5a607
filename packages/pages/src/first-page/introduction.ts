import type { PageLanguage } from '../frame/language.js';

/** A place to go to from the first page. */
export interface Way {
  readonly href: string;
  readonly name: string;
  readonly about: string;
}

/** Places that belong together, under a heading. */
export interface WayGroup {
  readonly heading: string;
  readonly ways: readonly Way[];
}

/** What the first page says of this server in particular, given by whoever composes it. */
export interface Introduction {
  /** What everybody should know of the data, told below the figures. */
  readonly notice: string;
  /** Above `ways`. */
  readonly heading: string;
  /** Where to go first. */
  readonly ways: readonly Way[];
  /** Where to go after that. */
  readonly more?: readonly WayGroup[];
}

/** An introduction in each language of the server's pages. */
export type Introductions = Readonly<Record<PageLanguage, Introduction>>;
