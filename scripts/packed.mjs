// `npm run packed`: the packages as somebody else gets them. Packs all, installs the tarballs into an empty folder with every peer from the
// registry, and uses them there: ESM, CommonJS, strict TypeScript with and without the types of a browser, the commands; and weighs
// what one import brings (scripts/lib/packages/sizes.json). Part of `.ci/run`; needs the npm registry, or npm's cache of it.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { ensure } from './ensure.mjs'
import { bundle } from './lib/bench-bundle.mjs'
import { isThere, needsPostgres, otherProgram, projects, runProject, startService } from './lib/example-projects.mjs'
import { published } from './lib/packages/published.mjs'
import { weigh, weighInstalled } from './lib/packages/weigh.mjs'
import { inRoot } from './lib/paths.mjs'
import { npm } from './lib/run.mjs'

const execute = promisify(execFile)
const faults = []
/** Runs a step; what it throws is a fault, and the others are still tried. */
const step = async (name, work) => {
  const began = performance.now()
  try {
    const said = await work()
    console.log(`✓ ${name}${said ? `: ${said}` : ''} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  } catch (error) {
    faults.push(name)
    console.error(`✗ ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stdout ? '' : error.message}`)
  }
}

/** What must and what must not compile for whoever imports a package. */
const typeTests = {
  '@zhifa/domain': 'packages/domain/test/payloads.test-d.ts',
  '@zhifa/review-rules': 'packages/review-rules/test/rules.test-d.ts',
  '@zhifa/documents': 'packages/documents/test-types/own.test-d.ts',
}

/** The PostgreSQL of the tests, for an example that reads one. */
async function startPostgres() {
  const file = inRoot(`node_modules/.cache/zhifa/start-postgres-${process.pid}.mjs`)
  await bundle(inRoot('scripts/testing/start-postgres.ts'), file)
  try {
    return await (await import(pathToFileURL(file).href)).startPostgres()
  } finally {
    rmSync(file, { force: true })
  }
}

const problem = await ensure()
if (problem !== undefined) {
  console.error(problem)
  process.exit(1)
}

const home = mkdtempSync(join(tmpdir(), 'zhifa-packed-'))
const { command, args: first, shell } = npm()
const npmIn = (cwd, ...args) => execute(command, [...first, ...args], { cwd, shell, maxBuffer: 64e6 })
const node = (cwd, ...args) => execute(process.execPath, args, { cwd, maxBuffer: 64e6 })
const write = (path, text) => {
  mkdirSync(join(home, path, '..'), { recursive: true })
  writeFileSync(join(home, path), typeof text === 'string' ? text : JSON.stringify(text, null, 2))
}

try {
  const packages = published()
  const packs = join(home, 'packs')
  mkdirSync(packs)
  for (const { folder } of packages)
    await npmIn(inRoot(`packages/${folder}`), 'pack', '--ignore-scripts', '--pack-destination', packs)

  const versions = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages
  const at = (name) => `${name}@${versions[`node_modules/${name}`].version}`
  const peers = [...new Set(packages.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {})))]
  write('package.json', { name: 'somebody-else', version: '1.0.0', private: true })
  await step('install', async () => {
    const tarballs = readdirSync(packs).map((file) => join(packs, file))
    await npmIn(
      home,
      ...['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'],
      ...[...tarballs, ...peers.map(at)],
    )
    return `${packages.length} packages, ${peers.length} peers`
  })
  await step('installed size', () => weighInstalled(home))
  await step('tools of the checks', async () => {
    const tools = ['typescript', '@types/node', '@types/pg', 'esbuild', 'express'].map(at)
    await npmIn(
      home,
      'install',
      '--save-dev',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      ...tools,
    )
  })

  const names = packages
    .filter(({ manifest }) => manifest.exports?.['.'])
    .flatMap(({ manifest: { name, exports } }) =>
      Object.keys(exports)
        .filter((path) => path !== './package.json')
        .map((path) => name + path.slice(1)),
    )
  const use = `
const law = domain.lawBook(domain.china, domain.liaoning)
const due = domain.deadline(law, 'penalty.hearing-request', '2026-09-28')?.due
if (due !== '2026-10-10') throw new Error(String(due))
const page = documents.renderHtml('penalty-decision', documents.form('penalty-decision').sample)
if (!page.includes('行政处罚决定书')) throw new Error('no page')
`
  const bundledUse = `${use}
import { sampleActs, sampleRegistry as registry } from '@zhifa/domain/testing'
let record = domain.openCase('penalty.ordinary', { id: '2026-0001', agency: 'demo-bureau', cause: 'public-place.unlicensed' })
for (const next of sampleActs('2026-11-20', law)) {
  const act = next(record)
  const done = domain.perform(record, act, { law, registry, ...domain.confirmedByAll(record, act, act.on + 'T17:00') })
  if (!done.ok) throw new Error(JSON.stringify(done.findings))
  record = done.record
}
if (record.entries.length < 10) throw new Error('the sample case was not walked through')
`
  await step('ESM', () => {
    write('esm/package.json', { private: true, type: 'module' })
    write(
      'esm/main.js',
      `import * as domain from '@zhifa/domain'\nimport * as documents from '@zhifa/documents'\n${names.map((name) => `await import('${name}')`).join('\n')}\n${use}
const pdf = await documents.renderForm('penalty-decision', documents.form('penalty-decision').sample)
if (Buffer.from(pdf).subarray(0, 5).toString() !== '%PDF-') throw new Error('no PDF')`,
    )
    return node(join(home, 'esm'), 'main.js').then(() => `${names.length} doors`)
  })
  await step('CommonJS', () => {
    write('cjs/package.json', { private: true })
    write(
      'cjs/main.js',
      `const domain = require('@zhifa/domain')\nconst documents = require('@zhifa/documents')\n${names.map((name) => `require('${name}')`).join('\n')}\n${use}`,
    )
    return node(join(home, 'cjs'), 'main.js').then(() => `${names.length} doors`)
  })
  for (const [name, lib] of [
    ['with a browser', ['ES2023', 'DOM']],
    ['without', ['ES2023']],
  ])
    await step(`strict TypeScript, ${name}`, async () => {
      const folder = `ts-${lib.length}`
      write(`${folder}/package.json`, { private: true, type: 'module' })
      write(`${folder}/tsconfig.json`, {
        compilerOptions: {
          ...{ strict: true, noEmit: true, module: 'nodenext', target: 'es2022', lib, types: ['node'] },
          ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true },
          // Types of others (pg-boss, exceljs …) are not ours to check.
          skipLibCheck: true,
        },
        include: ['*.ts'],
      })
      write(
        `${folder}/main.ts`,
        `${names.map((each, i) => `import * as door${i} from '${each}'`).join('\n')}
import * as domain from '@zhifa/domain'
import * as documents from '@zhifa/documents'
export const doors: readonly object[] = [${names.map((_, i) => `door${i}`).join(', ')}]
${use}
const wrong: number = 1
// @ts-expect-error a step that the procedure does not have
export const act: domain.Act<domain.PayloadsOf<'penalty.ordinary'>> = { step: 'no-such', on: '2026-09-28', by: [], data: wrong }
`,
      )
      await node(join(home, folder), join(home, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json')
    })
  await step('type tests, against the published types', async () => {
    // A misspelt step, field or rule of the built-in tables and of a bureau's own must break the build of somebody else too.
    write('types/package.json', { private: true, type: 'module' })
    write('types/tsconfig.json', {
      compilerOptions: {
        ...{ strict: true, noEmit: true, module: 'nodenext', target: 'es2022', types: ['node'], skipLibCheck: true },
        ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      },
      include: ['*.ts'],
    })
    for (const [name, file] of Object.entries(typeTests)) {
      const text = readFileSync(inRoot(file), 'utf8')
      write(`types/${name.split('/')[1]}.ts`, text.replaceAll("'../src'", `'${name}'`))
    }
    await node(join(home, 'types'), join(home, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json')
    return `${Object.keys(typeTests).length} files`
  })
  await step('commands', async () => {
    const bins = packages.flatMap(({ manifest }) => Object.keys(manifest.bin ?? {}))
    for (const bin of bins) {
      const { stdout } = await execute(join(home, 'node_modules/.bin', bin), ['--version'], { cwd: home })
      if (!stdout.startsWith(`${bin} `)) throw new Error(`${bin}: ${stdout}`)
    }
    return bins.join(', ')
  })
  await step('bundled, module by module', async () => {
    // What a bundler takes apart must do the same when it is put together again.
    const { build } = createRequire(join(home, 'package.json'))('esbuild')
    write(
      'bundled/main.js',
      `import * as domain from '@zhifa/domain'\nimport * as documents from '@zhifa/documents'\n${bundledUse}`,
    )
    const outfile = join(home, 'bundled/out.mjs')
    await build({
      entryPoints: [join(home, 'bundled/main.js')],
      ...{ outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' },
      external: ['zod', '@zhifa/documents'],
    })
    await node(join(home, 'bundled'), 'out.mjs')
  })
  const examples = join(home, 'examples')
  cpSync(inRoot('examples'), examples, { recursive: true, filter: (path) => !path.includes('node_modules') })
  for (const name of projects(examples)) {
    const dir = join(examples, name)
    const other = otherProgram(dir)
    if (other && !isThere(other[0])) {
      console.log(`- example ${name}: 未安装 not installed: ${other[0]}`)
      continue
    }
    await step(`example ${name}`, async () => {
      const service = other ? await startService(dir) : undefined
      const postgres = needsPostgres(dir) ? await startPostgres() : undefined
      try {
        const { stdout, expected } = await runProject(dir, { url: service?.url, database: postgres?.url })
        if (stdout !== expected) throw new Error(`printed:\n${stdout}\nexpected:\n${expected}`)
      } finally {
        service?.stop()
        await postgres?.stop()
      }
    })
  }
  await step('sizes', () => weigh(home))
  await step('SBOM', async () => {
    const { stdout } = await npmIn(home, 'sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev')
    const { components, bomFormat } = JSON.parse(stdout)
    const lacking = peers.filter((peer) => !components.some(({ name }) => name === peer))
    if (bomFormat !== 'CycloneDX' || lacking.length > 0) throw new Error(`the SBOM lacks ${lacking.join(', ')}`)
    const out = process.env.ZHIFA_SBOM
    if (out) writeFileSync(out, stdout)
    return `${components.length} components`
  })
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.exitCode = faults.length > 0 ? 1 : 0
