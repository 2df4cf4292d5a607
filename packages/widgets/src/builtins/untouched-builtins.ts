/**
 * The language as it was before the page's other scripts changed it. Old portals name a script of
 * their own `Map`, Prototype gives every array and string a `toJSON` and another meaning to
 * `Array.from`, `entries` and `reduce`, MooTools replaces `Event`. The build puts these in the place
 * of the globals in all modules of the CDN folder.
 */

const functionText = Function.prototype.toString;

const isNative = (value: unknown): boolean =>
  typeof value === 'function' && /\[native code\]/.test(functionText.call(value));

let untouched: typeof globalThis | undefined;

/** A page without scripts has everything as it was. It need not stay on the page for that. */
function ofUntouchedPage(): typeof globalThis {
  if (untouched) return untouched;
  const frame = document.createElement('iframe');
  document.head.appendChild(frame);
  untouched = frame.contentWindow as unknown as typeof globalThis;
  document.head.removeChild(frame);
  return untouched;
}

function native<Name extends 'Map' | 'Set' | 'WeakMap'>(name: Name): (typeof globalThis)[Name] {
  const value = globalThis[name];
  return isNative(value) ? value : ofUntouchedPage()[name];
}

const NativeMap = native('Map');
const NativeSet = native('Set');
const NativeWeakMap = native('WeakMap');

export { NativeMap as Map, NativeSet as Set, NativeWeakMap as WeakMap };

/** Its prototype still knows it, whatever the page calls by this name. */
const NativeEvent: typeof Event = Object.getPrototypeOf(document.createEvent('Event')).constructor;

export { NativeEvent as Event };

const { JSON: json } = globalThis;

/** Writes a value as it is, not what its `toJSON` makes of it. */
export const stringify = (value: unknown): string =>
  json.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });

/** `Array.from` for what can be iterated, and for `{ length }`. */
export function from<From, To>(
  source: Iterable<From> & { readonly length?: number },
  change?: (value: From, index: number) => To,
): (From | To)[] {
  const iterable: unknown = source[Symbol.iterator];
  const list: From[] = iterable ? [...source] : [...Array(source.length)];
  return change ? list.map((value, index) => change(value, index)) : list;
}

/** `list.reduce(…)` */
export function reduce<Item>(
  list: readonly Item[],
  change: (rest: Item | undefined, item: Item, index: number) => Item,
  ...first: Item[]
): Item | undefined {
  let rest: Item | undefined;
  [...first, ...list].forEach((item, index) => {
    rest = index > 0 ? change(rest, item, index - first.length) : item;
  });
  return rest;
}

/** `list.entries()`, of an array or of a map. */
export const entries = <Item>(
  list: readonly Item[] | ReadonlyMap<unknown, Item>,
): Iterable<[unknown, Item]> =>
  'length' in list ? list.map((item, index) => [index, item]) : list.entries();
