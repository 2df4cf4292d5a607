/**
 * Fetches, or takes the answer that the loader asked for while the element's script was still on its
 * way. An answer is taken once: whoever asks again asks the server.
 */
export function earlyAnswerOrFetch(input: RequestInfo | URL): Promise<Response> {
  const request = new Request(input);
  const early = globalThis.throughTrain?.early;
  const answer = early?.[request.url];
  if (!early || !answer) return fetch(request);
  delete early[request.url];
  return Promise.race([answer, untilAborted(request.signal)]);
}

/** The loader's request cannot be aborted, so waiting for it can. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}
