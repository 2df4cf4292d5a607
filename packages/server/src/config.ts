import { join } from 'node:path';
import * as z from 'zod';
import { readNetwork, type TrustedProxies } from './http/forwarded.js';

const defaultPort = 8787;

const count = (min: number, max: number, fallback: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, error)
    .default(String(fallback))
    .transform(Number)
    .refine((value) => value >= min && value <= max, error);
};

const isFile = (url: string): boolean => /^sqlite:.+/.test(url);
/** With a host and the name of a database; without a host it is that of a socket on this machine. */
const isServer = (url: string): boolean =>
  /^postgres(ql)?:\/\/[^/]*\/[^/?]/.test(url) && URL.canParse(url);

/** The path of a file, or the address of a PostgreSQL database. */
export const DatabaseUrl = z
  .string()
  .refine(
    (url) => isFile(url) || isServer(url),
    'must look like sqlite:/var/lib/through-train/data.sqlite or postgres://user:password@host:5432/database',
  )
  .transform((url) => url.replace(/^sqlite:(\/\/(?=\/))?/, ''));

const webAddress = z
  .string()
  .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), {
    error: 'must be a web address such as https://appeals.example.gov.cn',
  })
  .transform((url) => url.replace(/\/+$/, ''));

const trustedProxies = z
  .string()
  .transform((value, context): TrustedProxies => {
    if (value === 'true') return 'peer';
    if (value === 'false') return 'none';
    const networks = value.split(',').map((entry) => readNetwork(entry.trim()));
    if (networks.every((network) => network !== undefined)) return networks;
    context.addIssue({
      code: 'custom',
      message:
        'must be true, false, or addresses and networks (not all of them) such as 127.0.0.1,10.0.0.0/8',
    });
    return z.NEVER;
  })
  .optional();

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Every variable of the environment that the server reads, in the words of `--help`. */
const Environment = z.object({
  PORT: count(0, 65535, defaultPort).describe(
    `the port; 0 takes any free one (default: ${defaultPort})`,
  ),
  HOST: z
    .string()
    .min(1, 'must be a host name or an address')
    .default('127.0.0.1')
    .describe('the address to listen on; 0.0.0.0 inside a container (default: 127.0.0.1)'),
  DATA_DIR: z
    .string()
    .min(1, 'must be a folder')
    .default('.data')
    .describe('the folder for the database and the keys (default: .data)'),
  DATABASE_URL: DatabaseUrl.optional().describe(
    'sqlite:/path/to/file.sqlite or postgres://user:password@host/database (default: through-train.sqlite in DATA_DIR)',
  ),
  KEYS_FILE: z
    .string()
    .min(1, 'must be a file')
    .optional()
    .describe('the keys that are not in the database (default: keys.json in DATA_DIR)'),
  LOG_LEVEL: z
    .enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` })
    .optional()
    .describe(`${logLevels.join(', ')} (default: info)`),
  PUBLIC_URL: webAddress
    .optional()
    .describe('where the API is reached from outside (default: taken from the request)'),
  CDN_DIR: z
    .string()
    .min(1, 'must be a folder')
    .optional()
    .describe('served at /cdn/ (default: the built elements)'),
  PORTAL_DIR: z
    .string()
    .min(1, 'must be a folder')
    .optional()
    .describe('served at /portal/ (default: nothing)'),
  TRUST_PROXY: trustedProxies.describe(
    "whose word about callers' addresses counts: true, false, or 127.0.0.1,10.0.0.0/8",
  ),
  SUBMISSIONS_PER_HOUR: count(0, 1_000_000, 30).describe(
    'appeals taken from one address in an hour; 0: any number (default: 30)',
  ),
});

/** The name of a variable of the environment. */
export type Variable = keyof typeof Environment.shape;

/** All variables, and what each is for. */
export const variables: ReadonlyMap<Variable, string> = new Map(
  (Object.keys(Environment.shape) as Variable[]).map((name) => [
    name,
    Environment.shape[name].description ?? '',
  ]),
);

/** What the server was told by its environment. */
export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The path of the SQLite file, or the address of the PostgreSQL database, `postgres://…`. */
  readonly database: string;
  readonly keysFile: string;
  /** Undefined: nobody has said, which is `info`. */
  readonly logLevel: (typeof logLevels)[number] | undefined;
  /** Where the API is reached from outside, without a trailing slash. */
  readonly publicUrl: string | undefined;
  readonly cdnDir: string | undefined;
  readonly portalDir: string | undefined;
  /** Whose word about the caller's address counts. Undefined: nobody has said. */
  readonly trustedProxies: TrustedProxies | undefined;
  /** Appeals and supports taken from one address in an hour; 0: any number. */
  readonly submissionsPerHour: number;
}

/** A value of the environment that cannot be used; the message names the key and what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the configuration from the environment. A variable that is set to nothing counts as unset.
 *
 * @throws ConfigError that names every bad key and what is allowed, never the value
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(lines.join('\n'));
  }
  const env = result.data;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    database: env.DATABASE_URL ?? join(env.DATA_DIR, 'through-train.sqlite'),
    keysFile: env.KEYS_FILE ?? join(env.DATA_DIR, 'keys.json'),
    logLevel: env.LOG_LEVEL,
    publicUrl: env.PUBLIC_URL,
    cdnDir: env.CDN_DIR,
    portalDir: env.PORTAL_DIR,
    trustedProxies: env.TRUST_PROXY,
    submissionsPerHour: env.SUBMISSIONS_PER_HOUR,
  };
}
