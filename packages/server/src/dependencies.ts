import type { Database } from '@through-train/core/database/database.js';
import type { Keys } from '@through-train/core/privacy/keys.js';
import type { SiteDirectory } from '@through-train/core/sites/directory.js';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { PasswordCost } from './staff/password.js';

/** What the parts of the server are given; tests bring their own. */
export interface Dependencies {
  readonly db: Database;
  readonly keys: Keys;
  readonly sites: SiteDirectory;
  readonly config: Config;
  readonly log: Logger;
  /** The clock. */
  readonly now: () => Date;
  /** Check every answer against the contract: for tests and development. */
  readonly checkAnswers: boolean;
  /** What verifying a password costs where nobody has the user name. @default recommendedCost */
  readonly passwordCost?: PasswordCost | undefined;
}
