/** What of a page has to be as it was before the elements came: its look and its language. */
export interface Untouched {
  /** Of each element of the page, its computed style without what follows from the page's length. */
  readonly look: readonly string[];
  /** Names on the window, and on the constructors and prototypes of the language. */
  readonly names: readonly string[];
}

/** Reads what `describePage` brought. */
export function untouched(description: string): Untouched {
  const lines = description.split('\n');
  const of = (kind: string) =>
    lines.filter((line) => line.startsWith(kind)).map((line) => line.slice(kind.length));
  return { look: of('look '), names: of('name ') };
}

/** Runs in the page, where scripts may have changed what a list, a map or a text can do. */
export function describePage(): string {
  // The room that a letter takes moves and stretches what is around it.
  const followsLength =
    /^(-webkit-|-moz-)?(height|width|block-size|inline-size|perspective-origin|transform-origin|top|bottom|left|right|inset.*)$/;
  let lines = '';
  const all = document.body.querySelectorAll('*');
  let count = 0;
  for (let index = -1; index < all.length; index += 1) {
    const element = index < 0 ? document.documentElement : (all[index] as Element);
    if (element.closest('[site]')) continue;
    count += 1;
    const style = getComputedStyle(element);
    lines += `look ${count} ${element.localName} `;
    for (let at = 0; at < style.length; at += 1) {
      const name = style[at] as string;
      if (!followsLength.test(name)) lines += `${name}: ${style.getPropertyValue(name)}; `;
    }
    lines += '\n';
  }
  const types = [Object, Array, String, Number, Function, Promise, Element, HTMLElement, Node];
  for (let type = -1; type < types.length; type += 1) {
    const owner = types[type] as unknown as { name: string; prototype: object };
    for (let part = 0; part < 2; part += 1) {
      const object = type < 0 ? window : part === 0 ? owner : owner.prototype;
      const names = Object.getOwnPropertyNames(object);
      for (let at = 0; at < names.length; at += 1) {
        // Numbers are frames, and what Playwright puts on the window is not ours.
        if (/^\d+$|^__p/.test(names[at] as string)) continue;
        lines += `name ${type < 0 ? 'window' : owner.name} ${part} ${names[at]}\n`;
      }
    }
  }
  return lines;
}

/** What the elements may add to a window: their registry, and what Lit's decorators keep. */
export const allowedNames: RegExp = /^window \d (throughTrain|litPropertyMetadata)$/;
