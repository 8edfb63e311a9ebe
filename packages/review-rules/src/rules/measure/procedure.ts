import { daysBetween, deadlineFromHour } from '@zhifa/domain'
import { guardRule, question } from '../../rule'
import type { MeasureCase } from '../../view/cases'
import { isImposed } from '../../view/coercion'
import { holdsThat, notLater } from '../shapes'
import { inMeasure, unless, unread } from '../shared'

const emergency = (c: MeasureCase): boolean => c.has('emergency-imposition')

/** By when the emergency had to be reported and approved, to the minute. */
const approvalDue = (c: MeasureCase): string | undefined =>
  deadlineFromHour(c.law, 'coercion.emergency-approval', c.latest('emergency-imposition')!.data.start)?.due

/** When it was reported. If it was not, the day of the review counts from its first minute, once the time was over then. */
function reportedAt(c: MeasureCase): string | undefined {
  const reported = c.latest('emergency-approval')?.data.reportedAt
  const due = approvalDue(c)
  const today = `${c.on}T00:00`
  return reported ?? (due !== undefined && today > due ? today : undefined)
}

/** 程序：批准、实施、解除 */
export const measureProcedureRules = [
  notLater({
    id: 'procedure.measure-approved-before',
    title: '实施强制措施前向负责人报告并经批准',
    cites: ['行政强制法 18(1)'],
    ...inMeasure,
    arises: (c) => c.has('imposition'),
    first: '批准日 approval.on',
    second: '实施日 imposition.on',
    days: (c) => ({ first: c.first('approval')?.on, second: c.latest('imposition')!.on }),
    otherwise: unless(
      '实施在批准之前',
      'the measure was taken before it was approved',
      '请立即解除；情况紧急的说明并补办批准',
      'release it; in an emergency, explain and get the approval',
    ),
  }),
  notLater({
    id: 'procedure.measure-emergency-approved-in-time',
    title: '紧急情况当场实施的，二十四小时内报告并补办批准',
    cites: ['行政强制法 19'],
    ...inMeasure,
    arises: emergency,
    first: '报告时间或者当前日 emergency-approval.reportedAt',
    second: '二十四小时届满 law.coercion.emergency-approval',
    days: (c) => ({ first: reportedAt(c), second: approvalDue(c) }),
    otherwise: unless(
      '没有在二十四小时内报告并补办批准',
      'it was not reported and approved within twenty-four hours',
      '请立即解除',
      'release it at once',
    ),
  }),
  holdsThat({
    id: 'procedure.measure-refused-then-released',
    title: '负责人认为不应当采取的，立即解除',
    cites: ['行政强制法 19'],
    ...inMeasure,
    arises: (c) => c.latest('emergency-approval')?.data.approved === false,
    fact: '是否在不批准的当日解除 release.on',
    is: (c) => {
      const refused = c.latest('emergency-approval')
      const released = c.latest('release')
      if (released) return refused && daysBetween(refused.on, released.on) <= 0
      return refused && c.on > refused.on ? false : undefined
    },
    otherwise: unless(
      '负责人不批准，没有立即解除',
      'the head refused and it was not released at once',
      '请立即解除并退还',
      'release it at once',
    ),
  }),
  guardRule({
    id: 'procedure.measure-certificate-shown',
    title: '实施强制措施时出示执法证件、告知权利',
    cites: ['行政强制法 18(3)', '行政强制法 18(5)'],
    ...inMeasure,
    arises: isImposed,
    guard: 'on-site.certificate-shown',
    steps: ['imposition', 'emergency-imposition'],
    otherwise: unless(
      '没有记录出示证件、告知权利',
      'showing the certificate or telling the rights is not on record',
      '请补充说明；程序违法的应当解除',
      'explain it; release what was taken unlawfully',
    ),
  }),
  guardRule({
    id: 'procedure.measure-form-kept',
    title: '当场听取陈述申辩，交付决定书和清单',
    cites: ['行政强制法 18(6)', '行政强制法 24.1'],
    ...inMeasure,
    arises: isImposed,
    guard: 'coercion.form-kept',
    steps: ['imposition', 'emergency-imposition'],
    otherwise: unless(
      '没有听取陈述申辩，或者没有当场交付决定书和清单',
      'the party was not heard, or decision and inventory were not handed over',
      '请立即听取意见、补交决定书和清单，或者解除',
      'hear the party, hand them over, or release',
    ),
  }),
  guardRule({
    id: 'procedure.measure-not-disposed-unapproved',
    title: '当场实施的措施补办批准后才延长或者处理',
    cites: ['行政强制法 19', '行政强制法 27'],
    ...inMeasure,
    ...unread,
    arises: (c) => emergency(c) && c.has('extension', 'disposal'),
    guard: 'coercion.emergency-approved',
    steps: ['disposal', 'extension'],
    otherwise: unless(
      '没有补办批准就延长或者处理',
      'it was extended or disposed of without approval',
      '请立即解除，已处理的依法补救',
      'release it, and make good what was done',
    ),
  }),
  holdsThat({
    id: 'procedure.measure-released-when-revoked',
    title: '强制措施被撤销、确认违法或者无效的，已经解除',
    cites: ['行政强制法 28'],
    ...inMeasure,
    arises: (c) => c.all('remedy-result').some(({ data }) => ['revoked', 'unlawful', 'void'].includes(data.result)),
    fact: '是否已经解除 release',
    is: (c) => c.has('release'),
    otherwise: unless(
      '措施已被撤销或者确认违法，没有解除',
      'the measure fell and was not released',
      '请立即解除并退还',
      'release it at once',
    ),
  }),
  question({
    id: 'procedure.measure-on-site-told',
    title: '当场告知当事人采取措施的理由、依据和救济途径',
    cites: ['行政强制法 18(5)'],
    ...inMeasure,
    arises: isImposed,
    asks: '看现场笔录和音像记录有无逐项告知理由、依据、权利和救济途径',
    otherwise: unless('告知不完整', 'not everything was told', '请补充告知', 'tell the rest'),
  }),
]
