import type { DrawStage } from '@zhifa/domain'

/** Where a draw stands, with the style of its badge. */
export const stages: Readonly<Record<DrawStage, readonly [style: string, name: string]>> = {
  drawn: ['good', '已抽取'],
  published: ['warn', '已公布承诺，尚未抽取'],
  committed: ['', '已准备，尚未公布'],
  replaced: ['dim', '已由后来的承诺代替'],
  late: ['bad', '随机数已可知以后才承诺，不能抽取'],
}
