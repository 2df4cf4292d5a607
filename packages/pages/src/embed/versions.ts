import type { NeededModule } from '@through-train/embed/snippet/snippet.js';

/** The folders of built elements: those that move on with each release, and those that never change. */
export interface Versions {
  readonly channels: string[];
  readonly pinned: string[];
}

/** Of a version that never changes: hash of `loader.js`, and the modules that an element needs. */
export interface PinnedFiles {
  readonly loader: string | undefined;
  readonly modules: readonly NeededModule[] | undefined;
}

/** What is known of the built elements that are served. */
export interface ServedElements {
  /** What of the elements is served, newest first. */
  readonly versions: () => Promise<Versions>;
  /** The hashes of a version; nothing for one that moves on. */
  readonly pinned: (
    choice: Readonly<{ version: string; element: string }>,
  ) => Promise<PinnedFiles | undefined>;
  /** `custom-elements.json`, which describes the elements. */
  readonly manifest: unknown;
}
