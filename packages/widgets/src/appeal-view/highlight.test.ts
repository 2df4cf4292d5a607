import { expect } from '@open-wc/testing';
import { cutAt, cutAtWords } from './highlight.js';

const marked = (pieces: readonly string[]) =>
  pieces.map((piece, at) => (at % 2 ? `[${piece}]` : piece)).join('');
const found = (text: string, query: string) => marked(cutAtWords(text, query));

describe('marking what was found', () => {
  it('goes by the places that the API names', () => {
    expect(marked(cutAt('地铁５号线，5号线', [2, 5, 6, 9]))).to.equal('地铁[５号线]，[5号线]');
    expect(marked(cutAt('电\u200b梯停运', [0, 3]))).to.equal('[电\u200b梯]停运');
    expect(cutAt('电梯', [])).to.deep.equal(['电梯']);
  });

  it('finds every occurrence of every word where it names none', () => {
    expect(found('小区电梯停运，电梯困人', '电梯 困人')).to.equal('小区[电梯]停运，[电梯][困人]');
  });

  it('does not care about the case of Latin letters', () => {
    expect(found('k442次列车，K442 停靠', 'K442')).to.equal('[k442]次列车，[K442] 停靠');
  });

  it('takes the characters of regular expressions and of HTML as they are', () => {
    expect(found('a.b <b>(1)</b>-\\d𠮷', '. <b> (1) \\d - 𠮷')).to.equal(
      'a[.]b [<b>][(1)]</b>[-][\\d][𠮷]',
    );
  });

  it('leaves the text whole when nothing is searched', () => {
    expect(cutAtWords('电梯', '  ')).to.deep.equal(['电梯']);
    expect(cutAtWords('', '电梯')).to.deep.equal(['']);
  });
});
