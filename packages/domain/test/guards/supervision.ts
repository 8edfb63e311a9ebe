import { did, type Examples } from './example'

const paper = did('supervision-paper', '2026-11-02', { number: '示司监通〔2026〕1号', kind: 'notice' })
const reported = did('supervision-report', '2026-11-03', { paper: '示司监通〔2026〕1号' })
const complaint = did('complaint', '2026-11-02', { number: '投诉2026-1' })
const answered = did('complaint-answer', '2026-11-03', { complaint: '投诉2026-1' })

const paper2 = did('supervision-paper', '2026-11-02', { number: '示司监通〔2026〕2号', kind: 'notice' })
const complaint2 = did('complaint', '2026-11-02', { number: '投诉2026-2' })
const own = { paper: '示司监通〔2026〕1号' }
const demanding = (kind: string) =>
  did('supervision-paper', '2026-11-02', { number: '示司监通〔2026〕1号', kind, effects: ['correct'] })
const corrected = did('element-correction', '2026-11-02', { reason: '笔误。' })
const handled = did('intake', '2026-10-30', { source: 'report' }, ['officer-a'])
const about = did('complaint', '2026-11-02', { number: '投诉2026-1', against: ['deputy-head'] })
const taken = did('complaint', '2026-11-02', { number: '投诉2026-1', by: '演示甲乙' })

/** 监督文书、执法投诉 */
export const supervision: readonly Examples[] = [
  {
    guard: 'supervision.paper-open',
    cases: [
      { when: '文书在案，尚未报告', facts: [paper], data: { paper: '示司监通〔2026〕1号' }, outcome: 'met' },
      {
        when: '另一文书已经报告，该文书尚未报告',
        facts: [paper, paper2, did('supervision-report', '2026-11-03', { paper: '示司监通〔2026〕2号' })],
        data: { paper: '示司监通〔2026〕1号' },
        outcome: 'met',
      },
      { when: '案卷中没有该文书', facts: [paper], data: { paper: '示司监通〔2026〕9号' }, outcome: 'not-met' },
      {
        when: '已经报告过',
        facts: [paper, reported],
        data: { paper: '示司监通〔2026〕1号' },
        outcome: 'not-met',
      },
      {
        when: '同一文书再次收到，再报告一次',
        facts: [paper, reported, paper],
        data: { paper: '示司监通〔2026〕1号' },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'complaint.open',
    cases: [
      { when: '投诉在案，尚未答复', facts: [complaint], data: { complaint: '投诉2026-1' }, outcome: 'met' },
      {
        when: '另一投诉已经答复，该投诉尚未答复',
        facts: [complaint, complaint2, did('complaint-answer', '2026-11-03', { complaint: '投诉2026-2' })],
        data: { complaint: '投诉2026-1' },
        outcome: 'met',
      },
      { when: '受理的是另一投诉', facts: [complaint2], data: { complaint: '投诉2026-1' }, outcome: 'not-met' },
      { when: '没有受理该投诉', data: { complaint: '投诉2026-1' }, outcome: 'not-met' },
      {
        when: '已经答复',
        facts: [complaint, answered],
        data: { complaint: '投诉2026-1' },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'supervision.demands-answered',
    cases: [
      { when: '文书没有写明涉及的事项', facts: [paper], data: { paper: '示司监通〔2026〕1号' }, outcome: 'met' },
      { when: '要求更正，尚未更正', facts: [demanding('notice')], data: own, outcome: 'not-met' },
      {
        when: '要求更正，尚未更正，其后又收到没有要求的另一文书',
        facts: [demanding('notice'), paper2],
        data: own,
        outcome: 'not-met',
      },
      { when: '要求更正，已经更正', facts: [demanding('notice'), corrected], data: own, outcome: 'met' },
      { when: '收到以前作的更正不算', facts: [corrected, demanding('notice')], data: own, outcome: 'not-met' },
      {
        when: '监督通知书不能以理由代替',
        facts: [demanding('notice')],
        data: { ...own, disagreement: '不同意。' },
        outcome: 'not-met',
      },
      {
        when: '检察建议说明不采纳的理由',
        facts: [demanding('prosecutorial-suggestion')],
        data: { ...own, disagreement: '案卷没有错误，理由见附件。' },
        outcome: 'met',
      },
      { when: '检察建议没有说明理由', facts: [demanding('prosecutorial-suggestion')], data: own, outcome: 'not-met' },
      {
        when: '要求撤回公开，没有公开过',
        facts: [
          did('supervision-paper', '2026-11-02', {
            number: '示司监通〔2026〕1号',
            kind: 'notice',
            effects: ['withdraw'],
          }),
        ],
        data: own,
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'complaint.complainant-unnamed',
    cases: [
      {
        when: '受理时正文写有投诉人姓名',
        data: { by: '演示投诉人', subject: '演示 投诉人反映态度生硬。' },
        outcome: 'not-met',
      },
      { when: '正文以投诉人代称', data: { by: '演示甲乙', subject: '投诉人反映态度生硬。' }, outcome: 'met' },
    ],
  },
  {
    guard: 'complaint.complainant-unnamed',
    step: 'complaint-answer',
    cases: [
      {
        when: '答复写有投诉人姓名',
        facts: [taken],
        data: { complaint: '投诉2026-1', text: '演示甲乙所述不实。' },
        outcome: 'not-met',
      },
      {
        when: '答复以投诉人代称',
        facts: [taken],
        data: { complaint: '投诉2026-1', text: '投诉人所述不实。' },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'complaint.investigator-apart',
    cases: [
      { when: '由办公室受理', by: ['office-head'], data: { by: '演示甲乙' }, outcome: 'met' },
      { when: '被投诉人自己受理', by: ['office-head'], data: { against: ['office-head'] }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'complaint.investigator-apart',
    procedures: ['penalty.ordinary'],
    cases: [
      { when: '承办人受理对本案的投诉', facts: [handled], by: ['officer-a'], data: {}, outcome: 'not-met' },
      { when: '承办人以外的人员受理', facts: [handled], by: ['office-head'], data: {}, outcome: 'met' },
    ],
  },
  {
    guard: 'complaint.investigator-apart',
    step: 'complaint-answer',
    cases: [
      {
        when: '由被投诉人以外的人员答复、批准',
        facts: [about],
        by: ['office-head'],
        approvedBy: 'agency-head',
        data: { complaint: '投诉2026-1' },
        outcome: 'met',
      },
      {
        when: '被投诉的负责人批准答复',
        facts: [about],
        by: ['office-head'],
        approvedBy: 'deputy-head',
        data: { complaint: '投诉2026-1' },
        outcome: 'not-met',
      },
      {
        when: '另一件投诉的被投诉人不受影响',
        facts: [about],
        by: ['office-head'],
        approvedBy: 'deputy-head',
        data: { complaint: '投诉2026-2' },
        outcome: 'met',
      },
    ],
  },
]
