import { latest, type PenaltyData } from '@zhifa/domain'
import type { z } from 'zod'
import { dateTimeText } from '../fields/date-text'
import { filling } from './filling'
import { caseName, caseSheet, contactOf, letter, partyOf, sheet } from './known'
import { type FillView, personName, recordingsOf } from './view'

type Notice = z.output<typeof PenaltyData.HearingNotice>
type Hearing = z.output<typeof PenaltyData.Hearing>
type Statement = z.output<typeof PenaltyData.Statement>

const conclusions = { all: 'accepted', partly: 'partly', none: 'rejected' } as const
const noticed = (view: FillView) => latest(view.state, 'hearing-notice')?.data
const openness = (notice: Notice | undefined) => notice && (notice.public ? 'open' : 'closed')

/** 陈述申辩和听证 */
export const hearingFillings = [
  filling<Statement>({
    form: 'defence-record',
    steps: ['statement'],
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
  filling<z.output<typeof PenaltyData.DefenceReview>>({
    form: 'defence-review-opinion',
    steps: ['defence-review'],
    data: (view) => ({
      ...caseSheet(view),
      points: (view.state.byStep.get('statement') ?? []).map((entry) => ({
        claim: (entry.data as Statement).content,
        review: view.entry.data.opinion,
      })),
      conclusion: conclusions[view.entry.data.adopted],
    }),
  }),
  filling<Notice>({
    form: 'hearing-notice',
    steps: ['hearing-notice'],
    of: 'penalty.',
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
  filling<Hearing>({
    form: 'hearing-record',
    steps: ['hearing'],
    of: 'penalty.',
    data: (view) => ({
      agency: view.agency.name,
      begin: view.entry.data.start,
      end: view.entry.data.end,
      place: view.entry.data.place,
      // Those who present the case: the officers of the report.
      officers: caseSheet({ ...view, entry: latest(view.state, 'investigation-end') ?? view.entry }).officers,
      recorder: personName(view, noticed(view)?.recorder ?? ''),
      content: `到场人员：${view.entry.data.present.join('、')}。\n${view.entry.data.record}`,
      cause: caseName(view),
      openness: openness(noticed(view)),
      host: view.entry.by[0]?.name,
      party: partyOf(view),
      ...recordingsOf(view),
    }),
  }),
  filling<z.output<typeof PenaltyData.HearingReport>>({
    form: 'hearing-opinion',
    steps: ['hearing-report'],
    of: 'penalty.',
    byHand: ['claims', 'findings'],
    data: (view) => {
      const hearing = latest(view.state, 'hearing')?.data
      return {
        ...sheet(view),
        cause: caseName(view),
        ...(hearing
          ? {
              basics: `${dateTimeText(hearing.start)}至${dateTimeText(hearing.end)}，${hearing.place}；到场人员：${hearing.present.join('、')}。`,
            }
          : {}),
        opinion: view.entry.data.opinion,
        host: view.entry.by[0]?.name,
      }
    },
  }),
  filling<{ person: string; reason: string }>({
    form: 'recusal-review',
    steps: ['recusal-request'],
    of: 'penalty.',
    byHand: ['applicant', 'receivedAt', 'review'],
    data: (view) => ({
      ...sheet(view),
      cause: caseName(view),
      target: personName(view, view.entry.data.person),
      reason: view.entry.data.reason,
    }),
  }),
  filling<{ person: string; decision: 'recused' | 'rejected'; reason: string }>({
    form: 'recusal-decision',
    steps: ['recusal-decision'],
    of: 'penalty.',
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
