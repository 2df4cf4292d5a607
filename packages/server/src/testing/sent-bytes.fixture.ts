import { connect } from 'node:net';

/** What came back for bytes on a socket: every status, or none when the line was cut. */
export interface Heard {
  readonly statuses: readonly number[];
  readonly text: string;
}

/**
 * Sends bytes as they are, which no client would, and reads until the server has ended. Closes its
 * own side, so that the server does not wait for what is missing.
 */
export function sendBytes(port: number, bytes: Uint8Array, timeout = 20_000): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.end(bytes),
    );
    const chunks: Buffer[] = [];
    socket.setTimeout(timeout, () => {
      socket.destroy();
      reject(new Error(`No answer within ${timeout} ms.`));
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    // A line that is cut is an answer too.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('latin1');
      const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) =>
        Number(status),
      );
      resolve({ statuses, text });
    });
  });
}
