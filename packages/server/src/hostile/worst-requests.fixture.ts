import type { TestServer } from '../testing/test-server.fixture.js';
import { filledWith, numbered, type WorstInput } from './worst-inputs.fixture.js';

const letterForm = '/forms/linxiang/appeals';
const trackingForm = '/forms/linxiang/tracking';
const urlencoded = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=x';
const json = 'application/json';
/** What Node takes of headers and address is less than this. */
const longestHead = 40 * 1024;

interface Body {
  readonly path: string;
  readonly type: string;
  readonly make: (size: number) => string;
}

/** Whole, because half an escape is read as another encoding. */
function escaped(text: string, size: number): string {
  const unit = encodeURIComponent(text);
  return unit.repeat(Math.floor((size - 40) / unit.length));
}
const marks = '\u0301\u0316';

const bodies: Readonly<Record<string, Body>> = {
  'multipart: lines that look like _charset_': {
    path: letterForm,
    type: multipart,
    make: (size) => filledWith('name="_charset_"\n', size),
  },
  'multipart: a part of such lines': {
    path: letterForm,
    type: multipart,
    make: (size) =>
      `--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n${filledWith('name="_charset_"\r\n', size - 70)}\r\n--x--`,
  },
  'multipart: parts': {
    path: letterForm,
    type: multipart,
    make: (size) => filledWith('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n', size),
  },
  'multipart: boundaries without parts': {
    path: letterForm,
    type: multipart,
    make: (size) => filledWith('--x\r\n', size),
  },
  'multipart: nearly the boundary': {
    path: letterForm,
    type: `multipart/form-data; boundary=${filledWith('-', 69)}x`,
    make: (size) => `--${filledWith('-', 69)}x\r\n\r\n\r\n${filledWith('\r\n----', size - 90)}`,
  },
  'multipart: a header without an end': {
    path: letterForm,
    type: multipart,
    make: (size) => `--x\r\n${filledWith('name="_charset_"; ', size - 5)}`,
  },
  'form: ampersands': { path: letterForm, type: urlencoded, make: (size) => filledWith('&', size) },
  'form: fields': {
    path: letterForm,
    type: urlencoded,
    make: (size) => numbered(size, (at) => `a${at}=`, '&'),
  },
  'form: escapes': {
    path: letterForm,
    type: urlencoded,
    make: (size) => `title=${filledWith('%25', size - 6)}`,
  },
  'form: references of GBK': {
    path: letterForm,
    type: urlencoded,
    make: (size) => `_charset_=gbk&title=${filledWith('%26%23', size - 20)}`,
  },
  'form: line ends': {
    path: letterForm,
    type: urlencoded,
    make: (size) => `body=${filledWith('%0D', size - 5)}`,
  },
  'form: a date': {
    path: letterForm,
    type: urlencoded,
    make: (size) => `occurredOn=2026${filledWith('+', size - 15)}`,
  },
  'form: marks in the related number': {
    path: letterForm,
    type: urlencoded,
    make: (size) => `relatedNumber=1${escaped(marks, size)}`,
  },
  'form: an e-mail address': {
    path: letterForm,
    type: urlencoded,
    make: (size) => `email=${filledWith('a.', size - 6)}`,
  },
  'form: marks in number and code': {
    path: trackingForm,
    type: urlencoded,
    make: (size) => `number=1${escaped(marks, size)}&queryCode=1`,
  },
  'form: a token': {
    path: trackingForm,
    type: urlencoded,
    make: (size) => `token=${filledWith('a', size - 6)}`,
  },
  'letter: unknown fields': {
    path: '/v1/sites/linxiang/appeals',
    type: json,
    make: (size) => `{${numbered(size - 2, (at) => `"${at}${filledWith('a', 200)}":0`, ',')}}`,
  },
  'letter: answers': {
    path: '/v1/sites/linxiang/appeals',
    type: json,
    make: (size) =>
      `{"answers":{${numbered(size - 14, (at) => `"A${at}${filledWith('a', 100)}":0`, ',')}}}`,
  },
  'letter: an answer of many options': {
    path: '/v1/sites/linxiang/appeals',
    type: json,
    make: (size) => `{"answers":{"parts":[${filledWith('0,', size - 30)}0]}}`,
  },
  'letter: long texts': {
    path: '/v1/sites/linxiang/appeals',
    type: json,
    make: (size) => {
      const third = (unit: string) => JSON.stringify(filledWith(unit, size / 4));
      return `{"title":${third(' a')},"column":${third('a-')},"contact":{"email":${third('a@a.')}}}`;
    },
  },
  'support: a device': {
    path: '/v1/appeals/430682-20261123-00001-0/supports',
    type: json,
    make: (size) => `{"device":"${filledWith('a', size - 14)}"}`,
  },
  'tracking: a number': {
    path: '/v1/tracking',
    type: json,
    make: (size) => `{"number":"${filledWith('1 ', size - 30)}","queryCode":""}`,
  },
  'sign-in: a password': {
    path: '/v1/staff/sessions',
    type: json,
    make: (size) => `{"username":"a","password":"${filledWith('a', size - 35)}"}`,
  },
};

