import { formatCitation } from '../citation/citation'
import { addDays, type PlainDate } from '../date/plain-date'
import { deadline } from '../deadline/deadline'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { LawBook } from '../law/law-book'
import { examined, type Officer, type Registry } from './registry'

/**
 * What a bureau should know of its people on a day: certificates that end soon or were held back too long, examinations and
 * training that are missing.
 * @param soon how many days before its end a certificate is named
 * @param law says how long a certificate may be held back; absent: that is not asked
 * @example peopleFindings(registry, '2026-11-28', 60, law).map(({ message }) => message.zh)
 */
export function peopleFindings(registry: Registry, on: PlainDate, soon = 60, law?: LawBook): Finding[] {
  return [...registry.officers.values()]
    .filter((officer) => officer.left === undefined || officer.left >= on)
    .flatMap((officer) => [
      ...certificateFindings(officer, on, soon),
      ...(law ? heldFindings(officer, on, law) : []),
      ...examinationFindings(officer, on),
    ])
}

function certificateFindings(officer: Officer, on: PlainDate, soon: number): Finding[] {
  return officer.certificates
    .filter((certificate) => certificate.until >= on && certificate.until <= addDays(on, soon))
    .map((certificate) =>
      finding('people.certificate-ends', {
        outcome: 'not-met',
        zh: `执法证件将于${certificate.until}到期`,
        en: `the certificate ends on ${certificate.until}`,
        cites: ['行政处罚法 42.1'],
        read: { person: officer.id, until: certificate.until },
        cure: { zh: '请在到期前换证，或者安排交接', en: 'renew it, or hand the work over' },
      }),
    )
}

/** 暂扣证件: until it is given back nobody acts with it, and the supervising body may not keep it for longer than the law says. */
function heldFindings(officer: Officer, on: PlainDate, law: LawBook): Finding[] {
  return officer.certificates.flatMap(({ suspended }) =>
    suspended.flatMap(({ from, until }) => {
      const last =
        from <= on && law.periods.has('supervision.certificate-held')
          ? deadline(law, 'supervision.certificate-held', from)
          : undefined
      const to = until === undefined || until > on ? on : until
      // The longest time is not moved by a day off: it is no act that could be done on the next one.
      if (!last || to <= last.raw) return []
      return [
        finding('people.certificate-held', {
          outcome: 'not-met',
          zh: `执法证件自${from}起暂扣，最长至${last.raw}，已经超过`,
          en: `the certificate has been held back since ${from}, longer than until ${last.raw}`,
          cites: last.citations.map((item) => formatCitation(item)),
          read: { person: officer.id, from, until: until ?? null, last: last.raw },
          cure: {
            zh: '请书面要求监督机关发还证件或者依法收缴；收缴的，调离执法岗位',
            en: 'ask in writing for its return, or for the decision to withdraw it',
          },
          grade: last.grade,
        }),
      ]
    }),
  )
}

function examinationFindings(officer: Officer, on: PlainDate): Finding[] {
  if (officer.certificates.length === 0) return []
  const passed = examined(officer, 'enforcement', on)
  if (passed === true) return []
  return [
    finding('people.examination', {
      outcome: passed === undefined ? 'undetermined' : 'not-met',
      zh: passed === undefined ? '没有执法资格考试记录' : '执法资格考试不合格',
      en: passed === undefined ? 'no enforcement examination is on record' : 'the enforcement examination was failed',
      cites: ['行政处罚法 42.1'],
      read: { person: officer.id },
      cure: { zh: '请登记考试成绩；不合格的不得从事执法活动', en: 'record the examination; who failed may not act' },
    }),
  ]
}
