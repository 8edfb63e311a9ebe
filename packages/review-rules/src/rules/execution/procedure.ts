import { deadline } from '@zhifa/domain'
import { defineRule, guardRule, question, since } from '../../rule'
import { holdsThat, keptPeriod, notLater } from '../shapes'
import { inExecution, unless, unread } from '../shared'
import { paymentDue } from './shared'

/** 程序 */
export const executionProcedureRules = [
  guardRule({
    id: 'procedure.execution-court-window',
    title: '催告满十个工作日、救济期限届满后三个月内申请法院强制执行',
    cites: ['行政强制法 53', '行政强制法 54', '行政强制法 69'],
    ...inExecution,
    arises: (c) => c.has('court-application'),
    guard: 'execution.court-window',
    steps: ['court-application'],
    otherwise: unless(
      '申请强制执行不符合期间或者催告要求',
      'the court was asked too early, too late or without a demand',
      '请先催告，并在法定期间内申请',
      'demand first, and apply in time',
    ),
  }),
  guardRule({
    id: 'procedure.execution-demand-rights',
    title: '催告书告知陈述、申辩权利',
    cites: ['行政强制法 35', '行政强制法 36'],
    ...inExecution,
    arises: (c) => c.has('demand'),
    guard: 'execution.demand-rights',
    steps: ['demand'],
    each: true,
    otherwise: unless(
      '催告书没有告知陈述、申辩权利',
      'the right to be heard was not told',
      '请重新催告',
      'demand anew',
    ),
  }),
  defineRule({
    id: 'procedure.execution-demand-after-term',
    title: '催告在缴款期限届满之后',
    cites: ['行政强制法 35', '行政处罚法 67.3'],
    ...inExecution,
    inForce: since('行政处罚法', '2021'),
    ...unread,
    arises: (c) => c.has('demand') && (c.latest('takeover')?.data.amount ?? 1) > 0,
    facts: { due: '缴款期限 law.penalty.payment', demanded: '催告书送达日 demand.servedOn' },
    reads: (c) => ({ due: c.keep(paymentDue), demanded: c.first('demand')!.data.servedOn }),
    holds: ({ due, demanded }) => due < demanded,
    otherwise: unless(
      '缴款期限没有届满就催告',
      'the demand came before the time to pay was over',
      '请在缴款期限届满后重新催告',
      'demand again after the time is over',
    ),
    examples: {
      met: [{ due: '2026-03-17', demanded: '2026-03-18' }],
      notMet: [{ due: '2026-03-17', demanded: '2026-03-17' }],
      undetermined: [{ demanded: '2026-03-18' }],
    },
  }),
  question({
    id: 'procedure.execution-views-weighed',
    title: '对催告后的陈述、申辩充分听取、记录、复核，成立的采纳',
    cites: ['行政强制法 36'],
    ...inExecution,
    arises: (c) => c.has('views'),
    asks: '对照陈述申辩内容看复核意见是否逐项回应',
    otherwise: unless('没有复核陈述、申辩', 'the views were not weighed', '请复核并答复', 'weigh them'),
  }),
  notLater({
    id: 'procedure.execution-surcharge-told',
    title: '加处罚款的标准在起算之前告知当事人',
    cites: ['行政强制法 45.1'],
    ...inExecution,
    ...unread,
    arises: (c) => c.has('surcharge'),
    first: '告知日 surcharge.toldOn',
    second: '加处罚款起算日 surcharge.from',
    days: (c) => {
      const { toldOn, from } = c.latest('surcharge')!.data
      return { first: toldOn, second: from }
    },
    otherwise: unless(
      '加处罚款的标准没有事先告知',
      'the rate of the surcharge was not told before it ran',
      '请告知标准，告知之前的不计收',
      'tell it; what ran before is not collected',
    ),
  }),
  defineRule({
    id: 'procedure.execution-surcharge-thirty-days',
    title: '实施加处罚款超过三十日，经催告仍不履行，才申请强制执行',
    cites: ['行政强制法 46'],
    ...inExecution,
    ...unread,
    arises: (c) => c.has('surcharge') && c.has('court-application'),
    facts: { until: '三十日届满 law.execution.surcharge-overdue', applied: '申请日 court-application.on' },
    reads: (c) => ({
      until: deadline(c.law, 'execution.surcharge-overdue', c.latest('surcharge')!.data.from)?.raw,
      applied: c.latest('court-application')!.on,
    }),
    holds: ({ until, applied }) => until < applied,
    otherwise: unless(
      '加处罚款不满三十日就申请强制执行',
      'the court was asked before the surcharge had run for thirty days',
      '请在加处罚款超过三十日后申请',
      'wait until it has run for more than thirty days',
    ),
    examples: {
      met: [{ until: '2026-09-20', applied: '2026-09-21' }],
      notMet: [{ until: '2026-09-20', applied: '2026-09-20' }],
      undetermined: [{ applied: '2026-09-21' }],
    },
  }),
  keptPeriod({
    id: 'procedure.execution-pause-not-forgotten',
    title: '中止执行未满三年恢复执行，或者依法终结',
    cites: ['行政强制法 39'],
    ...inExecution,
    period: 'execution.discontinued',
    ends: '恢复日或者当前日 resume.on',
    otherwise: unless(
      '中止执行满三年未恢复',
      'it was paused for three years',
      '没有明显社会危害、当事人确无能力履行的，不再执行',
      'where no harm shows and the party has no means, it is not executed any more',
    ),
  }),
  holdsThat({
    id: 'procedure.execution-paused-not-enforced',
    title: '中止执行期间没有催告、加处罚款或者申请法院',
    cites: ['行政强制法 39'],
    ...inExecution,
    ...unread,
    arises: (c) => c.has('pause'),
    fact: '中止期间是否没有执行活动 pause',
    is: (c) => {
      let paused = false
      for (const { step } of c.record.entries) {
        if (step === 'pause') paused = true
        if (step === 'resume') paused = false
        if (paused && ['demand', 'surcharge', 'court-application'].includes(step)) return false
      }
      return true
    },
    otherwise: unless(
      '中止执行期间仍在执行',
      'it was executed while it was paused',
      '请撤回相关行为，恢复执行后再办理',
      'withdraw it, and resume first',
    ),
  }),
  question({
    id: 'procedure.execution-not-at-night',
    title: '没有在夜间或者法定节假日实施强制执行，情况紧急的除外',
    cites: ['行政强制法 43.1'],
    ...inExecution,
    arises: (c) => c.has('performed', 'ending'),
    asks: '看执行活动的日期和起止时间；在夜间、法定节假日的看紧急情况的说明',
    otherwise: unless(
      '在夜间或者法定节假日实施强制执行',
      'it was enforced at night or on a holiday',
      '请说明紧急情况；没有的依法纠正',
      'show the urgency, or put it right',
    ),
  }),
  question({
    id: 'procedure.execution-refusal-answered',
    title: '法院不予受理、不予执行的，已在十五日内研究是否申请复议',
    cites: ['行政强制法 56', '行政强制法 58'],
    ...inExecution,
    arises: (c) => c.all('ruling').some(({ data }) => data.result !== 'granted'),
    asks: '看收到裁定的日期、研究记录和复议申请',
    otherwise: unless('没有在期限内研究', 'nobody looked into the refusal in time', '请说明', 'explain'),
  }),
]
