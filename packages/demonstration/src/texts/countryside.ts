import type { AppealText } from './appeal-text.js';

export const countrysideTexts: readonly AppealText[] = [
  {
    id: 'land-rent-unpaid',
    kind: 'complaint',
    category: 'countryside-farmland',
    department: 'agriculture',
    title: '{village}流转土地，租金拖了两季没给',
    body: '{village}{homes}户的{mu}亩水田流转给一家种植公司，合同写明每年{pay}前付租金，每亩{rent}元。去年付了一半，今年一分没给，田里的草比人还高。我们想把田收回来自己种，公司说合同没到期。请帮我们讨租金，也问问合同能不能解除。',
    reply: {
      request: '您反映流转土地租金拖欠、土地撂荒，询问能否解除合同。',
      findings:
        '经核实，该公司拖欠{homes}户租金共{total}万元，撂荒面积{idle}亩。合同约定逾期付租超过六个月的，承包方可以解除合同。',
      decision:
        '经{town}和农村经营管理部门调解，公司已付清去年欠租，今年租金在{when}前付清；{idle}亩撂荒地由村集体组织代耕，赶种油菜。公司逾期不付的，农户可以书面通知解除合同，也可以向农村土地承包仲裁委员会申请仲裁，不收费用。风险保障金制度将对今后的流转合同全面落实。',
      legalBasis:
        '《中华人民共和国农村土地承包法》第四十二条；《农村土地经营权流转管理办法》；《中华人民共和国农村土地承包经营纠纷调解仲裁法》。',
    },
    slots: {
      homes: ['46', '63', '88'],
      mu: ['210', '320', '460'],
      pay: ['九月底', '十月底'],
      rent: ['420', '480', '550'],
      total: ['12.8', '19.6', '27.3'],
      idle: ['75', '110', '160'],
      when: ['下月底', '春耕'],
    },
    setting: 'village',
  },
  {
    id: 'homestead',
    kind: 'consultation',
    category: 'countryside-homesteads',
    department: 'agriculture',
    help: ['natural-resources'],
    title: '{village}老屋想拆了重建，怎么办手续',
    body: '家里的土砖房是爷爷手上盖的，墙都裂了，想原址拆了重建两层。我和弟弟都已成家，户口都在{village}，请问能不能分成两户各建一栋？面积最多多少？先报谁批？听说要图纸，农村自己建房也要请人画图吗？',
    reply: {
      request: '您咨询农村危旧房原址重建、分户建房的条件、面积和审批程序。',
      findings:
        '您和弟弟均已成家，符合分户条件的可以分别申请宅基地；农村村民一户只能拥有一处宅基地，面积不得超过我省规定的标准，占用耕地的标准更严。',
      decision:
        '程序为：向村民小组提出书面申请并公示，村级审查，{town}联审联办窗口受理，镇政府审批发证，开工前放样、完工后验收，即“三到场”。两层以下自建房可以免费选用住建部门的标准图集，但须由有资质的建筑工匠施工。审批期限20个工作日，不收费。建新房应当拆除旧房，请不要未批先建。',
      legalBasis:
        '《中华人民共和国土地管理法》第六十二条；农业农村部、自然资源部《关于规范农村宅基地审批管理的通知》。',
    },
    setting: 'village',
  },
  {
    id: 'village-road-gap',
    kind: 'request',
    category: 'countryside-village-roads',
    department: 'transport',
    title: '{village}还有{km}公里泥巴路，盼硬化',
    body: '别的组都通了水泥路，就剩我们{village}{group}组这{km}公里还是泥巴路。晴天一身灰，雨天车轮打滑，橘子熟了收购的车进不来，只能一担一担往外挑。组里自愿每户出{pay}元，让出路边的地，只差政府给点支持。',
    reply: {
      request: '您请求将{village}{group}组{km}公里道路硬化。',
      findings:
        '经现场测量，该路段实长{real}公里，路基平均宽4米，惠及{homes}户，未列入原通组公路规划。村民自愿筹资和让地的积极性值得肯定。',
      decision:
        '已将该路段补充列入明年农村公路建设计划，路面宽4.5米、混凝土厚20厘米，省、县补助约{subsidy}万元，其余由村“一事一议”解决。入冬前先由村组织清理路基和边沟，铺设碎石保通，{town}已安排机械。工程实行村民代表全程监督。',
      legalBasis: '《农村公路建设管理办法》；《中华人民共和国村民委员会组织法》。',
    },
    slots: {
      km: ['1.3', '1.8', '2.4'],
      group: ['四', '七', '九'],
      pay: ['800', '1000'],
      real: ['1.5', '1.9', '2.5'],
      homes: ['37', '52'],
      subsidy: ['38', '55', '72'],
    },
    setting: 'village',
  },
  {
    id: 'drinking-water-drought',
    kind: 'request',
    category: 'countryside-irrigation',
    department: 'water',
    title: '{village}干旱缺水，吃水靠买，请送水打井',
    body: '从{month}到现在没有下过一场透雨，{village}的山泉断了，水塘见底，{people}多人要到{km}公里外拉水，一桶水要五块钱。老人舍不得用，一盆水洗了脸洗菜，再拿去喂鸡。请先送点水来，再想办法打口深井。',
    reply: {
      request: '您反映{village}因旱饮水困难，请求送水和打井。',
      findings: '经核实，该村{people}余人饮水困难，水源为山泉，连续{days}天无有效降雨导致枯竭。',
      decision:
        '自来信次日起，消防和水利部门每天送水{tons}吨，定点发放。地质队已完成找水勘查，定井位一处，钻深{depth}米出水，水质检测合格，铺设管道2.1公里后通水到户，预计{finish}完成。今冬将把该村并入{town}规模水厂供水管网，从根本上解决问题。',
      legalBasis: '《中华人民共和国抗旱条例》；《中华人民共和国水法》。',
    },
    slots: {
      people: ['400', '600', '900'],
      km: ['三', '五'],
      days: ['38', '45', '52'],
      tons: ['20', '30'],
      depth: ['120', '160'],
      finish: ['10天内', '半个月内'],
    },
    setting: 'village',
    season: [7, 8, 9, 10],
  },
  {
    id: 'broken-canal',
    kind: 'request',
    category: 'countryside-irrigation',
    department: 'water',
    help: ['agriculture'],
    title: '{village}水渠垮了，{mu}亩田等水插秧',
    body: '{village}的主渠去年冬天垮了{gaps}处，最长的一段有十几米，水放不过来。再过半个月就要插秧，{mu}亩田还是干的。村里凑钱用塑料膜铺了一段，水一冲就烂。请赶紧派人抢修，误了农时一年就白忙了。',
    reply: {
      request: '您反映{village}主渠垮塌影响春灌，请求抢修。',
      findings:
        '经水利站勘查，渠道浆砌石垮塌{gaps}处共{metres}米，淤积严重，影响灌溉面积{mu}亩，春灌前必须修复。',
      decision:
        '已启动水毁修复应急资金{money}万元，施工队昨日进场，采用混凝土现浇，计划{finish}天内完成。修复期间架设抽水机{pumps}台临时提水，确保按时泡田。该渠全线防渗改造已申报明年小型农田水利项目。',
      legalBasis: '《农田水利条例》；《中华人民共和国水法》。',
    },
    slots: {
      mu: ['380', '520', '760'],
      gaps: ['三', '四', '五'],
      metres: ['42', '58', '75'],
      money: ['16', '24'],
      finish: ['7', '10'],
      pumps: ['4', '6'],
    },
    setting: 'village',
    season: [3, 4, 5],
  },
  {
    id: 'subsidy-missing',
    kind: 'consultation',
    category: 'countryside-subsidies',
    department: 'agriculture',
    title: '{place}耕地地力补贴我家为什么少了一半',
    body: '往年我家{mu}亩田的耕地地力保护补贴都是{before}元，今年只到账{now}元。问村里，说是上面的系统定的。请问补贴按什么算？是田少了还是标准降了？我没有收到过任何通知。',
    reply: {
      request: '您咨询今年耕地地力保护补贴减少的原因和计算标准。',
      findings:
        '补贴按确权面积中实际种植面积发放。经核对，您家有{cut}亩在第三次国土调查中为坑塘或林地，村级登记时直接核减，但未张榜公示，也未告知您本人，做法不当。',
      decision:
        '工作人员与您现场核对后，确认其中{back}亩仍在种植水稻，误核减部分已列入补发名单，本季度末打卡到账；其余面积因已改为鱼塘，按规定不予补贴。我局已要求各村重新公示面积明细，对有异议的逐户复核。',
      legalBasis:
        '财政部、农业部《关于全面推开农业“三项补贴”改革工作的通知》；《中华人民共和国村民委员会组织法》第三十条。',
    },
    slots: {
      mu: ['9', '12', '15'],
      before: ['945', '1260', '1575'],
      now: ['473', '620', '790'],
      cut: ['4.5', '6'],
      back: ['3.2', '4.1'],
    },
    setting: 'village',
  },
  {
    id: 'fake-seed',
    kind: 'complaint',
    category: 'consumer-quality',
    department: 'agriculture',
    help: ['market'],
    title: '在{town}买的种子不出苗，{homes}户受损',
    body: '开春在{town}街上一家农资店买了{seed}种子，播下去半个月只出了不到三成苗，重新播又误了季节。同村{homes}户买的都是同一批。店主说是天气冷，可隔壁买别家的都长得好好的。种子袋和小票我们都留着，请农业局来鉴定，我们要赔偿。',
    reply: {
      request: '您反映{seed}种子出苗率低，要求鉴定并赔偿。',
      findings:
        '我局组织专家组田间鉴定并抽样送检，发芽率为百分之{rate}，低于标签标注值，判定为劣种子，涉及{homes}户{mu}亩。',
      decision:
        '已查封剩余种子{bags}袋，对经营门店立案处罚，并追溯生产企业。经调解，经营者按当地前三年平均产值减去实际产值赔偿{money}万元，已支付到户；农技站免费提供早熟品种改种，派技术员驻村指导。',
      legalBasis: '《中华人民共和国种子法》；《农作物种子质量纠纷田间现场鉴定办法》。',
    },
    slots: {
      homes: ['14', '21', '33'],
      seed: ['玉米', '早稻', '西瓜'],
      rate: ['41', '52'],
      mu: ['86', '130', '190'],
      bags: ['120', '260'],
      money: ['5.4', '8.7', '11.2'],
    },
    setting: 'village',
    season: [3, 4, 5],
  },
  {
    id: 'poor-farmland-project',
    kind: 'complaint',
    category: 'countryside-farmland',
    department: 'agriculture',
    title: '{village}高标准农田刚建好，渠就裂了',
    body: '{village}的高标准农田去年冬天才完工，今年头一次放水，渠壁就裂开，用手一掰水泥一块块往下掉。机耕道薄的地方只有几厘米。花了国家的钱，不能这样糊弄。请质检部门带仪器来测一测，把结果告诉老百姓。\n\n施工的时候村里老人就去看过，说渠底没有垫碎石，水泥掺得少，和施工员理论，人家说“有监理，轮不到你管”。验收那天来了几台车，在村部开了个会就走了，没有下田。现在放一次水就垮一截，渠里的水渗到旁边的旱土里，想要水的田没有水。照片我拍了二十多张，位置都标出来了，可以带检测的同志一处一处去看。',
    reply: {
      request: '您反映{village}高标准农田渠道、机耕道质量差，要求检测并公布结果。',
      findings:
        '委托第三方钻芯{cores}处，其中渠道混凝土强度不合格{bad1}处、机耕道厚度不足{bad2}处，您反映的问题属实。',
      decision:
        '责令施工单位对不合格段全部返工，长度{metres}米，费用自担；扣除质量保证金，对施工、监理单位记不良信用记录，暂停在{our}投标资格；对验收把关不严的{officials}名责任人员移交纪检监察机关处理。返工后邀请村民代表参加验收，检测报告已在村务公开栏张贴。',
      legalBasis: '《高标准农田建设质量管理办法（试行）》；《建设工程质量管理条例》。',
    },
    slots: {
      cores: ['24', '36'],
      bad1: ['5', '8'],
      bad2: ['4', '7'],
      metres: ['620', '980'],
      officials: ['2', '3'],
    },
    setting: 'village',
  },
];
