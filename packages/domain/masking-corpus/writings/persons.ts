import { dots, nothings, spaces, wide } from '../dress'
import { type Part, secret, type Writing } from '../line'
import * as p from '../people'
import type { Random } from '../random'

const two = (value: number) => String(value).padStart(2, '0')
function day(r: Random): string {
  const { year, month, day: d } = p.birthday(r)
  return r.pick([
    `${year}年${month}月${d}日`,
    `${year}年${two(month)}月${two(d)}日`,
    `${year}-${two(month)}-${two(d)}`,
    `${year}.${month}.${d}`,
    `${year}/${two(month)}/${two(d)}`,
    `${year}${two(month)}${two(d)}`,
    wide(`${year}年${month}月${d}日`),
    `${year} 年 ${month} 月 ${d} 日`,
    `${[...String(year)].map((c) => '〇一二三四五六七八九'[Number(c)]).join('')}年${r.pick(['一', '三', '五', '十', '十二'])}月${r.pick(['一', '七', '十五', '二十一'])}日`,
  ])
}
const birth = (name: string, write: Writing['write']): Writing => ({ kind: 'birth-date', name, write })
const medical = (name: string, write: Writing['write']): Writing => ({ kind: 'medical', name, write })
const household = (name: string, write: Writing['write']): Writing => ({ kind: 'household', name, write })

const illness = [
  '乙型肝炎',
  '艾滋病',
  '梅毒',
  '肺结核',
  '糖尿病',
  '急性阑尾炎',
  '精神分裂症',
  '抑郁症',
  '胃癌',
  '高血压',
  '尿毒症',
  '乙肝',
  '淋病',
  '过敏性皮炎',
  '支气管哮喘',
  '白血病',
  '阴道炎',
  '淋巴瘤',
  '痛风',
  '甲亢',
  '带状疱疹',
  '宫颈糜烂',
  '腰椎间盘突出',
  '白内障',
  '胆结石',
]
const patient = (r: Random) =>
  r.pick([
    `患者${p.personName(r)}`,
    `病人${p.personName(r)}`,
    `${r.pick([...'赵钱孙李周吴'])}某`,
    `${r.pick([...'赵钱孙李周吴'])}女士`,
    `${r.pick([...'赵钱孙李周吴'])}某某`,
    `产妇${p.personName(r)}`,
  ])

