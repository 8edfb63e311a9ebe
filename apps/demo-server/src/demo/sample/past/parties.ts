import { fictionalUscc } from '@zhifa/domain/testing'
import type { Chance } from './chance'

const given = [...'丽美康安和顺福永泰宁清源华盛新城东南西北山水江河春秋明月星辰金银玉兰']
const trades: Readonly<Record<string, readonly string[]>> = {
  公共场所: ['美发', '旅馆', '浴室', '游泳馆', '美容', '商场', '影剧院', '宾馆', '洗浴'],
  生活饮用水: ['供水站', '二次供水', '水务'],
  医疗卫生: ['口腔诊所', '综合门诊部', '中医诊所', '医院'],
  医疗废物: ['综合门诊部', '口腔诊所', '医院'],
  放射卫生: ['体检中心', '口腔诊所', '医院'],
  传染病防治: ['消毒餐具厂', '综合门诊部', '医院'],
  职业卫生: ['家具厂', '机械加工', '印刷', '铸造'],
}
const otherTrades = ['卫生服务', '托育', '健康管理']
const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨']

/** An enterprise that nobody could take for a real one: each has a name, a code and a street number of its own. */
export function fictionalParty(chance: Chance, n: number, field: string) {
  const trade = chance.of('trade', trades[field] ?? otherTrades)
  // Two characters by the number: no two enterprises have the same name, for names are hints at the same party.
  const name = `${given[n % given.length]}${given[Math.floor(n / given.length) % given.length]}`
  return {
    kind: 'organisation' as const,
    name: `虚构${name}${trade}（演示）有限公司`,
    // The samples' own begin at 2000: these lie far from them.
    uscc: fictionalUscc('91', 100_000 + n),
    legalRepresentative: `演示${chance.of('surname', surnames)}某`,
    address: `示例县虚构${chance.of('street', ['街', '路', '巷'])}${1 + n}号`,
    telephone: `0000-1${String(n).padStart(6, '0')}`,
  }
}
export type FictionalParty = ReturnType<typeof fictionalParty>
