import { entriesOf, latest, partyNoOf, unsays } from '@zhifa/domain'
import { compensationClaimReceipt } from '../forms/afterwards/compensation-claim-receipt'
import { compensationDecision } from '../forms/afterwards/compensation-decision'
import { compensationRefusal } from '../forms/afterwards/compensation-refusal'
import { executionReconsideration } from '../forms/afterwards/execution-reconsideration'
import { goodsReturnList } from '../forms/afterwards/goods-return-list'
import { measureRevocation } from '../forms/afterwards/measure-revocation'
import { redoApproval } from '../forms/afterwards/redo-approval'
import { refundApproval } from '../forms/afterwards/refund-approval'
import { refundNotice } from '../forms/afterwards/refund-notice'
import { remedyResultSheet } from '../forms/afterwards/remedy-result-sheet'
import { reopeningApproval } from '../forms/afterwards/reopening-approval'
import { decisionRevocation } from '../forms/decision/decision-revocation'
import { contested } from './contested'
import { filling } from './filling'
import { caseSheet, contactOf, letter, partyOf, penalties, remediesOf, sheet } from './known'
import { type FillView, officersOf, type ViewOf } from './view'

/** Those in which an act can be contested, and whose bureau may have to compensate for it. */
const remedied = ['penalty.ordinary', 'penalty.simple', 'licence.ordinary', 'coercion.measure'] as const
/** Those in which it can be ordered to be made anew. */
const redone = ['penalty.ordinary', 'licence.ordinary'] as const

const partySheet = (view: FillView) => ({ ...caseSheet(view), party: partyOf(view) })

/** What was published by then was let out, and no later act took it back. */
function shown(view: FillView): boolean {
  const approved = entriesOf(view.state, 'disclosure-approval').findLast(({ data }) => data.verdict === 'approved')
  const withdrawn = latest(view.state, 'disclosure-withdrawal')
  return approved !== undefined && (withdrawn === undefined || withdrawn.seq < approved.seq)
}

/** The newest claim of the party that an answer is for. */
function answered(view: ViewOf<(typeof remedied)[number], 'compensation-decision'>) {
  const no = partyNoOf(view.entry.data)
  const claim = entriesOf(view.state, 'compensation-claim').findLast(({ data }) => partyNoOf(data) === no)?.data
  const months = view.law.period('remedy.compensation-suit', view.entry.on)?.amount
  return {
    ...sheet(view),
    number: view.entry.data.number,
    receiver: claim?.claimant,
    receivedOn: claim?.receivedOn,
    claim: claim?.ground,
    reason: view.entry.data.reason,
    suit: months === undefined ? undefined : { court: view.agency.court, months },
  }
}

type Ruling = ViewOf<'penalty.ordinary', 'court-ruling'> | ViewOf<'coercion.execution', 'ruling'>

/** The ruling, where the court below would not accept the application or not enforce. */
function adverse({ entry: { data } }: Ruling) {
  const { result } = data
  return result === 'not-accepted' || result === 'refused' ? { ...data, result } : undefined
}

/** The application to the court above. */
function objects(view: Ruling) {
  const ruling = adverse(view)
  if (ruling === undefined) return undefined
  return {
    ...sheet(view),
    court: courtAsked(view),
    paper: ruling.number,
    receivedOn: ruling.receivedOn,
    result: ruling.result,
    respondent: partyOf(view),
    original: contested(view),
    contact: contactOf(view),
  }
}

/** The court that was asked to enforce against the party. */
const courtAsked = (view: FillView): string | undefined =>
  entriesOf(view.state, 'court-application').findLast(({ data }) => partyNoOf(data) === partyNoOf(view.entry.data))
    ?.data.court

/** A ruling against us on what we asked: one on a party for whom no court was asked is contested nowhere. */
const contestable = (view: Ruling): boolean => adverse(view) !== undefined && courtAsked(view) !== undefined

