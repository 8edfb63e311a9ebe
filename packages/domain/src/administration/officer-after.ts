import { addDays, type PlainDate } from '../date/plain-date'
import type { Certificate, Officer } from '../people/registry'
import type { PeopleChange } from './people'

/** An officer after a change; the first change of a person is that they are entered. */
export function officerAfter(officer: Officer | undefined, change: PeopleChange): Officer {
  if (change.kind === 'person-entered') {
    const { person: id, name, department, post } = change
    return { id, name, department, post, roles: [], certificates: [] }
  }
  if (!officer) throw new Error(`名册中没有该人员 / ${change.person} is not registered`)
  const { certificates } = officer
  switch (change.kind) {
    case 'person-changed': {
      const { kind: _kind, person: _person, ...facts } = change
      return { ...officer, ...given(facts) }
    }
    case 'person-left':
      return { ...officer, left: change.left }
    case 'role-given': {
      const { role, from, until } = change
      return { ...officer, roles: [...officer.roles, { role, from, ...(until === undefined ? {} : { until }) }] }
    }
    case 'role-ended':
      return {
        ...officer,
        roles: officer.roles.flatMap((span) => (span.role === change.role ? endedBy(span, change.until) : [span])),
      }
    case 'certificate-entered': {
      const { number, categories, area, from, until } = change
      const before = certificates.find((item) => item.number === number)
      const entered = { number, categories, area, from, until, suspended: before?.suspended ?? [] }
      return { ...officer, certificates: [...certificates.filter((item) => item !== before), entered] }
    }
    case 'certificate-suspended': {
      const { from, until } = change
      return withCertificate(officer, change.number, (item) => ({
        ...item,
        suspended: [...item.suspended, { from, ...(until === undefined ? {} : { until }) }],
      }))
    }
    case 'certificate-returned':
      return withCertificate(officer, change.number, (item) => ({
        ...item,
        suspended: item.suspended.flatMap((span) => endedBy(span, change.until)),
      }))
    case 'examination-entered': {
      const { subject, on, passed } = change
      return { ...officer, examinations: [...(officer.examinations ?? []), { kind: subject, on, passed }] }
    }
    case 'training-entered': {
      const { subject, on, topic, hours } = change
      return { ...officer, training: [...(officer.training ?? []), { kind: subject, on, topic, hours }] }
    }
    case 'qualification-entered':
      return { ...officer, legalQualification: change.obtained }
  }
}

/** What was said of something, without what was left out. */
export function given<T extends object>(facts: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }
}

/** A span that ends on a day at the latest; gone when it would begin after it. */
function endedBy<S extends { readonly from: PlainDate; readonly until?: PlainDate | undefined }>(
  span: S,
  until: PlainDate,
): S[] {
  if (span.from > until) return []
  return [span.until !== undefined && span.until < addDays(until, 1) ? span : { ...span, until }]
}

const withCertificate = (officer: Officer, number: string, change: (item: Certificate) => Certificate): Officer => ({
  ...officer,
  certificates: officer.certificates.map((item) => (item.number === number ? change(item) : item)),
})
