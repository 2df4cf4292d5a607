import type { ShownAppeal } from '../api/shown-appeals.js';
import { artalk, waline } from './comment-systems.js';
import type { Contestant } from './contestant.js';

/** Where else people read what others wrote: the same texts as comments. */
export function listPeers(appeals: readonly ShownAppeal[]): readonly Contestant[] {
  const watched = (host: string, part: string) => ({
    usable: { host, part, text: appeals[0]?.title ?? '' },
    complete: { host, part, text: appeals.at(-1)?.title ?? '' },
  });
  return [
    { id: 'waline-list', ...waline, ...watched('#waline', '.wl-content') },
    { id: 'artalk-list', ...artalk, ...watched('#artalk', '.atk-content') },
  ];
}
