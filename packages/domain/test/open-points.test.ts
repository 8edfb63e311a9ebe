import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from '../src/cli/run'
import type { DataRemark } from '../src/law/check'

const page = readFileSync(new URL('../../../docs/open-points.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)].map(([, id, open, settles]) => ({
  id,
  open,
  settles,
}))

it('docs/open-points.md names every value that is unverified or missing, once, with what would settle it', async () => {
  const { remarks }: { remarks: DataRemark[] } = JSON.parse((await run(['data', 'check', '--json'])).out)
  const open = (level: DataRemark['level']) => remarks.filter((remark) => remark.level === level)
  const ids = [...open('unverified'), ...open('no-value')].map(({ rule }) => rule)
  expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort())
  for (const row of rows) expect(row.settles?.trim().length, row.id).toBeGreaterThan(4)
  // A list that only grows is no list to work off.
  expect([open('unverified').length < 40, open('no-value').length < 25]).toEqual([true, true])
})
