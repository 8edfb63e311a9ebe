import { sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { expect, it } from 'vitest'
import type { Bureau } from '../../bureau'
import type { KeptRead } from '../../reading'
import { itemText, refusedText, viaText } from './words'

const bureau = { law: sampleLaw, registry: sampleRegistry, today: () => '2026-12-01' } as unknown as Bureau
const text = (kind: KeptRead['kind'], item: string, procedure: string | null = null): string =>
  itemText({ kind, item, procedure } as KeptRead, bureau)

it.each([
  ['act', 'filing', '立案'],
  ['list', '案件列表 open due', '案件列表 在办 最近期限在前'],
  ['list', '案件列表 示例 penalty.ordinary', '案件列表 示例 行政处罚普通程序'],
  ['list', '案件列表 step~filing 2026-01-01 2026-12-31', '案件列表 办理事项 立案 2026-01-01 2026-12-31'],
  ['list', 'officer-a', '示例甲'],
  ['export', 'deadlines', '运算凭证 案件期限'],
  ['export', '3', '移交包 第3包'],
  ['party', '1', '第1个当事人'],
  ['paper', '2', '第2件'],
  ['paper', '检查码', '检查码'],
  ['docket', '3 文件7', '第3项 文件7'],
  ['proposal', '6985ca66-3bd1-4466-bf13-bda3bb6a077d', ''],
] as const)('of %s %s a person reads %s', (kind, item, words) => {
  expect(text(kind, item, 'penalty.ordinary')).toBe(words)
})

it('a page is called by its name, and why nothing was given is said in words', () => {
  const pages = ['/desk', '/desk/cases/2026-0001/acts/filing', '/sign-in', '/desk/whatever', '/results', 'x', null]
  expect(pages.map(viaText)).toEqual([
    '待办',
    '办理页面',
    '登录',
    '办案系统的其他页面',
    '公示门户',
    '其他页面',
    '直接打开',
  ])
  expect([401, 403, 404, 422, 503].map(refusedText)).toEqual([
    ...['没有权限', '没有权限', '没有找到', '请求不符合要求', '系统未能办理'],
  ])
})
