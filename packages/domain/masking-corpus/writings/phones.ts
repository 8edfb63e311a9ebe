import { chineseFigures, dashes, dots, groups, joined, nothings, otherScript, scattered, spaces, wide } from '../dress'
import { secret, type Writing } from '../line'
import * as p from '../people'
import type { Random } from '../random'

const mobile = (name: string, write: Writing['write']): Writing => ({ kind: 'mobile', name, write })
const fixed = (name: string, write: Writing['write']): Writing => ({ kind: 'telephone', name, write })
const label = (r: Random) => r.pick(['电话', '联系电话：', '手机号', '手机：', 'Tel:', '联系方式：', '致电 ', '', ''])
const cut = (r: Random, number: string) =>
  groups(
    number,
    ...r.pick([
      [3, 4, 4],
      [3, 4, 4],
      [4, 3, 4],
      [3, 8],
      [5, 6],
      [4, 4, 3],
      [3, 3, 5],
    ]),
  )

export const phones: readonly Writing[] = [
  mobile('mobile plain', (r) => [label(r), secret(p.mobile(r))]),
  mobile('mobile +86', (r) => [
    label(r),
    secret(`${r.pick(['+86', '＋86', '+86 ', '+86-', '(+86)', '+ 86 '])}${p.mobile(r)}`),
  ]),
  mobile('mobile 86', (r) => [label(r), secret(`86${r.pick(['', ' ', '-', '－'])}${p.mobile(r)}`)]),
  mobile('mobile 0086', (r) => [label(r), secret(`0086${r.pick(['', ' ', '-', '—'])}${p.mobile(r)}`)]),
  mobile('mobile with dashes', (r) => [label(r), secret(joined(cut(r, p.mobile(r)), r.pick(dashes)))]),
  mobile('mobile with spaces', (r) => [label(r), secret(joined(cut(r, p.mobile(r)), r.pick(spaces)))]),
  mobile('mobile with dots', (r) => [label(r), secret(joined(groups(p.mobile(r), 3, 4, 4), r.pick(dots)))]),
  mobile('mobile with mixed dashes', (r) => [
    label(r),
    secret(
      `${groups(p.mobile(r), 3, 4, 4)
        .map((g, i) => (i ? r.pick([...dashes, ' – ', ' - ', '——']) : '') + g)
        .join('')}`,
    ),
  ]),
  mobile('mobile in brackets', (r) => {
    const [a, b, c] = groups(p.mobile(r), 3, 4, 4)
    return [
      label(r),
      r.pick([
        secret(`(${a})${b}${c}`),
        secret(`（${a}）${b}-${c}`),
        secret(`${a}(${b})${c}`),
        secret(`[${a}] ${b} ${c}`),
      ]),
    ]
  }),
  mobile('mobile full width', (r) => [label(r), secret(wide(p.mobile(r)))]),
  mobile('mobile in other figures', (r) => [label(r), secret(otherScript(r, p.mobile(r)))]),
  mobile('mobile in Chinese figures', (r) => [
    r.pick(['电话', '手机号是', '号码为']),
    secret(chineseFigures(r, p.mobile(r))),
  ]),
  mobile('mobile with invisible characters', (r) => [label(r), secret(scattered(r, p.mobile(r), nothings))]),
  mobile('mobile one figure at a time', (r) => [
    secret(scattered(r, p.mobile(r), [r.pick([' ', '-', '.', '\u3000'])], 1)),
  ]),
  mobile('mobile over a line break', (r) => [
    label(r),
    secret(joined(cut(r, p.mobile(r)), r.pick(['\n', '\r\n', ' \n', '\u2029']))),
  ]),
  mobile('mobile after a list number', (r) => [
    r.pick(['1. ', '1.', '2、', '(3) ', '①', 'No.4 ', '5) ']),
    secret(p.mobile(r)),
  ]),
  mobile('mobile glued to letters', (r) => [
    r.pick(['tel', 'A', 'phone', 'mob', 'x']),
    secret(p.mobile(r)),
    r.pick(['B', 'ok', 'x', '_1']),
  ]),
  mobile('mobile glued to a figure', (r) => [
    r.pick(['电话：', '手机 ', '联系电话']),
    r.pick([secret(p.mobile(r)), String(r.int(1, 9))]),
    secret(p.mobile(r)),
    r.pick(['', '']),
  ]),
  mobile('mobile written twice', (r) => [
    label(r),
    secret(p.mobile(r)),
    r.pick(['/', '、', '，', ' ', '；', '或']),
    secret(p.mobile(r)),
  ]),
  mobile('mobile with a letter for nought', (r) => [
    label(r),
    secret(`${p.mobile(r).slice(0, 4)}0${p.mobile(r).slice(5)}`.replace(/0/g, 'O')),
  ]),
  mobile('mobile in figures of both kinds', (r) => {
    const number = p.mobile(r)
    const at = r.int(3, 6)
    return [label(r), secret(number.slice(0, at) + chineseFigures(r, number.slice(at, at + 3)) + number.slice(at + 3))]
  }),
  mobile('mobile between strange signs', (r) => [
    label(r),
    secret(joined(groups(p.mobile(r), 3, 4, 4), r.pick(['；', '。', '=', '*', '～', '、']))),
  ]),
  mobile('mobile with a nought after the country', (r) => [
    label(r),
    secret(`+86${r.pick(['(0)', ' (0) ', '（0）'])}${p.mobile(r)}`),
  ]),
  fixed('telephone with area in other brackets', (r) => [
    label(r),
    secret(
      `${r.pick(['〔', '【']).replace(/./, (b) => `${b}${p.areaCode(r)}${b === '〔' ? '〕' : '】'}`)}${p.local(r, 7)}`,
    ),
  ]),
  fixed('telephone with area', (r) => [
    label(r),
    secret(`${p.areaCode(r)}${r.pick(['-', ' ', '—', '－', '–', ''])}${p.local(r, 7)}`),
  ]),
  fixed('telephone with area in brackets', (r) => [
    label(r),
    secret(
      `${r
        .pick([
          ['(', ')'],
          ['（', '）'],
          ['[', ']'],
          ['(', ') '],
        ])
        .join(p.areaCode(r))}${p.local(r, 7)}`,
    ),
  ]),
  fixed('telephone of eight figures', (r) => [label(r), secret(`026${r.pick(['-', ' ', ') ', '—'])}${p.local(r, 8)}`)]),
  fixed('telephone with country', (r) => [
    label(r),
    secret(
      `${r.pick(['+86-', '+86 ', '0086-', '86-', '+86('])}${p.areaCode(r).slice(1)}${r.pick(['-', ' '])}${p.local(r, 7)}`,
    ),
  ]),
  fixed('telephone with extension', (r) => [
    label(r),
    secret(`${p.areaCode(r)}-${p.local(r, 7)}${r.pick(['-', '转', ' 转 ', '转分机', ' ext. '])}${r.digits(3)}`),
  ]),
  fixed('telephone local with label', (r) => [
    r.pick(['家庭电话：', '座机', '宅电', '联系电话', '电话号码：', '住宅电话 ']),
    secret(joined(groups(p.local(r, 7), 3, 4), r.pick(['', '', '-', ' ']))),
  ]),
  fixed('telephone abroad', (r) => [
    label(r),
    secret(`+${r.pick(['1 555 0100', '852 0000 ', '44 7700 900', '81-00-0000-', '7 000 000-00-'])}${r.digits(4)}`),
  ]),
  {
    kind: 'telephone',
    name: 'local number after a word for calling',
    write: (r) => [
      r.pick(['拨打', '请致电']),
      secret(`${p.local(r, 7).replace(/^(...)/, '$1-')}`),
      `（区号${p.areaCode(r)}）`,
    ],
  },
]
