import { describe, expect, it } from 'vitest';
import { generatePassword, hashPassword, passwordProblem, verifyPassword } from './password.js';

describe('a stored password', () => {
  it('is recognised, and nothing else is', async () => {
    const hash = await hashPassword('长沙市岳麓区政务服务中心');
    expect(hash).toMatch(/^\$scrypt\$32768\$8\$3\$/);
    expect(hash).not.toContain('长沙');
    expect(await verifyPassword('长沙市岳麓区政务服务中心', hash)).toBe(true);
    expect(await verifyPassword('长沙市岳麓区政务服务中', hash)).toBe(false);
    expect(await verifyPassword('', undefined)).toBe(false);
  });

  it('has a salt of its own', async () => {
    const password = 'the same password';
    expect(await hashPassword(password)).not.toBe(await hashPassword(password));
  });

  it('takes as much work for an unknown user as for a known one', async () => {
    const hash = await hashPassword('correct horse battery');
    const before = process.cpuUsage();
    await verifyPassword('wrong horse battery', hash);
    const known = process.cpuUsage(before).user;
    const between = process.cpuUsage();
    await verifyPassword('wrong horse battery', undefined);
    const unknown = process.cpuUsage(between).user;
    expect(unknown).toBeGreaterThan(known / 4);
  });
});

describe('a new password', () => {
  it('is refused when it is short, monotonous or holds the user name', () => {
    expect(passwordProblem('elevenchars', 'li')).toContain('at least 12 characters');
    expect(passwordProblem('aaaaaaaaaaaaaaa', 'li')).toContain('too few different');
    expect(passwordProblem('my-name-is-Wangli!', 'wangli')).toContain('user name');
    expect(passwordProblem('a'.repeat(100) + 'bcdef'.repeat(30), 'li')).toContain('at most 200');
    expect(passwordProblem('correct horse battery', 'wangli')).toBeNull();
  });

  it('can be generated, readable and never twice the same', () => {
    const password = generatePassword();
    expect(password).toMatch(/^([a-zA-Z2-9]{5}-){3}[a-zA-Z2-9]{5}$/);
    expect(passwordProblem(password, 'admin')).toBeNull();
    expect(generatePassword()).not.toBe(password);
  });
});
