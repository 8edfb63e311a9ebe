import { organisationCheckCharacter, usccCheckCharacter } from '../../src/identifier/uscc'
import type { Random } from '../random'

const two = (value: number) => String(value).padStart(2, '0')
export const date = (r: Random) => {
  const [y, m, d] = [r.int(2018, 2026), r.int(1, 12), r.int(1, 28)]
  return r.pick([
    `${y}年${m}月${d}日`,
    `${y}-${two(m)}-${two(d)}`,
    `${y}.${m}.${d}`,
    `${y}/${m}/${d}`,
    `${y}年${two(m)}月${two(d)}日`,
  ])
}
export const time = (r: Random) =>
  r.pick([
    `${r.int(8, 18)}时${r.int(0, 59)}分`,
    `${two(r.int(8, 18))}:${two(r.int(0, 59))}`,
    `${two(r.int(8, 18))}：${two(r.int(0, 59))}`,
  ])
export const docNumber = (r: Random) =>
  r.pick([
    `示卫公罚〔${r.int(2019, 2026)}〕${r.int(1, 300)}号`,
    `虚卫医罚字[${r.int(2019, 2026)}]第${r.int(1, 300)}号`,
    `（${r.int(2019, 2026)}）示行审${r.int(1, 999)}号`,
    `示卫传罚先告〔${r.int(2019, 2026)}〕${r.int(1000, 9999)}号`,
    `SWGF-${r.int(2019, 2026)}-${r.digits(4)}`,
    `示卫公罚 ${r.int(2019, 2026)} ${r.digits(6)}`,
  ])
export const amount = (r: Random) =>
  r.pick([
    `${r.int(1, 99)},${r.digits(3)}.00元`,
    `人民币${r.int(1, 9)}${r.digits(4)}元`,
    `¥${r.int(1, 999)},${r.digits(3)}.${r.digits(2)}`,
    `${r.int(1, 99)}万元`,
    `壹万贰仟元整（¥12,000.00）`,
    `${r.int(1, 9)},${r.digits(3)},${r.digits(3)}.00元`,
    `${r.int(1, 9)}${r.digits(5)}.${r.digits(2)}元`,
    '叁仟元整',
  ])
export const standard = (r: Random) =>
  r.pick([
    'GB 37488-2019',
    'GB 37487—2019',
    'GB/T 18204.1-2013',
    'GB 5749-2022',
    'WS/T 367-2012',
    'GBZ 2.1-2019',
    'GB 15982-2012',
    'GB 18466-2005',
    'GBZ/T 160.29-2004',
    'WS 308—2019',
    'GB/T 17220-1998',
    'ISO 9001:2015',
    'DB21/T 3301-2020',
    'GB 4789.2-2022',
  ])
export const article = (r: Random) =>
  r.pick([
    '第二十二条第一款',
    '第五十八条',
    '第三十六条第（四）项',
    '第十四条',
    '第 12 条第 3 款',
    '第八十七条第一款第二项',
    '第一百零二条',
    '第一千一百六十五条',
  ])
export function uscc(r: Random): string {
  const inner = `99${r.digits(6)}`
  const first17 = `${r.pick(['91', '92', '11', '12', '52'])}99${r.digits(4)}${inner}${organisationCheckCharacter(inner)}`
  if (first17.includes('X') === false) return `${first17}${usccCheckCharacter(first17)}`
  return uscc(r)
}
export const batch = (r: Random) =>
  r.pick([
    `${r.int(2023, 2026)}${two(r.int(1, 12))}${two(r.int(1, 28))}`,
    `${r.int(2023, 2026)}${two(r.int(1, 12))}${two(r.int(1, 28))}${r.digits(2)}`,
    `B${r.digits(8)}`,
    `G${r.int(2023, 2026)}${two(r.int(1, 12))}${two(r.int(1, 28))}`,
    `${r.digits(6)}A`,
    `L${r.digits(4)}-${r.digits(2)}`,
    `E${r.digits(8)}`,
    `${r.digits(12)}`,
  ])
export const measure = (r: Random) =>
  r.pick([
    `${r.int(0, 9)}.${r.digits(2)}mg/m³`,
    `${r.int(1, 900)} CFU/皿`,
    `${r.int(10, 40)}.${r.digits(1)} ℃`,
    `${r.int(20, 95)}.${r.digits(1)}%`,
    `${r.int(50, 900)} lx`,
    `0.${r.digits(3)} mg/L`,
    `${r.int(30, 99)}dB(A)`,
    `${r.int(1, 9)}×10³ CFU/mL`,
    `${r.int(1, 400)}㎡`,
    `${r.int(6, 8)}.${r.digits(1)} (pH)`,
    `${r.int(1000, 9000)} Bq/m³`,
    `${r.int(1, 30)}.${r.digits(2)} m³/(h·人)`,
  ])
export const licence = (r: Random) =>
  r.pick([
    `示卫公证字〔${r.int(2019, 2026)}〕第${r.digits(6)}号`,
    `卫放证字（${r.int(2019, 2026)}）第${r.digits(4)}号`,
    `PDY9${r.digits(14)}D${r.digits(4)}`,
    `虚卫消证字（${r.int(2019, 2026)}）第${r.digits(4)}号`,
    `国药准字H${r.int(1999, 2022)}${r.digits(4)}`,
    `国药准字Z${r.int(1999, 2022)}${r.digits(4)}`,
    `国械注准${r.int(2014, 2025)}${r.digits(7)}`,
    `JY${r.digits(14)}`,
    `SC${r.digits(14)}`,
    `${r.digits(4)}${r.int(2019, 2026)}${r.digits(5)}`,
    `京ICP备${r.int(10, 20)}${r.digits(6)}号-1`,
    `卫妆准字29-XK-${r.digits(4)}号`,
    `国妆特字G${r.int(2012, 2022)}${r.digits(4)}`,
    `99${r.digits(4)}${r.int(2019, 2025)}${r.digits(6)}`,
  ])
