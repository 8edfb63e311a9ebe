// Writes src/law/ids.ts from the layers that come with the package, so that a misspelt id in code does not compile. A test compares them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { idsText } from './lib/ids-text.mjs'

const data = new URL('../data/law/', import.meta.url)
const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
const idsIn = (kind) =>
  files
    .filter((name) => new RegExp(`/${kind}(?:\\.json|/[^/]+\\.json)$`).test(`/${name}`))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, data), 'utf8')).map(({ id }) => id))
writeFileSync(new URL('../src/law/ids.ts', import.meta.url), idsText(idsIn('periods'), idsIn('parameters')))
