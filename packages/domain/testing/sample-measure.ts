import type { Act, CaseRecord } from '../src/case/record/entry'
import { sampleParty } from './sample-people'
import {
  approved,
  byOne,
  byTwo,
  filed,
  filmed,
  type NextAct,
  noneSerious,
  onSite,
  reviewPassed,
  signed,
  walk,
} from './walk'

type Kind = 'sealing' | 'seizure' | 'health-control'

const what = (kind: Kind) => ({
  kind,
  party: sampleParty,
  reason: '现场使用的饮用水设施可能被污染，为防止危害扩大。',
  basis: ['传染病防治法 55'],
})

const imposition = (step: string, kind: Kind): Act =>
  byTwo(
    step,
    '2026-08-03',
    {
      ...onSite('2026-08-03'),
      ...what(kind),
      number: '示卫公查扣决〔2026〕1号',
      inventory: [
        { name: '储水箱', quantity: '1个' },
        { name: '水泵', quantity: '2台', note: '编号01、02' },
      ],
      partyPresent: true,
      handedOver: true,
      viewsHeard: true,
      ...signed,
    },
    filmed('2026-08-03'),
  )

const release = (): Act =>
  approved(
    byTwo(
      'release',
      '2026-09-10',
      {
        number: '示卫公解查扣决〔2026〕1号',
        ground: 'decided-not-needed',
        returned: '已按清单退还，当事人清点无误。',
        ...signed,
      },
      filmed('2026-09-10'),
    ),
  )
const disposal = (): Act =>
  approved(
    byTwo('disposal', '2026-09-10', {
      number: '示卫公查扣处〔2026〕1号',
      way: 'destroyed',
      basis: ['行政强制法 27'],
      detail: '经检验不合格，依法销毁。',
    }),
  )

interface MeasureChoice {
  readonly kind?: Kind
  readonly emergency?: boolean
  readonly end?: 'release' | 'disposal'
}

/** A compulsory measure: approved and reviewed, or taken in an emergency; tested, extended, released or disposed of. */
export function measureActs({ kind = 'sealing', emergency = false, end = 'release' }: MeasureChoice = {}): NextAct[] {
  const begin = emergency
    ? [
        imposition('emergency-imposition', kind),
        approved(
          byOne('emergency-approval', '2026-08-03', {
            reportedAt: '2026-08-03T15:00',
            approved: true,
            opinion: '同意补办。',
          }),
        ),
      ]
    : [
        approved(byTwo('approval', '2026-08-03', { ...what(kind), object: '储水箱、水泵', judgements: noneSerious })),
        ...reviewPassed('2026-08-03', 'measure'),
        imposition('imposition', kind),
      ]
  return [
    ...begin,
    byTwo('testing-notice', '2026-08-05', { purpose: '水质检验', until: '2026-08-14', toldOn: '2026-08-05' }),
    byTwo('testing-end', '2026-08-12', { result: '不合格。' }),
    approved(
      byTwo('extension', '2026-09-03', {
        number: '示卫公查扣延〔2026〕1号',
        reason: '需要复核检验结果，情况复杂。',
        toldOn: '2026-09-03',
      }),
    ),
    end === 'release' ? release() : disposal(),
    approved(
      byOne('closing', '2026-09-10', {
        summary: '强制措施已依法了结。',
        result: '已了结。',
        headOpinion: '同意结案。',
      }),
    ),
    filed('2026-09-11'),
  ]
}

/** {@link measureActs}, done. */
export const sampleMeasure = (choice: MeasureChoice = {}): CaseRecord =>
  walk('coercion.measure', '2026-0301', measureActs(choice))
