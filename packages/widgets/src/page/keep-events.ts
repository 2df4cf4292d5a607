import { isComposing } from '../controls/composition.js';

const fields = 'input, textarea, select';

/** Not of what is typed: modifiers, and what closes, leads on or belongs to the browser. */
const ofPage = /^(Esc|Tab|F\d|Browser|Media|Audio|Launch|Alt|CapsLock|Control|Meta|Shift)/;

/** With Ctrl or Command these edit a text; other letters are shortcuts. */
const editing = /^[acvxyz]$/i;

/** Whether a key is for the control that has the focus, and for nobody else. */
function isTyped(event: KeyboardEvent, control: Element): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (event.defaultPrevented) return true;
  if (!control.matches(fields))
    return /^( |Spacebar|Enter)$/.test(key) && control.matches('button, a, summary');
  if (ofPage.test(key)) return false;
  // Both together are AltGr, by which characters are typed.
  const shortcut = (ctrlKey || metaKey) !== altKey;
  return !shortcut || key.length > 1 || editing.test(key);
}

/**
 * Ends at the shadow root what is typed into its controls, copied and selected there. Outside, such an
 * event has the element as its target, so that scripts which spare inputs would not spare these.
 * Keys that are not for a control, such as Escape and shortcuts, go on to the page, as does all that
 * comes from what the page itself has put into the element.
 */
export function keepEvents(root: ShadowRoot): void {
  const keep = (types: readonly string[], keeps: (event: Event, target: Node) => boolean) => {
    for (const type of types) {
      root.addEventListener(type, (event) => {
        const { target } = event;
        const own = target instanceof Node && target.getRootNode() === root;
        if (own && keeps(event, target)) event.stopPropagation();
      });
    }
  };
  keep(['keydown', 'keypress', 'keyup'], (event, target) => {
    const key = event as KeyboardEvent;
    // The Enter that ends a composition must not submit the form around it.
    if (key.type === 'keydown' && key.key === 'Enter' && isComposing(key)) key.preventDefault();
    return target instanceof Element && isTyped(key, target);
  });
  keep(['mousedown'], (_event, target) => target instanceof Element && target.matches(fields));
  keep(['copy', 'cut', 'paste', 'contextmenu', 'selectstart', 'dragstart'], () => true);
}
