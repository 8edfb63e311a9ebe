import { type Finding, penaltyKindNames, type SanctionTier } from '@zhifa/domain'
import { fieldsIn, formOf, type Offer, type Sent } from '../form'
import { rowsOf, stepsFollow, usesOf } from './benchmarks'
import { fromCheck } from './from-check'
import { causeToday, decisionOf, evidenceOf, type Known, partyOf } from './known'
import { knownParties } from './known-party'
import { shownAndTold } from './shown-and-told'
import type { Suggestion } from './suggestion'

const verb = 'suggest'
const suggestCommand = ({ id }: Suggestion): string => `${verb}:${id}`

/** What is offered for the form of a step. */
export function offersOf(known: Known): readonly Suggestion[] {
  return [
    ...(offers[known.step.id]?.(known) ?? []),
    ...judgementsIn(known),
    ...stepsFollow(known),
    ...knownParties(known),
  ]
}

/** The input beside a button. */
const inputOf = ({ id }: Suggestion): string => `_asked.${id}`

/** What is typed beside a button so far. */
const askedOf = (one: Suggestion, sent: Sent): string => textOf(sent[inputOf(one)])

/** What is offered, by the field beside which it stands. @param sent the form as it was sent, whose words stay */
export function buttonsOf(offered: readonly Suggestion[], sent: Sent = {}): ReadonlyMap<string, readonly Offer[]> {
  return new Map(
    offered.map(({ at }) => [
      at,
      offered
        .filter((one) => one.at === at)
        .map((one) => ({
          ...{ command: suggestCommand(one), label: one.label },
          ...(one.asks ? { asks: { name: inputOf(one), label: one.asks, value: askedOf(one, sent) } } : {}),
        })),
    ]),
  )
}

/**
 * Writes what a button offers into an act that a person is typing.
 * @param sent the form, with what was typed beside the button
 * @returns what could not be filled in, and why; nothing at all where it was no such command
 */
export async function takeSuggestion(
  act: Record<string, unknown>,
  command: string,
  offered: readonly Suggestion[],
  sent: Sent,
): Promise<readonly Finding[] | undefined> {
  if (!command.startsWith(`${verb}:`)) return undefined
  const taken = offered.find((one) => suggestCommand(one) === command)
  const data = { ...Object(act.data) } as Record<string, unknown>
  const lacking = await taken?.write(data, askedOf(taken, sent))
  act.data = data
  return lacking ?? []
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Whether a press of a command sends what it leaves whole. */
export const sendsToo = (command: string, offered: readonly Suggestion[]): boolean =>
  offered.some((one) => one.sends === true && suggestCommand(one) === command)

const isEmpty = (row: Record<string, unknown>): boolean =>
  Object.values(row).every((value) => value === undefined || value === '')

const offers: Readonly<Record<string, (known: Known) => Suggestion[]>> = {
  evidence: (known) => {
    const party = partyOf(known)
    const [title, pages] = ['营业执照复印件', 1]
    const there = evidenceOf(known)
    if (!party || party.kind === 'natural-person' || there.some((item) => item.title === title)) return []
    return [
      {
        id: 'business-licence',
        at: 'data.items',
        label: `+ 添加${title}（主体资格，${pages}页）`,
        write(data) {
          const rows = rowsOf(data.items).filter((row) => !isEmpty(row))
          const id = `证据${there.length + rows.length + 1}`
          data.items = [...rows, { id, kind: 'document', title, proves: '当事人主体资格', pages, from: '当事人提供' }]
          return []
        },
      },
    ]
  },
  intake: (known) => [fromCheck(known)],
  'scene-inspection': shownAndTold,
  interview: shownAndTold,
  'disclosure-approval': () => [
    {
      id: 'agree-to-publish',
      at: 'data.verdict',
      label: '同意公开，提出并确认',
      sends: true,
      write(data) {
        data.verdict = 'approved'
        data.opinion = data.opinion || '同意公开。'
        return []
      },
    },
  ],
  compliance: (known) => {
    const decision = decisionOf(known)
    const correction = decision && 'correction' in decision ? decision.correction : undefined
    if (correction === undefined) return []
    return [
      {
        id: 'corrected',
        at: 'data.content',
        label: '经核查，已按决定书的要求改正',
        write(data) {
          // What somebody typed already is theirs.
          if (textOf(data.content) === '') data.content = `经核查，当事人已按决定书的要求改正：${correction}`
          data.verified = true
          return []
        },
      },
    ]
  },
  'investigation-end': (known) => [
    ...(causeToday(known)?.tiers ?? []).map((tier) => tierOffer(known, tier)),
    judgedNo('finedBefore', '经核查，未发现任何机关对该行为作过罚款处罚。'),
    judgedNo('suspectedCrime', '经对照刑事立案追诉标准，不涉嫌犯罪。'),
  ],
}

/** A judgement of the person's own as it mostly goes, in the words that stand on the button. */
const judgedNo = (key: string, reason: string): Suggestion => ({
  id: `no-${key}`,
  at: `data.${key}`,
  label: `否：${reason}`,
  write(data) {
    const typed = textOf(Reflect.get(Object(data[key]), 'reason'))
    data[key] = { value: false, reason: typed === '' ? reason : typed }
    return []
  },
})

/**
 * The tier that the person finds, with the kinds of penalty that its article names and the factors of the benchmarks that divide it: how
 * much, and what was found, is theirs to fill in.
 */
function tierOffer(known: Known, tier: SanctionTier): Suggestion {
  const kinds = tier.kinds.map((kind) => penaltyKindNames[kind]).join('、')
  return {
    id: `tier-${tier.id}`,
    at: 'data.proposal',
    label: `适用“${tier.when}”档次，列出${kinds}`,
    async write(data) {
      data.tier = tier.id
      const rows = rowsOf(data.proposal).filter((row) => !isEmpty(row))
      data.proposal = tier.kinds.map((kind) => rows.find((row) => row.kind === kind) ?? { kind })
      const uses = await usesOf(known, tier.id, data)
      // A benchmark of another tier says nothing of this one.
      if (uses.length > 0) data.benchmarks = uses
      else delete data.benchmarks
      return []
    },
  }
}

/** A group of judgements that a person answers with no for the same reason: the reason is typed once, the press answers the rest. */
function judgementsIn({ step }: Pick<Known, 'step'>): Suggestion[] {
  return fieldsIn(formOf(step.data)).flatMap((group) => {
    const judged = fieldsIn(group).filter((field) => field.kind === 'group' && field.judgement)
    if (judged.length < 2) return []
    return [
      {
        id: `none-of-${group.key}`,
        at: `data.${group.key}`,
        label: '以上未判断的各项均为“否”，理由同已填写的一项',
        write(data: Record<string, unknown>) {
          const given = { ...Object(data[group.key]) } as Record<
            string,
            { value?: boolean; reason?: string } | undefined
          >
          const reason = judged.map(({ key }) => given[key]?.reason).find((text) => text !== undefined && text !== '')
          for (const { key } of judged) {
            const own = given[key] ?? {}
            if (own.value === undefined) given[key] = { reason: own.reason || reason, value: false } as typeof own
          }
          data[group.key] = given
          return []
        },
      },
    ]
  })
}
