import type { PlainDate } from '../date/plain-date'
import { EnforcementCategory } from '../law/review-catalogue'
import { type Registry, validCertificate } from '../people/registry'

/** Table 5: how many officers hold a certificate that is valid on a day, as a share of the posts for enforcement. */
export interface CertificateShare {
  readonly on: PlainDate
  readonly certified: number
  readonly posts: number
  /** In percent with one decimal, rounded half up; `null` when there are no posts. */
  readonly percent: string | null
}

/**
 * Counts officers whose certificate for any kind of enforcement in the area is valid on a day: not run out, not suspended,
 * not of somebody who left or failed the examination.
 * @param posts posts for enforcement by the staffing plan, which the registry does not know
 * @example certificateShare(registry, { on: '2026-12-31', area: '示例县', posts: 40 }).percent // '82.5'
 */
export function certificateShare(
  registry: Registry,
  { on, area, posts }: { readonly on: PlainDate; readonly area: string; readonly posts: number },
): CertificateShare {
  const certified = [...registry.officers.values()].filter((officer) =>
    EnforcementCategory.options.some((category) => validCertificate(officer, category, area, on)),
  ).length
  const tenths = posts > 0 ? Math.floor((certified * 2000 + posts) / (posts * 2)) : undefined
  return { on, certified, posts, percent: tenths === undefined ? null : `${Math.floor(tenths / 10)}.${tenths % 10}` }
}
