import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import type { LawBook } from '../../law/law-book'
import type { Act } from '../record/entry'
import type { CaseState } from '../record/state'
import type { StepInfo } from '../table/types'
import type { PeoplePayloads } from './payloads'
import { openRecusals } from './recused'

/** Acts about the people themselves: by these a request is answered, or somebody leaves the case. */
const aboutPeople: readonly string[] = [
  'recusal-request',
  'recusal-decision',
  'handover',
  'team-change',
] satisfies readonly (keyof PeoplePayloads)[]

/**
 * Whoever was asked to withdraw does nothing in the case before that is decided; the others go on, because the investigation
 * does not stop (行政处罚法第四十三条第三款). A layer may let him go on too: parameter `recusal.asked-waits`. While a refusal is
 * reviewed nobody waits (辽宁省行政执法程序规定第十五条第四款).
 */
export function askedFindings(
  step: StepInfo,
  state: CaseState<PeoplePayloads>,
  { by, approvedBy, on }: Pick<Act, 'by' | 'approvedBy' | 'on'>,
  law: LawBook,
): Finding[] {
  const waits = law.parameter('recusal.asked-waits', on)
  if (aboutPeople.includes(step.id) || waits?.value === false) return []
  const acting = new Set([...by, ...(approvedBy === undefined ? [] : [approvedBy])])
  const asked = new Set(
    openRecusals(state).flatMap(({ person, review }) => (acting.has(person) && !review ? [person] : [])),
  )
  return [...asked].map((person) =>
    finding('act.recusal-open', {
      outcome: 'not-met',
      zh: '该人员被申请回避，尚未作出决定',
      en: `${person} was asked to withdraw and nothing is decided yet`,
      cites: ['行政处罚法 43.3', ...(waits?.cites ?? [])].filter((text, i, all) => all.indexOf(text) === i),
      read: { person },
      cure: {
        zh: '请先由负责人作出回避决定；此前由其他承办人员继续办理',
        en: 'let the head decide first; until then others go on',
      },
      ...(waits ? { grade: waits.grade } : {}),
    }),
  )
}
