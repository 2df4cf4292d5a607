import { parseArgs } from 'node:util';
import { contentPolicy } from '@through-train/embed/csp/csp.js';

const help = `Prints the Content-Security-Policy under which the elements work.

  pnpm csp --cdn https://appeals.example.gov.cn/cdn/

  --cdn         where loader.js comes from: an origin, or a folder with a slash at its end
  --api         address of the API; default: the origin of the CDN
  --allow       address (default), nonce, or hash
  --nonce       the nonce, or what your templates put in its place; default {NONCE}
  --integrity   of the loader, for --allow hash; from integrity.json
  --existing    the policy the page has already; what it allows stays allowed
  --report-uri  where browsers report what they blocked
  --no-trusted-types`;

try {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      cdn: { type: 'string' },
      api: { type: 'string' },
      allow: { type: 'string' },
      nonce: { type: 'string' },
      integrity: { type: 'string' },
      existing: { type: 'string' },
      'report-uri': { type: 'string' },
      'trusted-types': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { help: asked, 'report-uri': reportUri, 'trusted-types': trustedTypes, ...rest } = values;
  if (rest.allow && !['address', 'nonce', 'hash'].includes(rest.allow)) {
    throw new TypeError(`--allow is address, nonce or hash, not “${rest.allow}”.`);
  }
  if (asked || !rest.cdn) {
    console.log(help);
    process.exitCode = asked ? 0 : 2;
  } else {
    console.log(contentPolicy({ ...rest, reportUri, trustedTypes }));
  }
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
