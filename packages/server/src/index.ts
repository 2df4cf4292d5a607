export { type Config, ConfigError, readConfig } from './config.js';
export { closeDatabase, type Database, openDatabase } from './database/open.js';
export type { Dependencies } from './dependencies.js';
export { type AppOptions, createApp } from './http/app.js';
export { type Listening, listen } from './http/listen.js';
export type { App } from './http/route.js';
export { Keys, loadKeys } from './privacy/keys.js';
export { SiteDirectory } from './sites/directory.js';
export { SiteError, saveSite } from './sites/store.js';
