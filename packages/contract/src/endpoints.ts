import * as appeals from './endpoints/appeals.js';
import * as sites from './endpoints/sites.js';
import * as staff from './endpoints/staff.js';
import * as tracking from './endpoints/tracking.js';

/** The endpoint table: every operation of the API by its name. */
export const endpoints = { ...sites, ...appeals, ...tracking, ...staff } as const;

export type EndpointName = keyof typeof endpoints;
