import { latest } from '@zhifa/domain'
import { criminalEvidenceHandover } from '../forms/filing/criminal-evidence-handover'
import { criminalGoodsList } from '../forms/filing/criminal-goods-list'
import { criminalInvestigationReport } from '../forms/filing/criminal-investigation-report'
import { criminalReconsiderationRequest } from '../forms/filing/criminal-reconsideration-request'
import { criminalTransferLetter } from '../forms/filing/criminal-transfer-letter'
import { filingSupervisionSuggestion } from '../forms/filing/filing-supervision-suggestion'
import { criminalTransferApproval } from '../forms/investigation/criminal-transfer-approval'
import { filling } from './filling'
import { caseSheet, contactOf, goodsOf, partyOf, refer, sheet } from './known'
import { officersOf, type ViewOf } from './view'

type Crime = ViewOf<'crime.transfer'>

const reported = (view: Crime) => latest(view.state, 'crime-report')?.data
const letterSent = (view: Crime) => refer('涉嫌犯罪案件移送书', latest(view.state, 'crime-transfer'))
const police = (view: Crime) => latest(view.state, 'crime-transfer')?.data.police

/** What every letter of a transfer bears. */
const toBody = (view: Crime, number: string, receiver: string | undefined) => ({
  agency: view.agency.name,
  number,
  on: view.entry.on,
  receiver,
  cause: caseSheet(view).cause,
  contact: contactOf(view),
})

/** The notice by which the police did not file it, newest first. */
function refusal(view: Crime) {
  const again = latest(view.state, 'reconsideration-upheld')
  const first = latest(view.state, 'police-not-filed')
  const { data } = again ?? first ?? {}
  return data && { title: again ? '复议决定通知书' : '不予立案通知书', number: data.number, on: data.receivedOn }
}

/** 涉嫌犯罪案件移送 */
export const crimeFillings = [
  filling('crime.transfer', ['crime-report'], criminalInvestigationReport, {
    data: (view) => {
      const { facts, crime, basis, opinion } = view.entry.data
      return { ...caseSheet(view), party: partyOf(view), facts, crime, basis, opinion }
    },
  }),
  filling('crime.transfer', ['crime-approval', 'crime-not-approved'], criminalTransferApproval, {
    byHand: ['basis'],
    data: (view) => ({
      ...caseSheet(view),
      party: partyOf(view),
      facts: reported(view)?.facts,
      crime: reported(view)?.crime,
    }),
  }),
  filling('crime.transfer', ['crime-transfer'], criminalTransferLetter, {
    byHand: ['basis', 'procuratorate'],
    data: (view) => ({
      ...toBody(view, view.entry.data.number, view.entry.data.police),
      facts: reported(view)?.facts,
      materials: view.entry.data.papers
        .filter(({ paper }) => paper !== 'letter')
        .map(({ title }) => ({ name: title, quantity: '1份' })),
    }),
  }),
  filling('crime.transfer', ['crime-transfer'], criminalGoodsList, {
    when: (view) => view.entry.data.goods.length > 0,
    data: (view) => ({
      ...sheet(view),
      attachedTo: letterSent(view),
      goods: goodsOf(view.entry.data.goods),
      officers: officersOf(view),
    }),
  }),
  filling('crime.transfer', ['police-reconsideration'], criminalReconsiderationRequest, {
    data: (view) => ({
      ...toBody(view, view.entry.data.number, police(view)),
      refusal: refusal(view),
      reason: view.entry.data.reason,
    }),
  }),
  filling('crime.transfer', ['supervision-suggestion'], filingSupervisionSuggestion, {
    data: (view) => ({
      ...toBody(view, view.entry.data.number, view.entry.data.procuratorate),
      refusal: refusal(view),
      reason: view.entry.data.reason,
    }),
  }),
  filling('crime.transfer', ['evidence-handover'], criminalEvidenceHandover, {
    data: (view) => ({
      ...sheet(view),
      attachedTo: letterSent(view),
      police: police(view),
      ...(view.entry.data.goods.length > 0 ? { goods: goodsOf(view.entry.data.goods) } : {}),
      materials: view.entry.data.materials,
      officers: officersOf(view),
      receiver: view.entry.data.receiver,
    }),
  }),
]
