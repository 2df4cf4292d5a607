import { expect } from '@open-wc/testing';
import { json } from '../appeal-view/fixtures/scripted-api.fixture.js';
import { session, trackedStates } from '../appeal-view/fixtures/tracked.fixture.js';
import { openList } from '../elements/appeal-list/list-page.fixture.js';
import { open, submissions } from '../elements/mayor-mailbox/fixtures/open-mailbox.fixture.js';
import { county, divisions, siteOf } from '../elements/mayor-mailbox/fixtures/sites.fixture.js';
import { openTracker } from '../elements/response-tracker/open-tracker.fixture.js';
import { settled } from './settled.fixture.js';

type Control = HTMLInputElement & HTMLSelectElement;
/** How a tool tells of what it did, if it tells. */
const ways: Readonly<Record<string, (control: Control) => void>> = {
  'no event': () => undefined,
  '`change` alone': (control) => control.dispatchEvent(new Event('change', { bubbles: true })),
  'an event that is not composed': (control) =>
    control.dispatchEvent(new Event('input', { bubbles: true })),
};

for (const [way, tell] of Object.entries(ways)) {
  describe(`what a tool puts into controls with ${way}`, () => {
    const set = (root: ShadowRoot, selector: string, value: string | boolean) => {
      const control = root.querySelector<Control>(selector);
      if (!control) throw new Error(`There is no ${selector}.`);
      if (typeof value === 'boolean') control.checked = value;
      else control.value = value;
      tell(control);
    };

    it('is what the mailbox of a county sends', async () => {
      const { driver, asked } = await open();
      const { root } = driver;
      await settled(root, '#title');
      await driver.part('#occurredOn');
      await driver.part('#categoryId[role=combobox]');
      set(root, 'input[name=kind][value=request]', true);
      set(root, 'input[name=mailbox][value=linxiang-mayor]', true);
      set(root, '#categoryId', '电梯');
      set(root, '#title', '三号楼电梯停运两个月');
      set(root, '#body', '九月起停运，老人下不了楼。');
      set(root, '#occurredOn', '2026-11-02');
      set(root, '#phone', '0730-3721234');
      set(root, '#email', 'zhang@example.com');
      set(root, 'input[name=publication][value=public]', true);
      // Somebody types elsewhere meanwhile.
      await driver.type('name', '周某');
      expect(driver.query<HTMLInputElement>('#phone')?.value).to.equal('0730-3721234');
      await driver.pick('form .primary');
      await driver.part('#review');
      await driver.pick('[part=review] .primary');
      await driver.part('#receipt');
      expect(submissions(asked)[0]?.body).to.deep.include({
        kind: 'request',
        mailboxId: 'linxiang-mayor',
        categoryId: 'lifts',
        title: '三号楼电梯停运两个月',
        body: '九月起停运，老人下不了楼。',
        occurredOn: '2026-11-02',
        contact: { name: '周某', phone: '0730-3721234', email: 'zhang@example.com' },
        publication: 'public',
      });
    });

    it('answers every question of a category', async () => {
      const option = (value: string) => ({ value, label: { 'zh-CN': value } });
      const asks = (id: string, type: 'text' | 'multiple') => ({
        id,
        type,
        label: { 'zh-CN': id },
        required: false,
        ...(type === 'multiple' && { options: ['dawn', 'noon', 'dusk'].map(option) }),
      });
      const lifts = {
        id: 'lifts',
        name: { 'zh-CN': '电梯' },
        questions: [asks('building', 'text'), asks('floor', 'text'), asks('times', 'multiple')],
        children: [],
      };
      const { driver, asked } = await open({
        'GET /sites/linxiang': () => json({ ...county, categories: [lifts] }),
      });
      const { root } = driver;
      await settled(root, '#title');
      await driver.fillIn();
      await driver.pickCategory('lifts');
      await driver.part('#question-floor');
      set(root, '#question-building', '三号楼');
      set(root, '#question-floor', '十二层');
      set(root, '#question-times input[value=dawn]', true);
      set(root, '#question-times input[value=dusk]', true);
      await driver.pick('form .primary');
      await driver.part('#review');
      await driver.pick('[part=review] .primary');
      await driver.part('#receipt');
      expect(submissions(asked)[0]?.body).to.deep.include({
        answers: { building: '三号楼', floor: '十二层', times: ['dawn', 'dusk'] },
      });
    });

    it('is taken by a picker of divisions', async () => {
      const { driver } = await open(
        {
          'GET /sites/hunan': () => json(siteOf('hunan')),
          'GET /sites/yueyang': () => json(siteOf('yueyang')),
          'GET /sites/linxiang': () => json(siteOf('linxiang')),
          'GET /sites': () => json({ items: divisions }),
        },
        { site: 'hunan' },
      );
      await driver.part('#division');
      await settled(driver.root, '#division');
      set(driver.root, '#division', '临湘市');
      await driver.pick('form .primary');
      await driver.words('收件信箱');
      // The form of the chosen place is drawn before its field says its name.
      await driver.until(() => driver.query<HTMLInputElement>('#division')?.value === '临湘市');
    });

    it('is what the tracker asks for and sends', async () => {
      const { reader, asked } = await openTracker({
        'POST /tracking': () => json(session(trackedStates.replied)),
        'POST /tracking/*': () => json(session(trackedStates.closed)),
      });
      await settled(reader.root, '#number');
      set(reader.root, '#number', trackedStates.replied.number);
      set(reader.root, '#queryCode', '7K3M-9QPZ-0V4R-T2XW');
      await reader.press('.primary');
      await reader.part('#text-evaluate');
      expect(asked[0]?.body).to.deep.include({ number: trackedStates.replied.number });
      set(reader.root, 'input[name=grade][value="2"]', true);
      set(reader.root, '#text-evaluate', '门还是关不上，请再来看看。');
      await reader.press('.action .primary');
      await reader.until(() => asked.length > 1);
      expect(asked[1]?.body).to.deep.include({ grade: 2, reason: '门还是关不上，请再来看看。' });
    });

    it('is what a list is searched and narrowed by', async () => {
      const { reader, pages } = await openList();
      await reader.part('#kind');
      await settled(reader.root, '#q');
      set(reader.root, '#q', '电梯');
      set(reader.root, '#kind', 'complaint');
      set(reader.root, '#from', '2026-11-01');
      await reader.press('搜索');
      await reader.until(() => pages().at(-1)?.get('q') === '电梯');
      const asked = pages().at(-1);
      expect([asked?.get('kind'), asked?.get('from')]).to.deep.equal(['complaint', '2026-11-01']);
    });
  });
}
