import type { Database } from '../database/database.js';
import { engineOf } from '../database/engine.js';
import { postgresIndex } from './postgres/gin-index.js';
import type { SearchIndex } from './search-index.js';
import { sqliteIndex } from './sqlite/fts5-index.js';

const indexes = { sqlite: sqliteIndex, postgres: postgresIndex };

/** The search index of a database, in the way of its engine. */
export const searchIndexOf = (db: Database): SearchIndex => indexes[engineOf(db)];
