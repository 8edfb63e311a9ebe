import type { DrawPlan } from './plan'

/** The number of objects: of the whole directory, as the plan rounds it, and at least one. */
export function wantedOf({
  quota,
  objects,
}: Pick<DrawPlan, 'quota'> & { readonly objects: { readonly length: number } }): number {
  if ('count' in quota) return quota.count
  // In whole numbers: 0.3 percent of a directory is not exact in floating point.
  const exact = objects.length * ('percent' in quota ? quota.percent * 10 : quota.perMille)
  return Math.max(1, quota.rounding === 'up' ? Math.ceil(exact / 1000) : Math.floor(exact / 1000))
}
