// Decisions as a double-publicity table (双公示) for a platform that takes files only: whole or not at all, money exact.
import { exportSpreadsheet, profileOf, readWorkbook } from '@zhifa/integrations'
import { samplePublication } from '@zhifa/integrations/testing'

const profile = profileOf('double-publicity-penalty-g2')
const made = await exportSpreadsheet(profile, [samplePublication('1'), samplePublication('2')], new Date(0))
if (!made.ok) throw new Error(made.findings.map(({ message }) => message.zh).join('\n'))
for (const { message } of made.warnings.slice(0, 1)) console.log('注意', message.zh)
for (const row of await readWorkbook(profile, made.bytes)) console.log(row.CF_WSH, row.CF_NR_FK, '万元', row.CF_JDRQ)

const wrong = samplePublication('3')
if (wrong.verb === 'publish') Object.assign(wrong.content, { facts: 'undefine' })
const refused = await exportSpreadsheet(profile, [samplePublication('1'), wrong], new Date(0))
if (!refused.ok) console.log('未写入 nothing written:', refused.findings.map(({ message }) => message.zh).join('; '))
