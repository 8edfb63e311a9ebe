import {
  type Act,
  type CaseRecord,
  type Confirmed,
  type Context,
  confirmersOf,
  type Finding,
  obstacles,
  preflight,
  procedureOf,
  proposalDigest,
  type StepInfo,
  validate,
} from '@zhifa/domain'
import { type Refusal, refuse } from '../refusal'

/** A proposal that only wants the word of those it names. */
export interface Examined {
  readonly ok: true
  /** As the schema of its step reads it. */
  readonly act: Act
  readonly step: StepInfo
  readonly digest: string
  /** Everybody whose confirmation it needs, the proposer among them. */
  readonly confirmers: readonly string[]
  /** What was checked and met. */
  readonly findings: readonly Finding[]
}

/** Whatever the domain says of an act, but for those who have not confirmed it yet: that refuses at once. */
export function examine(
  known: Context,
  record: CaseRecord,
  proposed: Act,
  confirmed: (digest: string) => Confirmed,
  {
    signsLater = false,
  }: {
    /** The word of the proposer is only to be signed later: that it is not signed yet is no obstacle. */
    readonly signsLater?: boolean
  } = {},
): Examined | Refusal {
  const step = procedureOf(record).steps[proposed.step]
  const data = step && validate(step.data, proposed.data, `act.${step.id}`)
  // What cannot be read has no digest: the domain names the wrong fields.
  const act: Act = data?.ok ? { ...proposed, data: data.value } : proposed
  const digest = proposalDigest(record, { ...act, data: act.data })
  const findings = preflight(record, act, { ...known, ...confirmed(digest) })
  const standing = obstacles(findings).filter(
    ({ code }) => code !== 'act.not-confirmed' && !(signsLater && code === 'confirmation.key-missing'),
  )
  if (standing.length > 0 || !step) return refuse(422, ...standing)
  const met = findings.filter(({ outcome }) => outcome === 'met')
  return { ok: true, act, step, digest, confirmers: confirmersOf(step, act, act.data), findings: met }
}
