/** `Object.hasOwn`, for browsers before the end of 2021. Takes the place of the global in the CDN folder. */
export const hasOwn = (object: object, name: PropertyKey): boolean =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: this is what takes its place.
  Object.prototype.hasOwnProperty.call(object, name);
