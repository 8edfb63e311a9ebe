import { latest } from '@zhifa/domain'
import { licenseAcceptanceNotice } from '../forms/licence/license-acceptance-notice'
import { licenseCancellationDecision } from '../forms/licence/license-cancellation-decision'
import { licenseChangeRefusalDecision } from '../forms/licence/license-change-refusal-decision'
import { licenseDecisionExtensionNotice } from '../forms/licence/license-decision-extension-notice'
import { licenseGrantDecision } from '../forms/licence/license-grant-decision'
import { licenseHearingNotice } from '../forms/licence/license-hearing-notice'
import { licenseMaterialReceipt } from '../forms/licence/license-material-receipt'
import { licenseNonacceptanceDecision } from '../forms/licence/license-nonacceptance-decision'
import { licenseRefusalDecision } from '../forms/licence/license-refusal-decision'
import { licenseReviewForm } from '../forms/licence/license-review-form'
import { licenseRevocationDecision } from '../forms/licence/license-revocation-decision'
import { licenseSiteReviewRecord } from '../forms/licence/license-site-review-record'
import { licenseSupplementNotice } from '../forms/licence/license-supplement-notice'
import { licenseTechExtensionNotice } from '../forms/licence/license-tech-extension-notice'
import { licenseWithdrawalDecision } from '../forms/licence/license-withdrawal-decision'
import { filling } from './filling'
import { contactOf, inDays, letter, reasoned, remediesOf, sheet } from './known'
import { articles, officersOf, recordingsOf, type ViewOf } from './view'

type Licence = ViewOf<'licence.ordinary'>

const applied = (view: Licence) => latest(view.state, 'application')?.data
const kindOf = (view: Licence) => applied(view)?.kind
const granted = (view: Licence) => latest(view.state, 'grant')?.data

/** What every letter about an application bears. */
const about = (view: Licence) => ({ ...letter(view), matter: applied(view)?.item })
const decided = (view: Licence, number: string) => ({ ...letter(view, number), matter: applied(view)?.item })
const appliedOn = (view: Licence) => ({ appliedOn: applied(view)?.receivedAt.slice(0, 10) })
const acceptedOn = (view: Licence) => ({ acceptedOn: latest(view.state, 'acceptance')?.on })

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
  filling('licence.ordinary', ['application'], licenseMaterialReceipt, {
    // Pages are counted at the counter.
    byHand: ['materials'],
    data: (view) => ({ ...about(view), clerk: view.entry.by.map((actor) => actor.name).join('、') }),
  }),
  filling('licence.ordinary', ['supplement-notice'], licenseSupplementNotice, {
    byHand: ['number', 'problem'],
    data: (view) => ({
      ...about(view),
      ...appliedOn(view),
      materials: view.entry.data.missing.map((name) => ({ name })),
    }),
  }),
  filling('licence.ordinary', ['acceptance'], licenseAcceptanceNotice, {
    data: (view) => ({
      ...decided(view, view.entry.data.number),
      ...appliedOn(view),
      limit: view.law.period('licence.decision-period', view.entry.on)?.amount,
    }),
  }),
  filling('licence.ordinary', ['non-acceptance'], licenseNonacceptanceDecision, {
    data: (view) => ({
      ...decided(view, view.entry.data.number),
      ...appliedOn(view),
      reason: reasoned(view, view.entry.data.reason, view.entry.data.basis),
      ...remediesOf(view),
    }),
  }),
  filling('licence.ordinary', ['site-review'], licenseSiteReviewRecord, {
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
  filling('licence.ordinary', ['technical-review'], licenseTechExtensionNotice, {
    byHand: ['number', 'opinion', 'supplement'],
    data: (view) => ({ ...about(view), days: view.entry.data.expectedDays }),
  }),
  filling('licence.ordinary', ['grant', 'refusal'], licenseReviewForm, {
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
  filling('licence.ordinary', ['hearing-offer'], licenseHearingNotice, {
    byHand: ['number', 'reason'],
    data: (view) => {
      const time = view.law.period('licence.hearing-request', view.entry.on)
      return {
        ...about(view),
        request: time && inDays('licence.hearing-request', time),
        contact: contactOf(view),
      }
    },
  }),
  filling('licence.ordinary', ['decision-extension'], licenseDecisionExtensionNotice, {
    byHand: ['number'],
    data: (view) => ({
      ...about(view),
      ...acceptedOn(view),
      reason: view.entry.data.reason,
      days: view.law.period('licence.decision-extension', view.entry.on)?.amount,
      approvedBy: view.entry.approvedBy?.name,
    }),
  }),
  filling('licence.ordinary', ['grant'], licenseGrantDecision, {
    data: (view) => {
      const { number, holder, scope, licenceNumber, from, until } = view.entry.data
      return {
        ...decided(view, number),
        party: holder,
        ...acceptedOn(view),
        content: scope,
        licence: licenceNumber,
        period: { from, to: until },
      }
    },
  }),
  filling('licence.ordinary', ['refusal'], licenseRefusalDecision, {
    when: (view) => kindOf(view) === 'new',
    data: (view) => ({ ...refused(view), ...appliedOn(view), ...acceptedOn(view) }),
  }),
  filling('licence.ordinary', ['refusal'], licenseChangeRefusalDecision, {
    when: (view) => kindOf(view) !== 'new',
    data: (view) => ({
      ...refused(view),
      kind: kindOf(view) === 'change' ? 'change' : 'renew',
      licence: applied(view)?.licence?.number,
    }),
  }),
  filling('licence.ordinary', ['revocation'], licenseRevocationDecision, {
    byHand: ['cause', 'heard'],
    data: (view) => ({
      ...decided(view, view.entry.data.number),
      facts: reasoned(view, view.entry.data.ground, view.entry.data.basis),
      licence: granted(view)?.licenceNumber,
      ...remediesOf(view),
    }),
  }),
  filling('licence.ordinary', ['recall'], licenseWithdrawalDecision, {
    byHand: ['kind'],
    data: (view) => ({
      ...decided(view, view.entry.data.number),
      licence: granted(view)?.licenceNumber,
      reason: view.entry.data.ground,
      compensation: view.entry.data.compensation,
      ...remediesOf(view),
    }),
  }),
  filling('licence.ordinary', ['cancellation'], licenseCancellationDecision, {
    data: (view) => ({
      ...decided(view, view.entry.data.number),
      cause: cancelled[view.entry.data.ground],
      licence: granted(view)?.licenceNumber,
      ...remediesOf(view),
    }),
  }),
]

const refused = (view: ViewOf<'licence.ordinary', 'refusal'>) => ({
  ...decided(view, view.entry.data.number),
  reason: view.entry.data.reason,
  basis: articles(view, view.entry.data.basis),
  ...remediesOf(view),
})
