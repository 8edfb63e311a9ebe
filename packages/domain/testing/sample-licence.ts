import type { Act, CaseRecord } from '../src/case/record/entry'
import { sampleParty } from './sample-people'
import {
  approved,
  approvesNewestDraft,
  byOne,
  byTwo,
  filed,
  filmed,
  handedTo,
  type NextAct,
  noneSerious,
  onSite,
  reviewPassed,
  signed,
  walk,
} from './walk'

const matter = '公共场所卫生许可'
const closing = { summary: '申请已依法办理。', result: '决定已送达。', headOpinion: '同意办结。' }

const application = (kind: string): Act =>
  byTwo('application', '2026-09-01', {
    applicant: sampleParty,
    item: matter,
    kind,
    receivedAt: '2026-09-01T09:00',
    materials: [
      { title: '卫生许可申请书', copies: 1 },
      { title: '营业执照复印件', copies: 1 },
    ],
    ...(kind === 'new' ? {} : { licence: { number: '示卫公证字〔2022〕第9号', until: '2026-11-30' } }),
  })

const grant = (on: string): Act =>
  approved(
    byOne('grant', on, {
      number: '示卫公许〔2026〕1号',
      licenceNumber: '示卫公证字〔2026〕第1号',
      holder: sampleParty,
      scope: '美发场所，经营地址：示例县虚构街8号。',
      from: on,
      until: '2030-09-27',
    }),
  )
const refusal = (on: string): Act =>
  approved(
    byOne('refusal', on, {
      number: '示卫公不许〔2026〕1号',
      reason: '经现场核查，未设置独立的公共用品用具清洗消毒间，不符合卫生要求。',
      basis: ['公共场所卫生管理条例 3', '行政许可法 38.2'],
      remediesTold: true,
    }),
  )

interface LicenceChoice {
  readonly kind?: 'new' | 'change' | 'renewal'
  readonly decide?: 'grant' | 'refuse'
}

/** A licence case from the application to the archive: supplement, site review, test, extension, review, decision, delivery. */
export function licenceActs({ kind = 'new', decide = 'grant' }: LicenceChoice = {}): NextAct[] {
  const end = '2026-09-28'
  return [
    application(kind),
    byOne('supplement-notice', '2026-09-03', { missing: ['经营场所平面图'] }),
    byOne('supplement', '2026-09-07', { materials: [{ title: '经营场所平面图', copies: 1 }] }),
    byOne('acceptance', '2026-09-08', { number: '示卫公受〔2026〕1号' }),
    byTwo(
      'site-review',
      '2026-09-10',
      {
        ...onSite('2026-09-10'),
        ...signed,
        content: '设理发椅4张、洗头床2张，布局与平面图一致。',
        conclusion: decide === 'grant' ? 'conforms' : 'fails',
      },
      filmed('2026-09-10'),
    ),
    byOne('technical-review', '2026-09-10', { kind: 'testing', toldOn: '2026-09-10', expectedDays: 5 }),
    byOne('technical-review-end', '2026-09-15', { result: '室内空气检测合格。' }),
    approved(byOne('decision-extension', '2026-09-16', { reason: '需要进一步核实平面布局。', toldOn: '2026-09-16' })),
    byTwo('examination', '2026-09-21', {
      opinion: '申请材料齐全，符合法定形式。',
      proposal: decide,
      thirdParty: false,
      judgements: noneSerious,
    }),
    ...reviewPassed('2026-09-22', decide),
    decide === 'grant' ? grant(end) : refusal(end),
    byTwo('delivery', end, handedTo(end)),
    byOne('disclosure-draft', end, { category: '普通', ...(decide === 'grant' ? { certificate: '卫生许可证' } : {}) }),
    approvesNewestDraft(end),
    byOne('closing', '2026-09-29', closing, { approvedBy: 'section-head' }),
    filed('2026-09-29'),
  ]
}

/** {@link licenceActs}, done. */
export const sampleLicence = (choice: LicenceChoice = {}): CaseRecord =>
  walk('licence.ordinary', '2026-0201', licenceActs(choice))

/** An application that is not accepted, act by act. */
export const nonAcceptanceActs: readonly Act[] = [
  application('new'),
  byOne('non-acceptance', '2026-09-02', {
    number: '示卫公不受〔2026〕1号',
    reason: '申请事项依法不需要取得行政许可。',
    basis: ['行政许可法 32.1(1)'],
  }),
]

/** An application that is not accepted. */
export const sampleNonAcceptance = (): CaseRecord => walk('licence.ordinary', '2026-0202', nonAcceptanceActs)

/** A licence from its application to its cancellation, act by act. */
export const cancellationActs: readonly Act[] = [
  application('new'),
  byOne('acceptance', '2026-09-01', { number: '示卫公受〔2026〕2号' }),
  byTwo('examination', '2026-09-02', {
    opinion: '申请材料齐全，符合法定形式。',
    proposal: 'grant',
    thirdParty: false,
    judgements: noneSerious,
  }),
  ...reviewPassed('2026-09-03', 'grant'),
  grant('2026-09-04'),
  byTwo('delivery', '2026-09-04', handedTo('2026-09-04')),
  approved(
    byOne('cancellation', '2026-10-14', {
      number: '示卫公注〔2026〕1号',
      ground: 'dissolved',
      detail: '被许可人已依法终止。',
    }),
  ),
]

/** A licence that is cancelled because its holder ended. */
export const sampleCancellation = (): CaseRecord => walk('licence.ordinary', '2026-0203', cancellationActs)

/** Acts that the sample itself does not hold: of applications that end otherwise. */
export const otherLicenceActs: readonly NextAct[] = [
  ...licenceActs({ decide: 'refuse' }),
  ...nonAcceptanceActs,
  ...cancellationActs,
]
