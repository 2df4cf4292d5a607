import { expect } from '@open-wc/testing';
import { type ActionDrafts, bodyOf, draftMistakes, noDrafts } from './action-drafts.js';

const drafts = (change: Partial<ActionDrafts['texts']>, grade: ActionDrafts['grade'] = 0) => ({
  ...noDrafts,
  texts: { ...noDrafts.texts, ...change },
  grade,
});
const fine = { grade: false, text: false };

describe('what a citizen sends to their appeal', () => {
  it('needs a grade, and a reason with the two lowest', () => {
    expect(draftMistakes('evaluate', noDrafts)).to.deep.equal({ grade: true, text: false });
    expect(draftMistakes('evaluate', drafts({}, 3))).to.deep.equal(fine);
    expect(draftMistakes('evaluate', drafts({}, 2))).to.deep.equal({ grade: false, text: true });
    expect(draftMistakes('evaluate', drafts({ evaluate: ' 慢 ' }, 1)).text).to.equal(true);
    expect(draftMistakes('evaluate', drafts({ evaluate: '没修' }, 1))).to.deep.equal(fine);
  });

  it('needs words for a supplement and a reopening, none for a withdrawal', () => {
    expect(draftMistakes('supplement', noDrafts).text).to.equal(true);
    expect(draftMistakes('reopen', noDrafts).text).to.equal(true);
    expect(draftMistakes('withdraw', noDrafts)).to.deep.equal(fine);
  });

  it('counts characters as the API does', () => {
    expect(draftMistakes('withdraw', drafts({ withdraw: '𠮷'.repeat(500) }))).to.deep.equal(fine);
    expect(draftMistakes('withdraw', drafts({ withdraw: '𠮷'.repeat(501) })).text).to.equal(true);
  });

  it('says nothing that was left empty', () => {
    expect(bodyOf('withdraw', noDrafts)).to.deep.equal({});
    expect(bodyOf('evaluate', drafts({ evaluate: '  ' }, 5))).to.deep.equal({ grade: 5 });
    expect(bodyOf('evaluate', drafts({ evaluate: ' 没修好 ' }, 1))).to.deep.equal({
      grade: 1,
      reason: '没修好',
    });
    expect(bodyOf('supplement', drafts({ supplement: ' 三单元 ' }))).to.deep.equal({
      text: '三单元',
    });
  });

  it('agrees to publication only where the citizen said so', () => {
    const agreed = { supplement: true };
    expect(bodyOf('supplement', { ...drafts({ supplement: '三单元' }), agreed })).to.deep.equal({
      text: '三单元',
      publication: 'public',
    });
    expect(bodyOf('evaluate', { ...drafts({}, 5), agreed })).to.deep.equal({ grade: 5 });
  });
});
