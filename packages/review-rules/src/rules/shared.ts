import type { Bilingual, EntryOf, PayloadTable, StepOf } from '@zhifa/domain'
import { since } from '../rule'
import type { CaseView } from '../view/case-view'
import { type AnyCase, casesOf, casesOfCategory } from '../view/cases'
import { withoutRole } from '../view/people'

/** Rules on every penalty under the law as revised in 2021. */
export const penalty = { inForce: since('行政处罚法', '2021'), appliesTo: casesOfCategory('penalty') } as const

/** Rules on the steps of the ordinary procedure. */
export const ordinary = {
  inForce: since('行政处罚法', '2021'),
  appliesTo: casesOf('penalty.ordinary'),
} as const

/** Rules on every licence decision, under the law as amended in 2019. */
export const anyLicence = { inForce: since('行政许可法', '2019'), appliesTo: casesOfCategory('licence') } as const

/** Rules on the steps of the ordinary licence procedure. */
export const inLicence = {
  inForce: since('行政许可法', '2019'),
  appliesTo: casesOf('licence.ordinary'),
} as const

/** Rules on every coercive act. They begin with the ministry's rule on recording, the first year of the three systems. */
export const anyCoercion = {
  inForce: since('国卫监督发〔2018〕54号', '2018'),
  appliesTo: casesOfCategory('coercion'),
} as const

/** Rules on coercive measures: sealing, seizure, health control. */
export const inMeasure = {
  inForce: since('行政强制法', '2012'),
  appliesTo: casesOf('coercion.measure'),
} as const

/** Rules on the execution of a decision through the court. */
export const inExecution = {
  inForce: since('行政强制法', '2012'),
  appliesTo: casesOf('coercion.execution'),
} as const

/** Rules on the transfer of a suspected crime to the police. */
export const inTransfer = {
  inForce: since('行政执法机关移送涉嫌犯罪案件的规定', '2020'),
  appliesTo: casesOf('crime.transfer'),
} as const

/** Rules on a yearly plan of inspections. */
export const inPlan = {
  inForce: since('国办发〔2024〕54号', '2025'),
  appliesTo: casesOf('plan.inspection'),
} as const

/** The article was not read in the text: the rule says so wherever it answers. */
export const unread = { grade: 'unverified' } as const

/** A text without its white space: papers are compared by their words, not by how they are set. */
export const unspaced = (text: string): string => text.replace(/\s/g, '')

/** The newest act of a step that stood on record when another act was done. */
export const lastBefore = <T extends PayloadTable, S extends StepOf<T>>(
  c: CaseView<T>,
  step: S,
  act: { readonly seq: number },
): EntryOf<T, S> | undefined => c.all(step).findLast(({ seq }) => seq < act.seq)

const say = (zh: string, en: string): Bilingual => ({ zh, en })

/** What is wrong, and what would cure it. */
export const unless = (zh: string, en: string, cureZh: string, cureEn: string) => ({
  message: say(zh, en),
  cure: say(cureZh, cureEn),
})

/** What every kind of case says of acts that were put on record late. */
export const enteredLateUnless = unless(
  '有办理记录录入时已超过规定的工作日',
  'an act was put on record later than the bureau allows itself',
  '请说明迟延录入的原因；逾期录入已标记、统计，不影响办理行为本身',
  'explain the delay; it is marked and counted, and the act stands',
)

/** 每项办理活动均由当日具有相应岗位的人员作出: asked of every kind of record alike. */
export const roleEachAct = {
  fact: '岗位不符的办理记录序号 entries.by' as const,
  faults: (c: AnyCase) => (c.record.entries.length === 0 ? undefined : withoutRole(c)),
  otherwise: unless(
    '有办理活动由不具有相应岗位的人员作出',
    'an act was done by somebody without the role for it',
    '请由相应岗位的人员重新办理',
    'let the right person do the act again',
  ),
}
