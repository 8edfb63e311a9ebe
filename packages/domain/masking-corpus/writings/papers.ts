import { dashes, groups, joined, nothings, otherScript, scattered, spaces, wide } from '../dress'
import { type Part, secret, type Writing } from '../line'
import * as p from '../people'
import type { Random } from '../random'

const id = (name: string, write: Writing['write']): Writing => ({ kind: 'resident-id', name, write })
const label = (r: Random) =>
  r.pick([
    '公民身份号码：',
    '身份证号：',
    '身份证号码',
    '（身份证号码：',
    '居民身份证：',
    '证件号码 ',
    '身份证件号码为',
    'ID:',
    '身份证 ',
  ])

/** 公民身份号码 and what stands in its place for people from elsewhere. */
export const papers: readonly Writing[] = [
  id('id plain in prose', (r) => [
    r.pick(['当事人', '持证人', '承诺人']),
    p.personName(r),
    '（',
    secret(p.residentId(r)),
    '）',
  ]),
  id('id with label', (r) => [label(r), secret(p.residentId(r))]),
  id('id after a list number', (r) => [
    r.pick(['1. ', '2．', 'No.7 ', '12、', '(3)', '3-', '①', '7.']),
    secret(p.residentId(r)),
  ]),
  id('id ending in x', (r) => [
    label(r),
    secret(p.residentIdEndingInX(r).replace('X', r.pick(['X', 'x', 'Ｘ', 'ｘ', '×', 'Х', 'Ⅹ', '✕']))),
  ]),
  id('id full width', (r) => [secret(wide(p.residentId(r)))]),
  id('id in other figures', (r) => [label(r), secret(otherScript(r, p.residentId(r)))]),
  id('id in groups 6-8-4', (r) => [
    label(r),
    secret(joined(groups(p.residentId(r), 6, 8, 4), r.pick([...dashes, ...spaces]))),
  ]),
  id('id with scattered spaces', (r) => [secret(scattered(r, p.residentId(r), spaces))]),
  id('id with invisible characters', (r) => [label(r), secret(scattered(r, p.residentId(r), nothings, 0.5))]),
  id('id over a line break', (r) => {
    const number = p.residentId(r)
    const cut = r.int(3, 15)
    return [
      label(r),
      secret(`${number.slice(0, cut)}${r.pick(['\n', '\r\n', '\u2028', '-\n', ' \n'])}${number.slice(cut)}`),
    ]
  }),
  id('id glued to figures', (r) => [r.pick(['', '编号']), r.digits(r.int(1, 3)), secret(p.residentIdEndingInX(r))]),
  id('id glued to letters', (r) => [
    r.pick(['ID', 'sfz', 'SFZH', 'No', 'a', 'cert=']),
    secret(p.residentId(r)),
    r.pick(['A', 'abc', '_', 'z', ';']),
  ]),
  id('id followed by figures', (r) => [label(r), secret(p.residentIdEndingInX(r)), r.digits(r.int(1, 4))]),
  id('id followed by a telephone', (r) => [secret(p.residentIdEndingInX(r)), secret(p.mobile(r), 'mobile')]),
  id('id mistyped', (r) => [label(r), secret(p.mistypedResidentId(r))]),
  id('id with another sign for its X', (r) => [
    label(r),
    secret(p.residentIdEndingInX(r).replace('X', r.pick(['叉', '*', '⨯', 'ㄨ', '?']))),
  ]),
  id('id with letters that look alike', (r) => [
    label(r),
    secret(p.residentIdEndingInX(r).replace(/0/g, r.pick(['О', 'о', 'Ο', 'O']))),
  ]),
  id('id with its birth date in words', (r) => {
    const [area, day, rest] = groups(p.residentId(r), 6, 8, 4)
    return [
      label(r),
      secret(
        `${area}${r.pick(['', ' '])}${day?.slice(0, 4)}年${day?.slice(4, 6)}月${day?.slice(6)}日${r.pick(['', ' '])}${rest}`,
      ),
    ]
  }),
  id('id between strange signs', (r) => [
    label(r),
    secret(joined(groups(p.residentId(r), 6, 8, 4), r.pick(['；', '=', '。', '*', '、', '|', '_', '~']))),
  ]),
  id('id of fifteen figures', (r) => [label(r), secret(p.oldResidentId(r))]),
  id('id of fifteen figures alone', (r) => ['持', secret(p.oldResidentId(r)), '号旧证']),
  {
    kind: 'hk-macao-taiwan-residence',
    name: 'residence permit',
    write: (r) => [r.pick(['港澳居民居住证', '台湾居民居住证：', '']), secret(p.residencePermit(r))],
  },
  {
    kind: 'foreign-permanent-residence',
    name: 'permanent residence 2023',
    write: (r) => [r.pick(['外国人永久居留身份证：', '永居证', '']), secret(p.permanentResidence(r))],
  },
  {
    kind: 'foreign-permanent-residence',
    name: 'permanent residence old',
    write: (r) => [r.pick(['永久居留证号', '外国人永久居留证：', '']), secret(p.oldPermanentResidence(r))],
  },
  {
    kind: 'hk-macao-permit',
    name: 'home return permit',
    write: (r) => [
      r.pick(['回乡证', '港澳居民来往内地通行证：', '来往内地通行证号码 ', '持 ']),
      secret(`${r.pick(['H', 'M', 'h', 'Ｈ'])}0000${r.digits(r.pick([4, 6]))}`),
    ],
  },
  {
    kind: 'taiwan-permit',
    name: 'taiwan permit',
    write: (r) => [
      r.pick(['台胞证', '台胞证号：', '台湾居民来往大陆通行证', '台湾居民来往大陆通行证号码为']),
      secret(`0000${r.digits(4)}${r.pick(['', '', '01(B)', '02'])}`),
    ],
  },
  {
    kind: 'passport',
    name: 'passport with label',
    write: (r) => [
      r.pick(['护照', '护照号：', '护照号码 ', '护照：', '（护照）', '持护照']),
      secret(`${r.pick(['E', 'G', 'EA', 'D', 'PE', 'e'])}0000${r.digits(r.pick([3, 4]))}`),
    ],
  },
  {
    kind: 'passport',
    name: 'passport without label',
    write: (r) => [
      r.pick(['当事人', '持有人（', '']),
      secret(`${r.pick(['E', 'G', 'Ｅ', 'Ｇ'])}0000${r.digits(4)}`),
      r.pick(['', '）', ' ']),
    ],
  },
  {
    kind: 'passport',
    name: 'foreign passport',
    write: (r) => [
      r.pick(['美国护照', '外国护照：', '护照号码：', 'Passport No. ', 'passport ']),
      secret(r.pick([`00000${r.digits(4)}`, `X00${r.digits(5)}`, `AB0${r.digits(6)}`, `A0${r.digits(6)}B`])),
    ],
  },
  {
    kind: 'other-paper',
    name: 'other papers',
    write: (r) => [
      ...r.pick<readonly Part[]>([
        ['军官证：军字第'],
        ['结婚证字号'],
        ['工作证号'],
        // The word alone says something of the person.
        [secret('残疾人证', 'household'), '号：'],
        ['驾驶证号'],
        ['准考证号：'],
        ['老年证'],
        ['出生医学证明编号'],
        ['学生证'],
      ]),
      secret(`${r.pick(['', 'J', 'K'])}9${r.digits(r.int(6, 11))}`),
      r.pick(['', '号', '）']),
    ],
  },
  {
    kind: 'hk-macao-permit',
    name: 'identity card of Hong Kong or Macao without brackets',
    write: (r) => [
      r.pick(['香港身份证', '香港居民身份证：', '香港永久性居民身份证号码']),
      secret(`${r.pick(['A', 'Z', 'AB'])}00${r.digits(4)}${r.digits(1)}`),
    ],
  },
  {
    kind: 'resident-id',
    name: 'last figures of a resident id',
    write: (r) => [
      r.pick(['身份证后四位', '身份证号码后四位为', '身份证尾号', '身份证号末四位：']),
      secret(p.residentId(r).slice(14)),
      r.pick(['', '）']),
    ],
  },
]
