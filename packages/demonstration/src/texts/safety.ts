import type { AppealText } from './appeal-text.js';

export const safetyTexts: readonly AppealText[] = [
  {
    id: 'fire-lane-blocked',
    kind: 'complaint',
    category: 'safety-fire',
    department: 'housing',
    help: ['police'],
    title: '{estate}消防通道停满车，消防车进不来',
    body: '{estate}北门的消防通道划了黄线，可是晚上两边都停满了私家车，中间只剩一辆电动车的宽度。上周{building}栋厨房冒烟，消防车在门口堵了{minutes}分钟，幸亏火不大。物业说没有执法权，让我们自己打电话。到底谁能管？',
    reply: {
      request: '您反映{estate}消防车通道被占用，询问由谁管理。',
      findings:
        '经消防救援大队和我局夜间检查，通道内违停车辆{cars}辆，物业公司未履行劝阻、报告义务，情况属实。',
      decision:
        '消防救援机构对拒不改正的{fined}名车主予以处罚，对物业公司责令整改；通道两端安装可升降隔离桩，钥匙由物业和消防双方保管。社区协调相邻单位夜间开放停车位{bays}个，缓解停车难。今后发现占用可直接拨打96119举报，物业不报告的一并追责。',
      legalBasis: '《中华人民共和国消防法》第二十八条、第六十条；《物业管理条例》。',
    },
    slots: {
      building: ['2', '5', '8'],
      minutes: ['七八', '十几'],
      cars: ['14', '23', '31'],
      fined: ['3', '6'],
      bays: ['40', '65'],
    },
  },
  {
    id: 'e-bikes-stairwell',
    kind: 'complaint',
    category: 'safety-fire',
    department: 'housing',
    help: ['police'],
    title: '{estate}单元门里电动车充电，夜夜提心吊胆',
    body: '{estate}{building}栋一楼门厅每晚停着{bikes}来辆电动车，从家里牵插线板出来充电，门厅就是唯一的出口。去年隔壁小区就因为这个起过火。跟邻居说，人家回一句“停外面丢了你赔”。请来看看，罚不是目的，给个能安心停车充电的地方才行。',
    reply: {
      request: '您反映{estate}电动自行车在门厅停放充电，存在火灾隐患。',
      findings:
        '现场检查属实，门厅内停放电动自行车{bikes}辆，3辆正在充电，属于法规明确禁止的行为。',
      decision:
        '当场清理并对屡教不改的2人处罚；单元入口加装阻车装置。您说得对，堵疏要结合：小区东侧已建成带视频监控和喷淋的充电棚，端口{ports}个，前三个月服务费减免。社区楼栋长每晚九点巡查，结果在业主群公布。',
      legalBasis:
        '《高层民用建筑消防安全管理规定》第三十七条、第四十七条；《中华人民共和国消防法》。',
    },
    slots: { building: ['1', '4', '10'], bikes: ['9', '12', '15'], ports: ['48', '72'] },
  },
  {
    id: 'fraud-refund',
    kind: 'request',
    category: 'safety-fraud',
    department: 'police',
    title: '母亲被骗{money}万元，{place}的案子有进展吗',
    body: '{month}有人冒充{who}给我母亲打电话，骗她下载软件、共享屏幕，把{money}万元养老钱转走了。当天就到{street}派出所报了案，回执也有，到现在快两个月，不知道有没有进展。母亲整夜睡不着，觉得对不起家里。请告诉我们案件情况。',
    reply: {
      request: '您询问母亲被诈骗案件的办理进展。',
      findings:
        '该案已于报案次日立案侦查。民警第一时间启动紧急止付，冻结涉案账户{accounts}个，冻结资金{frozen}万元；资金流向涉及{provinces}省，已派员前往调查。',
      decision:
        '目前抓获取款人员{people}名，冻结资金正在按程序办理返还，属于您母亲的部分核实后优先发还。办案单位已确定一名民警为联系人，每半月主动告知一次进展。请多陪伴老人，被骗不是她的错；社区心理咨询师也将上门疏导。',
      legalBasis: '《中华人民共和国反电信网络诈骗法》；《中华人民共和国刑事诉讼法》。',
    },
    slots: {
      money: ['4.6', '8', '11.5'],
      who: ['医保局', '社保工作人员', '航空公司客服'],
      accounts: ['5', '9'],
      frozen: ['2.1', '3.4'],
      provinces: ['三', '四'],
      people: ['2', '3'],
    },
  },
  {
    id: 'unleashed-dogs',
    kind: 'complaint',
    category: 'safety-dogs',
    department: 'police',
    help: ['urban-management', 'agriculture'],
    title: '{park}遛狗不牵绳，孩子被咬谁负责',
    body: '傍晚带孩子在{park}玩，一只大狗没牵绳冲过来，把孩子的小腿咬出{marks}个牙印，狗主人抱起狗就走了。打狂犬疫苗花了{price}元。公园里每天都有十几只不牵绳的，保洁阿姨也被追过。请管一管，也请帮我找到狗主人。',
    reply: {
      request: '您反映{park}犬只不牵绳伤人，要求查找责任人并加强管理。',
      findings:
        '派出所通过公园监控和走访，{days}天后找到犬主，系{estate}住户，其犬只未登记、未免疫，携犬外出未系犬绳。',
      decision:
        '对犬主依法处罚，责令办理免疫登记；经调解，犬主赔偿医疗、交通等费用{money}元并当面道歉。公安、城管、农业农村部门在{park}设劝导岗，早晚各两小时，已处罚{fined}起；公园划出宠物活动区，入口设免费拾便袋和警示牌。',
      legalBasis:
        '《中华人民共和国动物防疫法》第三十条；《中华人民共和国民法典》第一千二百四十六条；《中华人民共和国治安管理处罚法》。',
    },
    slots: {
      marks: ['两', '四'],
      price: ['680', '1260'],
      days: ['三', '五'],
      money: ['1800', '2600'],
      fined: ['9', '16'],
    },
  },
  {
    id: 'household-move',
    kind: 'consultation',
    category: 'safety-household',
    department: 'police',
    title: '在{place}租房的能把户口迁过来吗',
    body: '我是外省人，在{place}{job}{years}年，有劳动合同和社保，房子是租的。想把自己和孩子的户口迁过来，方便孩子上学。请问没有自己的房子能不能落户，落在哪里？老人能不能一起随迁？能不能只跑一次、不回老家开准迁手续？',
    reply: {
      request: '您咨询租房人员及家属落户的条件和办理方式。',
      findings:
        '{our}已全面放开城镇落户限制，合法稳定就业或者合法稳定住所（含租赁）的人员，本人及共同生活的配偶、子女、父母均可申请落户。',
      decision:
        '租房的可以落户在租赁房屋（需房东同意），也可以落在所在社区的集体户。请带户口簿、身份证、劳动合同或社保证明、结婚证和出生证明到居住地派出所，户口迁移已实行“跨省通办”，由两地公安机关网上流转，不必回原籍。材料齐全的，{days}个工作日办结。',
      legalBasis: '《中华人民共和国户口登记条例》；国务院《关于进一步推进户籍制度改革的意见》。',
    },
    slots: { job: ['当厨师', '做快递', '教舞蹈'], years: ['三', '五', '六'], days: ['3', '7'] },
  },
  {
    id: 'gambling-machines',
    kind: 'report',
    category: 'safety-order',
    department: 'police',
    title: '{road}一家麻将馆摆了赌博机',
    body: '{road}一家麻将馆里间摆了{machines}台打鱼机，门口有人望风，来玩的还有穿校服的学生。我侄子就把一个月的生活费输光了。之前有人打过电话，警察还没到机器就搬走了。请换个时间再查，我不留名字。',
    reply: {
      request: '您反映麻将馆设置赌博机并有未成年人参与。',
      findings:
        '经前期摸排，我局于夜间组织便衣民警同步检查前后门，现场查获具有赌博功能的电子游戏设备{machines}台、赌资{money}元，参赌人员{people}名，其中未成年人{minors}名。',
      decision:
        '场所经营者涉嫌开设赌场罪，已依法刑事拘留；参赌人员依法给予行政处罚，未成年人由监护人领回并接受教育。设备已收缴销毁。针对线索可能泄露的问题，已启动内部核查。感谢您的举报，我局对举报人信息严格保密。',
      legalBasis: '《中华人民共和国刑法》第三百零三条；《中华人民共和国治安管理处罚法》。',
    },
    slots: {
      machines: ['4', '6', '8'],
      money: ['8600', '14300'],
      people: ['9', '13'],
      minors: ['2', '3'],
    },
  },
  {
    id: 'thanks-police',
    kind: 'thanks',
    category: 'safety-order',
    department: 'police',
    title: '感谢{street}派出所民警连夜找回走失老人',
    body: '{month}的一天傍晚，父亲（有点糊涂）买菜没回来。我在{street}派出所哭得话都说不清，值班民警一边查监控一边安慰我，又联系了出租车调度和村里的广播，凌晨{hour}点在{km}公里外的河边找到了他。民警把自己的外套披在他身上，我一辈子都记得。谢谢你们！',
    reply: {
      request: '您来信感谢{street}派出所民警寻回走失老人。',
      findings:
        '当晚值班民警、辅警和志愿者共{people}人参与寻找，调阅监控{cams}处，历时近{span}小时。',
      decision:
        '您的感谢是对我们最大的鼓励，已转达参与人员并予以通报表扬。为防止老人再次走失，派出所已为他建立信息档案，并赠送一枚定位手环；{our}有同类需要的家庭也可以到所在派出所免费申领。',
      legalBasis: '',
    },
    slots: {
      hour: ['两', '三'],
      km: ['六', '八'],
      people: ['11', '16'],
      cams: ['38', '54'],
      span: ['七', '九'],
    },
  },
];
