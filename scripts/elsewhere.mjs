// `npm run elsewhere`: the tests on other people's machines. A copy of the checkout in a folder whose name has spaces and
// Chinese characters, on newer lines of Node, with the default ports taken, an unusual time zone, language and umask, and no
// network but the loopback (where the system allows to take it away). Part of `.ci/run`; needs Linux on x64. `--whole` runs on
// Node 24 every test of the papers too, which takes minutes: each night.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { otherNode } from './lib/elsewhere/other-node.mjs'
import { trackedFiles } from './lib/elsewhere/tracked-files.mjs'
import { withoutNetwork } from './lib/elsewhere/without-network.mjs'
import { inRoot } from './lib/paths.mjs'
import { run } from './lib/run.mjs'

const whole = process.argv.includes('--whole')

/** Where a line of Node could change a paper: its bytes, files and streams. What the words of a form are is no matter of it. */
const papers = ['render', 'ofd', 'batch', 'case-file', 'cli', 'fonts', 'html', 'image'].map((room) => `src/${room}/`)

const scenes = [
  {
    node: 22,
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    umask: 0o077,
    tests: [
      ['--project', 'domain', '--project', 'integrations'],
      ['--project', 'demo-server', 'test/browser.test.ts', 'test/certificate.test.ts'],
    ],
  },
  {
    node: 24,
    env: { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
    umask: 0o002,
    tests: whole
      ? [['--project', 'domain', '--project', 'review-rules', '--project', 'documents']]
      : [
          ['--project', 'domain', '--project', 'review-rules'],
          ['--project', 'documents', ...papers],
        ],
  },
]

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('跳过：只在 x64 Linux 上运行 skipped: runs on x64 Linux only')
  process.exit(0)
}

const home = mkdtempSync(join(tmpdir(), '执 法-'))
const copy = join(home, '一 个 目录', '执 法')

/** The checkout as git sees it, and what was installed and built in it, so that nothing is fetched again. */
function copyCheckout() {
  for (const file of [...trackedFiles(), 'node_modules', ...builtFolders()]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(inRoot(file), join(copy, file), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  }
}

const builtFolders = () =>
  trackedFiles('*/package.json')
    .flatMap((file) => ['dist', 'fonts', 'node_modules', '.turbo'].map((name) => join(dirname(file), name)))
    .concat('.turbo')
    .filter((folder) => existsSync(inRoot(folder)))

/** Somebody else's programs on the ports that the demonstration would like. */
const takePorts = () =>
  Promise.all(
    [3000, 3001].map(
      (port) =>
        new Promise((done) => {
          const server = createServer().on('error', () => done(undefined))
          server.listen(port, '127.0.0.1', () => done(server))
        }),
    ),
  )

const taken = await takePorts()
let failed = 0
try {
  copyCheckout()
  for (const { node, env, umask, tests } of scenes) {
    const program = await otherNode(node, home)
    process.umask(umask)
    for (const args of tests) {
      console.log(`\n== Node ${node}, ${env.TZ}, ${env.LANG}, umask ${umask.toString(8)}: ${args.join(' ')}`)
      const { command, before } = withoutNetwork(program)
      const code = await run(command, [...before, join(copy, 'scripts/test.mjs'), ...args], {
        cwd: copy,
        // How many invented payloads are tried is no matter of the machine: the whole number is tried once, in `npm test`.
        env: { ...process.env, ZHIFA_SOAK_RUNS: '500', ...env },
      })
      if (code !== 0) failed += 1
    }
  }
} finally {
  for (const server of taken) server?.close()
  rmSync(home, { recursive: true, force: true })
}
process.exitCode = failed > 0 ? 1 : 0
