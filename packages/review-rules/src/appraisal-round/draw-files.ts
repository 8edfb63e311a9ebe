import { contentDigest } from '@zhifa/domain'
import type { FileDraw } from './acts'

/** The order in which files are taken: by the digest of seed and number, so that anybody makes it again. */
export const drawOrder = (population: readonly string[], seed: string): string[] =>
  population
    .map((file) => [contentDigest({ seed, file }), file] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, file]) => file)

/**
 * Draws files. One that cannot be appraised (gone, or too few appraisers without a part in it) is passed over and named, so that
 * nobody gets another draw by naming other appraisers.
 * @param fit whether a file can be appraised
 */
export async function drawFiles(
  population: readonly string[],
  {
    seed,
    count,
    fit,
  }: { readonly seed: string; readonly count: number; readonly fit: (file: string) => Promise<boolean> },
): Promise<FileDraw> {
  const files: string[] = []
  const skipped: string[] = []
  for (const file of drawOrder(population, seed)) {
    if (files.length === count) break
    if (await fit(file)) files.push(file)
    else skipped.push(file)
  }
  return { seed, population: population.length, digest: contentDigest([...population].sort()), files, skipped }
}
