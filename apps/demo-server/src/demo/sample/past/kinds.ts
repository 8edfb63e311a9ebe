import type { PlainDate } from '@zhifa/domain'
import {
  calendarDaysTo,
  cancellationActs,
  crimeActs,
  crimeReturnedActs,
  executionActs,
  inspectionActs,
  licenceActs,
  measureActs,
  movedAct,
  type NextAct,
  nonAcceptanceActs,
  onTheSpotActs,
  planActs,
  remoteActs,
  sampleActs,
  sampleEnd,
  severalActs,
  visitActs,
  workingDaysTo,
} from '@zhifa/domain/testing'
import type { Kind } from './kind'
import { otherWays } from './ways'

type By = 'working-day' | 'calendar-day'

function movedTo(acts: readonly NextAct[], last: PlainDate, by: By = 'working-day'): Kind['acts'] {
  return (end, law) => {
    const to = (by === 'calendar-day' ? calendarDaysTo : workingDaysTo)(law, last, end)
    return acts.map((next) => (record) => movedAct(typeof next === 'function' ? next(record) : next, to))
  }
}

const licence = (
  name: string,
  finished: number,
  acts: readonly NextAct[],
  { last = '2026-09-29', openEvery = 4 } = {},
): Kind => ({
  ...{ name, finished, openEvery, procedure: 'licence.ordinary', acts: movedTo(acts, last), ownWords: true },
})
const inspection = (name: string, finished: number, procedure: Parameters<typeof inspectionActs>[0]): Kind => ({
  ...{ name, finished, procedure, acts: movedTo(inspectionActs(procedure), '2026-09-15'), ownWords: true },
})
const measure = (name: string, finished: number, choice: Parameters<typeof measureActs>[0]): Kind => ({
  ...{
    name,
    finished,
    procedure: 'coercion.measure',
    ownWords: true,
    openEvery: choice === undefined || Object.keys(choice).length === 0 ? 1 : 3,
  },
  acts: movedTo(measureActs(choice), '2026-09-11', 'calendar-day'),
})
const several = (name: string, finished: number, options: Parameters<typeof severalActs>[0]): Kind => ({
  ...{ name, finished, procedure: 'penalty.ordinary', ownWords: true, openEvery: 6 },
  acts: movedTo(severalActs(options), sampleEnd),
})

/** 普通程序以通常方式办理 */
export const ordinary: Kind = {
  ...{ name: 'ordinary', procedure: 'penalty.ordinary', finished: 60 },
  acts: (end, law) => sampleActs(end, law),
}
export const execution: Kind = {
  ...{ name: 'execution', procedure: 'coercion.execution', finished: 9, ownWords: true },
  acts: movedTo(executionActs, '2026-08-25'),
}
export const crime: Kind = {
  ...{ name: 'crime', procedure: 'crime.transfer', finished: 4, ownWords: true, fixedCast: true },
  acts: movedTo(crimeActs, '2026-09-16', 'calendar-day'),
}
export const crimeReturned: Kind = {
  ...{
    name: 'crime-returned',
    procedure: 'crime.transfer',
    finished: 3,
    ownWords: true,
    fixedCast: true,
    openEvery: 3,
  },
  acts: movedTo(crimeReturnedActs, '2026-06-30', 'calendar-day'),
}
export const plan: Kind = {
  ...{ name: 'plan', procedure: 'plan.inspection', finished: 0, ownWords: true, fixedCast: true },
  acts: (end) => planActs(end),
}
/** A plan beside that of the year: what it lists is drawn under that. */
export const campaign: Kind = { ...plan, name: 'campaign', acts: (end) => planActs(end, { draws: false }) }

/** How the cases of the bureau go. */
export const kinds: readonly Kind[] = [
  ordinary,
  ...otherWays,
  several('two-causes', 6, { causes: 2 }),
  several('four-causes', 3, { causes: 4 }),
  several('two-parties', 4, { parties: 2 }),
  several('three-parties', 2, { causes: 2, parties: 3 }),
  { name: 'on-the-spot', procedure: 'penalty.simple', finished: 56, acts: movedTo(onTheSpotActs, '2026-10-10') },
  licence('licence', 24, licenceActs(), { openEvery: 1 }),
  licence('licence-change', 6, licenceActs({ kind: 'change' })),
  licence('licence-renewal', 8, licenceActs({ kind: 'renewal' })),
  licence('licence-refused', 5, licenceActs({ decide: 'refuse' })),
  licence('licence-not-accepted', 4, nonAcceptanceActs, { last: '2026-09-02' }),
  licence('licence-cancelled', 3, cancellationActs, { last: '2026-10-14' }),
  inspection('random', 26, 'inspection.random'),
  inspection('planned', 16, 'inspection.planned'),
  inspection('prompted', 10, 'inspection.prompted'),
  inspection('special', 8, 'inspection.special'),
  {
    name: 'without-visit',
    procedure: 'inspection.remote',
    finished: 6,
    acts: movedTo(remoteActs, '2026-09-15'),
    ownWords: true,
  },
  { name: 'visit', procedure: 'visit.other', finished: 6, acts: movedTo(visitActs, '2026-09-15'), ownWords: true },
  measure('sealing', 6, {}),
  measure('seizure', 3, { kind: 'seizure', emergency: true, end: 'disposal' }),
  measure('health-control', 3, { kind: 'health-control' }),
  execution,
  crime,
  crimeReturned,
  plan,
]
