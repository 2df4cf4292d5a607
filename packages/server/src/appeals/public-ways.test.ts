import type { AppealDetail, StaffCommand } from '@through-train/contract';
import { afterEach, describe, expect, test } from 'vitest';
import { province } from '../testing/province.fixture.js';
import {
  get,
  officialsDo,
  startTestServer,
  type TestServer,
  textsOf,
} from '../testing/test-server.fixture.js';
import {
  confirming,
  laterTexts,
  letterText,
  type Probe,
  type ProbedText,
  publicWays,
  readWay,
  replyWords,
  secretWords,
  sendProbe,
} from './public-ways.fixture.js';

let server: TestServer;
afterEach(() => server.stop());

const all = [letterText, ...laterTexts];
const everyWord = [
  ...all.flatMap(({ original, redacted }) => [original, redacted]),
  ...secretWords,
];
const plain = (words: string): string => words.replace(/[（）]/g, ' ');

/** The words of a text as somebody looks for them: any three characters that stand together. */
const fragmentsOf = (words: string): string[] =>
  [...words].slice(2).map((_, at) => [...words].slice(at, at + 3).join(''));

/** Which parts of words a search finds a letter by. */
async function foundBy(number: string): Promise<string[]> {
  const fragments = [...new Set(all.flatMap(({ original }) => fragmentsOf(original)))];
  const answers = await Promise.all(
    fragments.map((q) => get(server, `/v1/sites/hunan/appeals?${new URLSearchParams({ q })}`)),
  );
  return fragments.filter((_, at) => answers[at]?.text.includes(number));
}

/** What of all these words stands anywhere before the public: no word is asked for in vain. */
async function found(number: string): Promise<string[]> {
  const seen = new Set<string>();
  for (const way of publicWays) {
    const searches = way.path({ number, words: 'a' }) !== way.path({ number, words: 'b' });
    const wanted = searches ? everyWord : [''];
    const read = wanted.map(async (words) => {
      const asked = { number, words: plain(words) };
      return { words, asked, ...(await readWay(server, way, asked)) };
    });
    for (const { words, asked, text, status } of await Promise.all(read)) {
      expect([way.name, status < 500]).toEqual([way.name, true]);
      // That a search finds the letter tells that its words stand in it.
      if (searches && text.includes(number)) seen.add(words);
      const answer = text.replaceAll(asked.words, searches ? '' : asked.words || ' ');
      for (const word of everyWord) if (answer.includes(word)) seen.add(word);
    }
  }
  return everyWord.filter((word) => seen.has(word));
}

/** A probe, and what of it a moderator has let out so far. */
class Moderated {
  readonly number: string;
  readonly #shown = new Map<ProbedText, string>();
  #letterShown = false;

  private constructor(number: string) {
    this.number = number;
  }

  static async send(probe: Probe): Promise<Moderated> {
    return new Moderated(await sendProbe(server, probe));
  }

