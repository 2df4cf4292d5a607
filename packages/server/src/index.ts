export type { Author } from '@through-train/core/cases/author.js';
export { applyCommand, type CommandOn } from '@through-train/core/cases/change.js';
export {
  type EnteredAppeal,
  enterAppeal,
  type NewAppeal,
} from '@through-train/core/cases/enter.js';
export type { Database, Transaction } from '@through-train/core/database/database.js';
export { closeDatabase, openDatabase } from '@through-train/core/database/open.js';
export { Keys, loadKeys } from '@through-train/core/privacy/keys.js';
export { SiteDirectory, type SiteTree } from '@through-train/core/sites/directory.js';
export { SiteError, saveSite } from '@through-train/core/sites/store.js';
export type { Introduction, Introductions } from '@through-train/pages';
export { type AppOptions, createApp } from './app.js';
export { newAppealOf } from './appeals/submit.js';
export { asProgram } from './cli/as-program.js';
export { configOrFail } from './cli/database.js';
export { CommandFailure } from './cli/failure.js';
export { type ServeOptions, serve } from './cli/serve.js';
export { type Config, ConfigError, readConfig } from './config.js';
export type { Dependencies } from './dependencies.js';
export type { App } from './http/context.js';
export type { Guides } from './http/guides.js';
export { type Listening, listen } from './http/listen.js';
export { addMember, type NewMember } from './staff/members.js';
export type { Membership, Official } from './staff/membership.js';
export { generatePassword, hashPassword } from './staff/password.js';
