import { expect } from '@open-wc/testing';
import { highlight } from './highlight.js';

const marked = (text: string, query: string) =>
  highlight(text, query)
    .map((passage) => (passage.hit ? `[${passage.text}]` : passage.text))
    .join('');

describe('highlight', () => {
  it('marks every occurrence of every word', () => {
    expect(marked('小区电梯停运，电梯困人', '电梯 停运')).to.equal('小区[电梯停运]，[电梯]困人');
  });

  it('does not care about the case of Latin letters', () => {
    expect(marked('k442次列车，K442 停靠', 'K442')).to.equal('[k442]次列车，[K442] 停靠');
  });

  it('keeps positions where lower case would be longer', () => {
    expect(marked('İİ电梯', '电梯')).to.equal('İİ[电梯]');
  });

  it('joins overlapping hits', () => {
    expect(marked('哈哈哈', '哈哈')).to.equal('[哈哈哈]');
  });

  it('takes the characters of regular expressions and of HTML as they are', () => {
    expect(marked('a.b <b>(1)</b>', '. <b>')).to.equal('a[.]b [<b>](1)</b>');
  });

  it('leaves the text whole when nothing is searched', () => {
    expect(highlight('电梯', '  ')).to.deep.equal([{ text: '电梯', hit: false }]);
    expect(highlight('', '电梯')).to.deep.equal([]);
  });
});
