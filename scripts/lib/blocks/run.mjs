import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { bundle } from '../bench-bundle.mjs'
import { inRoot } from '../paths.mjs'

const execute = promisify(execFile)
const place = (name, end) => inRoot(`node_modules/.cache/zhifa/blocks/${name}${end}`)

/** Writes a block where the compiler and the bundler find it. @returns {string} the file */
export const writeBlock = (name, { language, code }) => {
  const file = place(name, `.${language}`)
  mkdirSync(dirname(file), { recursive: true })
  // A file without import or export would share its names with the others.
  writeFileSync(file, `${code}\nexport {}\n`)
  return file
}

/**
 * Runs a block against the workspaces' sources.
 * @param {Record<string, string>} [env] what it finds in its environment besides ours
 * @returns {Promise<string>} what it printed
 */
export const runBlock = async (name, file, env = {}) => {
  const outfile = place(name, '.mjs')
  await bundle(file, outfile)
  const { stdout } = await execute(process.execPath, [outfile], {
    cwd: inRoot('.'),
    timeout: 60_000,
    env: { ...process.env, ...env },
  })
  return stdout
}

/** What the compiler says of blocks, as strict as of our own code. @param {string[]} files @returns {string[]} */
export const typeFaults = (files) => {
  const { config } = ts.readConfigFile(inRoot('tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, inRoot('.'))
  const program = ts.createProgram(files, { ...options, noUnusedLocals: false, noUnusedParameters: false })
  return files
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ])
    .map(({ file, start, messageText }) => {
      const at = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
      return `${file?.fileName.replace(/^.*\//, '')}:${at} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
}
