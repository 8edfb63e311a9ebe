import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { china, lawBook, liaoning, readCaseRecord } from '@zhifa/domain'
import { sampleBureau, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { appraise, checkCase, type ReviewFinding } from '../src'

const dir = new URL('./histories/', import.meta.url)
const law = lawBook(china, liaoning, sampleBureau)

/** What the rule itself read; what a check of the procedure read is its own affair. */
const reading = ({ read: { checks: _, ...own } }: ReviewFinding): string => JSON.stringify(own)

/**
 * Records that were written once and are not written again. What the rules say of them may change only on purpose: then
 * the texts beside them are renewed with `npx vitest run --project review-rules test/histories -u` and the difference is reviewed.
 */
describe('recorded histories', () => {
  const names = readdirSync(dir).filter((name) => name.endsWith('.json'))

  it.each(names)('%s: the rules say what they said [L2.1] [L3.1]', async (name) => {
    const read = readCaseRecord(JSON.parse(readFileSync(new URL(name, dir), 'utf8')))
    if (!read.ok) throw new Error(read.findings.map((item) => item.message.en).join('; '))
    const context = { law, registry: sampleRegistry }
    const check = checkCase(read.value, context)
    const appraisal = appraise(read.value, context)
    const text = [
      `review ${check.review.determination.outcome}`,
      `appraisal ${appraisal.result} ${appraisal.score.toFixed(2)} ${appraisal.atMost.toFixed(2)} ${appraisal.vetoes.join(' ')}`,
      ...check.points.flatMap(({ point, outcome, findings, notArising }) => [
        `point ${point} ${outcome}`,
        ...findings.map((item) => `  ${item.rule} ${item.outcome} ${reading(item)}`),
        ...notArising.map((id) => `  ${id} not-arising`),
      ]),
    ].join('\n')
    await expect(`${text}\n`).toMatchFileSnapshot(fileURLToPath(new URL(name.replace('.json', '.outcomes.txt'), dir)))
  })
})
