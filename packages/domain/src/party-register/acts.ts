import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { validate } from '../input/validate'
import { hasRole, type Officer, type Role } from '../people/registry'
import { groupOf, type KeyedMention } from './grouping'
import { byNumbers } from './party-keys'
import { actsInForce, PartyAct, type PartyEvent, partyProposals } from './record'

/** Who proposes, and who decides: never the same person, and never one who handles a case that it is about. */
export const partyRoles = {
  proposal: ['handler', 'office', 'archivist'],
  decision: ['department-head', 'agency-head'],
} as const satisfies Readonly<Record<PartyEvent['kind'], readonly Role[]>>

export type PartyAnswer =
  | { readonly ok: true; readonly event: PartyEvent }
  | { readonly ok: false; readonly findings: readonly Finding[] }

interface Asked {
  readonly events: readonly PartyEvent[]
  readonly officer: Officer
  readonly on: PlainDate
}

const answer = (event: PartyEvent, ...found: readonly (Finding | undefined)[]): PartyAnswer => {
  const findings = found.filter((one) => one !== undefined)
  return findings.length === 0 ? { ok: true, event } : { ok: false, findings }
}

/**
 * Proposes an act of the register.
 * @param no the next number of the register
 * @param known the mentions that the act names, and all that belong together with them
 * @example proposePartyAct({ kind: 'merge', of: ['2026-0001.1', '2026-0007.1'], reason }, 7, asked, mentions)
 */
export function proposePartyAct(input: unknown, no: number, asked: Asked, known: readonly KeyedMention[]): PartyAnswer {
  const read = validate(PartyAct, input, 'party-register.act')
  if (!read.ok) return { ok: false, findings: read.findings }
  const act = read.value
  const { officer, on, events } = asked
  const by = { id: officer.id, name: officer.name }
  return answer(
    { kind: 'proposal', no, act, by, on },
    roleFinding('proposal', asked),
    named(act, known),
    fits(act, events, known),
    act.kind === 'flag' && act.until < on ? ended() : undefined,
  )
}

/**
 * Decides on a proposal of the register. What was lawful when it was proposed is judged again.
 * @param handlers who handles a case of any of the parties that it is about
 */
export function decidePartyAct(
  {
    no,
    verdict,
    opinion,
  }: { readonly no: number; readonly verdict: 'approved' | 'returned'; readonly opinion: string },
  asked: Asked,
  known: readonly KeyedMention[],
  handlers: ReadonlySet<string>,
): PartyAnswer {
  const { officer, on, events } = asked
  const proposal = partyProposals(events).find((one) => one.no === no)
  const by = { id: officer.id, name: officer.name }
  const open = proposal !== undefined && !proposal.decision
  return answer(
    { kind: 'decision', no, verdict, opinion: opinion.trim(), by, on },
    open
      ? undefined
      : refusal(
          'party-register.proposal-open',
          '该事项不存在或者已经审核',
          'no such proposal is open',
          '请重新打开',
          'open it again',
        ),
    roleFinding('decision', asked),
    proposal?.by.id === officer.id
      ? refusal(
          'party-register.decider-apart',
          '提出人不得审核自己提出的事项',
          'whoever proposed it does not decide on it',
          '请由其他负责人审核',
          'let somebody else decide',
        )
      : undefined,
    handlers.has(officer.id)
      ? refusal(
          'party-register.decider-no-handler',
          '审核人是所涉当事人案件的承办人，不得审核',
          'the decider handles a case of one of the parties',
          '请由没有承办该当事人案件的负责人审核',
          'let somebody decide who handles no case of these parties',
        )
      : undefined,
    opinion.trim() === ''
      ? refusal('party-register.decision-reasoned', '请写明审核意见', 'say why', '请填写审核意见', 'give an opinion')
      : undefined,
    verdict === 'approved' && proposal ? fits(proposal.act, events, known) : undefined,
  )
}

/** The mentions that an act is about. */
export const mentionsOf = (act: PartyAct): readonly string[] => (typeof act.of === 'string' ? [act.of] : act.of)

function named(act: PartyAct, known: readonly KeyedMention[]): Finding | undefined {
  const ids = mentionsOf(act)
  const all = ids.every((id) => known.some((one) => one.id === id)) && new Set(ids).size === ids.length
  return all
    ? undefined
    : refusal(
        'party-register.mention-known',
        '所涉当事人不在档案中，或者前后为同一项',
        'the register has no such party, or both are the same mention',
        '请从当事人档案中选择',
        'choose them in the register',
      )
}

/** What numbers prove no act can change, and a merging must be there to be undone. */
function fits(act: PartyAct, events: readonly PartyEvent[], known: readonly KeyedMention[]): Finding | undefined {
  if (act.kind === 'flag' || act.kind === 'unflag') return undefined
  const [a, b] = act.of
  const acts = actsInForce(events)
  const [mine, theirs] = [a, b].map((id) => {
    const { same } = groupOf(id, known, acts)
    return known.filter((one) => same.includes(one.id))
  })
  const joined = mine?.some(({ id }) => id === b) ?? false
  const said = (mine ?? []).flatMap((one) =>
    (theirs ?? []).map((other) => byNumbers(one.keys.numbers, other.keys.numbers)),
  )
  if (act.kind === 'merge') {
    if (joined)
      return refusal(
        'party-register.merge-new',
        '两者已是同一当事人',
        'they are one party already',
        '无需办理',
        'nothing to do',
      )
    return said.includes('other')
      ? refusal(
          'party-register.numbers-agree',
          '两者的统一社会信用代码或者证件号码不同，不是同一当事人，不得合并',
          'their codes or numbers differ: they are not the same party',
          '号码登记有误的，请先在案件中更正；企业承继的，另行说明',
          'where a number is wrong, correct it in its case first',
        )
      : undefined
  }
  if (act.kind === 'split') {
    const pair = acts.findLast((one) => typeof one.of !== 'string' && one.of.includes(a) && one.of.includes(b))
    if (pair?.kind !== 'merge')
      return refusal(
        'party-register.split-of-merge',
        '只能拆分经登记合并的两项；号码相同的不得拆分',
        'only what was merged on record can be split; what a number joins cannot',
        '号码登记有误的，请先在案件中更正',
        'where a number is wrong, correct it in its case first',
      )
    return undefined
  }
  return joined
    ? refusal(
        'party-register.apart-not-joined',
        '两者已是同一当事人，号码相同的不得认定为不同当事人',
        'they are one party already',
        '经登记合并的，请办理拆分；号码有误的，先在案件中更正',
        'split what was merged; correct a wrong number in its case first',
      )
    : undefined
}

const ended = (): Finding =>
  refusal(
    'party-register.flag-ends-later',
    '标记截止日期不得早于当日',
    'the mark would have ended already',
    '请核对日期',
    'check the day',
  )

function roleFinding(kind: PartyEvent['kind'], { officer, on }: Asked): Finding | undefined {
  return partyRoles[kind].some((role) => hasRole(officer, role, on))
    ? undefined
    : refusal(
        'user.wrong-role',
        kind === 'proposal'
          ? '当事人档案事项由承办人、办公室或者档案人员提出'
          : '当事人档案事项由部门负责人或者机关负责人审核',
        'you do not hold the role for it',
        '请由相应岗位的人员办理',
        'let somebody with that role do it',
      )
}

function refusal(code: string, zh: string, en: string, cureZh: string, cureEn: string): Finding {
  return finding(code, { outcome: 'not-met', zh, en, cites: [], cure: { zh: cureZh, en: cureEn } })
}
