import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';

/** How many times the event loop goes round without a newcomer until there is none. */
const quietTurns = 5;
/** How long newcomers are let in at most, in milliseconds. */
const longestWelcome = 1000;
const sweepEvery = 50;
/** In a turn of the event loop that took longer, in milliseconds, somebody may have come unseen. */
const promptTurn = 10;

interface Connection {
  /** Answers that are owed, in the order of their requests. */
  readonly owed: Set<ServerResponse>;
  /** How many bytes had been read when the last request was answered. More is the next one coming. */
  readAtRest: number;
  /** Nothing was open and nothing came when it was last looked at. */
  silent: boolean;
}

/**
 * Ends a server so that nobody who has sent a request is cut off.
 *
 * Three things look idle and are not: a connection that waits in the kernel's queue, from which Node
 * takes one at a time and answers in between; one whose request lies unread because the process is
 * busy; one whose answer is not written out yet.
 */
export class Shutdown {
  readonly #server: Server;
  readonly #finish: number;
  readonly #connections = new Map<Socket, Connection>();
  #newcomers = 0;
  #isEnding = false;
  #held: Promise<void> | undefined;
  #release: (() => void) | undefined;

  /** @param finish how long what was begun may take, in milliseconds */
  constructor(server: Server, finish: number) {
    this.#server = server;
    this.#finish = finish;
    server.on('connection', (socket: Socket) => {
      this.#newcomers += 1;
      this.#connections.set(socket, { owed: new Set(), readAtRest: 0, silent: false });
      socket.once('close', () => this.#connections.delete(socket));
    });
    server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
      const connection = this.#connections.get(socket);
      if (!connection) return;
      // Of several requests sent at once only the answer to the last may end the connection.
      if (this.#isEnding) {
        for (const earlier of connection.owed) if (!earlier.headersSent) stay(earlier);
        leave(response);
      }
      connection.owed.add(response);
      response.once('close', () => {
        connection.owed.delete(response);
        connection.readAtRest = socket.bytesRead;
      });
    });
  }

  /** Resolves when a request may be answered: at once, but for the moment in which the door closes. */
  get turn(): Promise<void> | undefined {
    return this.#held;
  }

  /**
   * Lets everybody in who stands before the door, then closes it, answers what was sent, each answer
   * the last on its connection, and lets go of the connections one by one, of those that never finish
   * when their time is up. A connection at rest may still be asked on for `grace` milliseconds.
   */
  async run(grace: number): Promise<void> {
    this.#isEnding = true;
    for (const { owed } of this.#connections.values()) {
      const last = [...owed].at(-1);
      if (last && !last.headersSent) leave(last);
    }
    await this.#letIn();
    // http's own close() would at once cut every connection that looks idle.
    const closed = new Promise<boolean>((resolve) => {
      NetServer.prototype.close.call(this.#server, () => resolve(true));
    });
    this.#release?.();
    const giveUp = setTimeout(() => this.#server.closeAllConnections(), this.#finish);
    await pause(grace);
    const look = async () => {
      await pause(Math.min(grace, sweepEvery));
      await turn();
      await turn();
      this.#letGo();
      return false;
    };
    while (!(await Promise.race([closed, look()])));
    clearTimeout(giveUp);
  }

  /** Empties the kernel's queue. Nobody is answered meanwhile, or they would come anew. */
  async #letIn(): Promise<void> {
    this.#held = new Promise((resolve) => {
      this.#release = resolve;
    });
    const latest = performance.now() + longestWelcome;
    for (let quiet = 0; quiet < quietTurns && performance.now() < latest; quiet += 1) {
      this.#newcomers = 0;
      const began = performance.now();
      await turn();
      if (this.#newcomers > 0 || performance.now() - began > promptTurn) quiet = -1;
    }
  }

  /** Ends the connections on which nothing is asked and nothing has come since the last look. */
  #letGo(): void {
    for (const [socket, connection] of this.#connections) {
      const wasSilent = connection.silent;
      connection.silent = connection.owed.size === 0 && socket.bytesRead === connection.readAtRest;
      if (!connection.silent || !wasSilent) continue;
      if (socket.writableEnded) socket.destroy();
      else socket.end();
    }
  }
}

const leave = (response: ServerResponse): unknown => response.setHeader('Connection', 'close');
const stay = (response: ServerResponse): void => response.removeHeader('Connection');
