/** Brings `Object.hasOwn`, which ky calls, to browsers before the end of 2021. Others stay as they are. */
export function bringOwnProperty(): void {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: this is what takes its place.
  Object.hasOwn ??= (object, name) => Object.prototype.hasOwnProperty.call(object, name);
}
