import { expect } from '@open-wc/testing';
import { open } from './fixtures/open-mailbox.fixture.js';

describe('a draft', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  const stored = () => Object.values({ ...localStorage }).join();

  it('comes back after a reload, without contact data, and is gone after sending', async () => {
    const first = await open();
    await first.driver.fillIn();
    await first.driver.choose('在本设备保存草稿 24 小时');
    await first.driver.type('name', '张先生');
    expect(stored())
      .to.include('三号楼')
      .and.not.to.include('3721234')
      .and.not.to.include('张先生');
    first.element.remove();

    const { driver } = await open();
    await driver.part('#title');
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('三号楼电梯停运两个月');
    expect(driver.text).to.include('已恢复');
    await driver.type('phone', '0730-3721234');
    await driver.press('下一步：核对内容');
    await driver.press('确认提交');
    await driver.part('#receipt');
    expect(stored()).not.to.include('三号楼');
  });

  it('is not kept unless it was asked for, nor longer than a day', async () => {
    const { driver } = await open();
    await driver.fillIn();
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    await driver.choose('在本设备保存草稿 24 小时');
    const [key = ''] = Object.keys(localStorage);
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    const old = { ...kept, savedAt: Date.now() - 25 * 3600 * 1000 };
    localStorage.setItem(key, JSON.stringify(old));
    const later = await open();
    await later.driver.part('#title');
    expect(later.driver.query<HTMLInputElement>('#title')?.value).to.equal('');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('that a closed tab left goes on in the next one, which keeps no more than five', async () => {
    const letter = (title: string, hours: number) =>
      JSON.stringify({ savedAt: Date.now() - hours * 3_600_000, letter: { title, kind: '' } });
    // From before each tab had its own.
    localStorage.setItem('through-train:draft:linxiang', letter('一小时前写的', 1));
    for (const hours of [2, 3, 4, 5, 6, 30]) {
      localStorage.setItem(
        `through-train:draft:linxiang:${hours}`,
        letter(`${hours} 小时前`, hours),
      );
    }
    localStorage.setItem('through-train:draft:pingjiang:1', letter('另一个县的', 0));
    const { driver } = await open();
    await driver.words('已恢复');
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('一小时前写的');
    const kept = Object.keys(localStorage).filter((key) => key.includes('draft:linxiang'));
    expect(kept).to.have.length(5).and.not.include('through-train:draft:linxiang');
    expect(stored()).to.include('另一个县的').and.not.include('30 小时前');
    await driver.press('清空重写');
    expect(stored()).not.to.include('一小时前写的');
  });

  it('that a closed tab left is not lost with the mailbox that was taking it', async () => {
    const left = { savedAt: Date.now(), letter: { title: '别的标签页写的', kind: '' } };
    localStorage.setItem('through-train:draft:linxiang:1', JSON.stringify(left));
    const first = await open();
    await first.driver.until(() => stored().includes('"asked":'));
    first.element.remove();
    const { driver } = await open();
    await driver.words('已恢复');
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('别的标签页写的');
  });

  it('warns when the browser refuses to keep it', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    try {
      const { driver } = await open();
      await driver.fillIn();
      await driver.choose('在本设备保存草稿 24 小时');
      await driver.words('浏览器不允许保存草稿');
      // The part that asks comes while the citizen writes.
      await driver.until(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
