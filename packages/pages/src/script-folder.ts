import { fileURLToPath } from 'node:url';

/** The folder of the scripts that the pages run in browsers. */
export const scriptFolder: string = fileURLToPath(new URL('scripts/', import.meta.url));
