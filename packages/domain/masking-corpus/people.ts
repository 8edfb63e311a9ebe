import { residentIdCheckCharacter } from '../src/identifier/resident-id'
import type { Random } from './random'

/**
 * Fictional people. Nothing here can be a real person's: areas 99 of a province do not exist, mobile prefixes and area codes
 * are ones that nobody was given, cards carry an issuer number of no bank, plates a letter that the province does not use.
 */
const provinces = ['11', '13', '21', '22', '31', '33', '37', '42', '44', '51', '61', '65']
const two = (value: number) => String(value).padStart(2, '0')

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}
export const birthday = (r: Random): Day => ({ year: r.int(1936, 2012), month: r.int(1, 12), day: r.int(1, 28) })
const compact = ({ year, month, day }: Day) => `${year}${two(month)}${two(day)}`

function withCheck(first17: string): string {
  return `${first17}${residentIdCheckCharacter(first17)}`
}
export const residentId = (r: Random) =>
  withCheck(`${r.pick(provinces)}99${r.digits(2)}${compact(birthday(r))}${r.digits(3)}`)
export function residentIdEndingInX(r: Random): string {
  for (;;) {
    const id = residentId(r)
    if (id.endsWith('X')) return id
  }
}
/** One figure written wrongly, so that the check character does not fit. */
export function mistypedResidentId(r: Random): string {
  const id = residentId(r)
  return `${id.slice(0, 17)}${'0123456789X'[('0123456789X'.indexOf(id[17] ?? '0') + r.int(1, 10)) % 11]}`
}
export const oldResidentId = (r: Random) =>
  `${r.pick(provinces)}99${r.digits(2)}${compact(birthday(r)).slice(2)}${r.digits(3)}`
/** 港澳台居民居住证: areas 81, 82, 83. */
export const residencePermit = (r: Random) =>
  withCheck(`${r.pick(['81', '82', '83'])}0000${compact(birthday(r))}${r.digits(3)}`)
/** 外国人永久居留身份证 of 2023: 9, province, nationality, birth date, serial, check. */
export const permanentResidence = (r: Random) =>
  withCheck(`9${r.pick(provinces)}${r.pick(['999', '998', '997'])}${compact(birthday(r))}${r.digits(3)}`)
export const oldPermanentResidence = (r: Random) =>
  `${r.pick(['XXA', 'XXB', 'QQZ'])}${r.pick(provinces)}99${compact(birthday(r)).slice(2)}${r.digits(2)}`

export const mobile = (r: Random) =>
  `${r.pick(['142', '143', '154', '160', '161', '163', '164', '168', '169'])}${r.digits(8)}`
export const areaCode = (r: Random) => r.pick(['0641', '0643', '0781', '0786', '0843', '0845'])
export const local = (r: Random, length: 7 | 8) => `${r.int(2, 8)}${r.digits(length - 1)}`

export function luhnDigit(body: string): string {
  let sum = 0
  for (let i = 0; i < body.length; i++) {
    const figure = Number(body[body.length - 1 - i])
    const doubled = i % 2 === 0 ? figure * 2 : figure
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return String((10 - (sum % 10)) % 10)
}
export function bankCard(r: Random): string {
  const body = `${r.pick(['629999', '400000', '559999'])}${r.digits(r.pick([9, 9, 12]))}`
  return `${body}${luhnDigit(body)}`
}
export const bankAccount = (r: Random) => `${r.int(1, 9)}${r.digits(r.pick([11, 14, 16, 19]))}`

const surnames = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜',
  '欧阳',
  '司马',
  '单于',
  '诸葛',
  '梁丘',
]
const given = ['演示', '虚构', '例一', '样板', '甲一', '示范', '假想', '模拟', '杜撰', '拟名', '演', '例', '样']
export const personName = (r: Random) => `${r.pick(surnames)}${r.pick(given)}`
export const dottedName = (r: Random) =>
  `${r.pick(['阿依演示', '买买示例', '古丽虚构', '扎西样板', '巴特假想'])}·${r.pick(['示例江', '虚构提', '演示木', '样板尔'])}`

const places = ['示例', '虚构', '演示', '样板', '模拟', '幸福', '新兴', '和平', '胜利', '建设']
export const place = (r: Random) => r.pick(places)
