import type { AppealText } from './appeal-text.js';

export const governmentTexts: readonly AppealText[] = [
  {
    id: 'counter-attitude',
    kind: 'complaint',
    category: 'government-counters',
    department: 'petitions',
    title: '{place}政务大厅办个证跑了{times}趟',
    body: '为了办{thing}，我跑了{times}趟政务大厅。第一次说缺复印件，第二次说表填错了，第三次说系统坏了，每次都不一次讲清楚。窗口那位同志一直低头看手机，问多了就说“自己看墙上”。我请一次假扣一天工资，能不能体谅一下老百姓？',
    reply: {
      request: '您反映政务大厅未一次性告知、窗口服务态度差。',
      findings:
        '经调阅叫号记录和监控，您反映的{times}次往返属实，窗口人员未出具一次性告知单，工作时间使用手机与工作无关。',
      decision:
        '已对该窗口人员调离岗位、扣发季度绩效，对大厅管理负责人提醒谈话；安排专人为您上门办结，{thing}已送达。全部窗口重新核对办事指南，凡告知不全导致群众多跑的，可以到“办不成事”窗口反映，由值班领导当场处理。向您致歉。',
      legalBasis:
        '《优化营商环境条例》；国务院《关于加快推进政务服务标准化规范化便利化的指导意见》。',
    },
    slots: { times: ['三', '四'], thing: ['食品经营许可证', '老人优待证', '个体户变更登记'] },
  },
  {
    id: 'app-for-elderly',
    kind: 'suggestion',
    category: 'government-counters',
    department: 'petitions',
    title: '建议{place}办事小程序把字放大一点',
    body: '我今年{age}岁，学着在手机上{thing}，字小得像蚂蚁，点一下跳三个页面，验证码还没输完就过期。人脸认证眨眼睛眨了十几次都不过。建议做一个老年版，字大、步骤少，过不了人脸就给个电话帮忙，别一律“请重新认证”。',
    reply: {
      request: '您建议办事小程序推出大字版、简化认证流程。',
      findings:
        '经测试，小程序正文最小字号偏小，您所说的事项需跳转{pages}个页面，人脸认证失败后无替代途径，确不便于老年人使用。',
      decision:
        '大字版已于{when}上线，首页右上角一键切换，{thing}等{items}项高频事项压缩到三步以内，验证码有效时间延长至五分钟；认证三次不成功自动转人工视频核验。不愿用手机的，各社区便民服务站可以免费代办。感谢您这么细致的意见。',
      legalBasis:
        '《中华人民共和国无障碍环境建设法》；国务院办公厅《关于切实解决老年人运用智能技术困难的实施方案》。',
    },
    slots: {
      age: ['六十八', '七十一', '七十五'],
      thing: ['养老认证', '查医保'],
      pages: ['7', '9'],
      when: ['本月初', '上周'],
      items: ['18', '26'],
    },
  },
  {
    id: 'village-accounts',
    kind: 'complaint',
    category: 'government-village-affairs',
    department: 'agriculture',
    title: '{village}两年没公开过账目，村民想看看',
    body: '{village}前年把{asset}租出去，一年租金听说有{rent}万元，用在哪里了没人知道。公开栏还贴着两年前的表，太阳晒得字都看不清。我们几个人去问，会计说要镇里批准才能看。村民看自己村的账还要批准吗？\n\n村里去年还卖过一批杉树，修过一段水渠，发过一次慰问，这些账都没有见过。我们不是怀疑谁，公家的钱清清楚楚，大家心里才服气，以后筹资修路也好开口。去年评“文明村”的时候，公开栏倒是贴满了，检查的走了就撕了。建议每个季度在村微信群里发一次，在外打工的也能看到。',
    reply: {
      request: '您反映{village}财务长期不公开，要求查看{asset}租金使用情况。',
      findings:
        '经{town}纪检和农村经营管理部门核查，该村{months}个月未按规定公开财务；{asset}租金{rent}万元已入村账，支出用于修路、路灯电费和老人慰问，票据齐全，但未经村民代表会议审议。',
      decision:
        '已责令村委会在三日内补公开全部账目，召开村民代表会议逐项说明，镇里派员列席；对村监委主任谈话提醒。村级财务一般每季度公开一次，村民有异议的可以查阅，无需任何人批准。该村已接入“村务码”，扫码即可看到每一笔收支和票据。',
      legalBasis: '《中华人民共和国村民委员会组织法》第三十条、第三十一条。',
    },
    slots: { asset: ['水库', '旧学校', '茶山'], rent: ['3.6', '5.8', '8'], months: ['21', '26'] },
    setting: 'village',
  },
  {
    id: 'cadre-subsidies',
    accused: ['housing'],
    kind: 'report',
    category: 'government-integrity',
    department: 'petitions',
    title: '反映{village}干部虚报危房改造补助',
    body: '{village}有一名村干部，自家三层楼，却用他已经去世的伯父的名字报了危房改造，领走{money}元。真正住土砖房的{people}户没有报上。公示的时候只贴了半天就撕了。请上级来查，不要转回镇里。请务必保密。',
    reply: {
      request: '您反映村干部虚报冒领危房改造补助资金。',
      findings:
        '经纪检监察机关提级办理并现场核实，该干部以已故亲属名义申报材料、伪造照片，骗取补助{money}元，情况属实；镇、村两级审核把关流于形式。',
      decision:
        '该干部已被撤销党内职务、责令辞去村委会职务，资金全部追缴；镇级两名责任人受到处分。对该村近三年危房改造对象全面复核，{people}户符合条件的困难家庭已纳入本年度改造。全过程未向镇、村透露反映人信息。',
      legalBasis:
        '《中国共产党纪律处分条例》；《信访工作条例》第三十条；《财政违法行为处罚处分条例》。',
    },
    slots: { money: ['20000', '35000'], people: ['2', '3', '4'] },
    setting: 'village',
  },
  {
    id: 'gift-report',
    accused: ['urban-management'],
    kind: 'report',
    category: 'government-integrity',
    department: 'petitions',
    title: '反映{town}一名干部吃拿卡要',
    body: '我在{town}开了家{shop}，{month}以来{town}一名管审批的干部多次带人来吃饭不付钱，前后{times}次，一共{money}元左右。有一次我提了一句，第二天就来人说我的{issue}不合格。我还要做生意，请不要让他知道是我写的。',
    reply: {
      request: '您反映乡镇干部吃拿卡要、以权谋私。',
      findings:
        '经纪检监察机关初步核实，该干部{times}次接受经营者宴请并未付款，事后以{issue}为由刁难，违反廉洁纪律，情况属实。',
      decision:
        '给予该干部党内严重警告、政务记大过处分，调离审批岗位，责令退还餐费{money}元；以不合格为由作出的整改通知依法撤销。{our}同步开通涉企举报专线，对打击报复反映人的一律从严处理。核查中采取随机抽查多家商户的方式，反映人身份未被泄露。',
      legalBasis:
        '《中国共产党纪律处分条例》；《中华人民共和国公职人员政务处分法》；《信访工作条例》第三十条。',
    },
    slots: {
      shop: ['小饭馆', '农家乐'],
      times: ['4', '5', '6'],
      money: ['2800', '3600', '4500'],
      issue: ['消防设施', '门头招牌'],
    },
  },
  {
    id: 'library-hours',
    kind: 'suggestion',
    category: 'government-culture-and-tourism',
    department: 'culture',
    title: '建议{place}图书馆晚上和周一也开放',
    body: '{place}图书馆环境很好，就是{close}点就关门，周一还闭馆。考研、考证的年轻人下班后没地方去，只能在快餐店里坐着。建议自习室开到晚上十点，周一不闭馆，多装几个插座，座位可以预约，占座超过半小时自动释放。',
    reply: {
      request: '您建议图书馆延长开放时间、改进自习室管理。',
      findings:
        '经统计，自习区日均上座率百分之{rate}，下班后和周末尤为紧张，现行开放时间不能满足上班族需求。',
      decision:
        '自下月起，自习区开放时间调整为8:00至22:00，周一正常开放（书库仍闭馆整理），增设插座{sockets}个；启用座位预约，离座30分钟自动释放。另在{road}建成24小时自助书房一处，凭读者证刷脸进入。',
      legalBasis: '《中华人民共和国公共图书馆法》。',
    },
    slots: { close: ['五', '六'], rate: ['93', '97'], sockets: ['60', '96'] },
  },
  {
    id: 'locals-ticket',
    kind: 'suggestion',
    category: 'government-culture-and-tourism',
    department: 'culture',
    title: '建议{place}景区对本地居民办年卡',
    body: '我们从小就在{place}山脚下长大，现在进去爬个山也要买{price}元的票。外地客人来玩，我们陪着也得买。建议淡季对本地居民免费，或者办一张几十块钱的年卡，既方便锻炼，也能把人气带起来。',
    reply: {
      request: '您建议景区对本地居民实行淡季免费或年卡优惠。',
      findings:
        '经测算，该景区淡季日均接待量不足最大承载量的百分之{load}，推行年卡对安全和收入影响较小，且有利于带动周边消费。',
      decision:
        '自{start}起，{our}户籍及持有居住证的居民可以办理{card}元年卡，全年不限次数（法定节假日需预约）；12月至次年2月凭身份证免费入园。60岁以上老人、未成年人、现役军人、残疾人全年免费。办理地点在游客中心，也可线上办理。',
      legalBasis: '《中华人民共和国旅游法》；《中华人民共和国价格法》。',
    },
    slots: {
      price: ['68', '80', '98'],
      load: ['20', '30'],
      start: ['下月1日', '明年元旦'],
      card: ['50', '60'],
    },
  },
  {
    id: 'basketball-court',
    kind: 'request',
    category: 'government-culture-and-tourism',
    department: 'culture',
    title: '{park}篮球架歪了两年，请帮忙换一换',
    body: '{park}的{courts}个半场篮球架，一个篮筐掉了，一个底座锈穿，一摇就晃，孩子们还在上面打。地面也起壳了，下雨后一踩一脚水。周边没有别的球场，打球的人从小学生到五十多岁的都有。请修一修，晚上的灯也开到九点半就好。',
    reply: {
      request: '您反映{park}篮球设施损坏，请求更换并延长照明。',
      findings:
        '经现场查看，{courts}个篮球架均超过使用年限，其中一个底座锈蚀存在倾倒风险，地面破损{area}平方米。',
      decision:
        '存在风险的篮球架当日拆除，{courts}个新篮球架和弹性面层改造已列入本年度全民健身设施补短板项目，施工期{days}天，即将进场。灯光改为感应控制，开放至21:30。公共健身器材全部贴上二维码，发现损坏可扫码报修，24小时内响应。',
      legalBasis: '《中华人民共和国体育法》；《全民健身条例》。',
    },
    slots: { courts: ['两', '三'], area: ['180', '260'], days: ['20', '25'] },
  },
  {
    id: 'thanks-counter',
    kind: 'thanks',
    category: 'government-counters',
    department: 'petitions',
    title: '为{town}便民服务中心点个赞',
    body: '母亲瘫痪在床，要办{thing}，本来以为要抬着去。打电话问了一句，{town}便民服务中心的两位同志{when}就上门来了，拍照、签字、录系统，半个小时办完，连一口水都没喝。我在外地上班帮不上忙，心里过意不去，写封信说声谢谢。',
    reply: {
      request: '您来信感谢{town}便民服务中心上门服务。',
      findings: '您母亲的情况符合“特殊群体上门办”服务范围，办件当日完成。',
      decision:
        '您的感谢已转达并张贴在中心的意见栏。今年{our}已为行动不便群众上门办理{items}件，服务电话在各村（社区）公示，有需要随时联系。祝您的母亲安康。',
      legalBasis: '',
    },
    slots: {
      thing: ['养老金认证', '社保卡换卡', '残疾人补贴'],
      when: ['第二天', '当天下午'],
      items: ['640余', '1100余'],
    },
  },
];
