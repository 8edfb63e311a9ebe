import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { Attempt } from '../../../case/table/types'
import { gateFinding, heldBack, type OutgoingText, outgoingTexts } from '../../../masking/gate'
import type { AcceptedDoubt } from '../../../masking/scan'
import type { KnownPayloads } from '../../../payloads'
import { partyNoOf } from '../../../payloads/common/concerning'
import { disowned, fell } from '../../../payloads/common/remedies'
import { carriedProse } from '../../../public-content/carried-prose'
import { gateContextOf } from '../../../public-content/gate-context'
import { publishedAct } from '../../../public-content/public-kind'
import { approvals, publicOf, publishedParties } from '../../../public-content/publication-of'
import { onceFor, onceForSame } from '../../../unchanging/unchanging'

const cleanCites = ['行政处罚法 50', '政府信息公开条例 15']

/** 公开文本不得含个人信息: the gate, at the draft, at its approval, and before the reason of a withdrawal is published */
export const textClean = guard<Readonly<Record<string, unknown>>, KnownPayloads>(
  { id: 'disclosure.text-clean', title: '公开文本不含个人信息、商业秘密', cites: cleanCites },
  (attempt) => {
    const { state, procedure, agency } = attempt
    const { texts, kept } = leaving(attempt)
    const { known, open } = gateContextOf(state, procedure, agency)
    // `null` is no text: what one list ends with is never taken for what the next begins with.
    const read = [
      ...texts.flatMap(({ field, text }) => [field, text]),
      null,
      ...kept.flatMap(({ kind, text }) => [kind, text]),
      ...[null, ...known],
      ...[null, ...open],
    ]
    const held = onceForSame(attempt.data, heldBack, read, () => heldBack(texts, { known, open, accepted: kept }))
    const field = held.map((one) => one.field).find((name) => name in attempt.data)
    return [
      gateFinding('disclosure.text-clean', '公开文本', held, {
        cites: cleanCites,
        ...(field === undefined ? {} : { path: ['data', field] }),
      }),
    ]
  },
)

/**
 * Every text that the act lets out. A draft: what the drafter wrote, and prose of the file that the allow-list takes over, which can
 * hold names and addresses too. An approval: the content as it would leave, once more against what the case knows by now. A
 * withdrawal: its reason, which is published.
 */
function leaving({ data, state }: Attempt<Readonly<Record<string, unknown>>, KnownPayloads>): {
  readonly texts: readonly OutgoingText[]
  readonly kept: readonly AcceptedDoubt[]
} {
  if ('verdict' in data) {
    const draft = entriesOf(state, 'disclosure-draft').findLast((entry) => entry.data.digest === data.digest)?.data
    if (data.verdict === 'returned' || !draft) return { texts: [], kept: [] }
    const { content, correction, keptDoubts } = draft
    return {
      texts: onceFor(draft, leaving, () => outgoingTexts({ ...content, correction })),
      kept: keptDoubts ?? [],
    }
  }
  const { keptDoubts, ...own } = data
  const carried = carriedProse(state, own).map((text) => ({ field: '', text }))
  const texts = onceFor(data, outgoingTexts, () => outgoingTexts(own))
  return { texts: [...texts, ...carried], kept: (keptDoubts ?? []) as readonly AcceptedDoubt[] }
}

/** 判断为应当公开 */
export const judgedPublic = guard<unknown, KnownPayloads>(
  { id: 'disclosure.judged-public', title: '已判断该决定应当公开', cites: ['行政处罚法 48.1'], early: true },
  ({ state }) => {
    const judged = latest(state, 'disclosure-judgement')?.data.disclose
    return {
      holds: judged,
      message: judged
        ? { zh: '已判断应当公开', en: 'judged to be published' }
        : judged === false
          ? { zh: '已判断不予公开', en: 'judged not to be published' }
          : { zh: '是否具有一定社会影响、应否公开尚无判断', en: 'whether to publish has not been judged' },
      cure: { zh: '请先作出是否公开的判断并说明理由', en: 'judge, with reasons, whether to publish' },
    }
  },
)

/** Which party's publication an act is about: the one that it names, or that of the draft which it approves. */
export function partyIn(state: CaseState<KnownPayloads>, data: unknown): number {
  const digest: unknown = Reflect.get(Object(data), 'digest')
  const draft = entriesOf(state, 'disclosure-draft').findLast((entry) => entry.data.digest === digest)
  return partyNoOf(draft === undefined ? data : draft.data)
}

/** 公开的是决定书列明的当事人 */
export const publishedPartyKnown = guard<unknown, KnownPayloads>(
  { id: 'disclosure.party-known', title: '公开的当事人是决定书列明的当事人', cites: ['行政处罚法 48.1'], early: true },
  ({ state, data }) => {
    const [named, known] = [partyNoOf(data), publishedParties(state)]
    const holds = known.includes(named)
    return {
      holds,
      read: { named, known },
      message: holds
        ? { zh: '决定书列明了该当事人', en: 'the decision names the party' }
        : { zh: `决定书没有列明当事人${named}`, en: `the decision names no party ${named}` },
      cure: { zh: '请核对当事人序号', en: 'check the number of the party' },
    }
  },
)

