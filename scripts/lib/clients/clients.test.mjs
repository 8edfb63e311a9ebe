import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isThere, startService } from '../example-projects.mjs'
import { inRoot } from '../paths.mjs'
import { writeClient } from './generate.mjs'
import { readOperations } from './operations.mjs'

const execute = promisify(execFile)

/** Where Debian puts what reads and writes JSON in Java (`libjackson2-databind-java`). */
const jackson = ['databind', 'core', 'annotations'].map((part) => `/usr/share/java/jackson-${part}.jar`)
const required = process.env.ZHIFA_TEST_CLIENTS === 'required'

let folder
let service
let document
let calls
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhifa-clients-'))
  service = await startService(inRoot('examples/java-client'))
  document = await (await fetch(`${service.url}/openapi.json`)).json()
  calls = callsOf(document)
}, 60_000)
afterAll(() => {
  service?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Every example of every operation, whatever stands in an address, and what is refused. */
function callsOf({ paths }) {
  const addressed = {
    readForm: [['penalty-decision'], ['no-such-form']],
    readStepSchema: [
      ['penalty.ordinary', 'decision'],
      ['penalty.ordinary', '没有/这一步'],
    ],
  }
  const all = Object.values(paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId: operation, requestBody }) => {
      if (!requestBody) return (addressed[operation] ?? [[]]).map((params) => ({ operation, params }))
      const examples = Object.values(requestBody.content['application/json'].examples)
      return examples.map(({ value }) => ({ operation, params: [], request: value }))
    }),
  )
  const refused = { operation: 'countDeadline', params: [], request: { rule: 'no.such', start: '2026-09-28' } }
  return [...all, refused]
}

/** What the service answers to somebody who speaks HTTP and nothing else. */
async function bare({ operation, params, request }) {
  const { path, method, answer } = readOperations(document).operations.find(({ id }) => id === operation)
  let given = 0
  const address = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(params[given++]))
  const body = request === undefined ? {} : { body: JSON.stringify(request) }
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(service.url + address, { method, headers, ...body })
  if (response.status !== 200) return { status: response.status, problem: await response.json() }
  if (answer !== undefined) return { answer: await response.json() }
  return {
    sha256: createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex'),
  }
}

/** Runs a program with the calls; the lines that it printed. */
async function linesOf(command, args, env = {}) {
  const running = execute(command, args, { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 })
  running.child.stdin.end(JSON.stringify(calls))
  const { stdout } = await running
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The lines that the guides show, the same in both languages, as a program. */
function shown() {
  const [one, other] = ['site/pages/guide', 'site/pages/en/guide'].map(
    (dir) => /```java\n([\s\S]*?)```/.exec(readFileSync(inRoot(`${dir}/http-service.md`), 'utf8'))?.[1],
  )
  expect(other).toBe(one)
  const lines = one.trim().split('\n')
  const [, asked, said] = /^(.*); \/\/ "(.*)"$/.exec(lines.pop())
  expect(said).toBe('2026-10-10')
  const body = [...lines, `System.out.println(${asked});`].join('\n').replace('"http://127.0.0.1:4880"', 'args[0]')
  return `import cn.zhifa.client.*;
public class Shown {
  public static void main(String[] args) throws Exception {
    ${body}
  }
}
`
}

const programs = {
  python: {
    lacks: () => (isThere('python3') ? undefined : 'python3'),
    run: async (at) =>
      linesOf('python3', [inRoot('scripts/testing/clients/calls.py'), service.url], { PYTHONPATH: at }),
  },
  java: {
    lacks: () => ['javac', 'java'].find((name) => !isThere(name)) ?? jackson.find((file) => !existsSync(file)),
    run: async (at) => {
      const own = join(at, 'cn/zhifa/client')
      cpSync(inRoot('scripts/testing/clients/Calls.java'), join(at, 'Calls.java'))
      writeFileSync(join(at, 'Shown.java'), shown())
      const sources = [
        ...readdirSync(own).map((name) => join(own, name)),
        join(at, 'Calls.java'),
        join(at, 'Shown.java'),
      ]
      const classes = join(at, 'classes')
      const options = ['--release', '11', '-Xlint:all', '-Werror', '-encoding', 'UTF-8', '-cp', jackson.join(':')]
      await execute('javac', [...options, '-d', classes, ...sources])
      const java = (name) => ['-Dfile.encoding=UTF-8', '-cp', [classes, ...jackson].join(':'), name, service.url]
      expect((await execute('java', java('Shown'))).stdout).toBe('2026-10-10\n')
      return linesOf('java', java('Calls'))
    },
  },
}

describe('a client that is made of the document', () => {
  it.each(Object.keys(programs))(
    'in %s reads and writes every answer as it is, and raises what is refused',
    async (language) => {
      const { lacks, run } = programs[language]
      const lacking = lacks()
      if (lacking !== undefined) {
        if (required) throw new Error(`${lacking}: 未安装 not installed`)
        return console.warn(`${language}: 未安装 not installed: ${lacking}`)
      }
      const at = join(folder, language)
      const files = await writeClient(language, document, at)
      expect(files.every((file) => readFileSync(join(at, file), 'utf8').length > 0)).toBe(true)
      const lines = await run(at)
      expect(lines.length).toBe(calls.length)
      for (const [i, call] of calls.entries()) expect({ call, ...lines[i] }).toEqual({ call, ...(await bare(call)) })
      expect(lines.filter(({ answer }) => answer).length).toBeGreaterThan(15)
      expect(lines.filter(({ problem }) => problem).map(({ status }) => status)).toEqual(
        expect.arrayContaining([404, 422]),
      )
    },
    180_000,
  )
})
