import { launchChromium86, launchCurrent } from './browsers.js';

/** `LONG=1` tries everything in both engines, all widths and languages, as `npm run test:long` does. */
export const long = Boolean(process.env.LONG);

/** The browsers of a suite; `thorough` says whether one is put through all of it, or only through what depends on the engine. */
export const engines = [
  { engine: 'current Chromium', launch: launchCurrent, thorough: true },
  { engine: 'Chromium 86', launch: launchChromium86, thorough: long },
] as const;
