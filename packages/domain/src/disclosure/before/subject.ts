import { hasRole } from '../../people/registry'
import type { BeforeSource } from './source'
import type { RegistryText } from './text'
import { catalogueCites, enforcementCategoryNames, unknown } from './words'

const kinds = { statutory: '行政机关', authorised: '法律、法规授权的组织', entrusted: '受委托的组织' } as const

/** 行政执法主体: who enforces, what it may do, who leads it and where it is found. */
export function subjectItem(source: BeforeSource): RegistryText {
  const { agency, registry, on } = source
  const serving = [...registry.officers.values()].filter(({ left }) => left === undefined || left >= on)
  const heads = serving.filter((officer) => hasRole(officer, 'agency-head', on)).map(({ name }) => name)
  const departments = [...new Set(serving.map(({ department }) => department))]
  const powers = agency.categories.map((category) => enforcementCategoryNames[category]).join('、')
  return {
    id: 'subject',
    kind: 'subject',
    title: '行政执法主体',
    restsOn: [...catalogueCites('subject', source)],
    sections: [
      {
        kind: 'pairs',
        rows: [
          { title: '名称', text: agency.name },
          { title: '统一社会信用代码', text: agency.uscc },
          { title: '性质', text: kinds[agency.kind] },
          { title: '职责权限', text: `在${agency.area}范围内依法实施${powers}` },
          { title: '内设机构', text: departments.join('、') },
          { title: '负责人', text: heads.join('、') || unknown },
          { title: '办公地址', text: agency.address },
          { title: '对外电话', text: agency.telephone },
        ],
      },
    ],
  }
}

/** 监督方式和救济渠道 */
export function supervisionItem(source: BeforeSource): RegistryText {
  const { agency, lists } = source
  return {
    id: 'supervision',
    kind: 'supervision',
    title: '监督方式和救济渠道',
    restsOn: [...catalogueCites('supervision', source), '行政复议法 24', '行政诉讼法 46'],
    sections: [
      {
        kind: 'pairs',
        rows: [
          { title: '监督电话', text: lists.supervisionTelephone ?? agency.telephone },
          { title: '来访地址', text: agency.address },
          { title: '复议机关', text: agency.government },
          { title: '诉讼法院', text: agency.court },
          { title: '网上纠错', text: '每一条公示信息的页面都可以直接报告错误，处理结果在同一页面公布' },
        ],
      },
    ],
  }
}
