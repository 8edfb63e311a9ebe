import { contentDigest } from '../../canonical/digest'
import { type CaseState, entriesOf } from '../../case/record/state'
import type { Guard, Rows } from '../../case/table/types'
import type { KnownPayloads } from '../../payloads'
import { partyNoOf } from '../../payloads/common/concerning'
import type { disclosurePayloads } from '../../payloads/common/tables'
import type { LicenceOrdinary } from '../../payloads/licence-ordinary'
import { publicInspection } from '../../public-content/public-inspection'
import { disclosurePeriod, type PublicKind } from '../../public-content/public-kind'
import { publicLicence } from '../../public-content/public-licence'
import { publicPenalty } from '../../public-content/public-penalty'
import { approvals, publicOf, publishedParties } from '../../public-content/publication-of'
import type { PublicContent } from '../../publication/publication'
import * as shared from './guards'

type Tables = typeof disclosurePayloads
type Known = Required<KnownPayloads>

/** What a drafter does, whatever is published. */
const draft = (disclosing: readonly string[]) =>
  ({ title: '起草公开文本', in: disclosing, repeatable: true, role: 'handler' }) as const

/** The content that the public would see, and its digest: computed, so that what is approved is what leaves. */
const withDigest = (
  content: PublicContent | undefined,
  { correction }: { readonly correction?: string | undefined },
) => ({
  content,
  digest: contentDigest({ content, correction }),
})

/** 公开 of penalties: judged (行政处罚法第四十八条第一款), drafted, approved by the office, and taken back when the decision falls. */
export const penaltyDisclosureSteps = (
  disclosing: readonly string[],
): Rows<Tables['penalty'], Tables['penalty'] & Pick<Known, 'decision'>> => ({
  'disclosure-judgement': {
    title: '公开与否判断',
    in: disclosing,
    after: ['decision'],
    repeatable: true,
    role: 'handler',
    stops: (judged) => (judged.disclose ? [] : ['disclosure.penalty']),
    cites: ['行政处罚法 48.1'],
    hint: '判断是否属于具有一定社会影响的决定，并说明理由',
  },
  'disclosure-draft': {
    ...draft(disclosing),
    after: ['decision'],
    complete: ({ record, state, data, agency, law }) =>
      withDigest(publicPenalty(record, state, data, agency, law), data),
    guards: [
      shared.judgedPublic,
      shared.publishedPartyKnown,
      shared.decisionStands,
      shared.notRepaired,
      shared.correctionReasoned,
      shared.classAsTold,
      shared.textClean,
    ],
    cites: ['国办发〔2018〕118号', '行政处罚法 48.1'],
    hint: '公开内容由系统按清单取自案卷，违法事实一栏由承办人改写为可公开文本',
  },
  ...approval(disclosing, 'penalty', [shared.judgedPublic, shared.decisionStands, shared.notRepaired]),
  'credit-repair-notice': {
    title: '送达信用修复告知书',
    in: disclosing,
    after: ['decision'],
    repeatable: true,
    aside: true,
    role: 'handler',
    guards: [shared.publishedPartyKnown, shared.repairToldWithDecision, shared.repairLastDay],
    documents: ['credit-repair-notice'],
    cites: ['国办发〔2025〕22号', '信用修复管理办法'],
    hint: '处罚信息将要公示的，与处罚决定书一并送达，告知失信程度、公示期和修复途径',
  },
  'credit-repair-request': {
    title: '收到信用修复申请',
    in: disclosing,
    after: ['decision'],
    repeatable: true,
    aside: true,
    role: 'office',
    guards: [shared.isPublished],
    starts: [{ period: 'credit.repair-handling', from: (asked) => asked.receivedOn, about: (asked) => [asked.number] }],
    cites: ['信用修复管理办法'],
    hint: '登记提前停止公示的申请和材料，不收取费用',
  },
  'credit-repair-answer': {
    title: '答复信用修复申请',
    in: disclosing,
    answers: ['credit-repair-request'],
    repeatable: true,
    aside: true,
    role: 'office',
    approvedBy: 'agency-head',
    guards: [shared.repairAsked, shared.repairEarned],
    stops: ['credit.repair-handling'],
    stopsAbout: (answered) => answered.request,
    cites: ['信用修复管理办法'],
    hint: '予以修复的，随即撤回公开信息，各公示渠道一并停止公示；不予修复的说明理由',
  },
})

/** 公开 of licences */
export const licenceDisclosureSteps = (disclosing: readonly string[]): Rows<Tables['licence'], LicenceOrdinary> => ({
  'disclosure-draft': {
    ...draft(disclosing),
    after: ['grant', 'refusal'],
    complete: ({ state, data, agency }) => withDigest(publicLicence(state, data, agency), data),
    guards: [shared.decisionStands, shared.correctionReasoned, shared.textClean],
    cites: ['国办发〔2018〕118号', '行政许可法 40'],
    hint: '公开内容由系统按清单取自案卷，申请材料和不予许可的理由不公开',
  },
  ...approval(disclosing, 'licence', [shared.decisionStands]),
})

/** 公开 of inspections */
export const inspectionDisclosureSteps = (
  disclosing: readonly string[],
): Rows<Tables['inspection'], Tables['inspection'] & Pick<Known, 'result'>> => ({
  'disclosure-draft': {
    ...draft(disclosing),
    after: ['result'],
    complete: ({ record, state, data, agency }) => withDigest(publicInspection(record, state, data, agency), data),
    guards: [shared.correctionReasoned, shared.textClean],
    cites: ['国办发〔2018〕118号', '政府信息公开条例 20'],
    hint: '公开内容由系统按清单取自案卷，检查结果由承办人改写为可公开文本',
  },
  ...approval(disclosing, 'inspection'),
})

type Approval = Pick<Tables['licence'], 'disclosure-approval' | 'disclosure-withdrawal'>

const approval = (
  disclosing: readonly string[],
  kind: PublicKind,
  stillTrue: readonly Guard<unknown, KnownPayloads>[] = [],
): Rows<Approval, Approval & Pick<Known, 'disclosure-draft'>> => ({
  'disclosure-approval': {
    title: '办公室审核公开',
    in: disclosing,
    after: ['disclosure-draft'],
    repeatable: true,
    role: 'office',
    guards: [...stillTrue, shared.approvesTheDraft, shared.textClean],
    // With several parties the duty is done when the last item is out.
    stops: (approval, state) =>
      approval.verdict === 'approved' && publishesLast(state, approval.digest) ? [disclosurePeriod(kind)] : [],
    cites: ['国办发〔2018〕118号'],
    hint: '经局办公室审核的文本方可公开',
  },
  'disclosure-withdrawal': {
    title: '撤回公开信息',
    in: disclosing,
    after: ['disclosure-approval'],
    repeatable: true,
    role: 'office',
    guards: [shared.isPublished, shared.withdrawalGrounded, shared.textClean],
    stops: ['disclosure.withdrawal'],
    cites: ['行政处罚法 48.2'],
    hint: '决定被变更、撤销、确认违法或无效的，三个工作日内撤回并公开说明理由',
  },
})

/** True when, with this approval, an item of every party is public. */
function publishesLast(state: CaseState<KnownPayloads>, digest: string): boolean {
  const now = entriesOf(state, 'disclosure-draft').findLast(({ data }) => data.digest === digest)
  const parties = publishedParties(state)
  if (parties.length < 2) return true
  return parties.every(
    (party) => approvals(publicOf(state, party)).length > 0 || (now !== undefined && partyNoOf(now.data) === party),
  )
}
