import { entriesOf, latest, type Payloads } from '@zhifa/domain'
import { timeSpanText } from '../fields/date-text'
import { recusalDecision } from '../forms/investigation/recusal-decision'
import { recusalReview } from '../forms/investigation/recusal-review'
import { defenceRecord } from '../forms/notice/defence-record'
import { defenceReviewOpinion } from '../forms/notice/defence-review-opinion'
import { hearingNotice } from '../forms/notice/hearing-notice'
import { hearingOpinion } from '../forms/notice/hearing-opinion'
import { hearingRecord } from '../forms/notice/hearing-record'
import { filling } from './filling'
import { caseName, caseSheet, contactOf, letter, partyOf, sheet } from './known'
import { personName, recordingsOf, type ViewOf } from './view'

const conclusions = { all: 'accepted', partly: 'partly', none: 'rejected' } as const
const noticed = (view: ViewOf<'penalty.ordinary'>) => latest(view.state, 'hearing-notice')?.data
const recorderOf = (view: ViewOf<'penalty.ordinary'>) => {
  const recorder = noticed(view)?.recorder
  return recorder && personName(view, recorder)
}
const openness = (notice: Payloads['penalty.ordinary']['hearing-notice'] | undefined) =>
  notice && (notice.public ? 'open' : 'closed')

/** 陈述申辩和听证 */
export const hearingFillings = [
  filling('penalty.ordinary', ['statement'], defenceRecord, {
    when: (view) => view.entry.data.form === 'oral',
    byHand: ['begin', 'end', 'place'],
    data: (view) => ({
      agency: view.agency.name,
      officers: caseSheet(view).officers,
      recorder: view.entry.by.at(-1)?.name,
      cause: caseName(view),
      party: partyOf(view),
      speaker: view.entry.data.by,
      content: view.entry.data.content,
      ...recordingsOf(view),
    }),
  }),
  filling('penalty.ordinary', ['defence-review'], defenceReviewOpinion, {
    data: (view) => ({
      ...caseSheet(view),
      points: entriesOf(view.state, 'statement').map((entry) => ({
        claim: entry.data.content,
        review: view.entry.data.opinion,
      })),
      conclusion: conclusions[view.entry.data.adopted],
    }),
  }),
  filling('penalty.ordinary', ['hearing-notice'], hearingNotice, {
    byHand: ['number'],
    data: (view) => ({
      ...letter(view),
      cause: caseName(view),
      at: view.entry.data.heldAt,
      place: view.entry.data.place,
      openness: openness(view.entry.data),
      ...(view.entry.data.notPublicReason ? { closedReason: view.entry.data.notPublicReason } : {}),
      host: personName(view, view.entry.data.host),
      recorder: personName(view, view.entry.data.recorder),
      contact: contactOf(view),
    }),
  }),
  filling('penalty.ordinary', ['hearing'], hearingRecord, {
    data: (view) => ({
      agency: view.agency.name,
      begin: view.entry.data.start,
      end: view.entry.data.end,
      place: view.entry.data.place,
      // Those who present the case: the officers of the report.
      officers: caseSheet({ ...view, entry: latest(view.state, 'investigation-end') ?? view.entry }).officers,
      recorder: recorderOf(view),
      content: `到场人员：${view.entry.data.present.join('、')}。\n${view.entry.data.record}`,
      cause: caseName(view),
      openness: openness(noticed(view)),
      host: view.entry.by[0]?.name,
      party: partyOf(view),
      ...recordingsOf(view),
    }),
  }),
  filling('penalty.ordinary', ['hearing-report'], hearingOpinion, {
    byHand: ['claims', 'findings'],
    data: (view) => {
      const hearing = latest(view.state, 'hearing')?.data
      return {
        ...sheet(view),
        cause: caseName(view),
        basics:
          hearing &&
          `${timeSpanText(hearing.start, hearing.end)}，${hearing.place}；到场人员：${hearing.present.join('、')}。`,
        opinion: view.entry.data.opinion,
        host: view.entry.by[0]?.name,
      }
    },
  }),
  filling('penalty.ordinary', ['recusal-request'], recusalReview, {
    byHand: ['applicant', 'receivedAt', 'review'],
    data: (view) => ({
      ...sheet(view),
      cause: caseName(view),
      target: personName(view, view.entry.data.person),
      reason: view.entry.data.reason,
    }),
  }),
  filling('penalty.ordinary', ['recusal-decision'], recusalDecision, {
    byHand: ['number'],
    data: (view) => ({
      ...letter(view),
      cause: caseName(view),
      target: personName(view, view.entry.data.person),
      appliedOn: latest(view.state, 'recusal-request')?.on,
      decision: view.entry.data.decision === 'recused' ? 'granted' : 'refused',
      reason: view.entry.data.reason,
    }),
  }),
]
