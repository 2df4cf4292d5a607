import type { SupervisionLevel } from '@through-train/contract';

/** A question to the citizen and the answer. Slots as in the letters. */
export interface QuestionWords {
  readonly question: string;
  readonly answer: string;
  /** Branches of the category tree where it can be asked; everywhere when absent. */
  readonly branches?: readonly string[];
}

/** What officials ask of somebody with a grievance. */
export const questions: readonly QuestionWords[] = [
  {
    question: '为便于现场核查，请补充具体地点（小区楼栋或者门牌号）和您方便陪同查看的时间。',
    answer: '地点就在{road}靠{estate}这一侧，工作日下午五点以后和周末全天我都在，可以陪同查看。',
    branches: ['housing', 'city', 'utilities', 'environment'],
  },
  {
    question: '请补充事情发生的具体日期和时段，如有照片、视频，请说明现由谁保管。',
    answer: '最近一次是上周三晚上八点左右，当时有邻居在场。照片和视频都在我手上，可以当面提供。',
    branches: ['environment', 'community'],
  },
  {
    question: '请补充涉及的人数、金额以及此前向哪些单位反映过、答复情况如何。',
    answer:
      '涉及的不止我一家，具体人数和金额大家还在统计。之前口头反映过，说要等通知，没有书面答复。',
    branches: ['labour', 'consumer', 'countryside', 'land'],
  },
  {
    question:
      '请补充合同、收据或者转账记录的主要内容（签订日期、金额、对方名称），不必提供身份证号码。',
    answer:
      '合同是去年签的，对方名称和金额与信里写的一致，付款有转账记录，收据丢了一张，其余都在。',
    branches: ['labour', 'consumer', 'housing'],
  },
  {
    question: '来信涉及的事项较多，请补充您最希望先解决的诉求，并核对联系电话是否畅通。',
    answer:
      '我的诉求是：第一查明原因，第二给一个解决的时间，第三书面答复。电话已经核对，白天都能接通。',
  },
  {
    question: '经办人员两次拨打您留下的电话均未接通，请补充一个方便联系的时间。',
    answer: '不好意思，白天在车间不能带手机，中午十二点到一点、晚上七点以后都可以接电话。',
  },
];

/** What officials ask of somebody who wants advice. */
export const questionsOnAdvice: readonly QuestionWords[] = [
  {
    question: '为准确答复，请补充您的户籍所在地、目前的就业或者就学情况，不必提供身份证号码。',
    answer: '户口在本省农村，目前在{place}上班，有劳动合同，单位正常缴纳社保。',
    branches: ['housing', 'labour', 'security', 'safety', 'education'],
  },
  {
    question: '来信涉及多个问题，请补充最希望了解的内容，并核对联系电话是否畅通。',
    answer: '最想知道的是：我这种情况适用哪一条规定、应当怎么办。电话已核对，晚上方便接听。',
  },
];

/** Why a unit sends an appeal back; `{right}` is the unit it belongs to. */
export const returnReasons: readonly string[] = [
  '经核对职责分工，该事项由{right}负责，我局无相应管理权限，建议改派。',
  '该事项的主管单位为{right}，我局仅在涉及配套手续时配合，建议由其牵头、我局协办。',
  '按照权责清单，来信反映的问题属于{right}的职责，现退回，请重新转办。',
];

/** Why more time is needed; told to the citizen. */
export const extensionReasons: readonly string[] = [
  '需核对的材料较多，已委托专业机构协助核实，预计二十天内出具意见。',
  '事项涉及多个单位，联合会商后尚需现场复核，正在形成处理意见。',
  '处理方案已经形成，正在按程序报批，批复后即可答复。',
  '相关当事人在外地，正在约定时间当面核实调解。',
  '需调取历年档案逐一核对，核对完成后即提出处理意见。',
];

/** Why a head does not grant more time. */
export const extensionRefusals: readonly string[] = [
  '现场核查已经结束，具备答复条件，请在原期限内办结。',
  '理由不充分，请与协办单位当面会商，按期答复。',
];

/** Why a head does not approve a reply. */
export const replyRefusals: readonly string[] = [
  '处理意见没有明确时间，请补充具体完成日期和责任人。',
  '未逐条回应来信诉求，法律依据请写明文件名称，修改后再报。',
  '请先与来信人电话沟通一次，把沟通情况写进调查情况后再报。',
];

