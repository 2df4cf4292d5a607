/** The version of this package; a test refuses another one than `package.json` says. */
export const version = '0.1.0';
