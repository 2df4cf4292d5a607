import { describe, expect, it } from 'vitest';
import { contentPolicy } from './csp.js';

const cdn = 'https://appeals.example.gov.cn/cdn/';
const ours = 'trusted-types through-train through-train-html through-train-iife';

describe('the content policy', () => {
  it('allows a new page nothing but what the elements need', () => {
    expect(contentPolicy({ cdn })).to.equal(
      `default-src 'none'; script-src ${cdn}; style-src ${cdn}; connect-src https://appeals.example.gov.cn; form-action https://appeals.example.gov.cn; base-uri 'none'; require-trusted-types-for 'script'; ${ours}`,
    );
  });

  it('names the API where it has an origin of its own', () => {
    const policy = contentPolicy({ cdn, api: 'https://api.example.gov.cn' });
    expect(policy).to.contain('connect-src https://api.example.gov.cn;');
    expect(policy).to.contain('form-action https://api.example.gov.cn;');
  });

  it('allows by nonce or by hash', () => {
    expect(contentPolicy({ cdn, allow: 'nonce', nonce: 'r4nd0m' })).to.contain(
      `script-src 'nonce-r4nd0m'; style-src ${cdn} 'nonce-r4nd0m';`,
    );
    const integrity = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
    expect(contentPolicy({ cdn, allow: 'hash', integrity })).to.contain(
      `script-src '${integrity}' 'strict-dynamic';`,
    );
  });

  it('adds to a policy what it lacks, where browsers look for it', () => {
    expect(
      contentPolicy({
        cdn,
        existing: `Content-Security-Policy: default-src 'self'; script-src 'none'; style-src-elem 'self'; img-src *`,
      }),
    ).to.equal(
      `default-src 'self'; script-src ${cdn}; style-src-elem 'self' ${cdn}; img-src *; connect-src 'self' https://appeals.example.gov.cn`,
    );
  });

  it('leaves alone what allows the elements already', () => {
    for (const existing of [
      "default-src 'self' https://appeals.example.gov.cn",
      'default-src https:; trusted-types *',
      'upgrade-insecure-requests',
    ]) {
      expect(contentPolicy({ cdn, existing })).to.equal(existing);
    }
  });

  it('completes each of several policies, and the names of trusted types', () => {
    expect(contentPolicy({ cdn, existing: "script-src 'self', trusted-types jq" })).to.equal(
      `script-src 'self' ${cdn}, trusted-types jq through-train through-train-html through-train-iife`,
    );
  });

  it('never takes from a page what it lives on', () => {
    const existing = "script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'";
    expect(contentPolicy({ cdn, allow: 'nonce', nonce: 'x', existing })).to.equal(
      `script-src 'self' 'unsafe-inline' ${cdn}; style-src 'unsafe-inline' ${cdn}`,
    );
    expect(
      contentPolicy({
        cdn,
        allow: 'hash',
        integrity: 'sha256-abc=',
        existing: "script-src 'self'",
      }),
    ).to.equal(`script-src 'self' 'sha256-abc=' ${cdn}`);
  });

  it('asks for reports and keeps those asked for', () => {
    const policy = contentPolicy({
      cdn,
      existing: 'report-uri /csp',
      reportUri: 'https://reports.example/r?a=1;2',
    });
    expect(policy).to.equal('report-uri /csp https://reports.example/r?a=1%3b2');
  });

  it('refuses what would break out of its place', () => {
    expect(() => contentPolicy({ cdn: 'javascript:alert(1)' })).to.throw(TypeError, /cdn must be/);
    expect(() => contentPolicy({ cdn: '/cdn/' })).to.throw(TypeError, /cdn must be/);
    expect(() => contentPolicy({ cdn, allow: 'nonce', nonce: "a'; script-src *" })).to.throw(
      TypeError,
    );
    expect(() => contentPolicy({ cdn, allow: 'hash', integrity: '' })).to.throw(TypeError);
    expect(contentPolicy({ cdn: 'https://a.cn/x;y/' })).to.contain(
      'script-src https://a.cn/x%3by/;',
    );
  });
});
