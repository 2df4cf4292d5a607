import { readFile } from 'node:fs/promises';
import {
  type EmbedLines,
  embedLines,
  firstAddress,
  type NeededModule,
} from '@through-train/widgets/snippet.js';
import { versionOf } from '../version.js';
import type { Contestant } from './contestant.js';

interface Integrity {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  readonly elements: Readonly<Record<string, readonly NeededModule[]>>;
}

/** An element with what stands in its markup. */
export interface Embedded {
  readonly element: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly fallback: string;
}

const from = '@through-train/widgets';

/** How an element is called in the tables, and what is waited for. */
export type Watched = Pick<Contestant, 'id' | 'name' | 'usable' | 'complete'>;

/** A version that never changes, by its lines with hashes. */
export async function pinned(watched: Watched, what: Embedded) {
  const version = await versionOf(from);
  const file = new URL(
    `../../../node_modules/${from}/cdn/${version}/integrity.json`,
    import.meta.url,
  );
  const { files, elements } = JSON.parse(await readFile(file, 'utf8')) as Integrity;
  const lines = embedLines({
    ...what,
    folder: `/cdn/${version}/`,
    firstAddress: firstAddress(what.element, '', new Map(what.attributes)),
    integrity: files['loader.js']?.integrity,
    modules: elements[what.element],
  });
  return contestant(
    { ...watched, id: `${watched.id}-pinned`, name: `${watched.name}, pinned` },
    what,
    lines,
  );
}

/** One script tag of the channel that brings each new version. */
export async function oneTag(watched: Watched, what: Embedded) {
  const lines = embedLines({ ...what, folder: '/cdn/v1/' });
  return contestant(
    { ...watched, id: `${watched.id}-tag`, name: `${watched.name}, one tag` },
    what,
    lines,
  );
}

const contestant = (
  watched: Watched,
  { element }: Pick<Embedded, 'element'>,
  { head, markup }: EmbedLines,
): Contestant => ({
  ...watched,
  package: from,
  // The room that the embed builder says to reserve.
  head: `${head}<style>${element} { display: flow-root; min-height: 100vh }</style>`,
  body: markup,
});
