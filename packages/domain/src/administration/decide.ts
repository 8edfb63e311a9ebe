import type { PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { hasRole, holdersOf, type Officer, type Role, roleNames } from '../people/registry'
import { type BureauChange, isLawChange, personOfChange } from './change'
import { isDeviceChange } from './device'
import { deviceChangeFindings } from './device-findings'
import { type House, houseAfter } from './house'
import { lawChangeFindings } from './law-findings'
import { numberTemplateFindings, prefixFindings } from './number-template-findings'
import { peopleChangeFindings } from './people-findings'
import { type Administration, type AdministrationAct, type AdministrationEvent, changesDigest } from './record'
import { isSystemChange } from './system'
import { systemChangeFindings } from './system-findings'

/** Who does something in administration, and on which day. */
export interface Writer {
  readonly officer: Officer
  readonly on: PlainDate
}

export type AdministrationAnswer =
  | { readonly ok: true; readonly event: AdministrationEvent }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const by = ({ officer, on }: Writer) => ({ by: { id: officer.id, name: officer.name }, on })
const answer = (event: AdministrationEvent, findings: readonly (Finding | undefined)[]): AdministrationAnswer => {
  const wrong = findings.filter((item) => item !== undefined)
  return wrong.length === 0 ? { ok: true, event } : { ok: false, findings: wrong }
}

/**
 * Why changes may not be made of a bureau on a day, each judged after those before it. The path begins with the number of the
 * change.
 */
export function changesFindings(house: House, changes: readonly BureauChange[], on: PlainDate): Finding[] {
  let now = house
  return changes.flatMap((change, i) => {
    const found = isLawChange(change)
      ? lawChangeFindings(now, change, on)
      : isDeviceChange(change)
        ? deviceChangeFindings(now, change, on)
        : isSystemChange(change)
          ? systemChangeFindings(now, change, on)
          : change.kind === 'agency-changed'
            ? prefixFindings(now, change.numberPrefix ?? now.agency.numberPrefix, on)
            : change.kind === 'number-template-set'
              ? numberTemplateFindings(now, change, on)
              : peopleChangeFindings(now, change, on)
    if (found.length === 0) now = houseAfter(now, [change])
    return found.map((item) => ({ ...item, path: [i, ...(item.path ?? [])] }))
  })
}

/** What only takes powers away: waiting for a second person would leave them with somebody who should no longer have them. */
const lessening: ReadonlySet<string> = new Set(['person-left', 'role-ended', 'certificate-suspended'])

/** Roles without whose holders nothing could be approved or proposed any more: even taking them away wants a second person. */
const keeping: readonly Role[] = ['agency-head', 'office', 'administrator']

/** Whether changes take effect without a second person. */
export function actsAtOnce({ registry }: House, changes: readonly BureauChange[], on: PlainDate): boolean {
  return changes.every((change) => {
    const person = personOfChange(change)
    const officer = person === undefined ? undefined : registry.officers.get(person)
    return lessening.has(change.kind) && officer !== undefined && !keeping.some((role) => hasRole(officer, role, on))
  })
}

/** Proposes changes, or enters them at once where they only take powers away. */
export function proposeChanges(
  { house, acts }: Administration,
  asked: { readonly act: string; readonly changes: readonly BureauChange[]; readonly reason: string },
  writer: Writer,
): AdministrationAnswer {
  const { officer, on } = writer
  const own = asked.changes.some((change) => personOfChange(change) === officer.id)
  const digest = changesDigest({ ...asked, changes: [...asked.changes] })
  const atOnce = actsAtOnce(house, asked.changes, on)
  return answer(
    {
      kind: atOnce ? 'entry' : 'proposal',
      act: asked.act,
      changes: [...asked.changes],
      reason: asked.reason,
      ...by(writer),
    },
    [
      roleFinding(writer, ['administrator'], '管理事项由系统管理员提出', 'changes are proposed by an administrator'),
      own
        ? said('own-person', '不得提出涉及本人的事项', 'nobody proposes a change of their own', {
            zh: '请由另一名系统管理员提出',
            en: 'let another administrator propose it',
          })
        : undefined,
      !atOnce && approversOf(house, { changes: asked.changes, proposedBy: by(writer).by }, on).length === 0
        ? said('has-approver', '没有可以审批这些事项的人员', 'nobody could approve these changes', {
            zh: '涉及负责人的变更请单独提出，不与其他事项合并',
            en: 'put changes of the heads in apart from the others',
          })
        : undefined,
      [...acts.values()].some((act) => act.state === 'waiting' && act.digest === digest)
        ? said('waiting-already', '相同的事项正在等待审批', 'the same changes wait for approval already', {
            zh: '请勿重复提交',
            en: 'do not submit it twice',
          })
        : undefined,
      ...changesFindings(house, asked.changes, on),
    ],
  )
}

/**
 * Who may approve an act: a head; where every head is changed by it, the office, and then of changes of the heads only. Otherwise a
 * change of the head beside another one would be the way past the head: nobody approves such an act, it is returned and put in apart.
 */
export function approversOf(
  { registry }: House,
  act: Pick<AdministrationAct, 'changes' | 'proposedBy'>,
  on: PlainDate,
): readonly string[] {
  const apart = new Set([act.proposedBy.id, ...act.changes.map(personOfChange)])
  const all = holdersOf(registry, 'agency-head', on)
  const heads = all.filter((id) => !apart.has(id))
  if (heads.length > 0) return heads
  const ofHeads = act.changes.every((change) => all.includes(personOfChange(change) ?? ''))
  return all.length === 0 || ofHeads ? holdersOf(registry, 'office', on).filter((id) => !apart.has(id)) : []
}

/** Approves the changes that somebody else proposed; they are judged again, by the day and what became of the bureau since. */
export function approveChanges(
  { house }: Administration,
  act: AdministrationAct,
  digest: string,
  writer: Writer,
): AdministrationAnswer {
  return answer({ kind: 'approval', act: act.id, digest, ...by(writer) }, [
    ...deciderFindings(house, act, digest, writer),
    ...changesFindings(house, act.changes, writer.on),
  ])
}

/** Gives changes back to who proposed them, with the reason. */
export function returnChanges(
  { house }: Administration,
  act: AdministrationAct,
  digest: string,
  opinion: string,
  writer: Writer,
): AdministrationAnswer {
  return answer({ kind: 'return', act: act.id, digest, opinion: opinion.trim(), ...by(writer) }, [
    ...deciderFindings(house, act, digest, writer),
    opinion.trim() === ''
      ? finding('administration.return-reasoned', {
          outcome: 'not-met',
          zh: '退回须说明意见',
          en: 'say why it is returned',
          cure: { zh: '请填写退回意见', en: 'give an opinion' },
          path: ['opinion'],
        })
      : undefined,
  ])
}

/** Takes one's own proposal back. */
export function withdrawChanges(act: AdministrationAct, writer: Writer): AdministrationAnswer {
  return answer({ kind: 'withdrawal', act: act.id, ...by(writer) }, [
    waiting(act),
    act.proposedBy.id === writer.officer.id
      ? undefined
      : said('withdraws-own', '只能撤回本人提出的事项', 'only who proposed it may withdraw it', {
          zh: '请由提出人撤回，或者退回',
          en: 'let the proposer withdraw it, or return it',
        }),
  ])
}

function deciderFindings(
  house: House,
  act: AdministrationAct,
  digest: string,
  writer: Writer,
): (Finding | undefined)[] {
  const { officer, on } = writer
  return [
    waiting(act),
    digest === act.digest
      ? undefined
      : said('approves-what-is-read', '所审内容与提出的不一致', 'these are not the changes that were proposed', {
          zh: '请重新打开后审批',
          en: 'open it again',
        }),
    act.proposedBy.id === officer.id || act.changes.some((change) => personOfChange(change) === officer.id)
      ? said(
          'approver-apart',
          '不得审批自己提出或者涉及本人的事项',
          'nobody approves their own proposal or a change of their own',
          {
            zh: '请由其他机关负责人审批；批量事项中涉及审批人本人的，退回后单独提出',
            en: 'let another head approve it',
          },
        )
      : approversOf(house, act, on).includes(officer.id)
        ? undefined
        : roleFinding(writer, [], '管理事项由机关负责人审批', 'changes are approved by the head of the agency'),
  ]
}

const waiting = (act: AdministrationAct): Finding | undefined =>
  act.state === 'waiting'
    ? undefined
    : said('not-waiting', '该事项已经办结', 'the act is done already', { zh: '请刷新页面', en: 'open it again' })

const said = (code: string, zh: string, en: string, cure: { zh: string; en: string }): Finding =>
  finding(`administration.${code}`, { outcome: 'not-met', zh, en, cure })

function roleFinding({ officer, on }: Writer, roles: readonly Role[], zh: string, en: string): Finding | undefined {
  if (roles.some((role) => hasRole(officer, role, on))) return undefined
  const named = roles.length > 0 ? roles : (['agency-head'] as const)
  return finding('user.wrong-role', {
    outcome: 'not-met',
    zh: `${zh}，您没有该岗位或者不是该事项的审批人`,
    en: `${en}; you are not the one`,
    read: { roles: [...named] },
    cure: {
      zh: `请由${named.map((role) => roleNames[role]).join('、')}登录办理`,
      en: `let a ${named.join(', ')} do it`,
    },
  })
}
