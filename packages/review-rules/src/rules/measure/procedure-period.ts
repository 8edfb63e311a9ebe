import { deadline } from '@zhifa/domain'
import { guardRule } from '../../rule'
import type { MeasureCase } from '../../view/cases'
import { imposed } from '../../view/coercion'
import { follows } from '../common/order'
import { holdsThat, keptPeriod, noneOf, notLater } from '../shapes'
import { inMeasure, unless, unread } from '../shared'

/** Numbers of the tests of which the party was told later than they were to end. */
const testsToldLate = (c: MeasureCase): readonly number[] =>
  c
    .all('testing-notice')
    .filter(({ data }) => data.toldOn > data.until)
    .map(({ seq }) => seq)

/** Numbers of the tests that ended later than the party was told. */
const testsOverrun = (c: MeasureCase): readonly number[] =>
  c
    .all('testing-notice')
    .filter((test) => (c.all('testing-end').find((end) => follows(end, test))?.on ?? c.on) > test.data.until)
    .map(({ seq }) => seq)

/** 程序：期限、延长、检测 */
export const measurePeriodRules = [
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
    is: (c) => c.all('extension').length === 1,
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
      const { on, data } = c.latest('extension')!
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
]
