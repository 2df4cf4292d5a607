import type { Database } from '../database.js';
import { engineOf } from '../engine.js';
import { postgresMoving } from '../postgres/moving.js';
import { sqliteMoving } from '../sqlite/moving.js';
import type { Moving } from './moving.js';

const ways = { sqlite: sqliteMoving, postgres: postgresMoving };

/** How a database is moved. */
export const movingOf = (db: Database): Moving => ways[engineOf(db)];
