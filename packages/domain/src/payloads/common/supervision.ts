import { z } from 'zod'
import { choice } from '../../choice/choice'
import { dateField, fileHash, line, person, prose, statement } from '../../input/field-kind'
import { DocumentNumber } from './on-site'

/** 行政执法监督文书 about this case, as the supervising body names it. */
export const SupervisionPaper = z.strictObject({
  kind: choice('监督文书', {
    'urging-letter': '督办函',
    opinion: '行政执法监督意见书',
    notice: '行政执法监督通知书',
    decision: '行政执法监督决定书',
    'prosecutorial-suggestion': '检察建议书',
    'judicial-suggestion': '司法建议书',
  }),
  number: line('监督文书文号', 'reference', 100),
  body: line('监督机关', 'plain'),
  receivedOn: dateField('收到日期', { act: 'until' }),
  demands: prose('监督要求'),
  /** What the demands come to in this case: the report says what became of each. */
  effects: z
    .array(
      choice('监督要求涉及', {
        revoked: '监督机关决定撤销本案决定',
        revoke: '要求本机关撤销、重新作出决定',
        withdraw: '要求撤回、更正公开信息',
        correct: '要求补正、更正案卷或者文书',
      }),
    )
    .min(1)
    .max(4)
    .meta({ title: '监督要求涉及的事项' })
    .optional(),
  /** The day that the paper itself names; the law of some provinces has another beside it. */
  answerBy: dateField('文书要求答复的日期', {
    act: 'free',
    why: '文书可以要求在登记以前或者以后答复',
    since: [{ field: 'receivedOn' }],
  }).optional(),
})
export type SupervisionPaper = z.infer<typeof SupervisionPaper>

/** Whether the execution of a paper is reported back: what is asked for in a letter is answered as the letter says. */
export const isReportedBack = ({ kind }: Pick<SupervisionPaper, 'kind'>): boolean =>
  kind === 'notice' || kind === 'decision'

/** 向监督机关报告执行情况 */
export const SupervisionReport = z.strictObject({
  paper: line('监督文书文号', 'reference', 100),
  measures: prose('执行情况'),
  /** Suggestions and opinions may be answered by reasons instead of deeds. */
  disagreement: prose('不采纳的理由', 'case-text', 4000).optional(),
})

/** 受理对本案执法行为的举报、投诉: its number stands for it, its sender stays out of the file that others read. */
export const Complaint = z.strictObject({
  number: line('受理编号', 'reference', 100),
  acceptedOn: dateField('受理日期', { act: 'until' }),
  by: line('举报、投诉人', 'personal-name', 100),
  subject: prose('举报、投诉事项', 'case-text', 4000),
  /** Whom it is about, as far as it says: they have no part in looking into it. */
  against: z.array(person('被投诉人')).min(1).max(20).meta({ title: '被投诉人' }).optional(),
})
/** 对执法投诉的答复 */
export const ComplaintAnswer = z.strictObject({
  complaint: line('受理编号', 'reference', 100),
  result: choice('调查结果', { founded: '情况属实', 'partly-founded': '部分属实', unfounded: '情况不属实' }),
  text: prose('调查处理情况', 'case-text', 4000),
  toldOn: dateField('告知举报、投诉人日期', { act: 'until', since: [{ step: 'complaint', of: 'acceptedOn' }] }),
})

/** 重大行政处罚决定报送备案 */
export const MajorPenaltyReport = z.strictObject({
  number: DocumentNumber.meta({ title: '备案报告文号' }),
  body: line('备案机关', 'plain'),
  /** Of older records, in which the report was entered once it had gone out; now the sending is an act of its own. */
  sentOn: dateField('报送日期（已随报告送出的）', { act: 'until', since: [{ step: 'decision' }] }).optional(),
})
export type MajorPenaltyReport = z.infer<typeof MajorPenaltyReport>

/** 备案后决定变更、撤销的，报送变更情况 */
export const MajorPenaltyChange = z.strictObject({
  number: DocumentNumber.meta({ title: '变更情况报告文号' }),
  /** 原备案报告 */
  report: line('原备案报告文号', 'reference', 100),
  body: line('备案机关', 'plain'),
  change: statement('变更、撤销情况', 'case-text', 2000),
})

/** 送出备案报告或者变更情况报告: its day is the day of the act, who sent it those who act. */
export const MajorPenaltySending = z.strictObject({
  report: line('报告文号', 'reference', 100),
  way: choice('报送方式', { delivery: '直接送交', post: '邮寄', system: '公文系统' }),
})

/** 备案回执 */
export const MajorPenaltyReceipt = z.strictObject({
  report: line('报告文号', 'reference', 100),
  number: line('回执编号', 'reference', 100),
  receivedOn: dateField('收到回执日期', { act: 'until', since: [{ step: 'major-penalty-sending' }] }),
  sha256: fileHash('回执文件').optional(),
})
