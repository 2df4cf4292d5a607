import {
  handlingStates,
  kinds,
  type Queue,
  queues,
  type StaffQuery,
} from '@through-train/contract';

/** What a queue is narrowed down to. All of it stands in the address, so that it can be kept and sent. */
export type QueueFilter = Pick<StaffQuery, 'site' | 'handling' | 'kind' | 'q'>;

/** Where in the desk somebody is. */
export type Route =
  | { readonly view: 'queue'; readonly queue: Queue; readonly filter: QueueFilter }
  | { readonly view: 'case'; readonly number: string; readonly from: string };

const home: Route = { view: 'queue', queue: 'mine', filter: {} };

const isQueue = (text: string): text is Queue => (queues as readonly string[]).includes(text);

/**
 * Reads the part of an address behind `#`, such as `#/due?kind=complaint` or
 * `#/appeals/430682-20261123-00042-X`. What cannot be read is the queue of one's own work.
 */
export function readRoute(hash: string): Route {
  const [path = '', ...rest] = hash.replace(/^#/, '').split('?');
  const search = rest.join('?');
  const [, first = '', second = ''] = path.split('/');
  const params = new URLSearchParams(search);
  if (first === 'appeals' && second)
    return { view: 'case', number: decoded(second), from: params.get('from') ?? '' };
  if (!isQueue(first)) return home;
  return { view: 'queue', queue: first, filter: readFilter(params) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readFilter(params: URLSearchParams): QueueFilter {
  const kind = kinds.find((each) => each === params.get('kind'));
  const handling = handlingStates.find((each) => each === params.get('handling'));
  const [site, q] = [params.get('site'), params.get('q')];
  return {
    ...(kind && { kind }),
    ...(handling && { handling }),
    ...(site && { site }),
    ...(q && { q }),
  };
}

/** The address of a place in the desk. */
export function hashOf(route: Route): string {
  if (route.view === 'case') {
    const from = route.from ? `?${new URLSearchParams({ from: route.from })}` : '';
    return `#/appeals/${encodeURIComponent(route.number)}${from}`;
  }
  const params = new URLSearchParams(
    Object.entries(route.filter).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString();
  return `#/${route.queue}${params ? `?${params}` : ''}`;
}
