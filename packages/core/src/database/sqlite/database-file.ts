import { statSync } from 'node:fs';
import { DatabaseStateError } from '../state-error.js';
import { isDamage } from './error.js';

/** The file that a database was opened from, and what has become of it. */
export class DatabaseFile {
  readonly path: string;
  #identity: string | undefined;
  #damage: Error | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Whether it is in memory, and no file at all. */
  get isInMemory(): boolean {
    return this.path === ':memory:';
  }

  /** Remembers which file it is that was opened. */
  remember(): void {
    this.#identity ??= this.#look();
  }

  /**
   * Throws when what was written now would be lost, because the file that is open is no longer the one
   * that the next start would open.
   */
  refuseIfGone(): void {
    if (this.isInMemory || this.#identity === this.#look()) return;
    throw new DatabaseStateError(
      `The database ${this.path} was removed or replaced while it was open. Put it back, or stop the server and restore the backup.`,
    );
  }

  /** Throws what was found damaged since it was opened: it does not heal by being asked elsewhere. */
  refuseIfDamaged(): void {
    if (this.#damage) throw this.#damage;
  }

  /** Does something with the file, and remembers when it turns out to be damaged. */
  use<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      if (error instanceof Error && isDamage(error)) this.#damage ??= error;
      throw error;
    }
  }

  #look(): string | undefined {
    const found = this.isInMemory ? undefined : statSync(this.path, { throwIfNoEntry: false });
    return found && `${found.dev} ${found.ino}`;
  }
}
