// Chromium 86 to 92, Firefox 78 to 91 and Safari 14 lack it, and the HTTP client calls it.
const { hasOwnProperty: hasOwn } = Object.prototype;

if (!(Object as Partial<ObjectConstructor>).hasOwn) {
  Object.defineProperty(Object, 'hasOwn', {
    configurable: true,
    writable: true,
    // Not Object.hasOwn inside Object.hasOwn, as a linter's fix once made it.
    value: (object: object, key: PropertyKey) => hasOwn.call(object, key),
  });
}
