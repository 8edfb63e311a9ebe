import type { Grade } from '../citation/grade'
import type { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'

/**
 * The day by which the plan of a year is reported to the justice bureau, as the law book has it on the first day of that year;
 * nothing where the place sets none.
 * @example planReportDue(law, 2026)?.day // '2026-01-10' in Liaoning
 */
export function planReportDue(
  law: LawBook,
  year: number,
): { readonly day: PlainDate; readonly grade: Grade } | undefined {
  const rule = law.parameter('inspection.plan-due', `${year}-01-01`)
  return typeof rule?.value === 'string' ? { day: `${year}-${rule.value}`, grade: rule.grade } : undefined
}
