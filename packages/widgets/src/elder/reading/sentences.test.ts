import { expect } from '@open-wc/testing';
import { asSaid, sentences } from './sentences.js';

const sentencesOf = (text: string) =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

describe('a text that is read aloud', () => {
  it('is cut into sentences, Chinese and English, with the quotation marks that close them', () => {
    expect(sentencesOf('电梯坏了。“什么时候修？”居民问；物业没有答复！')).to.deep.equal([
      '电梯坏了。',
      '“什么时候修？”',
      '居民问；',
      '物业没有答复！',
    ]);
    expect(sentencesOf('The lift is broken. It is 12.5 years old! Why?')).to.deep.equal([
      'The lift is broken.',
      'It is 12.5 years old!',
      'Why?',
    ]);
  });

  it('never has a piece that takes long to say, and loses nothing', () => {
    const long = `${'经核实，该小区三号楼电梯自九月起停运，'.repeat(12)}${'数'.repeat(200)}`;
    const pieces = sentencesOf(long);
    expect(Math.max(...pieces.map(({ length }) => length))).to.be.at.most(80);
    expect(pieces.join('')).to.equal(long);
    expect(pieces[0]).to.match(/，$/);
  });

  it('leaves out what nobody can say', () => {
    expect(sentencesOf(' —— 。\n\n… ')).to.deep.equal([]);
  });

  it('reads numbers and codes sign by sign', () => {
    expect(asSaid('受理编号：430682-20261123-00042-X。')).to.equal(
      '受理编号：4 3 0 6 8 2 2 0 2 6 1 1 2 3 0 0 0 4 2 X。',
    );
    expect(asSaid('2026年11月23日，0730-3720000')).to.equal('2026年11月23日，0730-3720000');
  });
});
