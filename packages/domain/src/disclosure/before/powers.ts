import { penaltyKindNames } from '../../law/cause'
import { inForce } from '../../law/dated'
import type { BeforeSource } from './source'
import type { RegistryText } from './text'
import { articles, catalogueCites, enforcementCategoryNames, gradeNames, unique } from './words'

/** 权责清单: every penalty of the law book that is in force on the day, and every other kind of enforcement by its procedure. */
export function powersItem(source: BeforeSource): RegistryText {
  const { law, on, agency, procedures } = source
  const causes = [...law.causes.values()].flatMap(({ title, field, versions }) => {
    const version = inForce(versions, on)
    return version ? [{ title, field, version }] : []
  })
  const others = procedures.filter(
    ({ category }) => category !== 'penalty' && agency.categories.some((each) => each === category),
  )
  return {
    id: 'powers',
    kind: 'powers',
    title: '权责清单',
    restsOn: unique([
      ...catalogueCites('powers', source),
      ...causes.flatMap(({ version }) => [...version.violated, ...version.cites]),
    ]),
    sections: [
      {
        kind: 'table',
        heading: `行政处罚事项（${causes.length}项）`,
        columns: ['领域', '事项名称', '依据', '处罚种类', '依据核对'],
        rows: causes.map(({ title, field, version }) => [
          field,
          title,
          articles(version.cites),
          unique(version.tiers.flatMap(({ kinds }) => kinds.map((kind) => penaltyKindNames[kind]))).join('、'),
          gradeNames[version.grade],
        ]),
      },
      {
        kind: 'table',
        heading: '其他行政执法',
        columns: ['类型', '程序', '实施主体'],
        rows: others.map(({ title, category }) => [enforcementCategoryNames[category], title, agency.name]),
      },
      { kind: 'note', text: '承办机构以各事项的服务指南为准。列入本清单的是本版公开之日有效的规定。' },
    ],
  }
}
