import type { StepActor } from '../demonstration-appeal.js';
import { chinaTime, citizen, step, toldCase } from './told-case.js';

const site = 'changsha';
const clerk: StepActor = { role: 'clerk', site };
const market: StepActor = { role: 'unit', site, unitId: 'changsha-market' };
const marketHead: StepActor = { ...market, head: true };

const answer = {
  request: '您反映旭辉国际广场的宣传与实际不一致，要求查明宣传是否合规，并组织双方协商。',
  findings:
    '我局会同住建、自然资源部门调取了该项目的预售方案、规划批准文件和销售期间的宣传资料，向购房者代表和开发企业分别作了询问。经比对，部分宣传内容的表述不够准确、完整，容易使购房者产生误解；其中是否构成虚假广告，已经立案，正在依法调查。合同约定的面积和交付标准，未发现与批准文件不一致。',
  decision:
    '一、责令企业立即停止使用有关宣传资料，在售楼现场公示规划批准文件和更正说明。二、8月13日、19日组织两次协调会，购房者代表与企业就四项问题中的三项达成一致，由企业在十月底前完善；尚有一项未达成一致，双方同意继续协商，也可以依法提起诉讼。三、案件调查有结论后，处理结果依法公示，并告知购房者代表。四、对全市在售项目的宣传资料开展一次检查，提醒购房者把重要承诺写进合同。',
  legalBasis:
    '《中华人民共和国广告法》；《房地产广告发布规定》；《中华人民共和国消费者权益保护法》；《商品房销售管理办法》。',
};

/** 长沙旭辉国际广场: buyers and a developer differ over what the advertising promised. */
export const changshaAdvertising = toldCase({
  key: 'changsha-xuhui-advertising',
  site,
  submittedAt: chinaTime('2019-07-11 22:08'),
  submission: {
    column: 'consumer-rights',
    kind: 'complaint',
    mailboxId: 'changsha-mayor',
    title: '旭辉国际广场宣传与实际不一致，购房者维权',
    body: '我们是旭辉国际广场的购房者。买房的时候，宣传册和销售人员介绍了不少配套和层高、用途方面的优点，很多人就是看中这些才买的。收房以后发现，有几项和当初的介绍对不上。找开发商谈，答复说宣传资料仅供参考，一切以合同为准。\n\n我们手里有宣传册、沙盘照片和当时的聊天记录。我们不想把事情闹大，也理解企业要经营，只希望主管部门查清楚：宣传里写的到底符不符合规定？说了没有做到的，应当怎么承担责任？请组织双方坐下来谈一谈，给购房者一个明白的答复。',
    categoryId: 'consumer-advertising',
    answers: { seller: '旭辉国际广场的开发企业' },
    place: { divisionCode: '430100', address: '旭辉国际广场' },
    contact: { name: '购房者代表', phone: '13900000000' },
    expectedOutcome: '查明宣传是否属实，组织双方协商。',
  },
  supports: 187,
  steps: [
    step('2019-07-12 10:30', clerk, { action: 'accept' }),
    step('2019-07-12 15:48', clerk, {
      action: 'assign',
      unitId: 'changsha-housing',
      coUnitIds: ['changsha-market'],
    }),
    step(
      '2019-07-15 11:16',
      { role: 'unit', site, unitId: 'changsha-housing' },
      {
        action: 'return',
        reason:
          '来信主要反映广告宣传问题，由市场监督管理局负责查处，我局可以提供预售和规划资料，建议由其牵头、我局协办。',
      },
    ),
    step('2019-07-15 16:20', clerk, {
      action: 'assign',
      unitId: 'changsha-market',
      coUnitIds: ['changsha-housing', 'changsha-natural-resources'],
      note: '请市场监督管理局牵头，住建、自然资源部门提供资料并参加协调。',
    }),
    step(
      '2019-07-16 09:05',
      { role: 'leader', site, mailboxId: 'changsha-mayor' },
      { action: 'claim' },
    ),
    step('2019-07-16 14:52', market, { action: 'start' }),
    step('2019-07-18 10:11', { role: 'moderator', site }, { action: 'publish' }),
    // What the official confirms for the public is the whole answer: it names nobody.
    step('2019-08-21 16:30', market, { action: 'reply', ...answer, publicText: answer }),
    step('2019-08-22 09:47', marketHead, { action: 'approve-reply' }),
    step('2019-08-30 12:15', citizen, {
      action: 'evaluate',
      grade: 4,
      reason: '态度认真，把双方叫到一起谈了，三个问题有了着落。剩下的等调查结论。',
      publication: 'public',
    }),
    step('2019-08-30 16:02', { role: 'moderator', site }, { action: 'publish', part: 11 }),
  ],
});
