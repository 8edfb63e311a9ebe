import { describe, expect, it } from 'vitest'
import { detectPersonalData } from '../detect'
import type { PersonalKind } from '../finding'

/** What must be found, by kind: the text with the personal piece between « and ». */
const found: Readonly<Partial<Record<PersonalKind, readonly string[]>>> = {
  'resident-id': [
    '1. «11010519491231002X»',
    'No.7 «11010519491231002X»',
    '第3号«11010519491231002X»',
    '3«11010519491231002X»4',
    '«11010519491231002×»',
    '«110105 19491231 002X»',
    '«110105/19491231/002X»',
    '«110105,19491231,002X»',
    '«一一〇一〇五一九四九一二三一〇〇二X»',
    '«11O1O519491231OO2X»',
    '«१１०१०५१९४९१２३१००२X»',
    '编号«110105194912310021»',
    '身份证«110105194913310021»',
    '身份证号：«110105 491231 002»',
    '«110105491231002»',
  ],
  'hk-macao-taiwan-residence': ['居住证«810000199001010002»'],
  'foreign-permanent-residence': ['永居证«911156198901015012»', '居留证«XXA110189010112»'],
  'hk-macao-permit': ['回乡证«H12345678»', '«M1234567801»', '港澳通行证«C12345678»', '身份证«A123456(3)»'],
  'taiwan-permit': ['台胞证«12345678»', '台湾居民来往大陆通行证号：«1234567890»', '台湾身份证«A123456789»'],
  passport: ['护照«E12345678»', '護照«E12345678»', '持有«E12345678»', '护照号E«1234 5678»', 'Passport No. «AB1234567»'],
  'other-paper': ['军官证：军字第«1234567»号', '驾驶证号«990101194912310021»'],
  mobile: [
    '«+8613800138000»',
    '«8613800138000»',
    '«008613800138000»',
    '«138–0013–8000»',
    '«138‑0013‑8000»',
    '«138，0013，8000»',
    '«138、0013、8000»',
    '«(138)0013-8000»',
    '«13 8001 38000»',
    '«一三八零零一三八零零零»',
    '①«13800138000»',
    '电话：\n«138\n0013\n8000»',
    '«13800138000»13900139000',
    '11010519491231002X«13800138000»',
    'abc«13800138000»def',
  ],
  telephone: [
    '«(0427)2812345»',
    '«0427—2812345转8001»',
    '«+864272812345»',
    '«010-88886666»',
    '电话«2812345»',
    '«+1 (202) 555-0143»',
    '«852-9123-4567»',
  ],
  email: [
    '«zhang@example.com»',
    '«zhang＠example．com»',
    '«zhang [at] example [dot] com»',
    '«zhang#example.com»',
    '«张三@示例.中国»',
  ],
  'social-account': [
    '微信：«abc123456»',
    '微信号 张三«abc123»',
    'VX «abc12345»',
    'QQ群：«123456789»',
    '企鹅«12345678»',
  ],
  'bank-card': ['«4111 1111 1111 1111»', '1. «6225880000000006»', '«6225-8801-2345-6789»'],
  'bank-account': ['账号«1234567890123»', '账　号：«1234 5678 9012 345»', '账号«6222 0200 0000 0000 008»'],
  plate: ['«京A·12345»', '«粤B D12345»', '«粤BD12345»', '«WJ京12345»', '«使014578»', '«辽Ｌ１２３４５»', '«粤Z1234港»'],
  address: [
    '居住地址«示例县虚构路1号»',
    '家庭地址：«示例县虚构路»',
    '户籍所在地：«示例省示例市»',
    '户籍所在地«示例省示例市»',
    '«示例市示例区阳光小区3栋2单元501»',
    '«阳光花园3-2-501»',
    '«示例县虚构路一百二十号»',
    '«示例县示例村三组»',
    '«虚构胡同甲12号»',
    '地址：«示例县虚构路»',
    '住«虚构大厦1203»',
    '«No. 12, Lane 3, Xugou Rd»',
    '邮编«124010»',
  ],
  'birth-date': [
    '张三（«1990.05.17»）',
    '张三，女，汉族，«1990年5月17日»',
    '«一九九〇年五月十七日»出生',
    '生日«1990 05 17»',
    '«90年5月17日»出生',
  ],
  medical: [
    '患者张三患«乙肝»',
    '«乙肝»患者张三',
    '王某做了«阑尾切除手术»',
    '住院号«123456»',
    '病历：张三，诊断：急性«胃炎»',
  ],
  household: ['«其妻王五»在场', '«户主张三»', '张三«之子张小三»', '«与户主关系：长子»', '当事人«离异»'],
}

