// `npm run law-in-code`: what a lawyer may correct stands in the law book. Says where product code holds a day, a sum, a number
// of days or of officers, a percentage. Part of `npm run lint`.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lawIn } from './lib/law-in-code/find.mjs'
import { judged } from './lib/law-in-code/judged.mjs'
import { productSources } from './lib/law-in-code/sources.mjs'
import { inRoot, root } from './lib/paths.mjs'

const allowed = JSON.parse(readFileSync(fileURLToPath(new URL('./law-in-code.json', import.meta.url)), 'utf8'))
const found = productSources(root).flatMap((file) =>
  lawIn(readFileSync(inRoot(file), 'utf8'), file).map((each) => ({ file, ...each })),
)
const { faults, stale } = judged(found, allowed)
for (const { file, line, kind, text } of faults)
  console.error(
    `${file}:${line}: 代码中有法律数值，请移入法规数据 law in code (${kind}), move it into the law book: ${text}`,
  )
for (const { file, text } of stale)
  console.error(`scripts/law-in-code.json: ${file}: 已不存在，请删除 no longer there, remove it: ${text}`)
process.exitCode = faults.length + stale.length > 0 ? 1 : 0
