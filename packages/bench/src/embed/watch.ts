import type { Sight } from './contestants/contestant.js';

/** What a page has loaded, in gzip bytes. */
export interface Loaded {
  /** Scripts and styles. */
  readonly code: number;
  /** What the API said. */
  readonly data: number;
}

/** What one visit to a page cost. What it loaded counts until all was there. */
export interface Visit extends Loaded {
  /** Milliseconds from the start of the first script's request until it can be used. */
  readonly usable: number;
  /** The same until it is all there. */
  readonly complete: number;
  /** Cumulative layout shift until two frames after it was all there. */
  readonly shift: number;
  /** What had been loaded in all when the visit ended, of a visit that stayed. */
  readonly later: Loaded | undefined;
}

/** Tells the bench of a finished visit, as JSON. */
export const finished = 'finishedVisit';
type Watched = Readonly<Record<typeof finished, (visit: string) => void>>;

interface WatchOptions {
  readonly usable: Sight;
  readonly complete: Sight;
  readonly stay: number;
}

/** Runs in the page before anything else, and alone: looks at each frame what can be seen. */
export function watch({ usable, complete, stay }: WatchOptions): void {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  performance.setResourceTimingBufferSize(1000);

  let firstUsable: number | undefined;
  requestAnimationFrame(look);

  function look(): void {
    if (isSeen(usable)) firstUsable ??= performance.now();
    if (firstUsable === undefined || !isSeen(complete)) return void requestAnimationFrame(look);
    const times = [firstUsable, performance.now()] as const;
    requestAnimationFrame(() => requestAnimationFrame(() => report(...times)));
  }

  function isSeen({ host, part, text = '', drawn = false }: Sight): boolean {
    const embedded = document.querySelector(host);
    const roots = [embedded?.shadowRoot, drawn ? null : embedded];
    return roots.some((root) =>
      [...(root?.querySelectorAll(part) ?? [])].some(
        (element) =>
          element.getClientRects().length > 0 &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          element.textContent.includes(text),
      ),
    );
  }

  function report(usableAt: number, completeAt: number): void {
    const begin = Math.min(
      ...resources()
        .filter(({ name }) => /\.m?js$/.test(new URL(name).pathname))
        .map(({ fetchStart }) => fetchStart),
    );
    const visit = {
      // What needs no script may be there before the first one was asked for.
      usable: Math.max(usableAt - begin, 0),
      complete: completeAt - begin,
      ...loadedUntil(completeAt),
      shift,
    };
    const finish = (later: Loaded | undefined) => {
      (window as unknown as Watched).finishedVisit(JSON.stringify({ ...visit, later }));
    };
    if (stay === 0) finish(undefined);
    else setTimeout(() => finish(loadedUntil(completeAt + stay)), stay);
  }

  function resources(): PerformanceResourceTiming[] {
    return performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => 'encodedBodySize' in entry)
      .filter(({ name }) => name.startsWith(location.origin));
  }

  function loadedUntil(moment: number): Loaded {
    const loaded = { code: 0, data: 0 };
    for (const { name, responseEnd, encodedBodySize } of resources()) {
      if (responseEnd === 0 || responseEnd > moment) continue;
      const isCode = /\.(m?js|css)$/.test(new URL(name).pathname);
      loaded[isCode ? 'code' : 'data'] += encodedBodySize;
    }
    return loaded;
  }
}
