// `npm run clients -- java|python FOLDER [OPENAPI.json]`: makes a typed client of the HTTP rules service, or of whichever document is given.
import { readFileSync } from 'node:fs'
import { languages, writeClient } from './lib/clients/generate.mjs'
import { startService } from './lib/example-projects.mjs'
import { inRoot } from './lib/paths.mjs'

const [language, folder, file] = process.argv.slice(2)
if (!languages.includes(language) || folder === undefined) {
  console.error(`用法 Usage: npm run clients -- ${languages.join('|')} FOLDER [OPENAPI.json]`)
  process.exit(2)
}

/** What the service says of itself, as it is built here. */
async function ownDocument() {
  const { ensure } = await import('./ensure.mjs')
  const problem = await ensure()
  if (problem !== undefined) {
    console.error(problem)
    process.exit(1)
  }
  const service = await startService(inRoot('examples/java-client'))
  try {
    return await (await fetch(`${service.url}/openapi.json`)).json()
  } finally {
    service.stop()
  }
}

const document = file === undefined ? await ownDocument() : JSON.parse(readFileSync(file, 'utf8'))
const files = await writeClient(language, document, folder)
console.log(`${files.length} 个文件 files → ${folder}`)
