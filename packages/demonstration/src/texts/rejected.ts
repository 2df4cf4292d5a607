import type { AppealText } from './appeal-text.js';

/** Letters that a clerk cannot accept; each tells where to turn instead. */
export const rejectedTexts: readonly AppealText[] = [
  {
    id: 'private-loan',
    kind: 'request',
    category: 'safety-order',
    department: 'petitions',
    title: '朋友借我{money}万元不还，请政府帮忙要回来',
    body: '{years}年前朋友做生意周转，借了我{money}万元，写了借条，说好一年还清。现在电话不接，人搬到{estate}去住了。我找过他单位，单位不管。请政府出面把他的工资扣下来还给我。',
    rejection: {
      reason: 'court-or-arbitration',
      explanation:
        '您反映的事项属于民间借贷纠纷，应当通过诉讼、仲裁等法定途径解决，行政机关无权扣划他人工资。',
      instead:
        '您可以持借条和转账记录向被告住所地或者合同履行地人民法院起诉，注意三年诉讼时效；也可以先到{street}人民调解委员会申请调解。经济困难的，可拨打12348咨询法律援助。',
    },
    slots: { money: ['3', '5', '8'], years: ['两', '三'] },
  },
  {
    id: 'court-judgment',
    kind: 'complaint',
    category: 'government-conduct',
    department: 'petitions',
    title: '对{place}一起判决不服，请求领导过问',
    body: '我和邻居的{dispute}纠纷，一审判我输，二审维持。我认为法官没有采信我的关键证据，程序也有问题。请领导批示法院重新审理，还我一个公道。',
    rejection: {
      reason: 'court-or-arbitration',
      explanation:
        '您反映的事项已由人民法院作出生效裁判，属于涉法涉诉事项，行政机关不得干预司法活动，依法不予受理。',
      instead:
        '您可以在裁判生效后六个月内向上一级人民法院申请再审；再审申请被驳回的，可以向人民检察院申请检察监督。诉讼服务热线12368，检察服务热线12309。',
    },
    slots: { dispute: ['通行', '宅基地边界', '租赁'] },
  },
  {
    id: 'other-province',
    kind: 'complaint',
    category: 'consumer-quality',
    department: 'market',
    title: '网购{thing}是假货，商家在外省',
    body: '我在网上一家店买了{thing}，{price}元，收到一看做工粗糙，拿去专柜鉴定说是假的。商家营业执照在外省，客服只肯退一半。请查处这家网店，退一赔三。',
    rejection: {
      reason: 'not-responsible',
      explanation:
        '经核对，被投诉人的实际经营地和住所地均不在{our}，平台经营者也不在{our}，我局没有管辖权。',
      instead:
        '请通过全国12315平台（网页、手机客户端或者小程序）选择平台内经营者住所地的市场监管部门投诉，也可以向电子商务平台住所地投诉，并保留鉴定结论、订单和聊天记录。',
    },
    slots: { thing: ['名牌运动鞋', '护肤品', '蓝牙耳机'], price: ['499', '680', '899'] },
  },
  {
    id: 'bank-matter',
    kind: 'complaint',
    category: 'consumer-prices',
    department: 'market',
    title: '{place}一家银行提前还贷要收违约金',
    body: '我在{place}一家银行办的房贷，想提前还{money}万元，银行说要预约三个月，还要收一个月利息作违约金。合同当初没有解释过这一条。请监管部门查一查合不合理。',
    rejection: {
      reason: 'not-responsible',
      explanation:
        '您反映的事项涉及银行业金融机构的经营行为，由国家金融监督管理总局派出机构监管，不属于地方人民政府部门的职权范围。',
      instead:
        '请先向该银行总行客服投诉并要求书面答复；不满意的，可以拨打金融消费者投诉热线12378，或者向国家金融监督管理总局当地监管分局提出。',
    },
    slots: { money: ['10', '15', '20'] },
  },
  {
    id: 'unclear-letter',
    kind: 'complaint',
    category: 'government-conduct',
    department: 'petitions',
    title: '{town}的那件事到底还管不管了',
    body: '都说了多少次了，那件事从去年拖到今年，找了这个找那个，你们心里都清楚是怎么回事，不要再装糊涂了。再不解决我就到上面去。',
    rejection: {
      reason: 'unclear',
      explanation:
        '来信未写明具体事项、时间、地点和诉求，工作人员两次按您留下的号码联系均未接通，系统请求补充后也未收到回复，无法受理。',
      instead:
        '请重新提交，写明什么时间、在哪里、发生了什么、希望怎样解决；书写不便的，可以直接拨打12345，由话务员代为记录，或者到{town}人民来访接待室当面反映。',
    },
  },
  {
    id: 'already-answered',
    kind: 'complaint',
    category: 'city-illegal-building',
    department: 'urban-management',
    title: '再次反映{estate}旁边围墙的问题',
    body: '{estate}东边那堵围墙，我上个月写信反映过，你们说是合法的。我还是认为它挡了我家的路，今天再写一次，不拆我每个月写一次。',
    rejection: {
      reason: 'already-handled',
      explanation:
        '您反映的同一事项已于上月办结并书面答复，附有规划许可和现场测量结果。本次来信没有提出新的事实和理由，依照规定不再重复受理。',
      instead:
        '您对答复意见不服的，可以自收到书面答复之日起30日内，请求原办理机关的上一级机关复查；相邻通行权争议，也可以向人民法院提起民事诉讼。',
    },
  },
  {
    id: 'advertisement',
    kind: 'suggestion',
    category: 'consumer-prices',
    department: 'petitions',
    title: '为{place}单位提供优惠{thing}，欢迎洽谈',
    body: '本店长期供应{thing}，质优价廉，量大从优，可开发票，送货上门。党政机关、学校、医院采购一律八折，有意者请联系，回扣面议。',
    rejection: {
      reason: 'unlawful',
      explanation:
        '来信内容系商业广告并含有给予回扣的表述，不属于诉求受理范围，且涉嫌违反《中华人民共和国反不正当竞争法》。',
      instead:
        '参与政府采购请登录湖南省政府采购电子卖场依法注册报价。请勿以任何形式给予回扣，违法线索将移送有关部门。',
    },
    slots: { thing: ['办公用品', '茶叶礼盒', '打印耗材'] },
  },
  {
    id: 'family-inheritance',
    kind: 'request',
    category: 'community-neighbourhood',
    department: 'civil-affairs',
    title: '兄弟{brothers}人分老屋闹矛盾，请评评理',
    body: '父母过世后留下一栋老屋，我们兄弟{brothers}人为分房吵了一年多，老大说遗嘱是他的，老二说遗嘱是假的。亲戚劝不动，请政府派人来评评理，给我们分清楚。',
    rejection: {
      reason: 'court-or-arbitration',
      explanation: '遗嘱效力和遗产分割属于民事争议，行政机关无权裁决。',
      instead:
        '建议先向{street}人民调解委员会申请调解，调解协议可以申请司法确认；调解不成的，可以向被继承人死亡时住所地或者主要遗产所在地人民法院起诉。法律咨询请拨打12348。',
    },
    slots: { brothers: ['三', '四'] },
  },
  {
    id: 'service-test',
    kind: 'suggestion',
    category: 'government-counters',
    department: 'petitions',
    title: '测试一下{place}这个信箱有没有人看',
    body: '试试看能不能发出去，没有别的事情。如果有人看到就回一句吧，听说以前的信箱都是摆设。',
    rejection: {
      reason: 'other',
      explanation: '您的来信我们看到了。因没有提出具体诉求，按程序不作为诉求件办理。',
      instead:
        '今后有咨询、投诉、建议或者求助，欢迎随时在这里提交，也可以拨打12345。每一封来信都有人登记、有人负责，凭受理编号和查询码可以查看进展。',
    },
  },
];
