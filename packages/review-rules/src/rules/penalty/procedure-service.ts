import type { Service } from '@zhifa/domain'
import { defineRule, guardRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { began, worstRun } from '../../view/periods'
import { ordinary, unless } from '../shared'

const services = (c: PenaltyCase): readonly Service[] => [
  ...c.all('notice-service').map(({ data }) => data),
  ...c.all('decision-service').map(({ data }) => data),
]

const by = (c: PenaltyCase, ...methods: readonly string[]) =>
  services(c).filter(({ method }) => methods.includes(method))

/** Ways of service in which somebody signs for the paper. */
const signedFor = ['direct', 'postal', 'entrusted', 'handed-on']

export const procedureServiceRules = [
  defineRule({
    id: 'procedure.served-in-time',
    title: '决定书在法定期限内送达',
    cites: ['行政处罚法 61.1', '行政处罚法 85'],
    ...ordinary,
    arises: (c) => began(c, 'penalty.decision-service'),
    facts: { keepBy: '送达期限 law.penalty.decision-service', ended: '送达日或者当前日 decision-service.on' },
    reads: (c) => {
      const run = worstRun(c, 'penalty.decision-service')
      return { keepBy: run.keepBy, ended: run.endedOn }
    },
    holds: ({ keepBy, ended }) => ended <= keepBy,
    otherwise: unless(
      '决定书没有在法定期限内送达',
      'the decision was not served in time',
      '请立即送达并说明原因',
      'serve it at once and explain',
    ),
    examples: {
      met: [
        { keepBy: '2026-11-24', ended: '2026-11-16' },
        { keepBy: '2026-11-16', ended: '2026-11-16' },
      ],
      notMet: [{ keepBy: '2026-11-24', ended: '2026-11-25' }],
      undetermined: [{ ended: '2026-11-25' }],
    },
  }),
  defineRule({
    id: 'procedure.receiver-named',
    title: '直接、邮寄、委托、转交送达的，记明签收人',
    cites: ['行政处罚法 61.1'],
    ...ordinary,
    arises: (c) => by(c, ...signedFor).length > 0,
    facts: { unnamed: '没有签收人的送达次数 service.receiver' },
    reads: (c) => ({ unnamed: by(c, ...signedFor).filter(({ receiver }) => !receiver).length }),
    holds: ({ unnamed }) => unnamed === 0,
    otherwise: unless(
      '送达回证没有签收人',
      'a receipt of service names no receiver',
      '请补正送达回证，或者重新送达',
      'complete the receipt, or serve again',
    ),
    examples: { met: [{ unnamed: 0 }], notMet: [{ unnamed: 1 }], undetermined: [{}] },
  }),
  guardRule({
    id: 'procedure.e-service-consented',
    title: '电子送达的，当事人已签订确认书',
    cites: ['行政处罚法 61.2'],
    ...ordinary,
    arises: (c) => by(c, 'electronic').length > 0,
    guard: 'service.electronic-consent',
    steps: ['notice-service', 'decision-service'],
    each: true,
    otherwise: unless('未经当事人确认而电子送达', 'e-service without the signed consent', '请重新送达', 'serve again'),
  }),
  guardRule({
    id: 'procedure.leaving-witnessed',
    title: '留置送达有见证人或者音像记录',
    cites: ['行政处罚法 61.1', '民事诉讼法 89'],
    ...ordinary,
    arises: (c) => by(c, 'leaving').length > 0,
    guard: 'service.leaving-witnessed',
    steps: ['notice-service', 'decision-service'],
    each: true,
    otherwise: unless('留置送达无法证明', 'the leaving is not proved', '请重新送达', 'serve again'),
  }),
  question({
    id: 'procedure.public-notice-last',
    title: '公告送达前其他送达方式确实无法送达',
    cites: ['民事诉讼法 95', '行政处罚法 61.1'],
    ...ordinary,
    arises: (c) => by(c, 'public-notice').length > 0,
    asks: '看下落不明的证明、其他方式送达未果的记录和公告期间',
    otherwise: unless(
      '不符合公告送达条件',
      'public notice was not the last resort',
      '请以其他方式送达',
      'serve in another way',
    ),
  }),
  defineRule({
    id: 'procedure.served-after-decision',
    title: '决定书的送达日期不早于决定日期',
    cites: ['行政处罚法 61.1'],
    ...ordinary,
    arises: (c) => c.has('decision-service'),
    facts: { decided: '决定日 decision.on', received: '送达日期 decision-service.receivedOn' },
    reads: (c) => ({ decided: c.latest('decision')?.on, received: c.latest('decision-service')!.data.receivedOn }),
    holds: ({ decided, received }) => decided <= received,
    otherwise: unless('送达日期早于决定日期', 'served before it was decided', '请核实日期', 'check the dates'),
    examples: {
      met: [
        { decided: '2026-11-13', received: '2026-11-16' },
        { decided: '2026-11-16', received: '2026-11-16' },
      ],
      notMet: [{ decided: '2026-11-13', received: '2026-11-12' }],
      undetermined: [{ decided: '2026-11-13' }],
    },
  }),
]
