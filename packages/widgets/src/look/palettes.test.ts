import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { never, scriptedApi } from '../appeal-view/fixtures/scripted-api.fixture.js';
import '../define/appeal-list.js';
import type { AppealList } from '../elements/appeal-list/appeal-list.js';
import { themes } from './look.js';

/** The colour of a token as the browser sees it. */
function colour(element: Element, token: string): readonly number[] {
  const value = getComputedStyle(element).getPropertyValue(`--_${token}`);
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(
    Number,
  );
  probe.remove();
  return [red, green, blue];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(element: Element, pair: readonly [string, string]): number {
  const lights = pair.map((token) => luminance(colour(element, token)));
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

const grounds = ['surface', 'panel', 'accent-quiet'];
const texts = ['text', 'quiet', 'link', 'good', 'warn', 'bad'];
/** What is written on what. */
const written = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['text', 'mark'],
  ['link', 'mark'],
] as const;
/** What has to be made out beside what: edges of controls, marks, the ring of the focus. */
const drawn = ['surface', 'panel'].flatMap((ground) =>
  ['edge', 'accent', 'focus', 'good', 'warn', 'bad'].map((mark) => [mark, ground] as const),
);

const looks = themes.flatMap((theme) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [false, true].map((elder) => ({ theme, scheme, elder })),
  ),
);

describe('the colours of every theme, scheme and mode', () => {
  for (const { theme, scheme, elder } of looks) {
    it(`can be told apart in ${theme}, ${scheme}${elder ? ', elder mode' : ''}`, async () => {
      const list = fixtureSync<AppealList>(html`<appeal-list
        api="https://appeals.example"
        site="linxiang"
        theme=${theme}
        scheme=${scheme}
        ?elder=${elder}
        elder-switch="none"
        .transport=${scriptedApi({ 'GET /*': never }).transport}
      ></appeal-list>`);
      await oneEvent(list, 'appeal-ready');
      const tooLittle = [
        ...written.map((pair) => ({ pair, least: elder ? 7 : 4.5 })),
        ...drawn.map((pair) => ({ pair, least: 3 })),
        ...(elder ? [{ pair: ['line', 'surface'] as const, least: 3 }] : []),
      ]
        .map(({ pair, least }) => ({ pair, least, is: contrast(list, pair) }))
        // A link on a marked passage is also underlined; large text and more are not needed there.
        .filter(({ pair, least, is }) => is < (pair[1] === 'mark' ? 4.5 : least))
        .map(({ pair, least, is }) => `${pair.join(' on ')}: ${is.toFixed(2)}, not ${least}`);
      expect(tooLittle).to.deep.equal([]);
    });
  }
});
