import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { fictionalUscc, sampleBureau, sampleLists, sampleRegistryData } from '@zhifa/domain/testing'
import { Client as Postgres } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freePort } from '../../../scripts/testing/free-port'
import { run } from '../../../scripts/testing/run-typescript'
import { bureauFrom } from '../src/demo/bureaus/bureau-file'
import { placesOf } from '../src/demo/bureaus/places'
import { readSettings } from '../src/demo/settings/settings'
import { type Home, home, type Programs, programs } from './program'

let files: Programs
let at: Home
beforeAll(async () => {
  files = await programs()
  at = await home(files)
})
afterAll(async () => {
  await at.remove()
  await files.remove()
})

const agency = sampleRegistryData.agencies.find(({ id }) => id === 'demo-bureau')!
/** The facts of a bureau that is not the sample's: people of its own, one file beside another. */
const own = (id: string, changes: Readonly<Record<string, unknown>> = {}) => ({
  agency: id,
  registry: { agencies: [{ ...agency, id, ...changes }], officers: sampleRegistryData.officers },
  province: 'liaoning',
  layers: ['../layer.json'],
  lists: sampleLists,
})

async function written(name: string, content: unknown): Promise<string> {
  const directory = join(at.directory, 'bureaus')
  await mkdir(directory, { recursive: true })
  await writeFile(join(at.directory, 'layer.json'), JSON.stringify(sampleBureau))
  const file = join(directory, name)
  await writeFile(file, JSON.stringify(content))
  return file
}
const settings = (env: Record<string, string>) => {
  const read = readSettings({ DEMONSTRATION: 'no', ...env })
  return read.ok ? read.value : read.findings.map(({ code, path }) => `${code} ${(path ?? []).join('.')}`)
}
const set = (env: Record<string, string>) => {
  const read = settings(env)
  if (Array.isArray(read)) throw new Error(read.join(', '))
  return read
}

describe('the file that makes the program one bureau’s own', () => {
  it('brings its people, its province’s and its own law, its lists, its address', async () => {
    const file = await written('a.json', {
      ...own('county-a'),
      fonds: '虚构0001',
      publicUrl: 'https://a.example.invalid',
    })
    const read = bureauFrom(file)
    expect(read.law.layers.map(({ id }) => id)).toEqual(['china', 'liaoning', 'demo-bureau'])
    const [place] = placesOf(set({ BUREAU_FILES: file }))
    expect([place?.bureau.agency.id, place?.bureau.fonds, place?.bureau.publicUrl]).toEqual([
      ...['county-a', '虚构0001', 'https://a.example.invalid/'],
    ])
    // Without a province there is none of its rules, rather than another province's.
    const { province: _, ...elsewhere } = { ...own('county-a'), layers: [] }
    expect(bureauFrom(await written('b.json', elsewhere)).law.layers.map(({ id }) => id)).toEqual(['china'])
  })

  it('is refused by file and field, in both languages', async () => {
    const refusals: readonly (readonly [unknown, RegExp])[] = [
      [{ ...own('county-a'), agency: 'county-b' }, /a\.json：名录中没有机关 county-b，有 county-a/],
      [{ ...own('county-a'), provinc: 'liaoning' }, /provinc/],
      [{ ...own('county-a'), province: 'elsewhere' }, /省级规定/],
      [own('county-a', { uscc: '11990000MB0000001X' }), /统一社会信用代码/],
      [{ ...own('county-a'), layers: ['none.json'] }, /无法读取文件 .*none\.json/],
      [{ ...own('county-a'), layers: ['../layer.json', '../layer.json'] }, /法规数据无法合成/],
      [{ ...own('county-a'), publicUrl: 'ftp://a.example.invalid' }, /公示门户公开地址/],
    ]
    for (const [content, words] of refusals) {
      const file = await written('a.json', content)
      expect(() => bureauFrom(file)).toThrow(words)
    }
    await writeFile(join(at.directory, 'bureaus', 'a.json'), '{')
    expect(() => bureauFrom(join(at.directory, 'bureaus', 'a.json'))).toThrow(/a\.json/)
  })

  it('is demanded in earnest, and never taken by a demonstration', () => {
    expect(settings({})).toEqual(['bureau-file.missing BUREAU_FILES'])
    expect(settings({ DEMONSTRATION: 'yes', BUREAU_FILES: 'a.json' })).toEqual([
      'bureau-file.demonstration BUREAU_FILES',
    ])
    expect(settings({ BUREAU_FILES: 'a.json,,b.json' })).toHaveLength(1)
  })

  it('of several: each has its own database, bucket, address and key, or none is served', async () => {
    const two = { BUREAU_FILES: 'a.json,b.json' }
    const bucket = {
      MEDIA_S3_ENDPOINT: 'https://s3.example.invalid',
      MEDIA_S3_ACCESS_KEY_ID: 'i',
      MEDIA_S3_SECRET_ACCESS_KEY: 's',
    }
    const shared = {
      ...two,
      ...bucket,
      DATABASE_URL: 'postgres://h/zhifa',
      READ_DATABASE_URL: 'postgres://r/zhifa',
      MEDIA_S3_BUCKET: 'zhifa',
      PUBLIC_URL: 'https://a.example.invalid',
      PLATFORM_KEY: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
    }
    expect(settings(shared)).toEqual(
      ['DATABASE_URL', 'READ_DATABASE_URL', 'MEDIA_S3_BUCKET', 'PUBLIC_URL', 'PLATFORM_KEY'].map(
        (name) => `bureau-file.not-apart ${name}`,
      ),
    )
    const [a, b] = [
      await written('a.json', { ...own('county-a'), publicUrl: 'https://a.example.invalid' }),
      await written('b.json', {
        ...own('county-b', { uscc: fictionalUscc('11', 2) }),
        publicUrl: 'https://b.example.invalid',
      }),
    ]
    const read = set({
      ...bucket,
      BUREAU_FILES: `${a}, ${b}`,
      DATABASE_URL: 'postgres://h/zhifa_{agency}',
      READ_DATABASE_URL: 'postgres://r/zhifa_{agency}',
      MEDIA_S3_BUCKET: 'zhifa-{agency}',
      DATA_DIR: '/data',
      LEDGER_KEY_DIR: '/keys',
      MEDIA_DIR: '/media',
    })
    const { DATABASE_URL, READ_DATABASE_URL, MEDIA_S3_BUCKET, DATA_DIR, LEDGER_KEY_DIR, MEDIA_DIR, PUBLIC_URL } =
      placesOf(read)[1]!.settings
    expect([DATABASE_URL, READ_DATABASE_URL, MEDIA_S3_BUCKET, DATA_DIR, LEDGER_KEY_DIR, MEDIA_DIR, PUBLIC_URL]).toEqual(
      [
        ...['postgres://h/zhifa_county-b', 'postgres://r/zhifa_county-b', 'zhifa-county-b'],
        ...['/data/county-b', '/keys/county-b', '/media/county-b', 'https://b.example.invalid/'],
      ],
    )
    // Twice the same agency, code or host, or no host at all.
    expect(() => placesOf(set({ BUREAU_FILES: `${a},${a}` }))).toThrow(/主机名.*相同[\s\S]*编号重复[\s\S]*信用代码/)
    const homeless = await written('c.json', own('county-c', { uscc: fictionalUscc('11', 3) }))
    expect(() => placesOf(set({ BUREAU_FILES: `${a},${homeless}` }))).toThrow(/须写明 publicUrl/)
  })
})

