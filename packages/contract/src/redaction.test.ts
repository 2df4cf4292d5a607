import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, redact, redactReply } from './redaction.js';

const phone = '［电话号码已隐去］';
const idCard = '［身份证号已隐去］';
const bankCard = '［银行卡号已隐去］';
const plate = '［车牌号已隐去］';
const email = '［邮箱已隐去］';

// Numbers that belong to nobody: the example of GB 11643, test cards, reserved domains.
describe('masks', () => {
  test.each([
    // telephone
    ['我的手机13800138000，请回电', `我的手机${phone}，请回电`],
    ['电话138-0013-8000', `电话${phone}`],
    ['电话138 0013 8000', `电话${phone}`],
    ['电话138.0013.8000', `电话${phone}`],
    ['电话1 3 8 0 0 1 3 8 0 0 0', `电话${phone}`],
    ['电话１３８００１３８０００', `电话${phone}`],
    ['电话１３８－００１３－８０００', `电话${phone}`],
    ['电话138—0013—8000', `电话${phone}`],
    ['电话138·0013·8000', `电话${phone}`],
    ['电话一三八〇〇一三八〇〇〇', `电话${phone}`],
    ['电话壹叁捌零零壹叁捌零零零', `电话${phone}`],
    ['电话幺三八零零幺三八零零零', `电话${phone}`],
    ['电话138零零138零零零', `电话${phone}`],
    ['电话①③⑧00138000', `电话${phone}`],
    ['电话𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎。', `电话${phone}。`],
    ['电话1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣', `电话${phone}`],
    ['电话138OO138OOO', `电话${phone}`],
    ['电话138\u200b0013\u200b8000', `电话${phone}`],
    ['电话一13800138000', `电话一${phone}`],
    ['+86 138 0013 8000', phone],
    ['电话8613800138000', `电话${phone}`],
    ['13800138000/13900139000', `${phone}/${phone}`],
    ['13800138000 13900139000', `${phone} ${phone}`],
    ['13800138000\n13900139000', `${phone}\n${phone}`],
    ['13800138000元旦后方便', `${phone}元旦后方便`],
    // The mask itself once made the rest look like a telephone number.
    [`${phone}三000000`, `${phone}三000000`],
    ['微信13800138000（张女士）', `微信${phone}（张女士）`],
    ['座机0730-8812345', `座机${phone}`],
    ['座机0731－82212345', `座机${phone}`],
    ['座机073182212345', `座机${phone}`],
    ['座机0731 8221 2345', `座机${phone}`],
    ['座机（0730）8812345', `座机${phone}`],
    ['座机(0730)8812345', `座机${phone}`],
    ['座机0730一8812345', `座机${phone}`],
    ['座机零七三零八八一二三四五', `座机${phone}`],
    ['010-65661234', phone],
    ['联系电话：8812345', `联系电话：${phone}`],
    ['电话8812345、8812346', `电话${phone}、${phone}`],
    ['拨打12369或8812345', `拨打12369或${phone}`],
    ['+852 9123 4567', phone],
    // identity card
    ['身份证11010519491231002X', `身份证${idCard}`],
    ['身份证11010519491231002x。', `身份证${idCard}。`],
    ['身份证110105 19491231 002X', `身份证${idCard}`],
    ['身份证110105-1949-1231-002 X', `身份证${idCard}`],
    ['身份证１１０１０５１９４９１２３１００２Ｘ', `身份证${idCard}`],
    ['身份证一一零一零五一九四九一二三一零零二X', `身份证${idCard}`],
    ['输错一位的身份证110105194912310021', `输错一位的身份证${idCard}`],
    ['老身份证110105491231002', `老身份证${idCard}`],
    // bank card
    ['卡号6222021001116245702', `卡号${bankCard}`],
    ['卡号6222 0210 0111 6245 702', `卡号${bankCard}`],
    ['卡号4111-1111-1111-1111', `卡号${bankCard}`],
    ['卡号６２２２０２１００１１１６２４５７０２', `卡号${bankCard}`],
    // number plate
    ['车牌湘A12345', `车牌${plate}`],
    ['车牌湘A·D12345', `车牌${plate}`],
    ['车牌湘AD12345', `车牌${plate}`],
    ['车牌湘F·8U2K6', `车牌${plate}`],
    ['车牌湘a 12345', `车牌${plate}`],
    ['车牌湘Ａ１２３４５', `车牌${plate}`],
    ['货车鄂A1234挂', `货车${plate}`],
    ['警车湘A1234警', `警车${plate}`],
    // e-mail
    ['邮箱zhang.san@example.com', `邮箱${email}`],
    ['邮箱ｚｈａｎｇ＠ｑｑ．ｃｏｍ', `邮箱${email}`],
    ['邮箱13800138000@163.com', `邮箱${email}`],
    ['邮箱zhang @ qq.com，谢谢', `邮箱${email}，谢谢`],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test('everything in one letter', () => {
    expect(
      redact('我叫张三，手机138 0013 8000，身份证11010519491231002X，车湘A12345，邮箱a@b.cn。'),
    ).toBe(`我叫张三，手机${phone}，身份证${idCard}，车${plate}，邮箱${email}。`);
  });
});

describe('leaves alone', () => {
  test.each([
    '共计13,800,138,000元',
    '投资13800138000元',
    '投资13800138000.50元',
    '约13800138000多元',
    '补偿款1500.00元、12345678元',
    '水4.23一吨，电0.64一度，合计159.88 1234.56',
    '2019年10月1日至2026年11月23日',
    '2019-10-01 2026-11-23',
    '二〇一九年十月一日',
    '20191001至20261123',
    '2019.10.12-10.26、10.26-11.09',
    '湘政发〔2019〕12号',
    '（2019）湘0102民初12345号',
    '请拨打12345、12315、12388、110、119、120、12369',
    '拨打12345政务服务热线，0731-12345',
    '热线400-820-8820',
    '受理编号430682-20261123-00042-3',
    '编号 430682-20261123-00042-3 已受理',
    '《住宅设计规范》GB50096-2011第6.4.1条',
    '面积25613.32平方米',
    '工资3000-4000元，车位12000-15000元',
    '一、二、三、四、五、六、七、八、九、十、十一',
    'K442次列车，G6021次列车',
    '邮编414300',
    '3栋2单元1502室，13号楼',
    '统一社会信用代码91430682MA4L1234XY',
    '湘A股份有限公司，川A2区幼儿园',
    '新疆新建12345户',
    '@所有人 请注意',
    '第20190425123456789号工单',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('what is found', () => {
  test('is told with its place in the original text', () => {
    const text = '张三：１３８－００１３－８０００，湘A12345';
    expect(
      findPersonalData(text).map(({ start, end, type }) => [type, text.slice(start, end)]),
    ).toEqual([
      ['phone', '１３８－００１３－８０００'],
      ['plate', '湘A12345'],
    ]);
  });

  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'0123456789-. ）(一三八零〇１３８@xX湘A·元，、/*微信Qqi⑴\n'),
      maxLength: 30,
    }),
    fc.constantFrom('13800138000', '11010519491231002X', '湘A·D12345', 'a@b.cn', '0730-8812345'),
    fc.constantFrom(
      '微信号：',
      'QQ',
      'vx',
      '卡号',
      '车牌',
      '电话',
      '138，0013，8000',
      '艾特',
      'qq点com',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  test('is in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('includes a plate that a telephone number runs on from', () => {
    expect(redact('湘A0000A13800138000')).toBe('［车牌号已隐去］［电话号码已隐去］');
  });

  test('is not found again in the masked text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(redact(redact(text))).toBe(redact(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('includes every mobile number, wherever it stands between words', () => {
    const mobile = fc
      .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
      .map(([second, rest]) => `1${second}${String(rest).padStart(9, '0')}`);
    const joint = fc.constantFrom('', ' ', '-', '—', ' - ');
    const words = fc.constantFrom('请联系', '张女士：', '，', '。\n', '（', 'tel:');
    fc.assert(
      fc.property(words, mobile, joint, words, (before, number, between, behind) => {
        const typed = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(between);
        expect(redact(before + typed + behind)).toBe(before + phone + behind);
      }),
    );
  });
});

test('a reply keeps the numbers of offices and loses those of people', () => {
  const reply = '请拨打0730-1234567或（0731）82212345，经办人13800000000，车牌湘A12345。';
  expect(redactReply(reply)).toBe(
    `请拨打0730-1234567或（0731）82212345，经办人${phone}，车牌［车牌号已隐去］。`,
  );
});