describe('what gives a person away is found, whole', () => {
  it.each(Object.entries(found).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    '%s in %j',
    (kind, marked) => {
      const start = marked.indexOf('«')
      const end = marked.indexOf('»') - 1
      const text = marked.replace(/[«»]/g, '')
      const fits = detectPersonalData(text).filter((one) => one.start <= start && one.end >= end)
      expect(fits.map((one) => one.kind)).toContain(kind)
    },
  )

  const known: readonly [string, string][] = [
    ['负责人«演・示一»', '演示一'],
    ['负责人«演．示一»在场', '演示一'],
    ['«张　三»', '张三'],
    ['«张\u200b三»', '张三'],
    ['«张（三）»', '张三'],
    ['«張三»', '张三'],
    ['«⾼⼭»', '高山'],
    ['«Zhang San»', '张三'],
    ['«SAN ZHANG»', '张三'],
    ['«Zhāng Sān»', '张三'],
    ['«Lv Bu»', '吕布'],
    ['«Shan Fei»', '单飞'],
    ['«Chanyu Fei»', '单于飞'],
    ['«阿依古丽买买提»', '阿依古丽·买买提'],
    ['«买买提·阿依古丽»', '阿依古丽·买买提'],
    ['«阿依古丽»', '阿依古丽·买买提'],
    ['«EXAMPLE, John»', 'John Example'],
    ['«José»', 'Jose'],
    ['«0000 0000 002»', '00000000002'],
    ['«示例县 虚构街 ８ 号»', '示例县虚构街8号'],
  ]
  it.each(known)('known value in %j', (marked, value) => {
    const text = marked.replace(/[«»]/g, '')
    expect(detectPersonalData(text, [value])).toContainEqual(
      expect.objectContaining({ kind: 'known-value', start: marked.indexOf('«') }),
    )
  })

  it.each([
    ['Dalian', '李安'],
    ['张某在场', '张某'],
    ['张四', '张三'],
  ])('%s is not %s', (text, value) => expect(detectPersonalData(text, [value])).toEqual([]))
})

describe('ordinary prose is left alone', () => {
  it.each([
    '2026-09-28 13:00-15:30',
    '| 2026-09-28 | 2026-09-30 | 3 |',
    '2026-03-08、2026-03-14、2026-03-20',
    "300000,'2026-10-09','2026-12-31'",
    '罚款13,800,138,000元',
    'GB 37488-2019',
    '国药准字H20123456',
    '京ICP备12345678号',
    '批号20260918',
    '统一社会信用代码911402236781733190',
    '示卫公罚〔2026〕1号',
    '检查了3号、5号、7号房间',
    '经营场所：虚构路18号',
    '位于虚构路18号的示例美发店',
    '在虚构路18号从事美发经营',
    '患者3人就诊',
    '梅毒检测试剂5盒',
    '其子公司',
    '微信支付收款12345元',
    '微信公众号示例卫健',
    '户籍所在地公安机关',
    '（2021年1月22日第十三届全国人民代表大会常务委员会修订）',
    '生效日期2026-09-28',
    '人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分',
    'TypeScript stays at 5.9',
  ])('%s', (text) => expect(detectPersonalData(text)).toEqual([]))
})

describe('the time a scan takes', () => {
  it.each(['1', '13800138000', '一', '村1', 'A@', '1 ', '2026-09-28 ', '微信:', '1-'])(
    'grows with the length of the text, whatever stands in it: %j',
    (unit) => {
      const text = (length: number) => unit.repeat(length / unit.length)
      const [short, long] = [text(4_000), text(40_000)]
      const time = (work: () => unknown) => {
        const start = performance.now()
        work()
        return performance.now() - start
      }
      // Taken in turns, so that a busy machine slows both; the quietest of the rounds counts.
      let growth = Number.POSITIVE_INFINITY
      for (let round = 0; round < 8; round++) {
        const tenShort = time(() => {
          for (let i = 0; i < 10; i++) detectPersonalData(short)
        })
        growth = Math.min(growth, time(() => detectPersonalData(long)) / Math.max(tenShort, 1))
      }
      // Ten times as long at once, or in ten pieces: quadratic growth would take ten times as long.
      expect(growth).toBeLessThan(4)
    },
  )
})
