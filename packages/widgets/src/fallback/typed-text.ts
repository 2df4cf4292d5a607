/**
 * What stands in the controls that the page has put into an element, by their names; fields forget it.
 * Not by their form, which the parser drops inside a form of the page.
 */
export function takeTyped<Name extends string>(
  host: Element,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const typed: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const control = host.querySelector<HTMLInputElement>(
      `[name=${name}]:not([type=radio]),[name=${name}]:checked`,
    );
    if (!control?.value.trim()) continue;
    typed[name] = control.value;
    // Not by a reset, of which a form around it would hear. A list has no such value.
    if (!control.checked) control.value = control.defaultValue ?? '';
  }
  return typed;
}
