import { daysBetween, deadline, deadlineFromHour } from '@zhifa/domain'
import { guardRule, question } from '../../rule'
import type { CaseView } from '../../view/case-view'
import { imposed, isImposed, measure } from '../../view/coercion'
import { follows } from '../common/order'
import { holdsThat, keptPeriod, noneOf, notLater } from '../shapes'
import { inMeasure, unless, unread } from '../shared'

const emergency = (c: CaseView): boolean => c.has('emergency-imposition')

/** By when the emergency had to be reported and approved, to the minute. */
const approvalDue = (c: CaseView): string | undefined =>
  deadlineFromHour(c.law, 'coercion.emergency-approval', measure.latest(c, 'emergency-imposition')!.data.start)?.due

/** When it was reported. If it was not, the day of the review counts from its first minute, once the time was over then. */
function reportedAt(c: CaseView): string | undefined {
  const reported = measure.latest(c, 'emergency-approval')?.data.reportedAt
  const due = approvalDue(c)
  const today = `${c.on}T00:00`
  return reported ?? (due !== undefined && today > due ? today : undefined)
}

/** Numbers of the tests of which the party was told later than they were to end. */
const testsToldLate = (c: CaseView): readonly number[] =>
  measure
    .all(c, 'testing-notice')
    .filter(({ data }) => data.toldOn > data.until)
    .map(({ seq }) => seq)

/** Numbers of the tests that ended later than the party was told. */
const testsOverrun = (c: CaseView): readonly number[] =>
  measure
    .all(c, 'testing-notice')
    .filter((test) => (measure.all(c, 'testing-end').find((end) => follows(end, test))?.on ?? c.on) > test.data.until)
    .map(({ seq }) => seq)

/** 程序 */
export const measureProcedureRules = [
  notLater({
    id: 'procedure.measure-approved-before',
    title: '实施强制措施前向负责人报告并经批准',
    cites: ['行政强制法 18(1)'],
    ...inMeasure,
    arises: (c) => c.has('imposition'),
    first: '批准日 approval.on',
    second: '实施日 imposition.on',
    days: (c) => ({ first: measure.first(c, 'approval')?.on, second: measure.latest(c, 'imposition')!.on }),
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
    arises: (c) => measure.latest(c, 'emergency-approval')?.data.approved === false,
    fact: '是否在不批准的当日解除 release.on',
    is: (c) => {
      const refused = measure.latest(c, 'emergency-approval')
      const released = measure.latest(c, 'release')
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
  keptPeriod({
    id: 'procedure.measure-in-period',
    title: '查封、扣押没有超过法定期限',
    cites: ['行政强制法 25.1', '行政强制法 25.3', '行政强制法 28'],
    ...inMeasure,
    period: 'coercion.seizure',
    ends: '解除、处理日或者当前日 release.on',
    otherwise: unless(
      '查封、扣押超过法定期限',
      'it lasted longer than the law allows',
      '请立即解除并退还',
      'release it at once',
    ),
  }),
  guardRule({
    id: 'procedure.measure-extended-before-the-end',
    title: '延长查封、扣押在期限届满前批准',
    cites: ['行政强制法 25.1'],
    ...inMeasure,
    arises: (c) => c.has('extension'),
    guard: 'coercion.still-running',
    steps: ['extension'],
    otherwise: unless(
      '期限届满后才延长',
      'the time had run out when it was extended',
      '请立即解除',
      'release it at once',
    ),
  }),
  holdsThat({
    id: 'procedure.measure-extended-once',
    title: '查封、扣押只延长一次',
    cites: ['行政强制法 25.1'],
    ...inMeasure,
    arises: (c) => c.has('extension'),
    fact: '是否只延长一次 extension',
    is: (c) => measure.all(c, 'extension').length === 1,
    otherwise: unless('重复延长', 'it was extended more than once', '请立即解除', 'release it at once'),
  }),
  notLater({
    id: 'procedure.measure-extension-told',
    title: '延长查封、扣押的决定及时书面告知当事人',
    cites: ['行政强制法 25.2'],
    ...inMeasure,
    ...unread,
    arises: (c) => c.has('extension'),
    first: '告知日 extension.toldOn',
    second: '延长之前的期限不早于 law.coercion.seizure',
    days: (c) => {
      const begun = imposed(c)
      const end = begun && deadline(c.law, 'coercion.seizure', begun.on)?.keepBy
      const { on, data } = measure.latest(c, 'extension')!
      // "In time" has no number of days: at the latest when the first period ends, or with the decision itself.
      return { first: data.toldOn, second: end && [end, on].sort().pop() }
    },
    otherwise: unless(
      '延长决定没有及时告知当事人',
      'the party was not told in time of the extension',
      '请立即书面告知并说明理由',
      'tell the party in writing, with the reason',
    ),
  }),
  noneOf({
    id: 'procedure.measure-testing-told',
    title: '检测、检验、鉴定的期间书面告知当事人',
    cites: ['行政强制法 25.3'],
    ...inMeasure,
    arises: (c) => c.has('testing-notice'),
    fact: '告知过迟的检测序号 testing-notice.toldOn',
    faults: testsToldLate,
    otherwise: unless(
      '检测期间没有及时书面告知',
      'the party was not told in time of a test',
      '请书面告知；没有告知的期间计入期限',
      'tell it in writing; otherwise the time counts',
    ),
  }),
  noneOf({
    id: 'procedure.measure-testing-as-told',
    title: '检测、检验、鉴定在告知的期间内结束',
    cites: ['行政强制法 25.3'],
    ...inMeasure,
    ...unread,
    arises: (c) => c.has('testing-notice'),
    fact: '超过告知期间的检测序号 testing-notice.until',
    faults: testsOverrun,
    otherwise: unless(
      '检测超过了告知的期间',
      'a test took longer than the party was told',
      '请重新明确期间并书面告知，超出部分计入期限',
      'tell the new time in writing; what exceeds it counts',
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
