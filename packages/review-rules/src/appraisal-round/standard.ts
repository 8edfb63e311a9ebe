import { finding, type LawBook, refusal } from '@zhifa/domain'
import type { AppraisalScheme } from '../appraisal/scheme'
import { reviewRules } from '../rules'
import type { AppraisalActOf } from './acts'
import { type AppraisalAsked, type Found, wrongStage } from './asked'
import { type AppraisalStandard, standardsInForce, standardsOf } from './standing'

/** What stands against proposing a standard. */
export function standardFindings(
  { scheme, classes, from, until }: AppraisalActOf<'standard'>,
  { now }: AppraisalAsked,
): Found[] {
  const unknown = scheme.items.flatMap(({ rules = [] }) => rules).filter((id) => !reviewRules.find(id))
  return [
    from < now.slice(0, 10) ? backdated : undefined,
    until !== undefined && until < from
      ? refusal(
          'appraisal.standard-days',
          '失效日期早于施行日期',
          'it ends before it begins',
          '请核对日期',
          'check the days',
        )
      : undefined,
    classes && scheme.classes
      ? refusal(
          'appraisal.classes-twice',
          '评查标准已经规定等次，不得另行规定',
          'the standard names its classes already',
          '请删去另行填写的等次',
          'leave the other classes out',
        )
      : undefined,
    unknown.length > 0
      ? finding('appraisal.unknown-rule', {
          outcome: 'not-met',
          zh: `评查标准引用了不存在的规则：${[...new Set(unknown)].join('、')}`,
          en: 'the standard names unknown rules',
          cure: { zh: '请核对标准中的规则编号', en: 'check the ids of the rules' },
        })
      : undefined,
  ]
}

const backdated = refusal(
  'appraisal.standard-backdated',
  '施行日期早于今天：评查标准不能溯及已过的日子',
  'it begins before today: a standard does not reach back',
  '请填写今天或者以后的施行日期',
  'let it begin today or later',
)

/** What stands against the word of the head on a standard. */
export function standardDecisionFindings(act: AppraisalActOf<'standard-decision'>, asked: AppraisalAsked): Found[] {
  const standard = standardsOf(asked.events).find(({ no }) => no === act.standard)
  if (!standard || standard.decision) return [wrongStage('没有待审批的该项评查标准')]
  return [
    standard.request.by.id === asked.officer.id ? ownProposal : undefined,
    // A standard that waited too long would reach back on the day of its approval.
    act.verdict === 'approved' && standard.from < asked.now.slice(0, 10) ? backdated : undefined,
  ]
}

export const ownProposal = refusal(
  'appraisal.approver-apart',
  '提出人不得审批自己提出的事项',
  'who proposed it does not approve it',
  '请由其他机关负责人审批',
  'let another head decide',
)

/** The standard of a round, if it is in force on the day. */
export function standardFinding(
  wanted: number,
  { events, now }: Pick<AppraisalAsked, 'events' | 'now'>,
): { readonly standard: AppraisalStandard | undefined; readonly found: Found } {
  const on = now.slice(0, 10)
  const standard = standardsInForce(events, on).find(({ no }) => no === wanted)
  const found = standard
    ? undefined
    : refusal(
        'appraisal.standard-in-force',
        '所用的评查标准今天没有施行：未经批准、尚未施行、已经失效或者已被新标准代替',
        'the standard is not in force today',
        '请选用今天施行的评查标准，另行提出评查',
        'choose a standard that is in force today, in another round',
      )
  return { standard, found }
}

/** The scheme of an approved standard, whether or not it is still in force. */
export const schemeOf = (events: AppraisalAsked['events'], no: number): AppraisalScheme | undefined =>
  standardsOf(events).find((one) => one.no === no)?.scheme

/** No period, no telling: people could not be told by when they may object. */
export const objectionPeriodFinding = (law: LawBook, on: string): Found =>
  law.period('appraisal.objection', on)
    ? undefined
    : finding('appraisal.objection-period', {
        outcome: 'undetermined',
        zh: '没有对评查结果提出异议的期限规定（appraisal.objection），无法告知结果',
        en: 'no layer says how long people may object (appraisal.objection): the result cannot be told',
        cure: { zh: '请先在本地数据中规定异议期限', en: 'give the period in a layer' },
      })