/** Ways in that Node itself limits: the address and the headers. */
const heads: Readonly<
  Record<string, (size: number) => { path: string; headers?: Record<string, string> }>
> = {
  'address: parameters': (size) => ({
    path: `/v1/sites/linxiang/appeals?${numbered(size, (at) => `a${at}=`, '&')}`,
  }),
  'address: parameters of a page': (size) => ({
    path: `/forms/linxiang/list?${numbered(size, (at) => `a${at}=%20`, '&')}`,
  }),
  'address: words of a search': (size) => ({
    path: `/v1/sites/linxiang/appeals?q=${filledWith('a+', size)}`,
  }),
  'address: a text to compare': (size) => ({
    path: `/v1/sites/linxiang/appeals/similar?text=${filledWith('%E7%94%B5', size)}`,
  }),
  'address: a site nobody has': (size) => ({ path: `/embed/check?site=${filledWith('a', size)}` }),
  'address: an origin': (size) => ({
    path: `/embed/check?origin=http://${filledWith('%E4%B8%B4', size)}`,
  }),
  'address: a policy': (size) => ({ path: `/embed/?policy=${filledWith('a+b;', size)}` }),
  'address: a page': (size) => ({
    path: `/embed/doctor?url=http://a/${filledWith('a/../', size)}`,
  }),
  'address: a path': (size) => ({ path: `/${filledWith('a/', size)}` }),
  'address: escapes in a path': (size) => ({ path: `/v1/sites/${filledWith('%', size)}` }),
  'header: If-None-Match': (size) => ({
    path: '/v1/sites',
    headers: { 'If-None-Match': `a${filledWith(' ', size)}b` },
  }),
  'header: If-None-Match of a file': (size) => ({
    path: '/cdn/nothing.js',
    headers: { 'If-None-Match': filledWith('"', size) },
  }),
  'header: Accept-Encoding': (size) => ({
    path: '/v1/sites',
    headers: { 'Accept-Encoding': `gzip${filledWith(' ', size)};q=0` },
  }),
  'header: many Accept-Encoding': (size) => ({
    path: '/',
    headers: { 'Accept-Encoding': filledWith('a;q=0.1,', size) },
  }),
  'header: Authorization': (size) => ({
    path: '/v1/staff/me',
    headers: { Authorization: `Bearer${filledWith(' ', size)}a b` },
  }),
  'header: Authorization of a citizen': (size) => ({
    path: '/v1/tracking',
    headers: { Authorization: `Bearer ${filledWith('a', size)}.` },
  }),
  'header: Cookie': (size) => ({
    path: '/v1/staff/me',
    headers: { Cookie: filledWith('tt-staff =;', size) },
  }),
  'header: Origin': (size) => ({
    path: '/v1/sites',
    headers: { Origin: `http://${filledWith('a.', size)}` },
  }),
  'header: X-Forwarded-For': (size) => ({
    path: '/embed/check?site=linxiang',
    headers: { 'X-Forwarded-For': `${filledWith('1,', size)}${filledWith(':', 200)}` },
  }),
};

/** Every way in over HTTP, on a server that runs. */
export function worstRequests(server: () => TestServer): WorstInput[] {
  const ask = async (path: string, init: RequestInit): Promise<void> => {
    const response = await fetch(`${server().url}${path}`, init);
    await response.arrayBuffer();
    if (response.status >= 500) throw new Error(`${path.slice(0, 60)}: ${response.status}`);
  };
  return [
    ...Object.entries(bodies).map(([name, { path, type, make }]) => ({
      name,
      prepare: (size: number) => {
        const headers = { 'Content-Type': type, Origin: server().url };
        const body = make(size);
        return () => ask(path, { method: 'POST', headers, body });
      },
    })),
    ...Object.entries(heads).map(([name, make]) => ({
      name,
      largest: longestHead,
      prepare: (size: number) => {
        const { path, headers = {} } = make(size);
        return () => ask(path, { headers });
      },
    })),
  ];
}