/** 救济、退还、赔偿、重新办理: what comes after a decision, in the archive included. */
export const afterwardsFillings = [
  filling(remedied, ['remedy-result'], remedyResultSheet, {
    byHand: ['handling'],
    data: (view) => {
      const { kind, result, number, effectiveOn, receivedOn, text, redo } = view.entry.data
      return {
        ...partySheet(view),
        original: contested(view),
        ...{ kind, result, effectiveOn, text, paper: number, redo: redo === true },
        ...(receivedOn === undefined ? {} : { receivedOn }),
        withdraw: unsays(view.entry.data) && shown(view),
      }
    },
  }),
  filling(penalties, ['refund'], refundApproval, {
    data: (view) => ({
      ...partySheet(view),
      original: contested(view),
      amount: view.entry.data.amount,
      reason: view.entry.data.reason,
      receipt: view.entry.data.receipt,
    }),
  }),
  filling(penalties, ['refund'], refundNotice, {
    byHand: ['number'],
    data: (view) => ({
      ...letter(view),
      original: contested(view),
      amount: view.entry.data.amount,
      reason: view.entry.data.reason,
      receipt: view.entry.data.receipt,
      contact: contactOf(view),
    }),
  }),
  filling(remedied, ['compensation-claim'], compensationClaimReceipt, {
    data: (view) => {
      const { claimant, receivedOn, ground, amount } = view.entry.data
      return { ...sheet(view), claimant, receivedOn, ground, ...(amount === undefined ? {} : { amount }) }
    },
  }),
  filling(remedied, ['compensation-decision'], compensationDecision, {
    when: (view) => view.entry.data.compensate,
    // The record has one sum; how and for what it is paid is the decision's own text.
    byHand: ['manner'],
    data: (view) => {
      const { amount } = view.entry.data
      return { ...answered(view), ...(amount ? { amount } : {}) }
    },
  }),
  filling(remedied, ['compensation-decision'], compensationRefusal, {
    when: (view) => !view.entry.data.compensate,
    data: answered,
  }),
  filling(remedied, ['reopening'], reopeningApproval, {
    data: (view) => ({
      ...partySheet(view),
      closedOn: latest(view.state, 'closing')?.on,
      ground: view.entry.data.ground,
      reason: view.entry.data.reason,
    }),
  }),
  filling(redone, ['anew'], redoApproval, {
    data: (view) => {
      const { number, reason } = view.entry.data
      const told = entriesOf(view.state, 'remedy-result').findLast(({ data }) => data.redo === true)?.data
      return {
        ...partySheet(view),
        original: contested(view),
        ...{ paper: number, reason },
        ...(told === undefined ? {} : { by: told.kind }),
        ...(told?.redoDays === undefined ? {} : { days: told.redoDays }),
      }
    },
  }),
  filling('penalty.ordinary', ['court-ruling'], executionReconsideration, {
    when: contestable,
    byHand: ['number', 'receiver', 'reason'],
    data: objects,
  }),
  filling('coercion.execution', ['ruling'], executionReconsideration, {
    when: contestable,
    byHand: ['number', 'receiver', 'reason'],
    data: objects,
  }),
  filling('penalty.simple', ['decision-revocation'], decisionRevocation, {
    byHand: ['basis'],
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      original: contested(view),
      kind: 'revoke',
      reason: view.entry.data.reason,
      published: shown(view),
      ...remediesOf(view),
    }),
  }),
  filling('coercion.measure', ['decision-revocation'], measureRevocation, {
    data: (view) => ({
      ...letter(view, view.entry.data.number),
      original: contested(view),
      reason: view.entry.data.reason,
      ...remediesOf(view),
    }),
  }),
  filling('coercion.measure', ['goods-return'], goodsReturnList, {
    data: (view) => {
      const { ground, goods, amount, receivedBy } = view.entry.data
      return {
        ...sheet(view),
        party: partyOf(view),
        original: contested(view),
        ...{ ground, goods, receivedBy },
        ...(amount === undefined ? {} : { amount }),
        officers: officersOf(view),
      }
    },
  }),
]
