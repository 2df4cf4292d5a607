/** An answer on its way to the browser. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The connection ends in the middle of the body. */
  readonly broken?: boolean;
}

/** The connection ends without an answer. */
export const connectionLost = Symbol('connection lost');

/** What happens to a request: `ask` brings it to the server and the server's answer back. */
export type Fault = (ask: () => Promise<Answer>) => Promise<Answer | typeof connectionLost>;

/** The server is down: nothing arrives there, and the connection is refused. */
export const down: Fault = async () => connectionLost;

/** The request arrives and is carried out, and then the line is cut. */
export const cutAfterwards: Fault = async (ask) => {
  await ask();
  return connectionLost;
};

/** The line is cut in the middle of the answer. */
export const cutHalfway: Fault = async (ask) => ({ ...(await ask()), broken: true });

/** Nothing arrives and nothing is answered, for as long as anybody waits. */
export const silent: Fault = () => new Promise(() => {});

/** The request arrives and is carried out, and the answer never comes. */
export const silentAfterwards: Fault = async (ask) => {
  await ask();
  return new Promise(() => {});
};

/** The server, or something in front of it, answers with a problem. */
export function problem(
  status: number,
  { code, requestId, retryAfter }: { code: string; requestId?: string; retryAfter?: number },
): Fault {
  return async () => ({
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(requestId && { 'x-request-id': requestId }),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
    body: Buffer.from(
      JSON.stringify({
        type: 'about:blank',
        title: code,
        status,
        code,
        requestId: requestId ?? 'r',
      }),
    ),
  });
}

/** The request arrives and is carried out, and a gateway has lost patience meanwhile. */
export const gatewayTimeout: Fault = async (ask) => {
  await ask();
  return {
    status: 504,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from('<h1>504</h1>'),
  };
};

/** The answer arrives as something else. */
export function garbled(spoil: (text: string) => string): Fault {
  return async (ask) => {
    const answer = await ask();
    return { ...answer, body: Buffer.from(spoil(answer.body.toString('utf8'))) };
  };
}