/** What a higher level says when it presses, by level; `{unit}` is the unit in charge. */
export const supervisionNotes: Readonly<Record<SupervisionLevel, readonly string[]>> = {
  reminder: [
    '办理期限已到，请{unit}尽快答复来信人。',
    '该件临近或者超过办理期限，提醒{unit}抓紧办理。',
  ],
  urge: [
    '请{unit}于三个工作日内答复来信人，并说明逾期原因。',
    '来信人多次查询进展，请{unit}主动联系来信人，五个工作日内办结。',
  ],
  supervise: [
    '经催办仍未办结，列为督办件，请{unit}主要负责人包案，一周内报送办理情况。',
    '现予督办。请{unit}提出明确的解决措施和时限，每周报告一次进展。',
  ],
  listed: [
    '经督办仍未办结，决定挂牌督办，办理进展向社会公开。',
    '该件长期未办结，群众反映强烈，现挂牌督办，办结前不予销号。',
  ],
};

/** Notes to the units when an appeal is passed on. */
export const assignNotes: readonly string[] = [
  '请按职责办理，并在期限内书面答复来信人。',
  '请牵头单位会同协办单位现场核实后答复。',
  '来信人诉求具体，请先与来信人电话联系。',
  '请依法依规办理，答复内容写明事实、意见和依据。',
];

/** Why something is taken down again. */
export const takedownReasons: readonly string[] = [
  '文中涉及的第三方提出异议，核实期间暂停公开。',
  '来信人来电要求不再公开。',
  '文中个别表述与事实有出入，核对后再行公开。',
];

/** Why an appeal is, or is not, opened another time. */
export const reopeningDecisions = {
  granted: [
    '来信人补充了新的情况，处理结果确有反复，同意再次办理。',
    '经电话核实，答复承诺的事项尚未落实，同意再次办理。',
  ],
  denied: [
    '经复核，答复事项均已落实，来信人提出的新增诉求不属于原事项，请另行提交。',
    '两次答复事实清楚、依据充分，来信人未提出新的事实和理由；不服的可以依法申请复查。',
  ],
} as const;

/** Second answers, after the first one did not content the citizen. */
export const secondReplies: readonly { findings: string; decision: string }[] = [
  {
    findings:
      '收到您的评价后，我局负责人带队再次到现场，并与您当面沟通。经复核，首次答复中承诺的措施已完成大部分，但收尾不彻底，您反映的反复情况确实存在。',
    decision:
      '已要求责任单位三日内完成剩余整改，由我局验收并邀请您到场确认；此后一个月内每周回访一次。对首次办理中督促不力的问题，我们已内部通报，并向您致歉。',
  },
  {
    findings:
      '针对您不满意的理由，我们重新调阅了全部材料。首次答复引用的数据截止时间较早，未能反映最新情况，说明也不够清楚。',
    decision:
      '现补充答复如下：该事项已明确责任人和完成时间，本月底前办结，办结情况将通过短信告知您。您也可以凭受理编号随时查看进展，或者直接与经办人联系。',
  },
  {
    findings:
      '经再次核查，首次答复所述事实无误，但未对您提出的第二项诉求作出回应，属于我局工作疏漏。',
    decision:
      '关于第二项诉求，我局已会同有关单位研究，同意采纳您的意见，列入下一批工作安排，完成后向您反馈。感谢您的监督，促使我们把工作做细。',
  },
  {
    findings:
      '收到重新办理要求后，我局组织社区、相关单位和您面对面协商，核对了现场情况。受政策限制，您提出的全部要求暂不能一次满足。',
    decision:
      '经协商，先解决最急迫的部分，十个工作日内完成；其余部分待条件成熟后分步实施，具体安排已形成书面记录，由双方各执一份。',
  },
  {
    findings:
      '我局派出与首次办理不同的工作人员重新调查，走访了周边群众，情况与您的描述基本一致，首次办理存在以电话代替现场核查的问题。',
    decision:
      '已对原经办人员批评教育，相关问题列入整改清单，即知即改，一周内完成。完成后请您评价。',
  },
];

/** Second answers to questions. */
export const secondAdvice: typeof secondReplies = [
  {
    findings:
      '经核对，首次答复只引用了政策原文，没有结合您的具体情况逐项说明，窗口与网上的口径也不一致，给您带来了不便。',
    decision:
      '现逐项答复：您的情况符合条件，可以办理；所需材料已整理成清单，经办人员将在一个工作日内通过您预留的联系方式发给您，并预约窗口优先受理。我们已统一窗口和热线的解答口径。',
  },
  {
    findings:
      '经再次核查，首次答复遗漏了您来信中的第二个问题，公布的咨询电话因线路调整无法接通，情况属实。',
    decision:
      '关于第二个问题，按现行规定可以参照第一项的程序一并办理，无需另行申请。咨询电话已恢复，并增设一条备用线路，工作日8:30至17:30有人接听。给您造成不便，深表歉意。',
  },
];
