import {
  crimeActs,
  crimeReturnedActs,
  executionActs,
  fictionalUscc,
  inspectionActs,
  licenceActs,
  measureActs,
  type NextAct,
  onTheSpotActs,
  planActs,
  remoteActs,
  sampleActs,
  sampleParty,
  visitActs,
} from '@zhifa/domain/testing'

export interface LawfulCase {
  readonly title: string
  readonly procedure: string
  readonly acts: readonly NextAct[]
}

/** A lawful case of every built-in procedure, from its first act to the archive, on the people of the sample bureau. */
export const lawfulCases = (today: string): readonly LawfulCase[] => [
  { title: '普通程序', procedure: 'penalty.ordinary', acts: sampleActs(today) },
  { title: '当场处罚', procedure: 'penalty.simple', acts: onTheSpotActs },
  { title: '许可（补正后准予）', procedure: 'licence.ordinary', acts: licenceActs() },
  {
    title: '许可延续（不予）',
    procedure: 'licence.ordinary',
    acts: licenceActs({ kind: 'renewal', decide: 'refuse' }),
  },
  { title: '查封（检验、延长、解除）', procedure: 'coercion.measure', acts: measureActs() },
  {
    title: '紧急扣押后销毁',
    procedure: 'coercion.measure',
    acts: measureActs({ kind: 'seizure', emergency: true, end: 'disposal' }),
  },
  { title: '申请法院强制执行', procedure: 'coercion.execution', acts: executionActs },
  { title: '涉嫌犯罪移送（监督后立案、判决）', procedure: 'crime.transfer', acts: crimeActs },
  { title: '涉嫌犯罪移送（不予立案退回）', procedure: 'crime.transfer', acts: crimeReturnedActs },
  // Everything is entered on one day: a draw, which waits for the number of a later one, has tests of its own.
  { title: '年度检查计划', procedure: 'plan.inspection', acts: planActs(today, { draws: false }) },
  { title: '双随机抽查', procedure: 'inspection.random', acts: inspectionActs('inspection.random') },
  { title: '计划检查', procedure: 'inspection.planned', acts: inspectionActs('inspection.planned') },
  { title: '线索核查', procedure: 'inspection.prompted', acts: inspectionActs('inspection.prompted') },
  { title: '专项检查', procedure: 'inspection.special', acts: inspectionActs('inspection.special') },
  { title: '非现场检查', procedure: 'inspection.remote', acts: remoteActs },
  { title: '入企活动（非检查）', procedure: 'visit.other', acts: visitActs },
]

/** Where several cases are played in one bureau each is of an enterprise of its own and bears numbers of its own. */
export const ofCase = <T>(act: T, n: number): T =>
  JSON.parse(
    JSON.stringify(act)
      .replace(/〔(\d{4})〕(第?)\d+号/g, `〔$1〕$2${n}号`)
      .replaceAll(sampleParty.uscc, fictionalUscc('91', 3000 + n))
      .replaceAll('"2026-0101"', `"2026-0${100 + n}"`),
  ) as T
