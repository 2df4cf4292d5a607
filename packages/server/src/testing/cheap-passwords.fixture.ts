import type { PasswordCost } from '../staff/password.js';

/** What hashing costs in tests of something else: a thousandth of what it must cost. */
export const cheapPasswords: PasswordCost = { N: 32, r: 8, p: 3 };
