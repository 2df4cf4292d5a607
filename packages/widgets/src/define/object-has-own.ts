// Chromium 86 to 92, Firefox 78 to 91 and Safari 14 lack it, and the HTTP client calls it.
if (!(Object as Partial<ObjectConstructor>).hasOwn) {
  Object.defineProperty(Object, 'hasOwn', {
    configurable: true,
    writable: true,
    value: (object: object, key: PropertyKey) => Object.hasOwn(object, key),
  });
}
