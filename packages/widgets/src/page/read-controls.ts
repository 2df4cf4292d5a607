import { said, shown } from '../controls/live.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTicked = (control: Control): control is HTMLInputElement =>
  control.matches('[type=radio], [type=checkbox]');

const stateOf = (control: Control): unknown =>
  isTicked(control) ? control.checked : control.value;

/** Whether a control stands otherwise than it was made to and has not said so. */
function isUnread(control: Control): boolean {
  if (said.has(control) && said.get(control) === stateOf(control)) return false;
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    // Where none was chosen the browser shows the first.
    const chosen = options.find((option) => shown.get(option) === true) ?? options[0];
    return chosen?.selected === false;
  }
  if (!shown.has(control)) return false;
  // Of several, the one that is chosen speaks for those that no longer are.
  if (control.type === 'radio' && !(control as HTMLInputElement).checked) return false;
  return shown.get(control) !== stateOf(control);
}

function read(root: ShadowRoot): void {
  for (const control of root.querySelectorAll<Control>('input, textarea, select')) {
    if (isUnread(control))
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true }));
    // What was put into a picker is looked up as when somebody leaves it.
    if (control.matches('[role=combobox]') && control !== root.activeElement)
      control.dispatchEvent(new FocusEvent('blur'));
  }
}

/**
 * Reads every control as it stands before anything is done with what is in it. Password managers,
 * translations and input tools set values without an event, or with `change` alone.
 */
export function readControls(root: ShadowRoot): void {
  for (const type of ['input', 'change'])
    root.addEventListener(
      type,
      ({ target }) => {
        if (!(target instanceof Element) || !target.matches('input, textarea, select')) return;
        // Of what is typed the first of the two events is listened to, of what is chosen the second.
        const control = target as Control;
        const chosen = isTicked(control) || control.matches('select');
        if ((type === 'change') === chosen) said.set(control, stateOf(control));
      },
      true,
    );
  for (const type of ['change', 'click', 'submit'])
    root.addEventListener(type, () => read(root), true);
  // What has the focus may be left because it is being taken away.
  root.addEventListener('focusout', () => void Promise.resolve().then(() => read(root)), true);
}
