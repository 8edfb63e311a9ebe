import type { Answer } from '../../case/table/guard'
import type { PastInspection } from '../../case/table/types'
import type { InspectionKind } from '../../law/inspection-cap'
import type { LawBook } from '../../law/law-book'

interface Asked {
  readonly law: LawBook
  readonly on: string
  readonly year: string
  /** Nothing: nobody knows. */
  readonly past: readonly PastInspection[] | undefined
}

/** 线索核查 and 上级部署的专项检查: of these the one number of the law book says nothing, and it counts none of them. */
const uncappedByOneNumber = (kind: string, orderedBy: string | undefined): boolean =>
  kind === 'inspection.prompted' || orderedBy === 'superior'

/**
 * The one number of the law book, where the published table has no row for the item. Whether checks without a visit count towards it
 * is a value of its own: as long as no layer gives it nobody can say, neither of such a check nor of one on site that only they
 * would put over the number.
 */
export function byOneNumber(
  kind: InspectionKind,
  { campaign }: { readonly campaign?: { readonly orderedBy: string } | undefined },
  { law, on, year, past }: Asked,
): Answer {
  if (uncappedByOneNumber(kind, campaign?.orderedBy)) return uncapped
  const remoteCounts = law.parameter('inspection.cap-counts-remote', on)?.value
  if (kind === 'inspection.remote' && remoteCounts === false) return uncapped
  const cap = law.parameter('inspection.yearly-cap', on)
  const own = past?.filter((one) => one.own && !uncappedByOneNumber(one.procedure, one.orderedBy))
  const onSite = own?.filter(({ procedure }) => procedure !== 'inspection.remote').length
  const all = remoteCounts === false ? onSite : own?.length
  const sure = remoteCounts !== undefined || (kind !== 'inspection.remote' && all === onSite)
  const below =
    typeof cap?.value !== 'number' || all === undefined || onSite === undefined
      ? undefined
      : onSite >= cap.value
        ? false
        : all < cap.value || undefined
  // Of a check without a visit nobody can say that it is over a number that may not be its own.
  const holds = sure
    ? typeof cap?.value === 'number' && all !== undefined
      ? all < cap.value
      : undefined
    : kind === 'inspection.remote'
      ? below || undefined
      : below
  return {
    holds,
    read: { cap: cap?.value ?? null, done: all ?? null, year },
    message: holds
      ? { zh: '未达到年度上限', en: 'below the cap' }
      : holds === false
        ? {
            zh: `本年度已检查${all}次，达到上限${cap?.value}次`,
            en: `inspected ${all} times this year, the cap is ${cap?.value}`,
          }
        : sure
          ? { zh: '年度频次上限或者本年度已检查次数尚不明确', en: 'the cap or the count of this year is not known' }
          : { zh: '非现场检查是否计入年度频次尚不明确', en: 'whether checks without a visit count is not known' },
    cure:
      holds === undefined
        ? sure
          ? { zh: '请配置年度频次上限并接入检查台账', en: 'configure the cap and pass the history of inspections' }
          : {
              zh: '请在公布的频次表或者法规数据层中写明非现场检查是否计入',
              en: 'say in the published table or in a layer whether they count',
            }
        : { zh: '请改用非现场方式，或者纳入下一年度计划', en: 'inspect off site, or plan it for next year' },
    grade: cap?.grade,
  }
}

/** What no published cap and no number of the law book limits. */
export const uncapped: Answer = {
  holds: true,
  message: { zh: '公布的频次表对本类检查没有上限，或者属于不计入的情形', en: 'no published cap, or an exempt case' },
  cure: { zh: '请改用非现场方式，或者纳入下一年度计划', en: 'inspect off site, or plan it for next year' },
}
