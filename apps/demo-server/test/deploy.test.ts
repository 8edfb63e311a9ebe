import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { platformConfig, platformSettings } from '../src/county-platform/config'
import { bureauFrom } from '../src/demo/bureaus/bureau-file'
import { readSettings, Settings } from '../src/demo/settings/settings'
import tsup from '../tsup.config'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

const desk = Object.keys(Settings.shape)
const platform = Object.values(platformSettings).map(({ variable }) => variable)
const guides = ['docs/guide', 'docs/guide/en']
/** What programs beside ours read. */
const others = ['NODE_ENV', 'POSTGRES_USER', 'POSTGRES_PASSWORD', 'POSTGRES_DB', 'POSTGRES_INITDB_ARGS']

/** Programs that a build makes, as they stand in the repository. */
const programs = [tsup].flat().flatMap((each) => {
  const entry = z.object({ entry: z.record(z.string(), z.string()) }).parse(each)
  return Object.keys(entry.entry).map((name) => `apps/demo-server/dist/${name}.js`)
})

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.string().nullable()),
      volumes: z.array(z.string()),
      stop_grace_period: z.string(),
      depends_on: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
})
const compose = Compose.parse(parse(read('deploy/compose.yaml')))

/** Values that somebody might fill in. */
const filled: Readonly<Record<string, string>> = {
  POSTGRES_PASSWORD: 'a-password',
  PUBLIC_URL: 'https://gongshi.example.invalid/',
  PLATFORM_PUBLIC_URL: 'https://county.example.invalid/',
  PLATFORM_KEY: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
  PLATFORM_SENDER: `11000000000000001X=whsec_${Buffer.alloc(32, 7).toString('base64')}`,
  METRICS_TOKEN: 'a-token-of-the-test-only',
}
const given = (environment: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === null ? [] : [[name, value.replace(/\$\{(\w+):\?\}/g, (_, key: string) => filled[key] ?? '?')]],
    ),
  )

/** The longest that a server may take to leave: notice, patience with slow readers, the longest statement. */
const longestLeave = (env: Readonly<Record<string, string>>): number => {
  const settings = readSettings(env)
  if (!settings.ok) throw new Error(JSON.stringify(settings.findings))
  return settings.value.STOP_NOTICE_SECONDS + 10 + settings.value.DATABASE_STATEMENT_SECONDS
}

it('the compose file names settings that there are, whose values are taken, and volumes that it has', () => {
  const { desk: own, platform: county } = compose.services
  const env = given(own!.environment)
  const [bureau] = [env.BUREAU_FILES ?? '']
  expect(own!.volumes.map((volume) => volume.split(':')[1])).toContain(bureau.slice(0, bureau.lastIndexOf('/')))
  expect(Object.keys(own!.environment).filter((name) => !desk.includes(name))).toEqual([])
  expect(readSettings(env)).toMatchObject({ ok: true })
  expect(Object.keys(county!.environment).filter((name) => !platform.includes(name))).toEqual([])
  expect(platformConfig([], given(county!.environment))).toMatchObject({ ok: true })
  expect(Number.parseInt(own!.stop_grace_period, 10)).toBeGreaterThan(longestLeave(env))
  for (const { volumes, depends_on = {}, command = [] } of Object.values(compose.services)) {
    // A directory of this one, or a volume.
    for (const volume of volumes)
      if (!volume.startsWith('./')) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
    for (const other of Object.keys(depends_on)) expect(Object.keys(compose.services)).toContain(other)
    for (const word of command.filter((each) => each.endsWith('.js'))) expect(programs).toContain(word)
  }
  expect(env.DATA_DIR).toBe('/var/lib/zhifa')
})

