import { expect, fixture, html } from '@open-wc/testing';
import { detail, numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../../appeal-view/fixtures/reader.fixture.js';
import { json, scriptedApi } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import '../../define/appeal-detail.js';
import type { AppealDetail } from '../../elements/appeal-detail/appeal-detail.js';
import { FakeSpeech } from './fake-speech.fixture.js';

let speech: FakeSpeech;
beforeEach(() => {
  speech = new FakeSpeech();
});
afterEach(() => speech[Symbol.dispose]());

/** An appeal in elder mode. */
async function open(): Promise<Reader<AppealDetail>> {
  const element = await fixture<AppealDetail>(html`<appeal-detail
    api="https://appeals.example"
    site="linxiang"
    number=${numberOf(1)}
    elder
    elder-switch="none"
    .transport=${
      scriptedApi({
        'GET /appeals/*': () => json(detail({ title: '电梯停运', body: '第一句。第二句。' })),
      }).transport
    }
    ><h2 slot="heading">诉求公开</h2></appeal-detail
  >`);
  const reader = new Reader(element);
  await reader.part('article');
  return reader;
}

/** The name of the voice that said something. */
const voiceOf = (utterance: SpeechSynthesisUtterance | undefined) => utterance?.voice?.name;

const marked = () => [...(CSS.highlights.get('through-train-reading') ?? [])].map(String);

describe('reading aloud', () => {
  it('says sentence after sentence and shows which one', async () => {
    const reader = await open();
    await reader.press('朗读');
    expect(speech.texts).to.deep.equal(['诉求公开']);
    speech.end();
    expect(speech.texts[1]).to.equal('电梯停运');
    expect(marked()).to.deep.equal(['电梯停运']);
    expect(voiceOf(speech.said[1])).to.equal('Tingting');
    await reader.words('第 2 句');
  });

  it('goes on with the sentence at which it was paused, and to the ones beside it', async () => {
    const reader = await open();
    await reader.press('朗读');
    await reader.press('下一句');
    await reader.press('暂停');
    expect(speech.texts).to.deep.equal(['诉求公开', '电梯停运']);
    await reader.press('继续');
    expect(speech.texts[2]).to.equal('电梯停运');
    await reader.press('上一句');
    expect(speech.texts[3]).to.equal('诉求公开');
  });

  it('stops when it is told to, when it is at the end, and when the element goes', async () => {
    const reader = await open();
    await reader.press('朗读');
    await reader.press('停止朗读');
    expect(marked()).to.deep.equal([]);
    await reader.press('朗读');
    const before = speech.said.length;
    while (reader.query('.reading')) {
      speech.end();
      await reader.element.updateComplete;
    }
    expect(speech.said.length).to.be.greaterThan(before + 5);
    // What is folded away is not read.
    expect(speech.texts).to.include('第二句。').and.to.include('办理过程和基本情况');
    expect(speech.texts.some((text) => text.includes('受理编号'))).to.equal(false);
    await reader.press('朗读');
    const last = speech.said.length;
    reader.element.remove();
    speech.end();
    expect(speech.said.length).to.equal(last);
  });

  it('offers the Chinese and English voices of the device', async () => {
    const reader = await open();
    await reader.press('朗读');
    const options = reader.all('.reading option').map(({ textContent }) => textContent);
    expect(options).to.deep.equal(['Tingting', 'Daniel']);
    await reader.choose('.reading select', 'daniel');
    expect(speech.texts).to.deep.equal(['诉求公开', '诉求公开']);
    expect(voiceOf(speech.said[1])).to.equal('Daniel');
    localStorage.removeItem('through-train:voice');
  });

  it('is not offered where nobody can speak Chinese', async () => {
    speech.voices = speech.voices.filter(({ lang }) => lang === 'de-DE');
    const reader = await open();
    expect(reader.query('#read-aloud')).to.equal(null);
    speech.voices = [{ name: 'Late', lang: 'zh_CN', voiceURI: 'late', localService: true }];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    await reader.part('#read-aloud');
  });
});
