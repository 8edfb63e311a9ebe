import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { npm } from '../run.mjs'

const execute = promisify(execFile)

const pack = async (dir) => {
  const target = mkdtempSync(join(tmpdir(), 'zhifa-pack-'))
  try {
    const { command, args, shell } = npm()
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', target]
    const { stdout } = await execute(command, [...args, ...pack], { cwd: dir, shell, maxBuffer: 64e6 })
    return new Uint8Array(readFileSync(join(target, JSON.parse(stdout)[0].filename)))
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
}

// TypeScript's old way of finding modules (`node10`) knows no `exports`: no Node that the project supports needs it.
const isForSupported = ({ resolutionKind }) => resolutionKind !== 'node10'

const typesProblem = ({ kind, entrypoint, resolutionKind, fileName, typesFileName }) =>
  [kind, entrypoint, resolutionKind, fileName ?? typesFileName].filter((part) => part !== undefined).join(' ')

/**
 * What publint and are-the-types-wrong say of a package as it would be published.
 * @param {string} dir the package's folder, built
 * @returns {Promise<string[]>} nothing when both are content
 */
export const packedFaults = async (dir) => {
  const tarball = await pack(dir)
  const bytes = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength)
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true })
  const analysis = await checkPackage(createPackageFromTarballData(tarball))
  const problems = analysis.types === false ? [{ kind: 'NoTypes' }] : analysis.problems.filter(isForSupported)
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`),
    ...problems.map((problem) => `are-the-types-wrong: ${typesProblem(problem)}`),
  ]
}
