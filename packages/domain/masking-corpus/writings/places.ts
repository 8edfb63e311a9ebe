import { wide } from '../dress'
import { secret, type Writing } from '../line'
import * as p from '../people'
import type { Random } from '../random'

const address = (name: string, write: Writing['write']): Writing => ({ kind: 'address', name, write })
const region = (r: Random) =>
  r.pick([
    `${p.place(r)}省${p.place(r)}市${p.place(r)}区`,
    `${p.place(r)}市${p.place(r)}县`,
    `${p.place(r)}县`,
    `${p.place(r)}市${p.place(r)}区${p.place(r)}街道`,
    '',
  ])
const road = (r: Random) =>
  `${p.place(r)}${r.pick(['路', '街', '大街', '大道', '巷', '胡同', '东路', '南街', '西二路'])}`
const figure = (r: Random, max: number) =>
  r.chance(0.2) ? r.pick(['一', '二', '三', '五', '八', '十', '十二', '二十一', '一百零三']) : String(r.int(1, max))
const estate = (r: Random) =>
  `${p.place(r)}${r.pick(['小区', '花园', '新村', '家园', '公寓', '里', '苑', '名苑', '佳园'])}`
const flat = (r: Random) =>
  r.pick([
    `${figure(r, 30)}栋${figure(r, 6)}单元${r.int(101, 2804)}室`,
    `${figure(r, 30)}号楼${figure(r, 6)}单元${r.int(101, 2804)}`,
    `${figure(r, 30)}幢${r.int(101, 2804)}室`,
    `${r.int(1, 30)}-${r.int(1, 4)}-${r.int(101, 902)}`,
    `${r.pick(['A', 'B', '甲'])}座${r.int(101, 2804)}室`,
    `${figure(r, 30)}号院${figure(r, 9)}号楼${r.int(101, 902)}户`,
  ])
const village = (r: Random) =>
  `${p.place(r)}${r.pick(['镇', '乡', '街道', '满族乡'])}${p.place(r)}${r.pick(['村', '屯', '庄村', '村委会'])}${r.pick([`${figure(r, 12)}组`, `${figure(r, 12)}组${r.int(1, 99)}号`, `${p.place(r)}屯${r.int(1, 99)}号`, `${r.int(1, 99)}号`, `${figure(r, 9)}队`])}`

export const homes: readonly Writing[] = [
  address('address with label', (r) => [
    r.pick([
      '住址：',
      '家庭住址',
      '居住地址：',
      '家庭地址：',
      '现住址：',
      '户籍地址：',
      '户籍所在地',
      '户籍地：',
      '身份证住址：',
      '经常居住地',
    ]),
    secret(`${region(r)}${road(r)}${figure(r, 300)}号`),
  ]),
  address('address after a verb', (r) => [
    r.pick(['家住', '现住', '居住在', '住在', '租住于', '暂住', '居住于', '搬至']),
    secret(`${region(r)}${r.pick([`${road(r)}${figure(r, 300)}号`, village(r), `${estate(r)}${flat(r)}`])}`),
  ]),
  address('address for post', (r) => [
    r.pick(['通讯地址：', '邮寄地址：', '收件地址：', '送达地址：', '寄往', '收货地址：', '联系地址：']),
    secret(`${region(r)}${road(r)}${figure(r, 300)}号${flat(r)}`),
  ]),
  address('flat without label', (r) => [
    r.pick(['其于', '执法人员到', '', '位于', '在']),
    secret(`${region(r)}${estate(r)}${flat(r)}`),
    r.pick(['', '家中', '找到当事人', '敲门无人应答']),
  ]),
  address('road and flat without label', (r) => [
    r.pick(['到', '', '在']),
    secret(`${region(r)}${road(r)}${figure(r, 300)}号${flat(r)}`),
  ]),
  address('house without label', (r) => [
    r.pick(['当事人', '其父', '举报人', '']),
    r.pick(['，', '（', '']),
    secret(`${r.pick([`${p.place(r)}市${p.place(r)}区`, `${p.place(r)}县`])}${road(r)}${figure(r, 300)}号`),
  ]),
  address('village without label', (r) => [
    r.pick(['到', '', '系', '当事人为']),
    secret(`${region(r)}${village(r)}`),
    r.pick(['村民', '', '人']),
  ]),
  address('address full width', (r) => [
    r.pick(['住址：', '', '现住']),
    secret(wide(`${p.place(r)}县${road(r)}${r.int(1, 300)}号${r.int(1, 30)}栋${r.int(101, 902)}室`)),
  ]),
  address('address with spaces', (r) => [
    r.pick(['住址：', '户籍：', '']),
    secret(`${p.place(r)}市 ${p.place(r)}区 ${road(r)} ${r.int(1, 300)} 号 ${r.int(1, 30)} 栋 ${r.int(101, 902)} 室`),
  ]),
  address('address over a line break', (r) => [
    r.pick(['家庭住址：', '现住址：']),
    secret(`${p.place(r)}市${p.place(r)}区${road(r)}\n${r.int(1, 300)}号${flat(r)}`),
  ]),
  address('dormitory', (r) => [
    r.pick(['住', '住在', '']),
    secret(
      `${p.place(r)}${r.pick(['厂', '医院', '中学', '公司'])}${r.pick(['宿舍', '家属院', '职工宿舍', '家属楼'])}${flat(r)}`,
    ),
  ]),
  address('address in brackets or under its label', (r) => [
    r.pick(['住址（', '住址\n', '现住址（', '户籍地址\n']),
    secret(`${p.place(r)}县${road(r)}`),
    r.pick(['', '）']),
  ]),
  address('home region', (r) => [
    r.pick(['户籍：', '籍贯：', '籍贯为', '祖籍', '原籍：']),
    secret(`${p.place(r)}省${p.place(r)}${r.pick(['县', '市'])}`),
  ]),
  address('annexe of a house', (r) => [
    r.pick(['', '当事人', '其父']),
    secret(`${p.place(r)}区${road(r)}${r.int(1, 300)}号附${r.int(1, 9)}号`),
  ]),
  address('address in letters', (r) => [
    r.pick(['Address: ', '地址：', '']),
    secret(
      r.pick([
        `Room ${r.int(101, 2804)}, No. ${r.int(1, 300)} Xugou Road`,
        `No.${r.int(1, 300)} Shili Street, Yanshi District`,
        `${r.int(1, 300)} Yanshi Avenue, Apt ${r.int(1, 60)}`,
      ]),
    ),
  ]),
  address('lodging and old home', (r) => [
    r.pick(['暂住于', '老家在', '寓所：', '家在']),
    secret(
      r.pick([
        `${p.place(r)}旅馆${r.int(101, 909)}房`,
        `${p.place(r)}${r.pick(['镇', '乡'])}${p.place(r)}村东头`,
        `${p.place(r)}里小区西门${r.int(1, 9)}号楼`,
        `${p.place(r)}街${r.int(1, 300)}号`,
      ]),
    ),
  ]),
]
