import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { judged, reading } from '../../testing/spoilt'
import { executionRows, measureRows } from '../../testing/spoilt-coercion'
import { evidenceAndLawRows } from '../../testing/spoilt-evidence-and-law'
import { licenceRows } from '../../testing/spoilt-licence'
import { papersAndOthersRows } from '../../testing/spoilt-papers-and-others'
import { peopleAndFactsRows } from '../../testing/spoilt-people-and-facts'
import { planRows } from '../../testing/spoilt-plan'
import { procedureRows } from '../../testing/spoilt-procedure'
import { transferRows } from '../../testing/spoilt-transfer'
import { reviewRules } from '.'

const rows = [
  ...peopleAndFactsRows,
  ...evidenceAndLawRows,
  ...procedureRows,
  ...papersAndOthersRows,
  ...licenceRows,
  ...measureRows,
  ...executionRows,
  ...transferRows,
  ...planRows,
]

describe('the rules on full records', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })

  it('each reads what it read, on a page that is renewed with `npx vitest run --project review-rules src/rules/records -u`', async () => {
    const text = rows.map((row) => `${row[0]} (${row[1]}): ${reading(row)}`).join('\n')
    const page = fileURLToPath(new URL('../../test/golden/altered-records.txt', import.meta.url))
    await expect(`${text}\n`).toMatchFileSnapshot(page)
  })

  it('every rule that the record answers is spoilt by one of them, without exception', () => {
    const shown = new Set(rows.map(([id]) => id))
    const rest = reviewRules.rules
      .filter((rule) => rule.asks === undefined && !shown.has(rule.id))
      .map((rule) => rule.id)
    expect(rest).toEqual([])
  })
})
