import { recordingFindings } from '@zhifa/domain'
import { defineRule, guardRule, question } from '../rule'
import { actOf } from '../view/ask'
import type { CaseView } from '../view/case-view'
import { ordinary, penalty, unless } from './shared'

/** Numbers of the acts on the audio-visual list that have neither a recording nor an approved reason. */
function unrecorded(c: CaseView): readonly number[] {
  return c.record.entries
    .filter((entry) => {
      const step = c.procedure.steps[entry.step]
      return step?.recording !== undefined && recordingFindings(step, actOf(entry), entry.data, c.registry).length > 0
    })
    .map(({ seq }) => seq)
}

interface Timed {
  readonly start: string
  readonly end: string
}

/** Numbers of the on-site acts whose recordings leave out their beginning or their end. */
function cutShort(c: CaseView): readonly number[] {
  return [...c.all('scene-inspection'), ...c.all('interview'), ...c.all('hearing')]
    .filter(({ data, recordings }) => {
      const { start, end }: Timed = data
      if (!recordings?.length) return false
      return !recordings.some((item) => item.start <= start) || !recordings.some((item) => item.end >= end)
    })
    .map(({ seq }) => seq)
}

export const procedureRecordRules = [
  defineRule({
    id: 'procedure.recorded',
    title: '音像记录清单内的活动均有音像记录，或者有经批准的原因',
    cites: ['行政处罚法 47', '国卫监督发〔2018〕54号'],
    grade: 'secondary',
    ...penalty,
    arises: (c) => c.record.entries.some((entry) => c.procedure.steps[entry.step]?.recording !== undefined),
    facts: { without: '缺少音像记录的办理记录序号 entries.recordings' },
    reads: (c) => ({ without: c.keep(unrecorded) }),
    holds: ({ without }) => without.length === 0,
    otherwise: unless(
      '应当音像记录的活动没有记录',
      'an act on the list was not recorded',
      '请登记音像记录，或者说明原因报批',
      'add the recording, or an approved reason',
    ),
    examples: { met: [{ without: [] }], notMet: [{ without: [3] }], undetermined: [{}] },
  }),
  defineRule({
    id: 'procedure.recorded-throughout',
    title: '音像记录覆盖现场活动的开始和结束',
    cites: ['行政处罚法 47', '国办发〔2018〕118号'],
    grade: 'secondary',
    ...ordinary,
    arises: (c) =>
      [...c.all('scene-inspection'), ...c.all('interview'), ...c.all('hearing')].some((e) => e.recordings?.length),
    facts: { cut: '记录不完整的活动序号 entries.recordings.start' },
    reads: (c) => ({ cut: c.keep(cutShort) }),
    holds: ({ cut }) => cut.length === 0,
    otherwise: unless(
      '音像记录没有覆盖活动的全过程',
      'a recording starts late or ends early',
      '请说明中断、缺失的原因',
      'explain what is missing',
    ),
    examples: { met: [{ cut: [] }], notMet: [{ cut: [3] }], undetermined: [{}] },
  }),
  question({
    id: 'procedure.cash-only-where-allowed',
    title: '当场收缴罚款符合法定情形，并出具专用票据',
    cites: ['行政处罚法 67', '行政处罚法 68', '行政处罚法 70'],
    ...penalty,
    arises: (c) => c.all('payment').some(({ data }) => data.channel === 'on-the-spot'),
    asks: '看当场收缴的数额、事后难以执行的理由、票据和两个工作日内上缴的记录',
    otherwise: unless(
      '当场收缴不符合规定',
      'the cash collection was not allowed',
      '请更正收缴方式',
      'let the bank collect',
    ),
  }),
  guardRule({
    id: 'procedure.demand-before-court',
    title: '申请强制执行前已经催告并在法定期间内提出',
    cites: ['行政强制法 53', '行政强制法 54'],
    ...ordinary,
    arises: (c) => c.has('court-application'),
    guard: 'execution.court-may-be-asked',
    steps: ['court-application'],
    otherwise: unless(
      '申请强制执行不符合期间或者催告要求',
      'the court was asked too early, too late or without a demand',
      '请先催告，并在法定期间内申请',
      'demand first, and apply in time',
    ),
  }),
  guardRule({
    id: 'procedure.closing-fits',
    title: '结案方式与案件实际情况相符',
    cites: ['行政处罚法 57.1', '行政处罚法 66.1'],
    ...ordinary,
    arises: (c) => c.has('closing'),
    guard: 'closing.fits',
    steps: ['closing'],
    otherwise: unless(
      '不符合结案条件',
      'the case may not be closed so',
      '请更正结案方式',
      'correct the way of closing',
    ),
  }),
]