/** Names in variants: the plain name is what the scan is told, the text shows it otherwise. */
const plainName = (text: string) => text.replace(/[\s·•・．･‧∙⋅.\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
/** What is written for a rare character of a name. */
const variants = [
  ['髙', '高'],
  ['吉', '𠮷'],
  ['呉', '吴'],
  ['青', '靑'],
  ['峯', '峰'],
] as const
const radicals: Readonly<Record<string, string>> = {
  马: '⻢',
  王: '⺩',
  金: '⾦',
  石: '⽯',
  田: '⽥',
  方: '⽅',
  高: '⾼',
  龙: '⻰',
  黄: '⻩',
  白: '⽩',
  文: '⽂',
  齐: '⻬',
  韦: '⻙',
}
const romanised: Readonly<Record<string, string>> = {
  张演示: 'zhang yan shi',
  李虚构: 'li xu gou',
  王例一: 'wang li yi',
  单甲一: 'shan jia yi',
  吕样板: 'lü yang ban',
  曾示范: 'zeng shi fan',
  欧阳演示: 'ou yang yan shi',
  仇拟名: 'qiu ni ming',
}
const title = (text: string) => text.replace(/(?<=^|\s)\p{L}/gu, (c) => c.toUpperCase())

function romanise(r: Random, name: string): string {
  const syllables = (romanised[name] ?? '').split(' ')
  const family = name.startsWith('欧阳') ? 2 : 1
  const surname = syllables.slice(0, family).join('')
  const rest = syllables.slice(family)
  const all = [surname, rest.join('')]
  return r.pick([
    title(all.join(' ')),
    all.join('').toUpperCase(),
    all.join(' ').toUpperCase(),
    title([...all].reverse().join(' ')),
    `${title(surname)}, ${title(rest.join(''))}`,
    `${title(surname)} ${title(rest.join('-'))}`,
    title(surname) + title(rest.join('')),
    syllables.join(' '),
  ])
}

/** The known value of a line: what its secret says when it is written plainly. */
const knownAs =
  (plain: (text: string) => string) =>
  (parts: readonly Part[]): string[] =>
    parts.flatMap((part) => (typeof part === 'string' ? [] : [plain(part.secret)]))
const name = (title: string, write: Writing['write'], known: Writing['known']): Writing => ({
  kind: 'known-value',
  name: title,
  write,
  ...(known ? { known } : {}),
})
const around = (r: Random) => r.pick(['', '经营者', '证人', '负责人', '由', '（', '“'])

export const persons: readonly Writing[] = [
  birth('birth date with label', (r) => [
    r.pick(['出生日期：', '出生年月：', '生日', '出生于', '生于', '出生日期为', '出生：']),
    secret(day(r)),
  ]),
  birth('birth date before the word', (r) => [
    r.pick(['', '男，', '女，汉族，', '当事人，男，']),
    secret(day(r)),
    r.pick(['出生', '生', '生人', '出生，汉族']),
  ]),
  birth('birth date beside name and sex', (r) => [
    p.personName(r),
    r.pick(['，', '（', ',']),
    r.pick(['男', '女']),
    r.pick(['，', '，汉族，', '、']),
    secret(day(r)),
  ]),
  birth('birth date in brackets', (r) => [
    p.personName(r),
    r.pick(['（', '(', ' (']),
    secret(day(r)),
    r.pick(['）', ')']),
  ]),
  birth('birth month', (r) => [
    p.personName(r),
    '，',
    r.pick(['男', '女']),
    '，',
    secret(`${r.int(1936, 2012)}年${r.int(1, 12)}月`),
    r.pick(['生', '出生']),
  ]),
  medical('diagnosis', (r) => [
    patient(r),
    r.pick(['被诊断为', '确诊', '患有', '诊断：', '因患', '感染', '查出', '罹患']),
    secret(r.pick(illness)),
  ]),
  medical('history', (r) => [
    patient(r),
    r.pick(['有', '既往']),
    secret(`${r.pick(illness)}${r.pick(['病史', '史'])}`),
  ]),
  medical('event', (r) => [
    patient(r),
    r.pick(['于9月5日', '在该诊所', '']),
    secret(
      r.pick([
        '人工流产',
        '怀孕三个月',
        'HIV抗体阳性',
        '做了阑尾切除手术',
        '梅毒抗体阳性',
        '妊娠12周',
        '剖宫产',
        '血型为AB型',
      ]),
    ),
  ]),
  medical('record number', (r) => [
    r.pick(['住院号', '病历号：', '门诊号：', '病案号', '就诊卡号：', '检验单号（患者）：']),
    secret(`${r.pick(['', 'Z', 'M'])}${r.digits(r.int(6, 9))}`),
  ]),
  household('relative with name', (r) => [
    secret(
      `${r.pick(['其妻', '其夫', '其子', '其女', '其父', '其母', '妻子', '丈夫', '儿子', '女儿', '配偶', '父亲', '母亲'])}${p.personName(r)}`,
    ),
    r.pick(['在场', '代为签收', '，']),
  ]),
  household('register of a household', (r) => [
    secret(
      r.pick([
        `户主：${p.personName(r)}`,
        `户主${p.personName(r)}`,
        `与户主关系：${r.pick(['之妻', '长子', '孙女'])}`,
        `户号：${r.digits(9)}`,
        `户口簿登记为${p.personName(r)}之子`,
      ]),
    ),
  ]),
  household('marriage and means', (r) => [
    '当事人',
    r.pick(['', '系', '为', '现']),
    secret(
      r.pick([
        '离异',
        '丧偶',
        '未婚',
        '已婚',
        '再婚',
        '低保户',
        '特困供养人员',
        '建档立卡贫困户',
        '婚姻状况：离异',
        '单亲家庭',
      ]),
    ),
    r.pick(['，', '。', '']),
  ]),
  birth('birth day or year alone', (r) => [
    r.pick(['生日：', '出生于', '生于', '出生日期为']),
    secret(
      r.pick([
        `${r.int(1, 12)}月${r.int(1, 28)}日`,
        `${r.int(1936, 2012)}年`,
        `一九${[...r.digits(2)].map((c) => '〇一二三四五六七八九'[Number(c)]).join('')}年`,
        `${two(r.int(1, 28))}/${two(r.int(1, 12))}/${r.int(1936, 2012)}`,
      ]),
    ),
  ]),
  birth('birth date in letters', (r) => {
    const { year, month, day } = p.birthday(r)
    return [r.pick(['D.O.B. ', 'DOB: ', 'Date of birth: ', 'born ']), secret(`${year}-${two(month)}-${two(day)}`)]
  }),
  household('relatives further away', (r) => [
    secret(
      `${r.pick(['其堂兄', '其侄子', '其舅舅', '养子', '老伴', '未婚妻', '其爱人', '其继母', '表妹', '其男友'])}${p.personName(r)}`,
    ),
    r.pick(['在场', '代为签收', '，']),
  ]),
  name(
    'known name of two parts with another sign for the dot',
    (r) => [
      around(r),
      secret(p.dottedName(r).replace('·', r.pick(['。', '｡', '：', '*', '▪', 'ㆍ', '、', '—', '＆']))),
      r.pick(['在场', '']),
    ],
    (parts) =>
      parts.flatMap((part) => (typeof part === 'string' ? [] : [part.secret.replace(/[^\u4e00-\u9fff]/u, '·')])),
  ),
  name(
    'known name in variant characters',
    (r) => {
      const [variant] = r.pick(variants)
      return [around(r), secret(`${variant}${r.pick(['演示', '虚构', '例一'])}`)]
    },
    (parts) =>
      parts.flatMap((part) =>
        typeof part === 'string'
          ? []
          : variants
              .filter(([variant]) => part.secret.startsWith(variant))
              .map(([variant, usual]) => part.secret.replace(variant, usual)),
      ),
  ),
  name(
    'known name plain',
    (r) => [around(r), secret(p.personName(r)), r.pick(['在场', '承认', '）', ''])],
    knownAs(plainName),
  ),
  name(
    'known name with spaces',
    (r) => {
      const n = p.personName(r)
      return [around(r), secret([...n].join(r.pick([...spaces, ...nothings, '  '])))]
    },
    knownAs(plainName),
  ),
  name(
    'known name with dots',
    (r) => {
      const n = p.personName(r)
      return [around(r), secret([...n].join(r.pick(dots)))]
    },
    knownAs(plainName),
  ),
  name(
    'known name of two parts',
    (r) => [around(r), secret(p.dottedName(r).replace('·', r.pick([...dots, '', ' '])))],
    knownAs((text) => plainName(text)),
  ),
  name(
    'known name in radicals',
    (r) => {
      const n = r.pick(Object.keys(radicals))
      return [around(r), secret(`${radicals[n]}${r.pick(['演示', '虚构', '例一'])}`)]
    },
    knownAs(
      (text) => (Object.entries(radicals).find(([, radical]) => text.startsWith(radical))?.[0] ?? '') + text.slice(1),
    ),
  ),
  name(
    'known name over a line break',
    (r) => {
      const n = p.personName(r)
      return [around(r), secret(`${n.slice(0, 1)}${r.pick(['\n', '\r\n', '\u2028'])}${n.slice(1)}`)]
    },
    knownAs(plainName),
  ),
  {
    kind: 'birth-date',
    name: 'birth date without its century',
    write: (r) => {
      const { year, month, day } = p.birthday(r)
      const two = (value: number) => String(value % 100).padStart(2, '0')
      const sign = r.pick(['.', '-', '/'])
      return [r.pick(['出生日期：', '出生', '生日']), secret([year, month, day].map(two).join(sign))]
    },
  },
]

/** Known names in Latin letters: their plain form is not read from the text, so each is made with its own known value. */
export const romanNames: readonly Writing[] = Object.keys(romanised).map((han) => ({
  kind: 'known-value',
  name: 'known name in letters',
  write: (r) => [r.pick(['经营者 ', '(', '姓名：', '']), secret(romanise(r, han)), r.pick([' ', ')', '，', ''])],
  known: () => [han],
}))
