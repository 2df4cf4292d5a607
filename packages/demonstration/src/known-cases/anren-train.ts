import type { StepActor } from '../demonstration-appeal.js';
import { chinaTime, citizen, step, toldCase } from './told-case.js';

const site = 'anren';
const clerk: StepActor = { role: 'clerk', site };
const magistrate: StepActor = { role: 'leader', site, mailboxId: 'anren-mayor' };
const moderator: StepActor = { role: 'moderator', site };
const transport: StepActor = { role: 'unit', site, unitId: 'anren-transport' };

/** 安仁 K442: people want the train to stop there again. */
export const anrenTrain = toldCase({
  key: 'anren-k442',
  site,
  submittedAt: chinaTime('2019-06-25 12:36'),
  submission: {
    column: 'ask-politics',
    kind: 'suggestion',
    mailboxId: 'anren-mayor',
    title: '建议恢复K442次列车在安仁站停靠',
    body: '县长您好！以前K442次列车在安仁停，我们去外地打工、孩子上大学、老人去大医院看病，都坐这趟车，票价不贵，时间也合适。后来调图就不停了，现在要先坐一个多小时的汽车到别的县去赶车，带着大包小包，赶上下雨下雪误了车，当天就走不成。\n\n安仁在外务工的人多，春节前后一票难求。其他车次要么半夜经过，要么要转两趟。建议县里出面和铁路部门商量，能不能恢复停靠，哪怕先在春运和暑假停也好。如果恢复不了，也请把原因告诉大家，免得每年都有人问。',
    categoryId: 'transport-rail-and-air',
    answers: { train: 'K442次' },
    place: { divisionCode: '431028', address: '安仁站' },
    contact: { phone: '13800000000' },
  },
  supports: 296,
  steps: [
    step('2019-06-26 09:40', magistrate, { action: 'claim' }),
    step('2019-06-26 15:12', clerk, {
      action: 'assign',
      unitId: 'anren-transport',
      coUnitIds: ['anren-culture'],
      note: '县长已认领。请交通运输局核实客流，提出向铁路部门衔接的意见。',
    }),
    step('2019-06-27 10:08', transport, { action: 'claim' }),
    step('2019-06-28 09:02', transport, { action: 'start' }),
    step('2019-06-28 16:45', moderator, { action: 'publish' }),
    step('2019-07-15 20:19', citizen, {
      action: 'supplement',
      text: '补充一下：我们几个老乡群统计了，今年春节前后从安仁走这条线的有两千多人次，暑假学生也有好几百，供参考。',
      publication: 'public',
    }),
    step('2019-07-16 09:20', moderator, { action: 'publish', part: 7 }),
    step('2019-08-15 09:55', transport, {
      action: 'reply',
      request: '您建议恢复K442次列车在安仁站停靠；不能恢复的，希望说明原因。',
      findings:
        '接信后，我局在车站、汽车站和六个乡镇发放调查表一千二百份，并核对了近三年的客流。结果显示，安仁往该方向的出行需求集中在春运、暑运和节假日，平日也有稳定的就医、求学客流，群众的愿望是合理的。列车停靠由铁路部门在编制运行图时统一确定，主要考虑沿线运输能力、停站时间和客流，不属于县级人民政府的职权。',
      decision:
        '一、县人民政府已就恢复停靠向铁路部门提出书面申请，附上客流调查结果，县领导带队当面作了汇报，铁路部门同意在下一次调整运行图时一并研究。二、在结果确定之前，自8月20日起开通县城至邻近火车站的接驳班车，每日往返四趟，与主要车次时刻衔接，春运、暑运加密。三、研究结果不论如何，我局都将在县政府网站和本栏目公布，并说明理由。您提供的统计很有帮助，已经一并报送。',
      legalBasis: '《中华人民共和国铁路法》；《铁路旅客运输规程》。',
    }),
    step('2019-08-15 16:10', moderator, { action: 'publish', part: 9 }),
    step('2019-08-20 21:07', citizen, {
      action: 'evaluate',
      grade: 4,
      reason: '接驳车先开起来了，办了实事。期待运行图调整有好消息，到时候记得公布。',
      publication: 'public',
    }),
    step('2019-08-21 09:05', moderator, { action: 'publish', part: 11 }),
  ],
});
