import type { BeforeSource } from './source'
import type { RegistryText } from './text'
import { catalogueCites, enforcementCategoryNames } from './words'

/** 行政执法人员清单: those in service who hold a certificate that has not run out, by an allow-list of columns (D2.7). */
export function officersItem(source: BeforeSource): RegistryText {
  const { registry, on, agency } = source
  const rows = [...registry.officers.values()]
    .filter(({ left }) => left === undefined || left >= on)
    .flatMap(({ name, department, post, certificates }) =>
      certificates
        .filter(({ from, until }) => from <= on && on <= until)
        .map(({ number, categories, area, until }) => ({
          name,
          unit: department,
          post,
          certificate: number,
          category: categories.map((category) => enforcementCategoryNames[category]).join('、'),
          area,
          validUntil: until,
        })),
    )
  return {
    id: 'officers',
    kind: 'officers',
    title: '行政执法人员清单',
    restsOn: [...catalogueCites('officers', source), '行政处罚法 42'],
    sections: [
      {
        kind: 'table',
        columns: ['姓名', '单位', '职务', '证件编号', '执法类别', '执法区域', '证件有效期至'],
        rows: rows.map((row) => Object.values(row)),
      },
    ],
    ...(rows.length > 0 ? { document: { form: 'officer-roster', data: { agency: agency.name, rows } } } : {}),
  }
}
