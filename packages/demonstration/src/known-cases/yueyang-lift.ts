import type { StepActor } from '../demonstration-appeal.js';
import { chinaTime, citizen, step, toldCase } from './told-case.js';

const site = 'yueyang';
const clerk: StepActor = { role: 'clerk', site };
const secretary: StepActor = { role: 'leader', site, mailboxId: 'yueyang-secretary' };
const housing: StepActor = { role: 'unit', site, unitId: 'yueyang-housing' };
const moderator: StepActor = { role: 'moderator', site };

/** 岳阳建湘社区: a lift stands still because nobody can unlock the maintenance fund. */
export const yueyangLift = toldCase({
  key: 'yueyang-jianxiang-lift',
  site,
  submittedAt: chinaTime('2019-07-02 20:41'),
  submission: {
    column: 'peoples-voices',
    kind: 'request',
    mailboxId: 'yueyang-secretary',
    title: '建湘社区电梯停运多日，维修资金动用难',
    body: '书记您好！我们是建湘社区的住户。楼里的电梯从五月底起就停了，检验的说曳引机和控制柜老化，必须更换才能再开。楼里有七十多户，一半以上是退休职工，住在高层的老人一个多月没有下过楼，有位老人住院是儿子和邻居轮流背下来的。\n\n换设备要十几万元。我们交过维修资金，可是小区没有业主委员会，原来的物业也撤走了，没有人出面申请。社区很热心，帮我们贴了通知、收了签名，可是有的房子出租了、有的人在外地，按规定要三分之二的业主同意，差十几户怎么也凑不齐。银行说没有批准就不能取，房产部门说没有申请就不能批，大家转了一圈又回到原地。\n\n我们不要求特殊照顾，钱是我们自己的钱，只想问：像这样影响安全和生活的，有没有一个办得通的办法？请领导帮我们想一想。',
    categoryId: 'housing-lifts',
    answers: { estate: '建湘社区', 'stopped-since': '2019-05-28' },
    place: { divisionCode: '430600', address: '建湘社区' },
    occurredOn: '2019-05-28',
    contact: { name: '住户代表', phone: '13800000000' },
    expectedOutcome: '尽快批准使用维修资金，让电梯恢复运行。',
  },
  supports: 268,
  steps: [
    step('2019-07-03 09:16', clerk, { action: 'accept' }),
    step('2019-07-03 10:05', secretary, { action: 'claim' }),
    step('2019-07-03 11:20', clerk, {
      action: 'assign',
      unitId: 'yueyang-housing',
      coUnitIds: ['yueyang-market', 'yueyang-petitions'],
      note: '书记已认领。请住建局牵头，会同市场监管局和社区现场核实，提出办得通的办法。',
    }),
    step('2019-07-04 08:52', housing, { action: 'claim' }),
    step('2019-07-04 15:30', housing, { action: 'start' }),
    step('2019-07-05 09:10', moderator, { action: 'publish' }),
    step('2019-07-08 16:02', housing, {
      action: 'request-info',
      question:
        '请补充目前已经同意动用维修资金的户数和未能联系上的户数，以及检验机构出具的意见由谁保管。',
    }),
    step('2019-07-09 19:25', citizen, {
      action: 'supplement',
      text: '全楼七十二户，已签字同意的三十九户，不同意的两户，联系不上或者租出去的三十一户。检验意见的原件在社区，复印件我们贴在了一楼。',
      publication: 'public',
    }),
    step('2019-07-10 09:30', moderator, { action: 'publish', part: 9 }),
    step(
      '2019-07-22 10:40',
      { role: 'supervisor', site: 'hunan' },
      {
        action: 'supervise',
        level: 'reminder',
        note: '高温天气将至，住户多为老人，请岳阳市住房和城乡建设局加快办理，主动向住户说明进展。',
      },
    ),
    step('2019-08-12 10:18', housing, {
      action: 'reply',
      request:
        '您反映建湘社区电梯停运，因小区无业主委员会、征求意见难以达到规定比例，维修资金无法动用，请求帮助。',
      findings:
        '接信后，我局会同市场监管局、社区三次到现场。经核实，该电梯曳引机和控制柜老化，检验结论为不合格，不得继续使用；小区没有业主委员会，原物业公司已经退出，无人组织申请。七十二户中已有三十九户同意，三十一户因出租或者在外地未能表态。住户反映的情况属实，此前各单位只讲条件、没有指出路径，工作不够主动。',
      decision:
        '一、由社区居民委员会代为组织申请，对在外地的业主采用电话录音、短信和书面邮寄方式征求意见，至7月26日已有五十三户同意，人数和面积均超过三分之二。二、维修资金窗口容缺受理，8月1日批准使用，首期款已拨付到施工单位。三、新曳引机和控制柜已经到货，8月5日开始安装，市场监管局安排检验人员提前介入，预计8月下旬检验合格后恢复运行。四、安装期间，社区组织志愿者为行动不便的老人送餐、送药、陪同就医。五、我局正在全市清理同类无物业小区的电梯，由社区代为申请的做法将写入办事指南。',
      legalBasis:
        '《中华人民共和国物权法》第七十六条、第七十九条；《物业管理条例》；《住宅专项维修资金管理办法》；《中华人民共和国特种设备安全法》。',
    }),
    step('2019-08-12 15:25', moderator, { action: 'publish', part: 12 }),
    step('2019-08-24 18:33', citizen, {
      action: 'evaluate',
      grade: 5,
      reason:
        '电梯昨天通了，楼里的老人高兴得像过节。希望别的老小区也能照这个办法办，谢谢每一位跑腿的同志。',
      publication: 'public',
    }),
    step('2019-08-26 09:12', moderator, { action: 'publish', part: 14 }),
  ],
});
