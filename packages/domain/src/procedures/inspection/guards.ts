import { type CaseState, entriesOf, isDone, latest } from '../../case/record/state'
import { guard } from '../../case/table/guard'
import type { KnownPayloads } from '../../payloads'
import type { Result } from '../../payloads/inspection'

/** What a check found: on site as the visit says, without one as its records say and the answers of the party left standing. */
export function problemsFound(state: CaseState<KnownPayloads>): readonly string[] {
  const visit = latest(state, 'visit')
  if (visit) return visit.data.problems
  // What was dropped and then found again in newer records stands: the answer said nothing of those.
  const standing = new Set<string>()
  const acts = [...entriesOf(state, 'remote-record'), ...entriesOf(state, 'remote-answer')].sort(
    (a, b) => a.seq - b.seq,
  )
  for (const { data } of acts) {
    if ('dropped' in data) for (const problem of data.dropped) standing.delete(problem)
    else for (const { problem } of data.problems) standing.add(problem)
  }
  return [...standing]
}

/** 检查通知载明频次、权利 */
export const noticeComplete = guard<{ frequencyTold: boolean; rightsTold: boolean }, KnownPayloads>(
  { id: 'inspection.notice-complete', title: '通知书载明年度频次、权利和监督方式', cites: ['国办发〔2024〕54号'] },
  ({ data }) => {
    const holds = data.frequencyTold && data.rightsTold
    return {
      holds,
      message: holds
        ? { zh: '内容完整', en: 'complete' }
        : { zh: '未载明年度频次或者权利、监督方式', en: 'frequency or rights are missing' },
      cure: { zh: '请补全通知书内容', en: 'complete the notice' },
    }
  },
)

/** 发现问题的，不得按无问题结束；有人签字或者拒签的，不是查无此人 */
export const resultFits = guard<{ conclusion: Result['conclusion'] }, KnownPayloads>(
  {
    id: 'inspection.result-fits',
    title: '检查结果与检查记录一致',
    cites: ['行政处罚法 54.1', '国办发〔2024〕54号'],
  },
  ({ data, state }) => {
    const visit = latest(state, 'visit')?.data
    const problems = problemsFound(state).length
    const nobody = visit?.signature.kind === 'nobody-found'
    const holds = {
      'no-problem': problems === 0 && !nobody,
      'problem-found': problems > 0,
      gone: problems === 0 && nobody,
      refused: !nobody,
    }[data.conclusion]
    return {
      holds,
      read: { problems, signature: visit?.signature.kind ?? null, conclusion: data.conclusion },
      message: holds
        ? { zh: '一致', en: 'fits' }
        : data.conclusion === 'gone'
          ? {
              zh: '检查记录有当事人签字、拒签或者发现的问题，不是查无此人',
              en: 'somebody was found: the visit says so',
            }
          : nobody
            ? { zh: '检查记录是查无此人', en: 'the visit found nobody' }
            : { zh: '检查结果与记录的问题不一致', en: 'the result does not fit the problems on record' },
      cure: { zh: '请如实告知检查结果', en: 'state the result as recorded' },
    }
  },
)

/** 没有发现问题的，没有可以责令改正的 */
export const problemOnRecord = guard<unknown, KnownPayloads>(
  { id: 'correction.problem-on-record', title: '责令改正的问题在检查记录中', cites: ['行政处罚法 28.1'], early: true },
  ({ state }) => {
    const problems = problemsFound(state).length
    return {
      holds: problems > 0,
      read: { problems },
      message:
        problems > 0
          ? { zh: '检查记录有发现的问题', en: 'the visit found problems' }
          : { zh: '检查没有发现问题', en: 'the visit found no problem' },
      cure: { zh: '没有发现违法行为的，不责令改正', en: 'where nothing unlawful was found nothing is to be corrected' },
    }
  },
)

/** The second look that found everything corrected that was ordered until now: an order after it asks for another one. */
function foundCorrected(state: CaseState<KnownPayloads>) {
  const order = latest(state, 'correction-order')
  const looked = latest(state, 'recheck', 'remote-recheck')
  return looked?.data.corrected && (order === undefined || looked.seq > order.seq) ? looked : undefined
}

/**
 * 复查只为查看责令改正的问题是否改正：已经复查改正的，没有可以再复查的。复查不经审批、不扫码、不占频次，再到现场查看须另行报批。
 */
export const recheckOwed = guard<unknown, KnownPayloads>(
  {
    id: 'recheck.owed',
    title: '责令改正的问题尚未复查为已改正',
    cites: ['行政处罚法 28.1', '国办发〔2024〕54号'],
    early: true,
  },
  ({ state }) => {
    const settled = foundCorrected(state)
    return {
      holds: settled === undefined,
      read: { corrected: settled?.on ?? null },
      message: settled
        ? { zh: `${settled.on}复查时已经改正，没有需要复查的问题`, en: `on ${settled.on} all was corrected` }
        : { zh: '责令改正的问题尚未复查为已改正', en: 'what was ordered is not yet found corrected' },
      cure: { zh: '再次检查的，按检查种类另行报批', en: 'another check needs an approval of its own' },
    }
  },
)

/** 有问题的须责令改正并复查，或者转立案 */
export const problemsSettled = guard<unknown, KnownPayloads>(
  {
    id: 'inspection.problems-settled',
    title: '发现的问题已改正复查或者已转立案',
    cites: ['行政处罚法 28.1', '行政处罚法 54.2'],
    early: true,
  },
  ({ state }) => {
    // Whatever was told: what the visit found is on record, and a party that would not cooperate further is no end of it.
    const found = latest(state, 'result')?.data.conclusion === 'problem-found' || problemsFound(state).length > 0
    const settled = isDone(state, 'turn-into-case') || foundCorrected(state) !== undefined
    return {
      holds: !found || settled,
      message:
        !found || settled
          ? { zh: '已处理', en: 'settled' }
          : { zh: '发现的问题尚未改正，也未转立案', en: 'problems are neither corrected nor turned into a case' },
      cure: { zh: '请责令改正并复查，或者转立案', en: 'order correction and check again, or open a case' },
    }
  },
)
