/** One request that left the page. */
export interface Left {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly credentials: RequestCredentials;
  readonly signal: AbortSignal;
}

/** Answers one request after the other by a script; the last answer also those after it. */
export function scriptedFetch(...answers: (() => Response | Promise<Response>)[]) {
  const left: Left[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const { method, url, headers, credentials, signal } = new Request(input, init);
    left.push({ method, url, headers, credentials, signal });
    const answer = answers[Math.min(left.length, answers.length) - 1];
    if (!answer) throw new Error('Nothing was to be asked.');
    return answer();
  };
  const restore = () => {
    globalThis.fetch = real;
  };
  return { left, restore };
}

/** For who will not wait 15 seconds: what takes that long takes a twentieth of a second. */
export function hurriedClock() {
  const real = globalThis.setTimeout;
  const hurried = (then: () => void, milliseconds = 0, ...rest: never[]) =>
    real(then, milliseconds > 14_000 ? 50 : milliseconds, ...rest);
  globalThis.setTimeout = hurried as typeof setTimeout;
  return () => {
    globalThis.setTimeout = real;
  };
}
