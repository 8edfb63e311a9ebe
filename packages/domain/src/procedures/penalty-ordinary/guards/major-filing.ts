import { guard } from '../../../case/table/guard'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { type FilingReport, majorFilingOf } from '../major-filing'

const cites = ['辽宁省行政执法监督规定 16.2']

/** 报告文号不重复：送出和回执以文号对应 */
export const reportNumberedOnce = guard<{ readonly number: string }, PenaltyOrdinary>(
  { id: 'major-filing.numbered-once', title: '备案报告、变更情况报告的文号没有用过', cites },
  ({ data, state, law }) => {
    const holds = !(majorFilingOf(state, law)?.reports ?? []).some(({ number }) => number === data.number)
    return {
      holds,
      read: { number: data.number },
      message: holds
        ? { zh: '文号没有用过', en: 'the number is new' }
        : { zh: '本案已有这一文号的报告', en: 'a report of the case has this number' },
      cure: { zh: '请另编文号', en: 'give it a number of its own' },
    }
  },
)

/** 送出是单独的一步：送出日期不在拟定报告时填写 */
export const sendingIsAnAct = guard<{ readonly sentOn?: string | undefined }, PenaltyOrdinary>(
  { id: 'major-filing.sending-is-an-act', title: '报送日期以登记送出为准，不在报告中填写', cites },
  ({ data }) => ({
    holds: data.sentOn === undefined,
    read: { sentOn: data.sentOn ?? null },
    message:
      data.sentOn === undefined
        ? { zh: '没有填写报送日期', en: 'it names no day of sending' }
        : { zh: '报告批准以前不能已经送出', en: 'what is not approved yet cannot have gone out' },
    cure: {
      zh: '请不填报送日期；批准以后登记“送出备案报告”',
      en: 'leave the day out, and record the sending as an act',
    },
  }),
)

/** 报告变更情况的，备案报告已经送出，此后决定被变更或者撤销 */
export const changeSince = guard<{ readonly report: string }, PenaltyOrdinary>(
  { id: 'major-filing.change-since', title: '原备案报告已经送出，此后决定被变更或者撤销而未报告', cites },
  ({ data, state, law }) => {
    const filing = majorFilingOf(state, law)
    const original = filing?.reports.find(({ number, what }) => what === 'decision' && number === data.report)
    const changed = filing?.unreported
    const drafted = filing?.reports.some(({ what, seq }) => what === 'change' && seq > (changed?.seq ?? 0))
    const holds = original?.sentOn !== undefined && changed !== undefined && original.seq < changed.seq && !drafted
    return {
      holds,
      read: { report: data.report, sentOn: original?.sentOn ?? null, changedOn: changed?.on ?? null },
      message: holds
        ? { zh: '备案以后决定有变更', en: 'the decision changed after it was filed' }
        : {
            zh: '没有送出该备案报告，或者此后决定没有变更、撤销，或者已经拟定、送出变更情况报告',
            en: 'nothing changed that was not reported',
          },
      cure: { zh: '请核对原备案报告文号和案卷中的变更、撤销', en: 'check the number, and what became of the decision' },
    }
  },
)

const ofNumber = (reports: readonly FilingReport[] | undefined, number: string): FilingReport | undefined =>
  reports?.find((one) => one.number === number)

/** 送出的是经批准而尚未送出的报告 */
export const reportToSend = guard<{ readonly report: string }, PenaltyOrdinary>(
  { id: 'major-filing.report-to-send', title: '送出的是经批准而尚未送出的报告', cites },
  ({ data, state, law }) => {
    const filing = majorFilingOf(state, law)
    const report = ofNumber(filing?.reports, data.report)
    // A report of a decision that another one took the place of says what is no longer so.
    const current = report?.what === 'change' || report?.seq === filing?.current?.seq
    const holds = report !== undefined && report.sentOn === undefined && current
    return {
      holds,
      read: { report: data.report, sentOn: report?.sentOn ?? null },
      message: holds
        ? { zh: '报告已经批准，尚未送出', en: 'it is approved and not sent' }
        : report?.sentOn !== undefined
          ? { zh: `该报告已于${report.sentOn}送出`, en: `it went out on ${report.sentOn}` }
          : { zh: '案卷中没有最近一次决定的这一报告', en: 'no report of this decision has that number' },
      cure: { zh: '请先拟定报告并经批准，核对文号', en: 'draft the report, have it approved, and check its number' },
    }
  },
)

/** 回执针对已经送出而没有回执的报告 */
export const receiptAwaited = guard<{ readonly report: string }, PenaltyOrdinary>(
  { id: 'major-filing.receipt-awaited', title: '回执针对已经送出而没有回执的报告', cites },
  ({ data, state, law }) => {
    const report = ofNumber(majorFilingOf(state, law)?.reports, data.report)
    const holds = report?.sentOn !== undefined && report.receipt === undefined
    return {
      holds,
      read: { report: data.report, sentOn: report?.sentOn ?? null, receipt: report?.receipt ?? null },
      message: holds
        ? { zh: '报告已经送出，没有回执', en: 'it went out, and no receipt has come' }
        : { zh: '该报告没有送出，或者已有回执', en: 'it was not sent, or its receipt is on record' },
      cure: { zh: '请先登记送出，并核对文号', en: 'record that it was sent, and check its number' },
    }
  },
)
