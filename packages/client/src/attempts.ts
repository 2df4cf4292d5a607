import { NetworkError, TimeoutError } from './errors.js';

// Not a library: those that can do this weigh a quarter of what an element may weigh in all, or need
// `AbortSignal.throwIfAborted`, which browsers before 2022 do not have.

/** An answer that arrived whole. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

export interface Attempts {
  /** The request of one attempt. */
  readonly request: (signal: AbortSignal) => Request;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds one attempt may take, its answer included. */
  readonly timeout: number;
  /** Milliseconds that all attempts and the waits between them may take. */
  readonly total: number;
  /** How many more attempts there may be after the first. */
  readonly retry: number;
  /** Milliseconds until an answer is worth asking for again, or nothing when it is a verdict. */
  readonly again: (answer: Answer, attempt: number) => number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Milliseconds to wait after an attempt: growing, and spread so that a crowd does not come back at once. */
export const backOff = (attempt: number): number =>
  (0.5 + Math.random()) * 300 * 2 ** (attempt - 1);

/**
 * Asks until there is a verdict. A cut connection is repeated; an attempt that got no answer in time
 * is not, because it may have arrived.
 *
 * @throws NetworkError, TimeoutError, or what the caller's signal was aborted with
 */
export async function answerAfterAttempts(attempts: Attempts): Promise<Answer> {
  const { retry, again, signal } = attempts;
  const end = performance.now() + attempts.total;
  const isOver = (attempt: number, wait: number) =>
    attempt > retry || performance.now() + wait >= end;
  for (let attempt = 1; ; attempt++) {
    let wait: number | undefined;
    try {
      const answer = await answerOnce(attempts, end - performance.now());
      wait = again(answer, attempt);
      if (wait === undefined || isOver(attempt, wait)) return answer;
    } catch (error) {
      wait = backOff(attempt);
      if (!(error instanceof NetworkError) || isOver(attempt, wait)) throw error;
    }
    await pause(wait, signal);
  }
}

async function answerOnce(attempts: Attempts, rest: number): Promise<Answer> {
  const { timeout, signal } = attempts;
  const abort = new AbortController();
  const stop = () => abort.abort();
  // Outside the attempt: an address that cannot be one is a mistake, not a missing connection.
  const request = attempts.request(abort.signal);
  let isLate = false;
  const timer = setTimeout(
    () => {
      isLate = true;
      stop();
    },
    Math.min(timeout, rest),
  );
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) throw reasonOf(signal);
    const response = await attempts.fetch(request);
    return { response, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw reasonOf(signal);
    throw isLate ? late(error) : cut(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

const late = (cause?: unknown) =>
  new TimeoutError(
    'timeout',
    'The API did not answer in time. The call may have arrived: repeat it with the same idempotencyKey.',
    { cause },
  );

const cut = (cause: unknown) =>
  new NetworkError(
    'network',
    "No connection to the API. Check the network, and that this page's origin is registered for the site.",
    { cause },
  );

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop);
  });
}

/** Browsers before 2022 give an aborted signal no reason. */
const reasonOf = (signal: AbortSignal | undefined): unknown =>
  signal?.reason ?? new DOMException('The call was cancelled.', 'AbortError');
