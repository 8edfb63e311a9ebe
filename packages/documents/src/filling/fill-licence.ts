import { type LicenceData, latest } from '@zhifa/domain'
import { filling } from './filling'
import { contactOf, letter, reasoned, remediesOf, sheet } from './known'
import { articles, type FillView, officersOf, recordingsOf } from './view'

type Application = LicenceData.Application
type Data<Key extends keyof typeof LicenceData> = (typeof LicenceData)[Key] extends { _zod: { output: infer Output } }
  ? Output
  : never

const applied = (view: FillView): Application | undefined => latest(view.state, 'application')?.data
const kindOf = (view: FillView): Application['kind'] | undefined => applied(view)?.kind
const granted = (view: FillView) => latest(view.state, 'grant')?.data

/** What every letter about an application bears. */
const about = (view: FillView, number?: string) => ({ ...letter(view, number), matter: applied(view)?.item })
const appliedOn = (view: FillView) => ({ appliedOn: applied(view)?.receivedAt.slice(0, 10) })
const acceptedOn = (view: FillView) => ({ acceptedOn: latest(view.state, 'acceptance')?.on })

const conclusions = { conforms: 'pass', 'to-mend': 'correct', fails: 'fail' } as const
const cancelled = {
  expired: 'expired',
  'dead-or-incapable': 'dead',
  dissolved: 'ended',
  revoked: 'revoked',
  impossible: 'impossible',
  'other-by-law': 'other',
} as const

/** 行政许可 */
export const licenceFillings = [
  filling<Application>({
    form: 'license-material-receipt',
    steps: ['application'],
    // Pages are counted at the counter.
    byHand: ['materials'],
    data: (view) => ({ ...about(view), clerk: view.entry.by.map((actor) => actor.name).join('、') }),
  }),
  filling<Data<'SupplementNotice'>>({
    form: 'license-supplement-notice',
    steps: ['supplement-notice'],
    byHand: ['number', 'problem'],
    data: (view) => ({
      ...about(view),
      ...appliedOn(view),
      materials: view.entry.data.missing.map((name) => ({ name })),
    }),
  }),
  filling<Data<'Acceptance'>>({
    form: 'license-acceptance-notice',
    steps: ['acceptance'],
    data: (view) => ({
      ...about(view, view.entry.data.number),
      ...appliedOn(view),
      limit: view.law.period('licence.decision-period', view.entry.on)?.amount,
    }),
  }),
  filling<Data<'NonAcceptance'>>({
    form: 'license-nonacceptance-decision',
    steps: ['non-acceptance'],
    data: (view) => ({
      ...about(view, view.entry.data.number),
      ...appliedOn(view),
      reason: reasoned(view, view.entry.data.reason, view.entry.data.basis),
      ...remediesOf(view),
    }),
  }),
  filling<Data<'SiteReview'>>({
    form: 'license-site-review-record',
    steps: ['site-review'],
    byHand: ['checks'],
    data: (view) => ({
      agency: view.agency.name,
      begin: view.entry.data.start,
      end: view.entry.data.end,
      place: view.entry.data.place,
      officers: officersOf(view),
      recorder: view.entry.by.at(-1)?.name,
      content: view.entry.data.content,
      applicant: applied(view)?.applicant,
      matter: applied(view)?.item,
      conclusion: conclusions[view.entry.data.conclusion],
      ...recordingsOf(view),
    }),
  }),
  filling<Data<'TechnicalReview'>>({
    form: 'license-tech-extension-notice',
    steps: ['technical-review'],
    byHand: ['number', 'opinion', 'supplement'],
    data: (view) => ({ ...about(view), days: view.entry.data.expectedDays }),
  }),
  filling<Data<'Examination'>>({
    form: 'license-review-form',
    steps: ['grant', 'refusal'],
    data: (view) => {
      const examined = latest(view.state, 'examination')
      const site = latest(view.state, 'site-review')?.data.content
      const review = latest(view.state, 'review-opinion')
      const said = review && { opinion: review.data.opinion, by: review.by[0]?.name, on: review.on }
      return {
        ...sheet(view),
        party: applied(view)?.applicant,
        matter: applied(view)?.item,
        ...acceptedOn(view),
        documents: examined?.data.opinion,
        ...(site === undefined ? {} : { site }),
        officers: (examined?.by ?? []).map((actor) => ({ name: actor.name, certificate: actor.certificate ?? '／' })),
        ...(said ? { review: said } : {}),
      }
    },
  }),
  filling<Data<'HearingOffer'>>({
    form: 'license-hearing-notice',
    steps: ['hearing-offer'],
    byHand: ['number', 'reason'],
    data: (view) => {
      const time = view.law.period('licence.hearing-request', view.entry.on)
      return {
        ...about(view),
        ...(time ? { request: { amount: time.amount, unit: time.unit } } : {}),
        contact: contactOf(view),
      }
    },
  }),
  filling<Data<'DecisionExtension'>>({
    form: 'license-decision-extension-notice',
    steps: ['decision-extension'],
    byHand: ['number'],
    data: (view) => ({
      ...about(view),
      ...acceptedOn(view),
      reason: view.entry.data.reason,
      days: view.law.period('licence.decision-extension', view.entry.on)?.amount,
      approvedBy: view.entry.approvedBy?.name,
    }),
  }),
  filling<Data<'Grant'>>({
    form: 'license-grant-decision',
    steps: ['grant'],
    data: (view) => {
      const { number, holder, scope, licenceNumber, from, until } = view.entry.data
      return {
        ...about(view, number),
        party: holder,
        ...acceptedOn(view),
        content: scope,
        licence: licenceNumber,
        period: { from, to: until },
      }
    },
  }),
  filling<Data<'Refusal'>>({
    form: 'license-refusal-decision',
    steps: ['refusal'],
    when: (view) => kindOf(view) === 'new',
    data: (view) => ({ ...refused(view), ...appliedOn(view), ...acceptedOn(view) }),
  }),
  filling<Data<'Refusal'>>({
    form: 'license-change-refusal-decision',
    steps: ['refusal'],
    when: (view) => kindOf(view) !== 'new',
    data: (view) => ({
      ...refused(view),
      kind: kindOf(view) === 'change' ? 'change' : 'renew',
      licence: applied(view)?.licence?.number,
    }),
  }),
  filling<Data<'Revocation'>>({
    form: 'license-revocation-decision',
    steps: ['revocation'],
    byHand: ['cause', 'heard'],
    data: (view) => ({
      ...about(view, view.entry.data.number),
      facts: reasoned(view, view.entry.data.ground, view.entry.data.basis),
      licence: granted(view)?.licenceNumber,
      ...remediesOf(view),
    }),
  }),
  filling<Data<'Recall'>>({
    form: 'license-withdrawal-decision',
    steps: ['recall'],
    byHand: ['kind'],
    data: (view) => ({
      ...about(view, view.entry.data.number),
      licence: granted(view)?.licenceNumber,
      reason: view.entry.data.ground,
      compensation: view.entry.data.compensation,
      ...remediesOf(view),
    }),
  }),
  filling<Data<'Cancellation'>>({
    form: 'license-cancellation-decision',
    steps: ['cancellation'],
    data: (view) => ({
      ...about(view, view.entry.data.number),
      cause: cancelled[view.entry.data.ground],
      licence: granted(view)?.licenceNumber,
      ...remediesOf(view),
    }),
  }),
]

const refused = (view: FillView<Data<'Refusal'>>) => ({
  ...about(view, view.entry.data.number),
  reason: view.entry.data.reason,
  basis: articles(view, view.entry.data.basis),
  ...remediesOf(view),
})
