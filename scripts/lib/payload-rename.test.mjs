import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { inRoot } from './paths.mjs'

/**
 * What the payload table promises: whoever renames a field of a payload is told every place that reads it. Each field is renamed
 * in the schemas of one file, in memory, and the compiler must then refuse a file in every package that reads it.
 */
const renames = [
  { file: 'licence-ordinary.ts', field: 'toldOn', readers: ['packages/domain', 'packages/review-rules'] },
  { file: 'licence-ordinary.ts', field: 'receivedAt', readers: ['packages/documents'] },
  { file: 'penalty-ordinary/intake.ts', field: 'handlers', readers: ['packages/review-rules', 'apps/demo-server'] },
]

const payloads = 'packages/domain/src/payloads'
const declared = (field) => new RegExp(`^( +)${field}:`, 'gm')

/** The sources of a package that name a field, but for its tests. */
function naming(folder, field) {
  const src = inRoot(`${folder}/src`)
  return readdirSync(src, { recursive: true })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|[\\/](payloads|testing|demo)[\\/]/.test(`/${path}`))
    .map((path) => join(src, path))
    .filter((path) => new RegExp(`\\b${field}\\b`).test(readFileSync(path, 'utf8')))
}

function programWith(changed, files) {
  const { config } = ts.readConfigFile(inRoot('tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, inRoot('.'))
  const host = ts.createCompilerHost(options)
  const onDisk = host.readFile
  const read = (path) => changed.get(ts.sys.resolvePath(path)) ?? onDisk(path)
  host.readFile = read
  host.getSourceFile = (path, target) => {
    const text = read(path)
    return text === undefined ? undefined : ts.createSourceFile(path, text, target)
  }
  return ts.createProgram(files, options, host)
}

const renamed = new Map()
for (const { file, field } of renames) {
  const path = inRoot(`${payloads}/${file}`)
  const text = renamed.get(path) ?? readFileSync(path, 'utf8')
  renamed.set(path, text.replace(declared(field), `$1${field}Renamed:`))
}

describe('a field of a payload that is renamed', () => {
  const asked = renames.map((rename) => ({
    ...rename,
    files: rename.readers.map((folder) => [folder, naming(folder, rename.field)]),
  }))

  it('breaks the compilation of every package that reads it', { timeout: 120_000 }, () => {
    for (const { file, field } of renames)
      expect(readFileSync(inRoot(`${payloads}/${file}`), 'utf8'), `${file} ${field}`).toMatch(declared(field))
    const program = programWith(
      renamed,
      asked.flatMap(({ files }) => files.flatMap(([, paths]) => paths)),
    )
    for (const { field, files } of asked)
      for (const [folder, paths] of files) {
        const refused = paths.filter((path) =>
          program
            .getSemanticDiagnostics(program.getSourceFile(path))
            .some(({ messageText }) =>
              ts.flattenDiagnosticMessageText(messageText, '\n').includes(`'${field}' does not exist`),
            ),
        )
        expect(refused, `${folder} reads ${field}`).not.toEqual([])
      }
  })
})
