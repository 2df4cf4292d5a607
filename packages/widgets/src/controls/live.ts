import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

/** By control, and by option of a list: what it was last made to show. */
export const shown = new WeakMap<object, unknown>();
/** By control: what it showed when it last said that it changed. */
export const said = new WeakMap<object, unknown>();

class Live extends Directive {
  render(value: unknown): unknown {
    return value;
  }

  override update({ element, name }: PropertyPart, [value]: [unknown]): unknown {
    const control = element as unknown as Record<string, unknown>;
    const now = control[name];
    if (now === value) shown.set(element, value);
    // What a tool has set without a word stays until it is read.
    else if (!shown.has(element) || shown.get(element) !== value || said.get(element) === now) {
      control[name] = value;
      shown.set(element, value);
    }
    return noChange;
  }
}

/**
 * Binds a property of a control to a value, whatever the citizen has made of it since it was drawn.
 * What a password manager, a translation or an input tool has made of it is kept: see `readControls`.
 */
export const live = directive(Live);
