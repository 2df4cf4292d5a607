import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';

/** In milliseconds: how long newcomers are waited for, and how long what was begun may take. */
const welcome = 2500;
const patience = 5500;
const sweepEvery = 50;

interface Connection {
  /** Requests that were read and are not answered yet. */
  open: number;
  /** How many bytes had been read when the last request was answered. More is the next one coming. */
  readAtRest: number;
  /** Nothing was open and nothing came when it was last looked at. */
  silent: boolean;
}

/**
 * Ends a server so that nobody who has sent a request is cut off.
 *
 * Three things look idle and are not: a connection that waits in the kernel's queue, one whose
 * request lies unread because the process is busy, and one whose answer is not written out yet. So
 * connections are counted from the beginning, and nothing is closed before the event loop has gone
 * round and found nothing to read there.
 */
export class Shutdown {
  readonly #server: Server;
  readonly #connections = new Map<Socket, Connection>();
  #arrivals = 0;

  constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket: Socket) => {
      this.#arrivals += 1;
      this.#connections.set(socket, { open: 0, readAtRest: 0, silent: false });
      socket.once('close', () => this.#connections.delete(socket));
    });
    server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
      this.#arrivals += 1;
      const connection = this.#connections.get(socket);
      if (!connection) return;
      connection.open += 1;
      response.once('close', () => {
        connection.open -= 1;
        connection.readAtRest = socket.bytesRead;
      });
    });
  }

  /**
   * Answers what was sent, each answer the last on its connection, until nobody has come for `grace`
   * milliseconds; then listens no more and lets go of the connections one by one. Resolves within
   * nine seconds, whoever never finishes.
   */
  async run(grace: number): Promise<void> {
    this.#server.prependListener('request', (_request, response: ServerResponse) => {
      response.setHeader('Connection', 'close');
    });
    const latest = performance.now() + welcome;
    do {
      this.#arrivals = 0;
      await pause(grace);
      await wholeTurn();
    } while ((this.#arrivals > 0 || this.#isAnswering) && performance.now() < latest);
    // http's own close() would at once cut every connection that looks idle.
    const closed = new Promise<void>((resolve) => {
      NetServer.prototype.close.call(this.#server, () => resolve());
    });
    const giveUp = setTimeout(() => this.#server.closeAllConnections(), patience);
    const isClosed = closed.then(() => true);
    const look = async () => {
      await pause(Math.min(grace, sweepEvery));
      await wholeTurn();
      this.#letGo();
      return false;
    };
    while (!(await Promise.race([isClosed, look()])));
    clearTimeout(giveUp);
  }

  get #isAnswering(): boolean {
    return [...this.#connections.values()].some(({ open }) => open > 0);
  }

  /** Ends the connections on which nothing is asked and nothing has come since the last look. */
  #letGo(): void {
    for (const [socket, connection] of this.#connections) {
      const wasSilent = connection.silent;
      connection.silent = connection.open === 0 && socket.bytesRead === connection.readAtRest;
      if (!connection.silent || !wasSilent) continue;
      if (socket.writableEnded) socket.destroy();
      else socket.end();
    }
  }
}

/** Lets the event loop go round once, so that everything that can be read has been read. */
async function wholeTurn(): Promise<void> {
  await turn();
  await turn();
}
