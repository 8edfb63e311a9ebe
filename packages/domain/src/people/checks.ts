import { addDays, type PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { examined, type Officer, type Registry } from './registry'

/** What a bureau should know of its people on a day: certificates that end soon, examinations and training that are missing. */
export function peopleFindings(registry: Registry, on: PlainDate, soon = 60): Finding[] {
  return [...registry.officers.values()]
    .filter((officer) => officer.left === undefined || officer.left >= on)
    .flatMap((officer) => [...certificateFindings(officer, on, soon), ...examinationFindings(officer, on)])
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
