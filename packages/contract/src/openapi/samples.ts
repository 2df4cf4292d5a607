import type { Endpoint } from '../endpoint.js';
import { type EndpointName, endpoints } from '../endpoints.js';
import { exampleBodies } from './bodies.js';

/*
 * Samples are for a POSIX shell and go on from each other: the letter that the first one sends is
 * tracked, an official who has signed in stays signed in. What an answer brings is taken out of it with
 * what every system has.
 */

/** Quotes a word for a POSIX shell; the host of a server is whatever its caller says it is. */
const quoted = (word: string): string => `'${word.replace(/'/g, String.raw`'\''`)}'`;

/** A word of an answer that is in a variable, as `"$RECEIPT"`. */
const wordOf = (variable: string, name: string): string =>
  `$(echo "$${variable}" | grep -o '"${name}":"[^"]*' | cut -d'"' -f4)`;

/** Where an answer that others go on from is kept. */
const kept: Readonly<Partial<Record<EndpointName, string>>> = {
  submitAppeal: 'RECEIPT',
  startTracking: 'TRACKING',
  signIn: 'SESSION',
};

/** What is in a body only once somebody runs the sample, in place of the example's. */
const fromShell: Readonly<Partial<Record<EndpointName, Readonly<Record<string, string>>>>> = {
  startTracking: { number: 'NUMBER', queryCode: 'QUERY_CODE' },
  signIn: { password: 'PASSWORD' },
};

const tokenOf: Readonly<Record<Endpoint['access'], string | undefined>> = {
  public: undefined,
  tracking: 'TRACKING',
  staff: 'SESSION',
};

/** The lines that bring what a call needs from those before it. */
function preparation(name: EndpointName, origin: string): string[] {
  const { path, access }: Endpoint = endpoints[name];
  const token = tokenOf[access];
  const lines = token ? [`TOKEN=${wordOf(token, 'token')}`] : [];
  switch (name) {
    case 'startTracking':
      return [
        `NUMBER=${wordOf('RECEIPT', 'number')}`,
        `QUERY_CODE=${wordOf('RECEIPT', 'queryCode')}`,
      ];
    case 'signIn':
      return [
        '# Of the demonstration; elsewhere your own user name and password.',
        `PASSWORD=$(head -1 .data/demonstration-staff.txt | cut -f2)`,
      ];
    case 'getAppeal':
    case 'supportAppeal':
      return [
        `LIST=$(curl -s ${quoted(`${origin}/v1/sites/linxiang/appeals?limit=1`)})`,
        numberOf('LIST'),
      ];
    case 'getStaffAppeal':
    case 'actOnAppeal':
    case 'listNotes':
    case 'addNote':
      return [
        ...lines,
        `QUEUE=$(curl -s ${quoted(`${origin}/v1/staff/appeals?queue=new&limit=1`)} -H "Authorization: Bearer $TOKEN")`,
        numberOf('QUEUE'),
      ];
    default:
      return path.includes('{number}') ? [...lines, numberOf('RECEIPT')] : lines;
  }
}

const numberOf = (variable: string): string => `NUMBER=${wordOf(variable, 'number')}`;

/** A body in single quotes; what the shell fills in stands in double ones between them. */
function bodyOf(name: EndpointName): string | undefined {
  const body = exampleBodies[name];
  if (!body) return undefined;
  const variables = fromShell[name] ?? {};
  return Object.entries(variables).reduce(
    (given, [field, variable]) =>
      given.replace(new RegExp(`("${field}": )"[^"]*"`), `$1"'"$${variable}"'"`),
    quoted(JSON.stringify(body, undefined, 2)),
  );
}

const queries: Readonly<Partial<Record<EndpointName, readonly string[]>>> = {
  listAppeals: ['q=电梯', 'limit=3'],
  similarAppeals: ['text=小区电梯停运三周'],
};

function call(name: EndpointName, origin: string): string {
  const { method, path, access, idempotent, status }: Endpoint = endpoints[name];
  const [before = '', after = ''] = path.replace('{site}', 'linxiang').split('{number}');
  const where = path.includes('{number}')
    ? `${quoted(origin + before)}"$NUMBER"${after && quoted(after)}`
    : quoted(origin + before);
  const query = queries[name] ?? [];
  const body = bodyOf(name);
  const parts = [
    `curl -s${query.length > 0 ? ' -G' : ''} ${where}`,
    ...(status === 204 ? [`-X ${method} -w '%{http_code}\\n'`] : []),
    ...query.map((each) => `--data-urlencode ${quoted(each)}`),
    ...(access === 'public' ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...(idempotent ? ['-H "Idempotency-Key: $(openssl rand -hex 16)"'] : []),
    ...(body ? ["-H 'Content-Type: application/json'", `-d ${body}`] : []),
  ];
  return parts.join(' \\\n  ');
}

/** Commands that call an operation of a server, to be pasted into a shell. */
export function sampleOf(name: EndpointName, origin: string): string {
  const variable = kept[name];
  const command = call(name, origin);
  return [
    ...preparation(name, origin),
    ...(variable ? [`${variable}=$(${command})`, `echo "$${variable}"`] : [command]),
  ].join('\n');
}
