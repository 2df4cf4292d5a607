import { expect } from '@open-wc/testing';
import { everyEnglish } from './every-english.fixture.js';
import { lengthen, mirror } from './pseudo-languages.fixture.js';
import { pseudoTerms } from './pseudo-terms.fixture.js';

describe('a pseudo-language', () => {
  it('rewrites what a term says and leaves what it was given', () => {
    const terms = pseudoTerms(everyEnglish, lengthen);
    expect(terms.retry).to.equal('[Ţŕý ååĝååîîññ]');
    expect(terms.optional).to.equal(' [(ööþţîîööññååļ)]');
    expect(terms.appealTo('Mayor')).to.equal('[Ţöö Mayor]');
    expect(terms.appealKind('thanks')).to.equal('[Ţĥååññķš]');
    expect(terms.trackedUntil('resolve', '12 August')).to.equal('[; ŕééþļý đûûéé ƀý 12 August]');
    expect(terms.appealWaiting('', terms.appealUntil('12 August', true))).to.equal(
      '[Ŵååîîţîîññĝ ƒööŕ ţĥéé ööƒƒîîçéé[; ŕééþļý đûûéé ƀý 12 August]]',
    );
  });

  it('is some 40 % longer, or mirrored', () => {
    const text = Object.values(everyEnglish)
      .filter((term) => typeof term === 'string')
      .join('');
    const words = Object.values(everyEnglish).filter((term) => typeof term === 'string');
    expect(words.map(lengthen).join('').length / text.length).to.be.within(1.35, 1.5);
    expect(mirror('Look up')).to.equal('\u200f\u202eLook\u202c\u200f \u200f\u202eup\u202c\u200f');
  });
});
