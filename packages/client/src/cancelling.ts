/**
 * Runs what can be cancelled, and rejects as soon as it is: ky waits between attempts without looking
 * at the signal where the browser has no `AbortSignal.any` (before 2023), and leaves a request that
 * took too long on its way.
 */
export async function cancelling<T>(
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw reasonOf(signal);
  const own = new AbortController();
  let stop = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(reasonOf(signal));
  });
  signal?.addEventListener('abort', stop);
  try {
    return await Promise.race([run(own.signal), cancelled]);
  } catch (error) {
    own.abort();
    throw signal?.aborted ? reasonOf(signal) : error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** Browsers before 2022 give an aborted signal no reason. */
const reasonOf = (signal: AbortSignal | undefined): unknown =>
  signal?.reason ?? new DOMException('The call was cancelled.', 'AbortError');
