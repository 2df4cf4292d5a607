import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from './static-folder.js';

/** A story or a page of the built Storybook. */
export interface StorybookEntry {
  readonly type: 'story' | 'docs';
  /** Such as `mayor-mailbox--receipt`. */
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** What the toolbar above a story can be set to. What is left out is as in a fresh Storybook. */
export interface Mode {
  readonly language?: string;
  readonly theme?: 'red' | 'blue' | 'neutral';
  readonly scheme?: 'light' | 'dark' | 'auto';
  readonly elder?: 'off' | 'on';
  readonly density?: 'comfortable' | 'compact';
}

const fresh: Required<Mode> = {
  language: 'zh-CN',
  theme: 'red',
  scheme: 'light',
  elder: 'off',
  density: 'comfortable',
};

const folder = fileURLToPath(new URL('../../../storybook-static', import.meta.url));

/** Everything in the built Storybook. */
export async function storybookEntries(): Promise<StorybookEntry[]> {
  const index = await readFile(`${folder}/index.json`, 'utf8').catch((cause: unknown) => {
    throw new Error('Build the Storybook first: npm run build:guides', { cause });
  });
  return Object.values((JSON.parse(index) as { entries: Record<string, StorybookEntry> }).entries);
}

/** The stories of the built Storybook. */
export async function stories(): Promise<StorybookEntry[]> {
  return (await storybookEntries()).filter(({ type }) => type === 'story');
}

/** Storybook in one page of a browser, in which one story after the other is shown. */
export interface Storybook extends AsyncDisposable {
  readonly page: Page;
  /** Shows a story from its beginning, its play function included. */
  show(id: string, mode?: Mode): Promise<void>;
  /** Changes the toolbar under the story that is shown, as somebody would who looks at it. */
  change(mode: Mode): Promise<void>;
  /** A page of documentation, in a page of the browser that whoever asked closes. */
  openPage(id: string): Promise<Page>;
  /** What went wrong in the page since it was asked last. */
  complaints(): string[];
}

/** Opens the built Storybook. */
export async function openStorybook(browser: Browser): Promise<Storybook> {
  const server = await serveFolder(folder);
  const page = await browser.newPage();
  let complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() !== 'error' || url.endsWith('/favicon.ico')) return;
    complaints.push(`${message.text()} ${url}`);
  });
  const [first] = await stories();
  // Storybook's own accessibility check would do the tests' work a second time.
  const start = { id: first?.id ?? '', viewMode: 'story', globals: 'a11y.manual:!true' };
  await page.goto(`${server.url}/iframe.html?${new URLSearchParams(start)}`);
  // Storybook hears nothing before it has drawn its first story.
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
      __STORYBOOK_PREVIEW__?: { storyRenders: { phase?: string }[] };
    };
    return preview?.storyRenders.some(({ phase }) => phase === 'finished');
  });

  let shown = first?.id;
  let now: Required<Mode> = fresh;
  // One after the other: a toolbar that moves under a play function stops it for good.
  const tell = async (event: string, detail: object) => {
    const trouble = await page.evaluate(tellStorybook, { event, detail });
    if (trouble !== undefined) throw new Error(`Storybook: ${trouble} (${JSON.stringify(detail)})`);
  };
  const change = async (wanted: Mode) => {
    const globals = { ...now, ...wanted };
    const names = Object.keys(wanted) as (keyof Mode)[];
    if (names.every((name) => now[name] === wanted[name])) return;
    await tell('updateGlobals', { globals });
    await page.waitForFunction(speaks, globals.language);
    now = globals;
  };
  return {
    page,
    show: async (id, mode = {}) => {
      await page.evaluate(forgetDrafts);
      // Play functions press buttons by their Chinese words, in the order of the ordinary form.
      await change(fresh);
      // Storybook does nothing when it is sent where it is.
      const event = id === shown ? 'forceRemount' : 'setCurrentStory';
      await tell(event, { storyId: id, viewMode: 'story' });
      shown = id;
      await change(mode);
    },
    change,
    openPage: async (id) => {
      const opened = await browser.newPage();
      await opened.goto(
        `${server.url}/iframe.html?${new URLSearchParams({ id, viewMode: 'docs' })}`,
      );
      return opened;
    },
    complaints: () => {
      const told = complaints;
      complaints = [];
      return told;
    },
    [Symbol.asyncDispose]: async () => {
      await page.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** In the page: what one story keeps is not for the next. */
function forgetDrafts(): void {
  try {
    localStorage.clear();
  } catch {
    // The story before is one of a browser that keeps nothing.
  }
}

interface Message {
  readonly event: string;
  readonly detail: object;
}

/** In the page: sends a message to Storybook. Resolves with what is wrong once the story is drawn. */
function tellStorybook({ event, detail }: Message): Promise<string | undefined> {
  interface Told {
    readonly storyId?: string;
    readonly message?: string;
    readonly description?: string;
  }
  interface Channel {
    emit(event: string, detail: object): void;
    on(event: string, hear: (told: Told) => void): void;
    off(event: string, hear: (told: Told) => void): void;
  }
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
  };
  const asked = (detail as Told).storyId;
  return new Promise((resolve) => {
    const failures = ['storyErrored', 'storyThrewException', 'playFunctionThrewException'];
    const end = (result: string | undefined) => {
      channel.off('storyFinished', finish);
      for (const failure of failures) channel.off(failure, fail);
      resolve(result);
    };
    const finish = ({ storyId }: Told) => {
      if (asked === undefined || storyId === asked) end(undefined);
    };
    const fail = (told: Told) => end(told.message ?? told.description ?? event);
    channel.on('storyFinished', finish);
    for (const failure of failures) channel.on(failure, fail);
    channel.emit(event, detail);
  });
}

/** In the page: whether every element has the words of a language. */
function speaks(language: string): boolean {
  const elements = [...document.querySelectorAll('#storybook-root *')];
  return elements
    .flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>(':host > [lang]') ?? []),
    ])
    .every(({ lang }) => lang === language);
}
