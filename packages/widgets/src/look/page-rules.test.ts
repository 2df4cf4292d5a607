import { expect } from '@open-wc/testing';
import { open } from '../elements/mayor-mailbox/fixtures/open-mailbox.fixture.js';

/** Values of which every inherited property takes one that is not its default. */
const values = [
  ...'none 3 7px red break-all dark italic text all bottom collapse wait rtl pre justify both'.split(
    ' ',
  ),
  ...'vertical-rl sideways round mixed manual hanging under off digits square inside stable'.split(
    ' ',
  ),
  ...'geometricPrecision antialiased evenodd middle from-image pixelated preserve exact'.split(' '),
  '1px 1px red',
  '"x" "y"',
];

/** What children take from their parents in this browser, each with a value that is odd. */
function inheritedProperties(): Map<string, string> {
  const parent = document.body.appendChild(document.createElement('div'));
  const child = parent.appendChild(document.createElement('span'));
  const found = new Map<string, string>();
  for (const name of Array.from(getComputedStyle(child))) {
    const initial = getComputedStyle(child).getPropertyValue(name);
    const odd = values.find((value) => {
      parent.style.cssText = '';
      parent.style.setProperty(name, value);
      const taken = getComputedStyle(child).getPropertyValue(name);
      return taken !== initial && taken === getComputedStyle(parent).getPropertyValue(name);
    });
    // To hide an element is the page’s own affair.
    if (odd && name !== 'visibility') found.set(name, odd);
  }
  parent.remove();
  return found;
}

describe('the rules of a page for everything', () => {
  it('change nothing inside an element that is not meant to be changed', async () => {
    const inherited = inheritedProperties();
    for (const name of ['word-break', 'text-shadow', 'caret-color', 'color-scheme', 'direction']) {
      expect([...inherited.keys()]).to.include(name);
    }
    const { driver } = await open();
    await driver.part('form .primary');
    const looks = () =>
      ['label', '#title', '#body', 'input[type=radio]', '.primary', 'p'].map((selector) => {
        const style = getComputedStyle(driver.query(selector) as HTMLElement);
        const all = [...inherited.keys(), '-webkit-user-select', 'text-decoration-line'];
        return all.map((name) => `${selector} ${name}: ${style.getPropertyValue(name)}`);
      });
    const heading = document.createElement('h2');
    heading.slot = 'heading';
    driver.element.append(heading);
    const before = looks().flat();

    const sheet = document.createElement('style');
    const rules = [...inherited].map(([name, value]) => `${name}: ${value};`).join(' ');
    sheet.textContent = `* { ${rules} -webkit-user-select: none; user-select: none; text-decoration: underline }`;
    document.head.append(sheet);
    const after = looks().flat();
    const ofPage = getComputedStyle(heading).textShadow;
    sheet.remove();
    expect(after.filter((look, index) => look !== before[index])).to.deep.equal([]);
    expect(ofPage).not.to.equal('none');
  });

  it('leave the dark scheme to the element', async () => {
    const { driver } = await open();
    const sheet = document.createElement('style');
    sheet.textContent = '* { color-scheme: light }';
    document.head.append(sheet);
    driver.element.scheme = 'dark';
    await driver.until(() => driver.element.matches("[data-look~='dark']"));
    const { colorScheme } = getComputedStyle(await driver.part('label'));
    sheet.remove();
    expect(colorScheme).to.equal('dark');
  });
});
