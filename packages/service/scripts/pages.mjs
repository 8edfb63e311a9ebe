// Puts the pages of the interface into dist/docs: Swagger UI from its package, without anything that calls out, and ours.
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const docs = join(root, 'dist/docs')

mkdirSync(docs, { recursive: true })
// Compressed once, for a smaller installation: browsers take it as it is (src/http/packed.ts).
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
  writeFileSync(join(docs, `${file}.gz`), gzipSync(readFileSync(join(swagger, file)), { level: 9 }))
copyFileSync(join(swagger, 'swagger-ui-bundle.js.LICENSE.txt'), join(docs, 'swagger-ui-bundle.js.LICENSE.txt'))
copyFileSync(join(swagger, 'LICENSE'), join(docs, 'swagger-ui.LICENSE'))
cpSync(join(root, 'pages'), docs, { recursive: true })
