import {
  isThroughTrainError,
  type Legible,
  NetworkError,
  readAnswer,
  TimeoutError,
} from '@through-train/client';
import type { AnswerOf, Endpoint } from '@through-train/contract';

/** Milliseconds that a read may take in all, its repetitions included. */
export const answerTimeout = 15_000;

/** Seconds of `Retry-After` that pass in silence. A longer wait is shown as a countdown. */
export const silence = 2;

/**
 * The answer to one plain request: the one that the loader sent while the element's script was on its
 * way, else a new one. An early answer is taken once: whoever asks again asks the server.
 *
 * @throws what the client would: ApiError, MalformedAnswerError, NetworkError, TimeoutError, AbortError
 */
export async function firstAnswer<E extends Endpoint>(
  endpoint: E,
  url: string,
  signal?: AbortSignal,
): Promise<Legible<AnswerOf<E>>> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The loader's request cannot be stopped, so waiting for it can.
  const stopped = new Promise<never>((_, reject) => {
    const stop = (reason: Error) => {
      reject(reason);
      abort.abort();
    };
    timer = setTimeout(stop, answerTimeout, new TimeoutError('timeout', 'No answer in time.'));
    const cancel = () => stop(new DOMException('Cancelled.', 'AbortError'));
    if (signal?.aborted) cancel();
    signal?.addEventListener('abort', cancel);
  });
  const read = async () =>
    readAnswer(
      endpoint,
      await (takeEarly(url) ??
        fetch(url, {
          headers: { accept: 'application/json' },
          credentials: 'omit',
          signal: abort.signal,
        })),
    );
  try {
    return await Promise.race([stopped, read()]);
  } catch (cause) {
    if (isThroughTrainError(cause) || signal?.aborted) throw cause;
    throw new NetworkError('network', 'No connection to the API.', { cause });
  } finally {
    clearTimeout(timer);
  }
}

function takeEarly(url: string): Promise<Response> | undefined {
  const early = globalThis.throughTrain?.early;
  const answer = early?.[url];
  // The loader sees that it has asked for this.
  if (answer) early[url] = undefined;
  return answer;
}

/**
 * Reads an early answer as soon as it is there. What asks for its text once all scripts have run waits
 * for a slow processor once more.
 */
function readAhead(response: Response): void {
  const text = response.text();
  text.catch(() => {});
  response.text = () => text;
}

for (const answer of Object.values(globalThis.throughTrain?.early ?? {})) {
  answer?.then(readAhead, () => {});
}
