import { existsSync, readFileSync } from 'node:fs';
import type { App } from '@through-train/server';
import { passwordFile } from './seed.js';

/** A seat at the desk that a visitor can take. */
interface Desk {
  readonly username: string;
  readonly chinese: { readonly name: string; readonly about: string };
  readonly english: { readonly name: string; readonly about: string };
}

/** One official of each role, of the county whose portal is shown and of the prefecture above it. */
export const desks: readonly Desk[] = [
  {
    username: 'linxiang-clerk',
    chinese: { name: '受理员', about: '临湘市信访局：受理、转办、并案、办结' },
    english: { name: 'Clerk', about: 'Linxiang: accept, assign, merge, close' },
  },
  {
    username: 'linxiang-mayor',
    chinese: { name: '市长', about: '认领写给自己的来信，审核答复' },
    english: { name: 'Mayor', about: 'Claim what was addressed to them, approve replies' },
  },
  {
    username: 'linxiang-housing-head',
    chinese: { name: '承办单位', about: '临湘市住建局负责人：认领、核实、答复' },
    english: { name: 'Unit', about: 'Head of housing in Linxiang: claim, look into it, reply' },
  },
  {
    username: 'linxiang-moderator',
    chinese: { name: '公开审核员', about: '通读原文，隐去个人信息，决定公开' },
    english: { name: 'Moderator', about: 'Read, mask personal data, publish' },
  },
  {
    username: 'yueyang-supervisor',
    chinese: { name: '督办员', about: '岳阳市：看全市超期来信，催办、督办' },
    english: { name: 'Supervisor', about: 'Yueyang, a level above: urge what is late' },
  },
];

const base = '/demonstration/sign-in';

/** Where a visitor is signed in by one click. */
export const signInPath = (username: string): string => `${base}/${username}`;

/**
 * Signs visitors in as officials of the invented province, by the API and with the password that lies
 * beside the data; where that file is gone they are asked for it at the desk.
 */
export function mountDesks(app: App, dataDir: string): void {
  app.get(`${base}/:username`, async (http) => {
    const username = http.req.param('username');
    const file = passwordFile(dataDir);
    if (!existsSync(file) || !desks.some((desk) => desk.username === username)) {
      return http.redirect('/desk/', 303);
    }
    const [line = ''] = readFileSync(file, 'utf8').split('\n');
    const answer = await app.request(
      new URL('/v1/staff/sessions', http.req.url),
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          // The desk is a page of this server, and so is the one that leads here.
          'Sec-Fetch-Site': 'same-origin',
        },
        body: JSON.stringify({ username, password: line.split('\t')[1] }),
      },
      http.env,
    );
    for (const cookie of answer.headers.getSetCookie()) {
      http.header('Set-Cookie', cookie, { append: true });
    }
    http.header('Cache-Control', 'no-store');
    return http.redirect('/desk/', 303);
  });
}
