/**
 * True while a key belongs to an input method. Safari ends the composition before it tells of the
 * Enter that did it, with the key code 229 as the only trace.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229;