it('the example of its file has what it asks for, and nothing else', () => {
  const asked = [...read('deploy/compose.yaml').matchAll(/\$\{(\w+):\?\}/g)].map(([, name]) => name)
  const passed = Object.values(compose.services).flatMap(({ environment }) =>
    Object.entries(environment).flatMap(([name, value]) => (value === null ? [name] : [])),
  )
  const example = read('deploy/zhifa.env.example')
  expect(new Set([...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name))).toEqual(new Set(asked))
  expect(new Set([...example.matchAll(/^#(\w+)=/gm)].map(([, name]) => name))).toEqual(new Set(passed))
})

it('the container file copies what there is and runs a program that the build makes', () => {
  const lines = read('deploy/Dockerfile').split('\n')
  for (const line of lines.filter((each) => each.startsWith('COPY --from=built'))) {
    const path = / \/zhifa\/(\S+) /.exec(line)?.[1] ?? '?'
    expect([path, path === 'node_modules' || existsSync(`${root}${path}`)]).toEqual([path, true])
  }
  const command = z.array(z.string()).parse(JSON.parse(lines.find((line) => line.startsWith('CMD'))?.slice(4) ?? ''))
  expect(programs).toContain(command[1])
  for (const image of lines.filter((line) => line.startsWith('FROM'))) expect(image).toMatch(/node:(2[02468])-/)
  expect(existsSync(`${root}scripts/ensure.mjs`)).toBe(true)
})

it('the example of a bureau’s file is read as it stands, and every path of it is there', () => {
  const { agency, law, registry, fonds } = bureauFrom(`${root}deploy/bureau.example/bureau.json`)
  expect([agency.id, fonds, registry.officers.size]).toEqual(['my-bureau', '虚构0001', 7])
  expect(law.layers.map(({ id }) => id)).toEqual(['china', 'liaoning', 'my-bureau'])
})

const units = readdirSync(`${root}deploy/systemd`)

it.each(units)('%s names settings, programs and commands that there are', (unit) => {
  const text = read(`deploy/systemd/${unit}`)
  const set = Object.fromEntries(
    [...text.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  )
  const said = [...text.matchAll(/^# ([A-Z_]+(?:, [A-Z_]+)*);/gm)].flatMap(([, names]) => names!.split(', '))
  for (const name of [...Object.keys(set), ...said]) expect([...desk, ...platform, ...others]).toContain(name)
  for (const [program] of text.matchAll(/apps\/demo-server\/dist\/\w+\.js/g)) expect(programs).toContain(program)
  for (const [, guide] of text.matchAll(/file:\/\/\/opt\/zhifa\/(\S+)/g))
    expect(existsSync(`${root}${guide}`)).toBe(true)
  const stop = /^TimeoutStopSec=(\d+)$/m.exec(text)?.[1]
  if (stop !== undefined && unit.includes('desk')) expect(Number(stop)).toBeGreaterThan(longestLeave(set))
})

const analyses = (() => {
  try {
    return execFileSync('systemd-analyze', ['--version']).length > 0
  } catch {
    return false
  }
})()

it.skipIf(!analyses)('the units are taken by systemd itself (`systemd-analyze verify`)', () => {
  const paths = units.map((unit) => `${root}deploy/systemd/${unit}`)
  // What is said of the machine's other units is none of ours.
  const output = execFileSync('sh', ['-c', 'systemd-analyze verify "$@" 2>&1 || true', 'sh', ...paths], {
    encoding: 'utf8',
  })
  expect(output.split('\n').filter((line) => /zhifa-/.test(line) && !/\/usr\/bin\/node/.test(line))).toEqual([])
})

it.each(guides)('the guides in %s name every setting, and no setting that there is not', (dir) => {
  const text = ['going-live', 'backup'].map((name) => read(`${dir}/${name}.md`)).join('\n')
  const named = new Set(
    [...text.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|PORT|HOST|DEMONSTRATION)(?:=[^`]*)?`/g)].map(
      ([, name]) => name!,
    ),
  )
  expect([...desk, ...platform].filter((name) => !named.has(name))).toEqual([])
  expect([...named].filter((name) => ![...desk, ...platform, ...others].includes(name))).toEqual([])
})
