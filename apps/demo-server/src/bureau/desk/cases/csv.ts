import { procedures } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { ListedCase } from '../../cases'
import { phaseTitle } from '../inbox/page'
import { stepTitle } from '../pages/proposal-list'

/** The cases of a page as rows of a spreadsheet that leaves the house: the party as the public may read it. */
export function caseRows(cases: readonly ListedCase[], { law, registry }: Bureau) {
  return [
    [
      '案件编号',
      '当事人',
      '案由',
      '程序',
      '阶段',
      '文号',
      '承办人',
      '建立日期',
      '最近办理',
      '最近办理日期',
      '最近期限',
      '期限名称',
    ],
    ...cases.map((item) => [
      item.id,
      item.partyPublic ?? undefined,
      law.causes.get(item.cause)?.title ?? item.cause,
      procedures.get(item.procedure)?.title ?? item.procedure,
      phaseTitle(item),
      item.number ?? undefined,
      item.handlers.map((id) => registry.officers.get(id)?.name ?? id).join('、'),
      item.openedOn,
      item.lastStep === null ? undefined : stepTitle(item.procedure, item.lastStep),
      item.lastOn,
      item.due,
      item.dueTitle ?? undefined,
    ]),
  ]
}
