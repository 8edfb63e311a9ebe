#!/usr/bin/env node
// One name for the five command lines: what stands after it is handed on as it is.
import { existsSync, readFileSync } from 'node:fs'

const tools = {
  serve: { of: '@zhifa/service', zh: '规则服务（HTTP）', en: 'the rules service over HTTP' },
  domain: { of: '@zhifa/domain', zh: '执法程序、期限与记录', en: 'procedures, deadlines and the record' },
  review: { of: '@zhifa/review-rules', zh: '重大执法决定法制审核', en: 'legal review of major decisions' },
  documents: { of: '@zhifa/documents', zh: '执法文书与案卷', en: 'papers and case files' },
  push: { of: '@zhifa/integrations', zh: '向公示平台推送', en: 'push to the disclosure platform' },
}

const [name = ''] = process.argv.slice(2)

if (Object.hasOwn(tools, name)) {
  const built = new URL('./dist/cli.js', import.meta.resolve(`${tools[name].of}/package.json`))
  if (existsSync(built)) {
    process.argv.splice(2, 1)
    await import(built.href)
  } else {
    console.error('zhifa: 尚未构建，请先运行 npm start 或 npm test。Not built yet: run npm start or npm test first.')
    process.exitCode = 4
  }
} else if (name === '--version' || name === '-V') {
  console.log(`zhifa ${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}`)
} else {
  const known = name === '' || name === '--help' || name === '-h'
  const rows = Object.entries(tools).map(([tool, { zh, en }]) => `  zhifa ${tool.padEnd(11)} ${zh} / ${en}`)
  const text = ['zhifa: 行政执法 / administrative enforcement', '', ...rows, '', '  zhifa COMMAND --help'].join('\n')
  if (known && name !== '') console.log(text)
  else {
    console.error(known ? text : `没有 ${name} 这个命令 / unknown command ${name}\n\n${text}`)
    process.exitCode = 2
  }
}
