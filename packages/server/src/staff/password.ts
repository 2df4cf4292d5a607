import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { type Asker, Turns } from '@through-train/core/limits/turns.js';
import { Refused } from '@through-train/core/refused.js';

/** The shortest password that `create-admin` takes. */
export const shortestPassword = 12;

/** What scrypt is to cost: memory and time by `N` and `r`, time by `p`. */
export interface PasswordCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

// OWASP's password storage cheat sheet: N = 2^15, r = 8, p = 3 needs 32 MiB, so that a handful of
// sign-ins at once stays within the server's memory.
export const recommendedCost: PasswordCost = { N: 2 ** 15, r: 8, p: 3 };
const saltLength = 16;
const keyLength = 32;

// Hashing takes a thread of the four that slow disks and name lookups share too, 32 MiB, and a whole
// processor: one is left to answer everybody else.
const turns = new Turns(
  {
    atOnce: availableParallelism() > 2 ? 2 : 1,
    waiting: 16,
    waitingOfOne: 4,
    longestWaitSeconds: 5,
  },
  () =>
    new Refused('unavailable', {
      detail: 'Many people are signing in at this moment. Try again in a few seconds.',
      retryAfter: 5,
    }),
);
/** Nobody waits for hashing here but who set up an account. */
const operator: Asker = { networks: [], known: true };

/** Derives with a cost read from the stored hash, so that a later change of cost locks nobody out. */
function derive(password: string, salt: Buffer, { N, r, p }: PasswordCost): Promise<Buffer> {
  const maxmem = 256 * N * r;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyLength, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** The hash to store: algorithm, cost, salt and key, `$scrypt$N$r$p$salt$key` in base64url. */
export async function hashPassword(
  password: string,
  cost: PasswordCost = recommendedCost,
): Promise<string> {
  const salt = randomBytes(saltLength);
  const key = await turns.run(operator, () => derive(password, salt, cost));
  const { N, r, p } = cost;
  return `$scrypt$${N}$${r}$${p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

const stored = /^\$scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/;

/** Belongs to no password: 32 zero bytes are not what scrypt gives. */
const hashOfNobody = ({ N, r, p }: PasswordCost): string =>
  `$scrypt$${N}$${r}$${p}$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * Whether a password belongs to a stored hash. Without a hash (nobody has that user name) it works
 * just as long, so that the time of the answer tells nothing.
 */
type Verify = (password: string, hash: string | undefined) => Promise<boolean>;

async function verify(
  password: string,
  hash: string | undefined,
  costOfNobody: PasswordCost,
): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = stored.exec(hash ?? hashOfNobody(costOfNobody)) ?? [];
  if (!N) throw new Error('A stored password hash cannot be read.');
  const costs = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt, 'base64url'), costs);
  const expected = Buffer.from(key, 'base64url');
  return (
    derived.length === expected.length && timingSafeEqual(derived, expected) && hash !== undefined
  );
}

/**
 * Does what verifies a password when it is its turn: two are hashed at a time, a few wait. What it
 * writes belongs inside: who is refused here has cost nothing.
 *
 * @param asker who asks, so that one alone does not fill the queue
 * @param costs what a verification costs where nobody has the user name
 * @throws Refused `unavailable` when too many wait
 */
export const inHashingTurn = <T>(
  asker: Asker,
  { passwordCost = recommendedCost }: { readonly passwordCost?: PasswordCost | undefined },
  act: (verify: Verify) => Promise<T>,
): Promise<T> => turns.run(asker, () => act((...asked) => verify(...asked, passwordCost)));

/** The same for one password whose hash is at hand. */
export const verifyPassword: Verify = (password, hash) =>
  inHashingTurn(operator, {}, (verifyOne) => verifyOne(password, hash));

/** What is wrong with a new password, in words; null when nothing is. */
export function passwordProblem(password: string, username: string): string | null {
  const length = [...password].length;
  if (length < shortestPassword) {
    return `The password must have at least ${shortestPassword} characters; this one has ${length}.`;
  }
  if (length > 200) return 'The password must have at most 200 characters.';
  if (new Set(password).size < 5) return 'The password repeats too few different characters.';
  if (password.toLowerCase().includes(username.toLowerCase())) {
    return 'The password must not contain the user name.';
  }
  return null;
}

// Without letters and digits that look alike: the password is read off a screen and typed.
const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A random password of 20 symbols in groups of five, about 115 bits. */
export function generatePassword(): string {
  const symbols = Array.from({ length: 20 }, () => letters[randomInt(letters.length)]).join('');
  return (symbols.match(/.{5}/g) ?? []).join('-');
}
