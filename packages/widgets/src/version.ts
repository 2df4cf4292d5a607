/** The version of this package; the build refuses another one than `package.json` says. */
export const version = '0.1.0';