/** 审核的就是这份文本，且审核人不是起草人 */
export const approvesTheDraft = guard<{ digest: string }, KnownPayloads>(
  {
    id: 'disclosure.approves-the-draft',
    title: '审核的文本与起草的文本一致，审核人不是起草人',
    cites: ['国办发〔2018〕118号'],
  },
  ({ data, state: whole, act }) => {
    const state = publicOf(whole, partyIn(whole, data))
    const withdrawal = latest(state, 'disclosure-withdrawal')
    // What was taken back is not let out again by approving the old text once more.
    const draft = entriesOf(state, 'disclosure-draft').findLast(({ seq }) => !withdrawal || seq > withdrawal.seq)
    const same = draft?.data.digest === data.digest
    const apart = draft?.by.every((actor) => !act.by.includes(actor.id)) === true
    return {
      holds: same && apart,
      read: { draft: draft?.seq ?? null, same, apart },
      message:
        same && apart
          ? { zh: '所审文本即最新起草文本', en: 'the approved text is the newest draft' }
          : !draft
            ? {
                zh: '没有待审核的文本；撤回后再次公开的，须重新起草',
                en: 'there is no text to approve: after a withdrawal it is drafted anew',
              }
            : !same
              ? { zh: '所审文本不是最新的起草文本', en: 'the text is not the newest draft' }
              : { zh: '起草人不得审核自己的文本', en: 'a drafter may not approve their own text' },
      cure: { zh: '请由办公室其他人员审核最新文本', en: 'let somebody else of the office approve the newest text' },
    }
  },
)

/** 决定被撤销、确认违法或者无效的，不得公开 */
export const decisionStands = guard<unknown, KnownPayloads>(
  {
    id: 'disclosure.decision-stands',
    title: '决定没有被撤销、确认违法或者确认无效',
    cites: ['行政处罚法 48.2', '国办发〔2018〕118号'],
    early: true,
  },
  ({ record, state, data }) => {
    const decided = publishedAct(record, state)?.seq ?? 0
    const party = partyIn(state, data)
    const undoing = undoingOf(state, party, decided)
    return {
      holds: undoing === undefined,
      read: { undoneOn: undoing?.on ?? null },
      message: undoing
        ? { zh: `决定已于${undoing.on}被撤销、确认违法或者无效`, en: `the decision fell on ${undoing.on}` }
        : { zh: '决定仍然有效', en: 'the decision stands' },
      cure: {
        zh: '不得再公开该决定；已公开的，请撤回并公开说明理由',
        en: 'do not publish it; withdraw what is public and say why',
      },
    }
  },
)

/** 已公开的，重新起草须说明更正理由 */
export const correctionReasoned = guard<{ correction?: string | undefined }, KnownPayloads>(
  { id: 'disclosure.correction-reasoned', title: '更正已公开信息的，说明理由', cites: ['政府信息公开条例 41'] },
  ({ data, state }) => {
    const published = approvals(publicOf(state, partyNoOf(data))).length > 0
    const holds = !published || data.correction !== undefined
    return {
      holds,
      read: { published },
      message: holds
        ? { zh: '无需更正理由或者已说明', en: 'no reason needed, or given' }
        : { zh: '信息已公开，更正须说明理由', en: 'the item is public: a change needs a reason' },
      cure: { zh: '请填写更正理由', en: 'give the reason of the correction' },
    }
  },
)

/** 有已公开的信息可撤回 */
export const isPublished = guard<unknown, KnownPayloads>(
  { id: 'disclosure.is-published', title: '有已公开的信息', cites: ['行政处罚法 48.2'], early: true },
  ({ state, data }) => {
    const asked = data === undefined ? publishedParties(state) : [partyNoOf(data)]
    const holds = asked.some((party) => isPublic(publicOf(state, party)))
    return {
      holds,
      message: holds
        ? { zh: '信息处于公开状态', en: 'the item is public' }
        : { zh: '没有处于公开状态的信息', en: 'nothing is public' },
      cure: { zh: '本步骤只用于已公开的决定', en: 'the step is for published decisions' },
    }
  },
)

/** Whether something of the case can be read by the public now. */
export function isPublic(state: CaseState<KnownPayloads>): boolean {
  const approval = approvals(state).at(-1)
  const withdrawn = latest(state, 'disclosure-withdrawal')
  return approval !== undefined && (withdrawn === undefined || withdrawn.seq < approval.seq)
}

/**
 * What took a published decision away since it was made: its own agency, a remedy, or, of a licence, its revocation or recall. One
 * that fell itself gives the licence back.
 */
function undoingOf(state: CaseState<KnownPayloads>, party: number, decided: number) {
  const results = entriesOf(state, 'remedy-result').filter(
    ({ seq, data }) => seq > decided && disowned(data) && partyNoOf(data) === party,
  )
  const ended = (['revocation', 'recall'] as const)
    .flatMap((step) => entriesOf(state, step).map(({ seq, on }) => ({ seq, on })))
    .filter(({ seq }) => seq > decided)
  const first = ended.map(({ seq }) => seq).sort((a, b) => a - b)[0]
  // What comes after the licence ended is about its end: only a result from before is about the licence itself.
  const own = results.filter(({ seq }) => first === undefined || seq < first)
  const standing = ended.filter(({ seq }) => !results.some((result) => result.seq > seq && fell(result.data)))
  return [...entriesOf(state, 'decision-revocation').filter(({ seq }) => seq > decided), ...own, ...standing][0]
}