  async #part(text: ProbedText): Promise<{ part?: number }> {
    if (text === letterText) return {};
    const id = (await textsOf(server, this.number))[laterTexts.indexOf(text)]?.id;
    return id === undefined ? {} : { part: id };
  }

  async #does(command: StaffCommand): Promise<void> {
    await officialsDo(server, this.number, [['moderator', command]]);
  }

  async publish(text: ProbedText, reads = text.original): Promise<void> {
    await this.#does({ action: 'publish', ...(await this.#part(text)) });
    this.shows(text, reads);
  }

  /** Says that a text can be read now, by whatever let it out. */
  shows(text: ProbedText, reads: string): void {
    if (text === letterText) this.#letterShown = true;
    this.#shown.set(text, reads);
  }

  async redact(text: ProbedText): Promise<void> {
    const part = await this.#part(text);
    const { redacted } = text;
    const words =
      text === letterText
        ? { title: redacted, body: `${redacted}，情形如上所述。` }
        : /reply/.test(text.name)
          ? replyWords(redacted)
          : { text: redacted };
    await this.#does({ action: 'redact', ...part, ...words });
    if (this.#shown.has(text)) this.#shown.set(text, redacted);
  }

  async takeDown(text: ProbedText): Promise<void> {
    const part = await this.#part(text);
    await this.#does({ action: 'unpublish', reason: '伏家要求撤稿', ...part });
    if (text === letterText) this.#letterShown = false;
    else this.#shown.delete(text);
  }

  async refuses(text: ProbedText): Promise<void> {
    const publish = { action: 'publish', ...(await this.#part(text)) } as const;
    await expect(this.#does(publish)).rejects.toMatchObject({ code: 'wrong-state' });
  }

  /** Whatever way one goes, exactly what was let out is there. */
  async check(): Promise<void> {
    const shown = this.#letterShown ? [...this.#shown.values()] : [];
    expect(await found(this.number)).toEqual(everyWord.filter((word) => shown.includes(word)));
    for (const fragment of await foundBy(this.number)) expect(shown.join('\n')).toContain(fragment);
    const { text: list } = await get(server, '/v1/sites/linxiang/appeals');
    expect(list.includes(this.number)).toBe(this.#letterShown);
  }

  /** The tags of what everybody reads now, of answers in which this letter stands. */
  async tags(): Promise<Map<string, string>> {
    const tags = new Map<string, string>();
    for (const way of publicWays) {
      const asked = { number: this.number, words: letterText.redacted };
      const { etag, path, text } = await readWay(server, way, asked);
      if (etag !== null && text.includes(this.number)) tags.set(path, etag);
    }
    return tags;
  }
}

/** What a reader who has an earlier answer is told. */
async function stillTrue(tags: ReadonlyMap<string, string>): Promise<string[]> {
  const paths: string[] = [];
  for (const [path, etag] of tags) {
    const headers = { 'If-None-Match': etag };
    if ((await fetch(server.url + path, { headers })).status === 304) paths.push(path);
  }
  return paths;
}

describe('whatever way the public goes, it finds only what a person let out', () => {
  test('text by text, as it is published, redacted and taken down', async () => {
    server = await startTestServer();
    const appeal = await Moderated.send({ agreed: true });
    await appeal.check();
    // Before its letter a text is let out and still not public.
    const [first = letterText] = laterTexts;
    await appeal.publish(first);
    await appeal.check();
    await appeal.publish(letterText);
    await appeal.check();
    for (const text of laterTexts.slice(1)) await appeal.publish(text);
    await appeal.check();
    for (const text of all) await appeal.redact(text);
    await appeal.check();
    for (const text of laterTexts) {
      const tags = await appeal.tags();
      await appeal.takeDown(text);
      expect(await stillTrue(tags)).not.toContain(`/v1/appeals/${appeal.number}`);
      await appeal.check();
    }
    for (const text of laterTexts) await appeal.publish(text, text.redacted);
    const tags = await appeal.tags();
    await appeal.takeDown(letterText);
    await appeal.check();
    expect(await stillTrue(tags)).toEqual([]);
    await appeal.publish(letterText, letterText.redacted);
    await appeal.check();
  });

  test('nothing of what the citizen did not agree to', async () => {
    server = await startTestServer();
    const appeal = await Moderated.send({ agreed: false });
    await appeal.publish(letterText);
    for (const text of laterTexts) {
      if (/supplement|evaluation/.test(text.name)) await appeal.refuses(text);
      else await appeal.publish(text);
    }
    await appeal.check();
  });

  test('nothing of a letter that the citizen wished private', async () => {
    server = await startTestServer({ sites: confirming(province()) });
    const appeal = await Moderated.send({ agreed: true, wish: 'private', publicText: '业经答复' });
    for (const text of all) await appeal.refuses(text);
    await appeal.check();
  });

  test('a reply as its official confirmed it, where the site takes their word', async () => {
    server = await startTestServer({ sites: confirming(province()) });
    const publicText = '本件业经答复完毕';
    const appeal = await Moderated.send({ agreed: true, publicText });
    await appeal.publish(letterText);
    await appeal.check();
    const { body: detail } = await get<AppealDetail>(server, `/v1/appeals/${appeal.number}`);
    expect(detail.replies.map(({ findings }) => findings)).toEqual([publicText, publicText]);
  });

  test('of a report no text that a moderator has not written', async () => {
    server = await startTestServer({ sites: confirming(province()) });
    const appeal = await Moderated.send({ agreed: true, kind: 'report', publicText: '业经答复' });
    for (const text of all) await appeal.refuses(text);
    await appeal.check();
    for (const text of all) {
      await appeal.redact(text);
      await appeal.publish(text, text.redacted);
      await appeal.check();
    }
  });
});
