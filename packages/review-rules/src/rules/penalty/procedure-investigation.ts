import { defineRule, guardRule } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { began, worstRun } from '../../view/periods'
import { ordinary, unless } from '../shared'

const investigating = ['scene-inspection', 'interview', 'evidence', 'preservation'] as const
const firstAct = (c: PenaltyCase) =>
  c.record.entries.find(({ step }) => (investigating as readonly string[]).includes(step))

export const procedureInvestigationRules = [
  defineRule({
    id: 'procedure.filed-first',
    title: '立案在先，调查取证在后',
    cites: ['行政处罚法 54.2'],
    ...ordinary,
    arises: (c) => firstAct(c) !== undefined,
    facts: { filed: '立案日 filing.on', acted: '首次调查取证日 scene-inspection.on' },
    reads: (c) => ({ filed: c.first('filing')?.on, acted: firstAct(c)!.on }),
    holds: ({ filed, acted }) => filed <= acted,
    otherwise: unless(
      '没有立案就调查取证',
      'the investigation began before the case was filed',
      '请补充说明紧急情形和立案手续',
      'explain the urgency and the filing',
    ),
    examples: {
      met: [
        { filed: '2026-10-14', acted: '2026-10-16' },
        { filed: '2026-10-16', acted: '2026-10-16' },
      ],
      notMet: [{ filed: '2026-10-17', acted: '2026-10-16' }],
      undetermined: [{ acted: '2026-10-16' }],
    },
  }),
  guardRule({
    id: 'procedure.certificate-shown',
    title: '现场检查和询问时出示证件、告知权利义务',
    cites: ['行政处罚法 55.1', '行政处罚法 44'],
    ...ordinary,
    arises: (c) => c.has('scene-inspection', 'interview'),
    guard: 'on-site.certificate-shown',
    steps: ['scene-inspection', 'interview'],
    each: true,
    otherwise: unless(
      '有检查或者询问没有记录出示证件、告知权利',
      'an act does not record that the certificate was shown and the rights were told',
      '请重新办理，或者据实补充证明',
      'repeat it, or prove it truthfully',
    ),
  }),
  guardRule({
    id: 'procedure.extension-founded',
    title: '延长办案期限有规定依据',
    cites: ['行政处罚法 60'],
    ...ordinary,
    arises: (c) => c.has('time-extension'),
    guard: 'time.extension-known',
    steps: ['time-extension'],
    otherwise: unless(
      '延长办案期限没有依据',
      'nothing allows the extension',
      '请核实规章规定，没有依据的不得延长',
      'verify the rule; without one there is no extension',
    ),
  }),
  defineRule({
    id: 'procedure.decided-in-time',
    title: '自立案之日起在规定期限内作出决定',
    cites: ['行政处罚法 60'],
    ...ordinary,
    arises: (c) => began(c, 'penalty.decision-period'),
    facts: { keepBy: '办案期限 law.penalty.decision-period', ended: '决定日或者审核日 decision.on' },
    reads: (c) => {
      const run = worstRun(c, 'penalty.decision-period')
      return { keepBy: run.keepBy, ended: run.endedOn }
    },
    holds: ({ keepBy, ended }) => ended <= keepBy,
    otherwise: unless(
      '超过办案期限',
      'the time for the decision is over',
      '请说明延长、中止的批准；没有依据的逾期应当记录',
      'show the approved extension or suspension; record an unfounded delay',
    ),
    examples: {
      met: [
        { keepBy: '2027-01-12', ended: '2026-11-13' },
        { keepBy: '2026-11-13', ended: '2026-11-13' },
      ],
      notMet: [{ keepBy: '2026-11-12', ended: '2026-11-13' }],
      undetermined: [{ ended: '2026-11-13' }],
    },
  }),
  defineRule({
    id: 'procedure.told-again-after-reinvestigation',
    title: '补充调查后重新终结、重新告知',
    cites: ['行政处罚法 44', '行政处罚法 62'],
    ...ordinary,
    arises: (c) => c.has('reinvestigation') && c.has('decision'),
    facts: { reopened: '补充调查记录序号 reinvestigation.seq', told: '告知记录序号 prior-notice.seq' },
    reads: (c) => ({ reopened: c.latest('reinvestigation')!.seq, told: c.latest('prior-notice')?.seq }),
    holds: ({ reopened, told }) => reopened < told,
    otherwise: unless(
      '补充调查之后没有重新告知',
      'no new notice came after the investigation was reopened',
      '请重新告知并听取意见',
      'notify again and hear the party',
    ),
    examples: { met: [{ reopened: 14, told: 18 }], notMet: [{ reopened: 14, told: 11 }], undetermined: [{ told: 11 }] },
  }),
  defineRule({
    id: 'procedure.correction-term-after-order',
    title: '责令改正的期限不早于责令之日',
    cites: ['行政处罚法 28'],
    ...ordinary,
    arises: (c) => c.has('correction-order'),
    facts: { impossible: '期限早于责令日的通知数 correction-order.dueOn' },
    reads: (c) => ({ impossible: c.all('correction-order').filter(({ on, data }) => data.dueOn < on).length }),
    holds: ({ impossible }) => impossible === 0,
    otherwise: unless(
      '责令改正的期限早于通知日，当事人不可能做到',
      'the term to put things right ends before the order',
      '请重新确定改正期限',
      'set a new term',
    ),
    examples: { met: [{ impossible: 0 }], notMet: [{ impossible: 1 }], undetermined: [{}] },
  }),
  guardRule({
    id: 'procedure.discussed-if-serious',
    title: '情节复杂或者重大的案件经负责人集体讨论',
    cites: ['行政处罚法 57.2'],
    ...ordinary,
    arises: (c) => c.has('investigation-end') && !c.has('no-penalty'),
    guard: 'decision.discussed',
    steps: ['decision'],
    otherwise: unless(
      '应当集体讨论的案件没有讨论',
      'a complex or serious case was not discussed by the heads',
      '请由负责人集体讨论并记录',
      'have the heads discuss it, on record',
    ),
  }),
]
