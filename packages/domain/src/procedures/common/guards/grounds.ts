import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { addDays } from '../../../date/plain-date'
import type { KnownPayloads } from '../../../payloads'
import { partyNoOf } from '../../../payloads/common/concerning'
import { publicOf } from '../../../public-content/publication-of'
import type { WithdrawalGround } from '../../../publication/publication'

/** Results of a remedy by which a decision falls, under the ground that names them. */
const byRemedy: Partial<Record<WithdrawalGround, string>> = {
  changed: 'changed',
  revoked: 'revoked',
  unlawful: 'unlawful',
  void: 'void',
}

/** The days on which, by the record, that happened which a ground names. */
function daysOf(ground: WithdrawalGround, whole: CaseState<KnownPayloads>, party: number): readonly string[] {
  const state = publicOf(whole, party)
  const result = byRemedy[ground]
  const decided = entriesOf(state, 'remedy-result')
    .filter(({ data }) => data.result === result && partyNoOf(data) === party)
    .map(({ data }) => data.effectiveOn)
  switch (ground) {
    case 'changed':
      return [...decided, ...acts(state, 'recall')]
    case 'revoked':
      return [...decided, ...acts(state, 'decision-revocation', 'revocation', 'recall'), ...supervised(whole)]
    case 'unlawful':
    case 'void':
      return decided
    case 'correction':
      return acts(state, 'decision-correction', 'element-correction')
    case 'expired':
      return publicityOver(state)
    case 'credit-repair':
      return entriesOf(state, 'credit-repair-answer')
        .filter(({ data }) => data.result === 'repaired' && partyNoOf(data) === party)
        .map(({ on }) => on)
  }
}

/** The days on which a decision of the supervising body that revokes ours came. */
const supervised = (state: CaseState<KnownPayloads>): string[] =>
  entriesOf(state, 'supervision-paper')
    .filter(({ data }) => data.kind === 'decision' && data.effects?.includes('revoked'))
    .map(({ data }) => data.receivedOn)

const acts = (state: CaseState<KnownPayloads>, ...steps: readonly string[]): string[] =>
  state.entries.filter(({ step }) => steps.includes(step)).map(({ on }) => on)

/** The day after the last one of the publication, of the draft that is public. */
function publicityOver(state: CaseState<KnownPayloads>): string[] {
  const approval = entriesOf(state, 'disclosure-approval').findLast(({ data }) => data.verdict === 'approved')
  const draft = entriesOf(state, 'disclosure-draft').findLast(({ data }) => data.digest === approval?.data.digest)
  // The law may end it sooner than the drafter wrote: the content says which.
  const last = draft?.data.content?.publicUntil ?? draft?.data.publicUntil
  return last === undefined ? [] : [addDays(last, 1)]
}

/** 撤回的原因是案卷中的事实 */
export const withdrawalGrounded = guard<{ ground: WithdrawalGround; effectiveOn: string }, KnownPayloads>(
  {
    id: 'disclosure.withdrawal-grounded',
    title: '撤回的原因在案卷中有相应的记录，日期相符',
    cites: ['行政处罚法 48.2'],
  },
  ({ data, state }): Answer => {
    const days = daysOf(data.ground, state, partyNoOf(data))
    const cure = {
      zh: '请先登记变更、撤销、确认违法或无效、更正的办理行为或者裁判结果，日期按其生效之日填写',
      en: 'record the act or ruling first, and give its day',
    }
    const holds = days.includes(data.effectiveOn)
    return {
      holds,
      read: { ground: data.ground, effectiveOn: data.effectiveOn, onRecord: days },
      message: holds
        ? { zh: '撤回的原因有案可查', en: 'the ground is on record' }
        : days.length === 0
          ? { zh: '案卷中没有与撤回原因相应的记录', en: 'nothing on record proves the ground' }
          : { zh: `案卷记载的日期为${days.join('、')}`, en: `the record says ${days.join(', ')}` },
      cure,
    }
  },
)

/** 注销的情形是案卷中的事实 */
export const cancellationGrounded = guard<{ ground: string }, KnownPayloads>(
  { id: 'licence.cancellation-grounded', title: '注销情形在案卷中有相应的记录', cites: ['行政许可法 70'] },
  ({ data, state, act }): Answer => {
    const until = latest(state, 'grant')?.data.until
    const ended = acts(state, 'revocation', 'recall').length > 0
    const holds =
      data.ground === 'expired' ? until !== undefined && until < act.on : data.ground === 'revoked' ? ended : true
    return {
      holds,
      read: { ground: data.ground, until: until ?? null, ended },
      message: holds
        ? { zh: '注销情形与案卷相符', en: 'the ground fits the record' }
        : data.ground === 'expired'
          ? until === undefined
            ? { zh: '许可没有写明有效期', en: 'the licence names no end' }
            : { zh: `许可有效期至${until}，尚未届满`, en: `the licence runs until ${until}` }
          : { zh: '许可没有被撤销、撤回', en: 'the licence was not revoked or recalled' },
      cure: { zh: '请核对注销情形', en: 'check the ground' },
    }
  },
)
