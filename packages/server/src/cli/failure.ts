/** What a command exits with: all good, some rows bad, nothing done. */
export const exitCodes = { good: 0, someBad: 1, failed: 2 } as const;

/**
 * A command cannot do what it was asked for. The message says why and what is allowed; it is shown
 * without a stack.
 */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}
