import type { Act, CaseRecord } from '../../src/case/record/entry'
import type { PlainDate } from '../../src/date/plain-date'
import type { LawBook } from '../../src/law/law-book'
import type { ProcedureId } from '../../src/payloads'
import { commonOtherActs, hearingActs, otherActs, otherPenaltyActs } from '../other-acts'
import { sampleActs } from '../sample-case'
import { crimeActs, crimeReturnedActs } from '../sample-crime'
import { executionActs } from '../sample-execution'
import { licenceActs, otherLicenceActs } from '../sample-licence'
import { measureActs } from '../sample-measure'
import { inspectionActs, onTheSpotActs, remoteActs, visitActs } from '../sample-on-site'
import { planActs } from '../sample-plan'
import { type SeveralOptions, severalActs } from '../sample-several'
import type { NextAct } from '../walk'
import { calendarDaysTo, movedAct, workingDaysTo } from './moved'

interface Sample {
  /** The lawful case from the first act to the archive. */
  readonly acts: readonly NextAct[]
  /** Acts that this case does not hold, of cases that go another way: what a situation may try by the name of the step alone. */
  readonly others: readonly NextAct[]
}

/**
 * The lawful sample of a procedure, its last day on `end`.
 * @param several of the ordinary penalty: told of several violations or parties
 */
export function sampleOf(procedure: ProcedureId, end: PlainDate, law: LawBook, several?: SeveralOptions): Sample {
  const written = samples[procedure](end, law)
  const { last, others, by } = written
  const acts = several && procedure === 'penalty.ordinary' ? severalActs(several, end, law) : written.acts
  const days = by === 'calendar-day' ? calendarDaysTo : workingDaysTo
  const to = last === end ? undefined : days(law, last, end)
  const move = (next: NextAct): NextAct =>
    to === undefined
      ? next
      : (record: CaseRecord): Act => movedAct(typeof next === 'function' ? next(record) : next, to)
  return { acts: acts.map(move), others: others.map(move) }
}

interface Written extends Sample {
  readonly last: PlainDate
  /** How its periods are counted, and so its days moved; absent: in working days. */
  readonly by?: 'calendar-day'
}

const common = (on: PlainDate): readonly NextAct[] => [...commonOtherActs(on), ...hearingActs(on)]

const inspection = (kind: Parameters<typeof inspectionActs>[0]) => (): Written => {
  const last = '2026-09-15'
  return { last, acts: inspectionActs(kind), others: [...otherActs.inspection(last), ...common(last)] }
}

const samples: Readonly<Record<ProcedureId, (end: PlainDate, law: LawBook) => Written>> = {
  'penalty.ordinary': (last, law) => ({
    last,
    acts: sampleActs(last, law),
    others: [...otherPenaltyActs(last), ...common(last)],
  }),
  'penalty.simple': () => written('penalty.simple', '2026-10-10', onTheSpotActs),
  'licence.ordinary': () => written('licence.ordinary', '2026-09-29', licenceActs(), otherLicenceActs),
  'coercion.measure': () => ({
    ...written('coercion.measure', '2026-09-11', measureActs(), measureActs({ emergency: true, end: 'disposal' })),
    by: 'calendar-day',
  }),
  'coercion.execution': () => written('coercion.execution', '2026-08-25', executionActs),
  'crime.transfer': () => ({
    ...written('crime.transfer', '2026-09-16', crimeActs, crimeReturnedActs),
    by: 'calendar-day',
  }),
  'plan.inspection': (last) => written('plan.inspection', last, planActs(last)),
  'inspection.random': inspection('inspection.random'),
  'inspection.planned': inspection('inspection.planned'),
  'inspection.prompted': inspection('inspection.prompted'),
  'inspection.special': inspection('inspection.special'),
  'inspection.remote': () => written('inspection.remote', '2026-09-15', remoteActs),
  'visit.other': () => written('visit.other', '2026-09-15', visitActs),
}

function written(
  procedure: Exclude<keyof typeof otherActs, 'inspection'>,
  last: PlainDate,
  acts: readonly NextAct[],
  branches: readonly NextAct[] = [],
): Written {
  return { last, acts, others: [...branches, ...otherActs[procedure](last), ...common(last)] }
}
