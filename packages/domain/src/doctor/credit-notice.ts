import { entriesOf, latest } from '../case/record/state'
import { firstParty, partyNoOf } from '../payloads/common/concerning'
import { approvals, approvedDraft, publicOf, publishedParties } from '../public-content/publication-of'
import type { Examination } from './examination'
import { naming } from './parties'
import { type Symptom, symptom } from './symptom'

const cites = ['国办发〔2025〕22号', '信用修复管理办法']

/**
 * 两书同达: a penalty that is shown with a class of credit, whose decision reached the party, and the party was never told how long it is
 * shown and how that ends. Asked of decisions since the norm is in force.
 */
export function creditNoticeSymptoms(seen: Examination): Symptom[] {
  const { state, law } = seen
  const decision = latest(state, 'decision')
  if (!decision || !law.edition({ statute: '信用修复管理办法' }, decision.on)) return []
  return publishedParties(state).flatMap((no) => {
    const own = publicOf(state, no)
    const approval = approvals(own).at(-1)
    const draft = approval && approvedDraft(own, approval)
    const service = entriesOf(state, 'decision-service').findLast(({ data }) => partyNoOf(data) === no)
    const served = service ?? ('handedOver' in decision.data ? decision : undefined)
    const told = entriesOf(state, 'credit-repair-notice').some(({ data }) => partyNoOf(data) === no)
    if (!draft || !('credit' in draft) || draft.credit === undefined || !served || told) return []
    const who = naming(seen, no)
    return [
      symptom('doctor.credit-notice-missing', {
        urgency: 'past',
        entry: served.seq,
        zh: `处罚信息${who.zh}写明失信程度公示，没有送达信用修复告知书`,
        en: `the penalty${who.en} is shown with a class of credit, and no notice of its repair was served`,
        cites,
        read: { class: draft.credit.class, servedOn: served.on, ...who.party },
        ...(no === firstParty ? {} : { party: no }),
        cure: {
          zh: '请补送信用修复告知书，写明没有一并送达的理由',
          en: 'serve the notice now, and give the reason why it did not go out with the decision',
        },
      }),
    ]
  })
}
