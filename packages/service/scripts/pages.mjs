// Puts the pages of the interface into dist/docs: Swagger UI from its package, without anything that calls out, and ours.
import { copyFileSync, cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const docs = join(root, 'dist/docs')

mkdirSync(docs, { recursive: true })
for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt'])
  copyFileSync(join(swagger, file), join(docs, file))
copyFileSync(join(swagger, 'LICENSE'), join(docs, 'swagger-ui.LICENSE'))
cpSync(join(root, 'pages'), docs, { recursive: true })
