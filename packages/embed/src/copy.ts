/**
 * Copies a text. Pages on plain HTTP have no `navigator.clipboard`, and many county portals are
 * such pages: there it is copied the old way, from a field that stands in `place` for a moment.
 *
 * @returns whether the text is in the clipboard now
 */
export async function copy(text: string, place: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // None, refused, or in a frame without permission: the old way may still work.
    return copyFromField(text, place);
  }
}

/**
 * The old way. A page may forbid copying, or copy another text, and the command says that it was done
 * all the same; so only what our own handler wrote counts.
 */
export function copyFromField(text: string, place: ShadowRoot | HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;opacity:0';
  field.value = text;
  let written = false;
  field.addEventListener('copy', (event) => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    clipboardData.clearData();
    clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopPropagation();
    written = true;
  });
  const root = place.getRootNode() as Document | ShadowRoot;
  const before = root.activeElement as HTMLElement | null;
  place.appendChild(field);
  field.select();
  const done = document.execCommand('copy');
  place.removeChild(field);
  before?.focus({ preventScroll: true });
  return done && written;
}
