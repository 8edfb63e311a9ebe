import type { Finding } from '../finding/finding'
import { refusal } from '../finding/refusal'
import { validate } from '../input/validate'
import { hasRole, isInService, type Officer, type Registry, type Role } from '../people/registry'
import { EvidenceAct, type EvidenceActOf, type EvidenceEvent, type EvidenceFile, eventsOfKind } from './acts'
import { custodyFindings, timeAhead } from './custody'
import { type CopyLooked, recallFindings, redactionDecisionFindings, redactionFindings } from './redaction'
import { isKept } from './secrecy'
import { seriesFindings } from './series'
import { secrecyOf } from './standing-secrecy'

/** Who speaks, of which case, and what is known of it. */
export interface EvidenceAsked {
  readonly events: readonly EvidenceEvent[]
  readonly files: readonly EvidenceFile[]
  readonly registry: Registry
  readonly officer: Officer
  /** Local date and time at which it is said. */
  readonly now: string
  /** Who works on the case, and who of them handles it. */
  readonly team: ReadonlySet<string>
  readonly handlers: ReadonlySet<string>
  readonly recused: ReadonlySet<string>
  /** Digests of files that the record itself names. */
  readonly onRecord: ReadonlySet<string>
  /** Of the copy that is proposed or decided on. */
  readonly looked?: CopyLooked
}

export type EvidenceAnswer =
  | { readonly ok: true; readonly event: EvidenceEvent }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Who gives leave to read, and lets a copy go out. */
export const evidenceRoles = {
  leave: ['department-head', 'agency-head'],
  publication: ['department-head', 'agency-head', 'office'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/**
 * Enters what somebody says of the evidence of a case: segments, custody, secrecy, leave to read, redacted copies.
 * @example enterEvidence({ kind: 'taken', item: 3, at: '2026-11-20T09:00', state: '封存完好' }, asked)
 */
export function enterEvidence(input: unknown, asked: EvidenceAsked): EvidenceAnswer {
  const read = validate(EvidenceAct, input, 'evidence.act')
  if (!read.ok) return { ok: false, findings: read.findings }
  const act = read.value
  const { officer, now, events } = asked
  const findings = [...partFindings(act, asked), ...findingsOf(act, asked)].filter((one) => one !== undefined)
  if (findings.length > 0) return { ok: false, findings }
  const no = (events.at(-1)?.no ?? 0) + 1
  return { ok: true, event: { no, act, by: { id: officer.id, name: officer.name }, at: now } }
}

function findingsOf(act: EvidenceAct, asked: EvidenceAsked): readonly (Finding | undefined)[] {
  const { files, officer, now } = asked
  const by = officer.id
  switch (act.kind) {
    case 'series':
      return seriesFindings(act, files)
    case 'custody':
      return [...startFindings(act, asked), act.since > now ? timeAhead() : undefined]
    case 'hand-over':
    case 'taken':
    case 'custody-end':
      return custodyFindings(act, { ...asked, by, head: isHead(officer, now) })
    case 'secrecy':
      return [fileKnown(act.file, files), lowered(act, asked)]
    case 'access':
      return [fileKnown(act.file, files), ...leaveFindings(act, asked)]
    case 'redaction':
      return redactionFindings(act, { ...asked, by, looked: asked.looked })
    case 'redaction-decision':
      return redactionDecisionFindings(act, { ...asked, by, looked: asked.looked })
    case 'redaction-recall':
      return recallFindings(act, asked)
  }
}

const isHead = (officer: Officer, now: string): boolean =>
  evidenceRoles.leave.some((role) => hasRole(officer, role, now.slice(0, 10)))

/** Whose part it is: what the case says of itself is said by whoever is on it, what lets others see by a head. */
function partFindings(act: EvidenceAct, { officer, now, team, recused }: EvidenceAsked): (Finding | undefined)[] {
  const on = now.slice(0, 10)
  const holds = (roles: readonly Role[]): boolean => roles.some((role) => hasRole(officer, role, on))
  if (recused.has(officer.id)) return [notOnCase()]
  switch (act.kind) {
    case 'series':
    case 'custody':
    case 'redaction':
      return [team.has(officer.id) ? undefined : notOnCase()]
    case 'secrecy':
      return [team.has(officer.id) || holds(['archivist', ...evidenceRoles.leave]) ? undefined : notOnCase()]
    case 'access':
      return [holds(evidenceRoles.leave) ? undefined : notHead()]
    case 'redaction-decision':
    case 'redaction-recall':
      return [holds(evidenceRoles.publication) ? undefined : notHead()]
    default:
      // Whoever holds a thing may give it away, and whoever was given it takes it.
      return []
  }
}

function startFindings(
  { label, of }: EvidenceActOf<'custody'>,
  { events, files }: EvidenceAsked,
): (Finding | undefined)[] {
  return [
    of.every((sha256) => files.some((file) => file.sha256 === sha256)) ? undefined : unknownFile(),
    eventsOfKind(events, 'custody').some(({ act }) => act.label === label)
      ? refusal(
          'evidence.custody-label',
          '该编号的载体已经登记',
          'an original of this label is registered',
          '请核对编号；已登记的，办理交接',
          'check the label, or hand it over',
        )
      : undefined,
  ]
}

/** Whoever handles a case may keep a file from others; that others may see again what was kept, a head says. */
function lowered(
  { file, secrecy }: EvidenceActOf<'secrecy'>,
  { events, officer, now }: EvidenceAsked,
): Finding | undefined {
  const kept = isKept(secrecyOf(events, file)) && !isKept(secrecy)
  if (!kept || isHead(officer, now)) return undefined
  return refusal(
    'evidence.secrecy-lifted-by-head',
    '解除标注由科室或者机关负责人决定',
    'a head decides that it is no longer kept',
    '请报负责人办理',
    'ask a head',
  )
}

function leaveFindings(
  { person, until }: EvidenceActOf<'access'>,
  { officer, registry, now, recused }: EvidenceAsked,
): (Finding | undefined)[] {
  const reader = registry.officers.get(person)
  return [
    person === officer.id
      ? refusal(
          'evidence.leave-for-others',
          '不得准予自己查阅',
          'nobody gives himself leave',
          '请由其他负责人准予',
          'let another head do it',
        )
      : undefined,
    reader && isInService(reader, now.slice(0, 10)) && !recused.has(person)
      ? undefined
      : refusal(
          'evidence.leave-reader',
          '查阅人不在名册中、已经离任或者已从本案回避',
          'the reader is not in the registry, has left, or is recused',
          '请选择在任且没有回避的人员',
          'choose somebody else',
        ),
    until < now.slice(0, 10)
      ? refusal('evidence.leave-until', '准予截止日期已过', 'the day has passed', '请核对日期', 'check the day')
      : undefined,
  ]
}

const fileKnown = (sha256: string, files: readonly EvidenceFile[]): Finding | undefined =>
  files.some((file) => file.sha256 === sha256) ? undefined : unknownFile()
const unknownFile = (): Finding =>
  refusal(
    'evidence.file-known',
    '本案没有该文件',
    'the case has no such file',
    '请从本案文件中选择',
    'choose a file of the case',
  )
const notOnCase = (): Finding =>
  refusal(
    'evidence.not-on-case',
    '您不是本案办理人员，不能办理该事项',
    'only who is on the case does this',
    '请由本案办理人员办理',
    'let somebody on the case do it',
  )
const notHead = (): Finding =>
  refusal(
    'user.wrong-role',
    '该事项由负责人办理',
    'a head does this',
    '请由相应岗位的人员办理',
    'let somebody with that role do it',
  )