describe('two bureaus served by one program', () => {
  const base = `zhifa_own_${process.pid}`
  let env: Record<string, string>
  const onServer = async (statement: string) => {
    const client = new Postgres({ connectionString: inject('postgresUrl') })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  /** Asks under a host: `fetch` writes its own. What is sent is a form of that host's own page. */
  const asked = (
    host: string,
    path: string,
    { form, cookie }: { readonly form?: Readonly<Record<string, string>>; readonly cookie?: string } = {},
  ): Promise<{ status: number; text: string; cookies: readonly string[] }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(at.url)
      const headers = {
        host,
        ...(cookie === undefined ? {} : { cookie }),
        ...(form ? { origin: `https://${host}`, 'content-type': 'application/x-www-form-urlencoded' } : {}),
      }
      const sent = request({ hostname, port, path, headers, method: form ? 'POST' : 'GET' }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, cookies: response.headers['set-cookie'] ?? [] }),
        )
      })
      sent.on('error', reject).end(form && new URLSearchParams(form).toString())
    })
  const told = async (...args: string[]) => {
    const program = run(files.main, args, env)
    return { code: await program.ended, text: program.output() }
  }

  beforeAll(async () => {
    const url = new URL(inject('postgresUrl'))
    for (const id of ['county-a', 'county-b']) await onServer(`create database "${base}_${id}"`)
    const written2 = [
      await written('a.json', {
        ...own('county-a', { name: '甲县卫生健康局' }),
        publicUrl: 'https://a.example.invalid',
      }),
      await written('b.json', {
        ...own('county-b', { name: '乙县卫生健康局', uscc: fictionalUscc('11', 2) }),
        publicUrl: 'https://b.example.invalid',
      }),
    ]
    env = {
      DEMONSTRATION: 'no',
      BUREAU_FILES: written2.join(','),
      DATABASE_URL: `${url.href.replace(/\/[^/]*$/, '')}/${base}_{agency}`,
      DATA_DIR: join(at.directory, 'several'),
      PLATFORM_PORT: String(await freePort()),
    }
  })
  afterAll(async () => {
    for (const id of ['county-a', 'county-b']) await onServer(`drop database if exists "${base}_${id}" with (force)`)
  })

  it('each stands under its host with its own people, ledger and key, and a command says which it is for', async () => {
    const program = await at.start(env)
    try {
      expect(program.output()).toMatch(/甲县卫生健康局还没有系统管理员[^\n]*--agency county-a/)
      expect((await asked('a.example.invalid', '/')).text).toContain('甲县卫生健康局')
      const second = (await asked('B.example.invalid:443', '/')).text
      expect([second.includes('乙县卫生健康局'), second.includes('甲县卫生健康局')]).toEqual([true, false])
      expect(await asked('127.0.0.1', '/desk')).toMatchObject({
        status: 421,
        text: expect.stringContaining('no agency'),
      })
      expect(await asked('a.example.invalid.evil.invalid', '/')).toMatchObject({ status: 421 })
      expect(await asked('10.0.0.1', '/readyz')).toMatchObject({ status: 200 })
      for (const host of ['a.example.invalid', 'b.example.invalid'])
        expect(JSON.parse((await asked(host, '/healthz')).text).status).toBe('ok')
      const keys = await Promise.all(
        ['county-a', 'county-b'].map((id) => readFile(join(at.directory, 'several', id, 'ledger-key.pem'), 'utf8')),
      )
      expect(new Set(keys).size).toBe(2)

      const unnamed = await told('first-administrator', 'admin-1')
      expect(unnamed).toMatchObject({ code: 2, text: expect.stringMatching(/county-a、county-b[\s\S]*--agency/) })
      const wrong = await told('first-administrator', 'admin-1', '--agency', 'county-c')
      expect(wrong).toMatchObject({ code: 2, text: expect.stringContaining('没有机关 county-c') })
      const facts = ['--name', '示例卯', '--department', '办公室', '--post', '系统管理员']
      const made = await told('first-administrator', 'admin-1', ...facts, '--agency', 'county-b')
      expect(made).toMatchObject({ code: 0, text: expect.stringContaining('https://b.example.invalid/activate') })

      // Over HTTPS the browser is told to give a session to this host alone, and takes none that a neighbour under its domain set.
      const [, code = ''] = /：([A-Z2-9]{5}(?:-[A-Z2-9]{5}){4})\n/.exec(made.text) ?? []
      const password = 'Kx92-a long one of my own'
      const host = 'b.example.invalid'
      const form = { account: 'admin-1', code, password, again: password }
      expect((await asked(host, '/activate', { form })).status).toBe(303)
      const signedIn = await asked(host, '/sign-in', { form: { account: 'admin-1', password, next: '/desk' } })
      expect([
        signedIn.status,
        signedIn.cookies.map((cookie) => cookie.replace(/=[^;]*|; Expires=[^;]*/g, '')).sort(),
      ]).toEqual([
        303,
        [
          '__Host-zhifa_session; Max-Age; Path; HttpOnly; Secure; SameSite',
          '__Secure-zhifa_device; Max-Age; Path; HttpOnly; Secure; SameSite',
        ],
      ])
      const [, token = ''] = /__Host-zhifa_session=([^;]+)/.exec(signedIn.cookies.join('\n')) ?? []
      const open = async (cookie: string, to = host) => (await asked(to, '/desk/administration', { cookie })).status
      expect([
        await open(`__Host-zhifa_session=${token}`),
        await open(`zhifa_session=${token}`),
        await open(`__Host-zhifa_session=${token}`, 'a.example.invalid'),
      ]).toEqual([200, 303, 303])

      const first = join(at.directory, 'backup-b')
      expect(await told('backup', first, '--agency', 'county-b')).toMatchObject({ code: 0 })
      // A backup goes back to whose it is.
      expect(await told('restore', first, '--agency', 'county-a')).toMatchObject({
        code: 4,
        text: expect.stringContaining('是其他机关（county-b）的备份'),
      })
    } finally {
      program.process.kill('SIGTERM')
      expect(await program.ended).toBe(0)
    }
    // Changed places: each would answer from the other's database.
    const swapped = {
      ...env,
      DATABASE_URL: env.DATABASE_URL!.replace('{agency}', 'county-b?application_name={agency}'),
    }
    await expect(at.start(swapped)).rejects.toThrow(/是其他机关（county-b）的，county-a 须有自己的数据库/)
    const rebuilt = run(files.main, ['rebuild-summaries', '--agency', 'county-a'], swapped)
    expect([await rebuilt.ended, rebuilt.output()]).toEqual([4, expect.stringContaining('county-a 须有自己的数据库')])
  }, 120_000)
})
