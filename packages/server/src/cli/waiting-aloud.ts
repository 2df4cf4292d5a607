/** After how long it is said what is waited for, in milliseconds. */
const speakAfter = 4000;

/** How it is waited. */
export interface WaitingOptions {
  /** Milliseconds until it is said. @default 4000 */
  readonly after?: number;
  /** Where to. Default: standard error. */
  readonly say?: (text: string) => void;
}

const toStandardError = (text: string): void => {
  process.stderr.write(text);
};

/** Waits for something, and says so when it takes long. */
export async function waitingAloud<T>(
  thing: Promise<T>,
  words: string,
  { after = speakAfter, say = toStandardError }: WaitingOptions = {},
): Promise<T> {
  const timer = setTimeout(() => say(`${words}\n`), after);
  try {
    return await thing;
  } finally {
    clearTimeout(timer);
  }
}
