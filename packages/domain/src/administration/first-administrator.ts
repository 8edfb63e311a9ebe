import { z } from 'zod'
import type { PlainDate } from '../date/plain-date'
import { finding } from '../finding/make'
import { validate } from '../input/validate'
import { hasRole } from '../people/registry'
import { BureauChange } from './change'
import { type AdministrationAnswer, changesFindings } from './decide'
import type { Administration } from './record'

/** Who the first administrator of an agency is to be. */
export interface FirstAdministrator {
  readonly act: string
  readonly person: string
  /** Of somebody who is not registered. */
  readonly entered?: { readonly name: string; readonly department: string; readonly post: string }
  readonly reason: string
}

/**
 * Enters the administrator with whom the work of an agency begins: nobody could propose or approve it. Whether it may be, because there is
 * none or because the owner of the server says so once more, is for the caller to know; here it is judged like every change of people.
 * @returns nothing to enter for somebody who is administrator on that day
 */
export function enterFirstAdministrator(
  { house }: Administration,
  { act, person, entered, reason }: FirstAdministrator,
  on: PlainDate,
): AdministrationAnswer | undefined {
  const officer = house.registry.officers.get(person)
  if (officer && hasRole(officer, 'administrator', on)) return undefined
  if (!officer && !entered)
    return {
      ok: false,
      findings: [
        finding('administration.first-unknown', {
          outcome: 'not-met',
          zh: `名册中没有${person}`,
          en: `${person} is not registered`,
          cure: { zh: '请给出姓名、科室、职务', en: 'give the name, the department and the post' },
          path: ['person'],
        }),
      ],
    }
  const read = validate(
    z.array(BureauChange),
    [
      ...(entered && !officer ? [{ kind: 'person-entered', person, ...entered }] : []),
      { kind: 'role-given', person, role: 'administrator', from: on },
    ],
    'administration.first',
  )
  if (!read.ok) return { ok: false, findings: read.findings }
  const changes = read.value
  const findings = changesFindings(house, changes, on)
  if (findings.length > 0) return { ok: false, findings }
  return { ok: true, event: { kind: 'entry', act, changes, reason, by: { id: 'system', name: '服务器命令' }, on } }
}
