import { enforcementCategoryNames, type Officer, type Registry } from '@zhifa/domain'

/** What the public sees of an officer: an allow-list (方案 人员公示: 姓名、单位、职务、证号、类别、区域、有效期). */
export interface PublicOfficer {
  readonly name: string
  readonly department: string
  readonly post: string
  readonly certificate: string
  readonly categories: string
  readonly area: string
  readonly from: string
  readonly until: string
  readonly valid: boolean
}

/** The officers with certificates whose name, unit or certificate number holds the words. */
export function publicOfficers(registry: Registry, today: string, q: string): PublicOfficer[] {
  return [...registry.officers.values()]
    .filter(({ left }) => left === undefined || left >= today)
    .flatMap((officer) => certificatesOf(officer, today))
    .filter((item) => [item.name, item.department, item.certificate].some((text) => text.includes(q)))
}

function certificatesOf({ name, department, post, certificates }: Officer, today: string): PublicOfficer[] {
  return certificates.map(({ number, categories, area, from, until, suspended }) => ({
    name,
    department,
    post,
    certificate: number,
    categories: categories.map((category) => enforcementCategoryNames[category]).join('、'),
    area,
    from,
    until,
    valid:
      from <= today &&
      today <= until &&
      !suspended.some((span) => span.from <= today && (span.until === undefined || today <= span.until)),
  }))
}
