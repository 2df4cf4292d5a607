import type { AppealText } from './appeal-text.js';

export const healthTexts: readonly AppealText[] = [
  {
    id: 'hospital-queue',
    kind: 'suggestion',
    category: 'health-hospitals',
    department: 'health',
    title: '建议{hospital}保留人工挂号和现金窗口',
    body: '陪母亲去{hospital}看眼睛，大厅全是自助机，人工窗口只开一个，排了{minutes}分钟。老人不会用手机，机器又不收现金，站在那里急得直掉眼泪。建议每层楼都留一个人工窗口，安排志愿者帮一帮，抽血、取药也不要来回跑四五个地方。',
    reply: {
      request: '您建议{hospital}保留人工挂号和现金服务、优化就诊流程。',
      findings:
        '经现场察看，该院门诊人工窗口高峰期开放不足，自助设备不支持现金，导诊力量集中在一楼，您反映的情况属实。',
      decision:
        '该院已将人工窗口由{before}个增至{after}个，其中设老年人优先窗口，全部可以使用现金；每层楼增派导诊员或志愿者。抽血、缴费、取药实行“诊间结算”，平均往返次数由四次减为两次。欢迎您继续提出意见。',
      legalBasis:
        '《中华人民共和国老年人权益保障法》；国务院办公厅《关于切实解决老年人运用智能技术困难的实施方案》。',
    },
    slots: { minutes: ['四十', '五十', '七十'], before: ['1', '2'], after: ['4', '5'] },
  },
  {
    id: 'hpv-vaccine',
    kind: 'consultation',
    category: 'health-public-health',
    department: 'health',
    title: '适龄女生在{place}怎么接种HPV疫苗',
    body: '我女儿今年读{grade}，听同事说适龄女生可以免费接种HPV疫苗，请问是哪个年龄段、哪种疫苗、要打几针？不在本地户口但在这里上学可以吗？是学校统一组织还是自己预约？',
    reply: {
      request: '您咨询适龄女生HPV疫苗接种的对象、剂次和预约方式。',
      findings:
        '符合当年政策规定年龄且未接种过的在校女生，在学籍或者居住地均可接种，不受户籍限制，按照知情同意、自愿接种的原则进行。',
      decision:
        '接种单位为各乡镇卫生院、社区卫生服务中心，由学校统一发放告知书，家长签署知情同意书后在约定日期接种，也可以凭接种证自行预约。具体年龄段、疫苗种类和针次以当年告知书为准，您可拨打所在社区卫生服务中心预防接种门诊电话核实。',
      legalBasis: '《中华人民共和国疫苗管理法》。',
    },
    slots: { grade: ['初一', '初二', '六年级'] },
  },
  {
    id: 'village-doctor-missing',
    kind: 'request',
    category: 'health-village-clinics',
    department: 'health',
    title: '{village}卫生室关门{months}，请派个医生来',
    body: '原来的村医年纪大了回了县城，{village}卫生室关门已经{months}。村里在家的都是老人和孩子，量个血压、开个感冒药都要走十几里到{town}。高血压、糖尿病的老人有{patients}个，药断了几回。请给我们派一位医生，哪怕一周来两天。',
    reply: {
      request: '您反映{village}卫生室无医生，请求派驻。',
      findings: '经核实，该村原村医退休后岗位空缺，公开招聘两次无人报名，群众就医确有不便。',
      decision:
        '自下周起，由{town}卫生院实行“县聘乡管村用”，每周二、四、六派医生到村坐诊，配备常用药{drugs}种，开通医保即时结算；卫生院家庭医生团队对{patients}名慢性病老人每月上门随访送药。今年定向培养的医学生毕业后，优先补充到该村。',
      legalBasis: '《中华人民共和国基本医疗卫生与健康促进法》；《乡村医生从业管理条例》。',
    },
    slots: {
      months: ['四个月', '半年', '大半年'],
      patients: ['23', '31', '46'],
      drugs: ['80余', '120余'],
    },
    setting: 'village',
  },
  {
    id: 'ambulance-fee',
    kind: 'complaint',
    category: 'health-ambulance',
    department: 'health',
    help: ['market'],
    title: '{hospital}救护车收费不开明细',
    body: '{month}父亲胸闷叫了120，从{town}送到{hospital}，{km}公里收了{fee}元，只给了一张手写收据，没有明细。后来邻居说同样的路程只收了一半。人命关天的时候我们不会讲价，但收费要明明白白。',
    reply: {
      request: '您反映{hospital}救护车收费偏高且未提供明细。',
      findings:
        '经调取出车记录和收费单，该次出车里程按往返计算，另收取了未实施的{item}费，与价格项目规定不符；值班人员使用非规定票据，情况属实。',
      decision:
        '医院已退还多收费用{refund}元并致歉，对责任人扣发绩效、通报批评。急救收费标准已在车厢内和医院大厅公示，今后一律扫码开具医疗电子票据，可查每一项明细。市场监管部门将对全部急救站点开展收费检查。',
      legalBasis: '《院前医疗急救管理办法》；《中华人民共和国价格法》。',
    },
    slots: {
      km: ['22', '27', '34'],
      fee: ['580', '640', '720'],
      item: ['心电监护', '吸氧'],
      refund: ['230', '265', '310'],
    },
  },
  {
    id: 'birth-certificate',
    kind: 'consultation',
    category: 'health-births',
    department: 'health',
    title: '孩子出生医学证明丢了，能在{place}补办吗',
    body: '孩子{years}年前在{hospital}出生，搬家时把出生医学证明弄丢了，现在要用。我们人在外地打工，能不能网上补办或者邮寄？孩子妈妈的身份证已经换过号码期限，会不会受影响？需要登报吗？',
    reply: {
      request: '您咨询补办出生医学证明的条件、材料和办理方式。',
      findings:
        '1996年1月1日以后出生、原证遗失的，可以向原签发机构所在地的卫生健康部门委托的机构申请补发，无需登报声明。',
      decision:
        '请父母双方填写补发申请，提供有效身份证件原件和孩子户口页；身份证换领不影响办理，号码变更的须附公安机关证明。在外地的，可以通过政务服务平台上传材料，审核通过后免费邮寄，自受理起{days}个工作日办结。妇幼保健院窗口可以电话预审，少走弯路。',
      legalBasis: '《中华人民共和国母婴保健法》；《出生医学证明》管理的有关规定。',
    },
    slots: { years: ['四', '六', '九'], days: ['3', '5'] },
  },
  {
    id: 'thanks-nurses',
    kind: 'thanks',
    category: 'health-hospitals',
    department: 'health',
    title: '感谢{hospital}急诊科救了我父亲',
    body: '{month}的一个深夜，父亲突发脑卒中，送到{hospital}时已经说不出话。急诊科的医生护士一边安慰我们，一边推着跑，从进门到用上药只用了{minutes}分钟。现在父亲能自己拿筷子吃饭了。住院时护工、食堂师傅都很和气。写这封信，就是想说一声谢谢。',
    reply: {
      request: '您来信感谢{hospital}急诊科医护人员。',
      findings:
        '您父亲当晚经卒中绿色通道救治，入院到溶栓用时{minutes}分钟，达到国家卒中中心的要求，是多个岗位配合的结果。',
      decision:
        '您的感谢信已在该院晨会上宣读，医院对当晚值班团队给予表扬。脑卒中救治贵在及时，出院后请坚持服药、控制血压，按约复诊。祝您的父亲早日康复。',
      legalBasis: '',
    },
    slots: { minutes: ['28', '33', '41'] },
  },
  {
    id: 'no-smoking-clinic',
    kind: 'complaint',
    category: 'health-public-health',
    department: 'health',
    title: '{hospital}住院部楼道有人抽烟没人管',
    body: '孩子肺炎住院，{hospital}住院部楼梯间成了吸烟室，烟头一地，推门进去呛得咳。墙上“禁止吸烟”的牌子就在烟头上面。护士说劝了不听。医院都管不住烟，别的地方还怎么管？',
    reply: {
      request: '您反映{hospital}住院部楼梯间吸烟现象突出。',
      findings: '经暗访，一小时内在楼梯间发现吸烟者{smokers}人，院方无专人巡查，禁烟措施流于形式。',
      decision:
        '已约谈医院负责人，责令整改。现每层设劝阻员，早中晚各巡查一次；楼梯间安装烟雾感应语音提醒，户外设置吸烟点并张贴指引；戒烟门诊每周三开诊。我局将把控烟情况纳入医院季度考核，并在全部医疗机构开展一次检查。',
      legalBasis: '《中华人民共和国基本医疗卫生与健康促进法》；《公共场所卫生管理条例实施细则》。',
    },
    slots: { smokers: ['5', '8', '11'] },
  },
  {
    id: 'old-village-doctor',
    kind: 'request',
    category: 'health-village-clinics',
    department: 'health',
    help: ['labour'],
    title: '{village}老村医的补助为什么停了，请查查',
    body: '我从一九{start}年起在{village}当赤脚医生，后来叫村医，一干就是{years}年，前几年到了年龄退下来。每个月有一点老年村医补助，从{month}起没有到账。问卫生院说名单报上去了，问银行说没有进账。钱不多，是一份念想，请帮我查一查。',
    reply: {
      request: '您反映老年村医生活补助自{month}起停发，请求核实补发。',
      findings:
        '经核查，您的补助资格有效。停发原因是{cause}，系统将您的发放状态置为“待核实”，卫生院未及时通知您补充材料。',
      decision:
        '卫生院已上门为您办理认证，停发的{months}个月补助将与本月补助一并发放到账，今后由卫生院每年主动核对，不再要求老人往返。对未尽告知责任的经办人员已批评教育。感谢您多年来守护乡亲健康。',
      legalBasis:
        '《乡村医生从业管理条例》；国务院办公厅《关于进一步加强乡村医生队伍建设的实施意见》。',
    },
    slots: {
      start: ['七六', '七八', '八二'],
      years: ['三十八', '四十一'],
      cause: ['年度生存认证未完成', '社保卡到期换卡后账号变更'],
      months: ['3', '4', '5'],
    },
    setting: 'village',
  },
];
