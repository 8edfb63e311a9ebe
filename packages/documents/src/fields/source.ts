import { z } from 'zod'

/** Where a case came from. */
export const CaseSource = z
  .enum(['inspection', 'report', 'superior', 'subordinate', 'transfer', 'other'])
  .meta({ title: '案件来源' })
export type CaseSource = z.infer<typeof CaseSource>

export const caseSourceNames: Readonly<Record<CaseSource, string>> = {
  inspection: '检查发现',
  report: '举报控告',
  superior: '上级交办',
  subordinate: '下级报请',
  transfer: '有关部门移送',
  other: '其他',
}

/** All sources with the chosen one marked, as the form prints them. */
export const caseSourceText = (chosen: CaseSource): string =>
  (Object.keys(caseSourceNames) as CaseSource[])
    .map((key) => `${key === chosen ? '■' : '□'}${caseSourceNames[key]}`)
    .join('　')
