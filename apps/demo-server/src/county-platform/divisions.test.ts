import { createHash } from 'node:crypto'
import { Publication } from '@zhifa/domain'
import { fictionalUscc } from '@zhifa/domain/testing'
import { restChannel, secretText } from '@zhifa/integrations'
import { samplePublication } from '@zhifa/integrations/testing'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { type RunningPlatform, startPlatform } from './server'

const now = () => new Date()

const [east, west] = ['999901', '999902'] as const
const agencies = [
  { code: fictionalUscc('11', 1, east), name: '虚构东县卫生健康局' },
  { code: fictionalUscc('11', 2, east), name: '虚构东县市场监督管理局' },
  { code: fictionalUscc('11', 3, west), name: '虚构西县卫生健康局' },
] as const

/** A sender is known by its key. */
const secretOf = (code: string): string => secretText(createHash('sha256').update(code).digest())

function publicationOf(agency: (typeof agencies)[number], id: string, caseName: string): Publication {
  const sample = samplePublication(id, 1, caseName)
  if (sample.verb !== 'publish') throw new Error('The sample publishes')
  const content = { ...sample.content, agencyName: agency.name, agencyUscc: agency.code }
  return Publication.parse({ ...sample, key: `${agency.code}:penalty:${id}`, content })
}

describe.each(['embedded', 'postgres'] as const)('a platform of several counties (%s)', (kind) => {
  let platform: RunningPlatform
  let server: FreshDatabase | undefined
  beforeAll(async () => {
    if (kind === 'postgres') server = await freshDatabase()
    platform = await startPlatform({
      database: server?.url === undefined ? {} : { url: server.url },
      senders: agencies.map(({ code }) => ({ agencyUscc: code, secrets: [secretOf(code)] })),
      divisions: new Map([[east, '虚构东县']]),
      name: '虚构市行政执法信息公示平台',
      host: '127.0.0.1',
      port: 0,
      now,
      log: (line) => console.error(line),
    })
    for (const [i, agency] of agencies.entries()) {
      const channel = restChannel({ id: 'city', url: platform.url, keys: [secretOf(agency.code)], request, now })
      for (let n = 0; n <= i; n++) {
        const sent = publicationOf(agency, `${i}${n}`, n === 0 ? '虚构游泳场所案' : '虚构旅馆案')
        const answer = sent.verb === 'publish' ? await channel.put(sent) : undefined
        expect(answer).toMatchObject({ kind: 'receipt', receipt: { outcome: 'applied' } })
      }
    }
  })
  afterAll(async () => {
    await platform.close()
    await server?.drop()
  })

  const page = async (query: string) => {
    const { statusCode, body } = await request(`${platform.url}/${query}`)
    const text = await body.text()
    return { status: statusCode, text, count: Number(/共 (\d+) 条/.exec(text)?.[1]) }
  }

  it('shows what a division, or an agency, made public, with any other condition', async () => {
    const counts = async (...queries: readonly string[]) => {
      const found: number[] = []
      for (const query of queries) found.push((await page(query)).count)
      return found
    }
    expect(await counts('', `?division=${east}`, `?division=${west}`, '?division=000000')).toEqual([6, 3, 3, 0])
    expect(await counts(...agencies.map(({ code }) => `?agency=${code}`))).toEqual([1, 2, 3])
    expect(await counts(`?division=${west}&agency=${agencies[0].code}`)).toEqual([0])
    const words = `q=${encodeURIComponent('游泳场所')}`
    expect(await counts(`?${words}`, `?${words}&division=${east}`, `?${words}&agency=${agencies[1].code}`)).toEqual([
      3, 2, 1,
    ])
    expect(await counts(`?division=${east}&year=2026&kind=penalty&state=valid`, `?division=${east}&year=2025`)).toEqual(
      [3, 0],
    )
    const rows = async (query: string) =>
      (JSON.parse((await page(`items.json${query}`)).text) as { items: { agencyName: string }[] }).items
    expect(new Set((await rows(`?division=${west}`)).map(({ agencyName }) => agencyName))).toEqual(
      new Set([agencies[2].name]),
    )
    for (const bad of ['division=99990', 'division=东县', 'agency=1', `division=${east}&division=${west}`])
      expect([bad, (await page(`?${bad}`)).status]).toEqual([bad, 422])
  })

  it('lets one choose a division by its name, then one of its agencies, and keeps the choice', async () => {
    const first = (await page('')).text
    expect(first).toContain(`<option value="${east}">虚构东县</option>`)
    // A division without a name is shown by its code.
    expect(first).toContain(`<option value="${west}">${west}</option>`)
    expect(first).not.toContain('name="agency"')
    const chosen = (await page(`?division=${east}`)).text
    expect(chosen).toMatch(new RegExp(`<option value="${east}" selected[^>]*>虚构东县`))
    for (const { code, name } of agencies.slice(0, 2))
      expect(chosen).toContain(`<option value="${code}">${name}</option>`)
    expect(chosen).not.toContain(agencies[2].code)
    expect(chosen).toContain(`href="/items.csv?division=${east}"`)
    // The one agency of a division is no choice.
    const alone = (await page(`?division=${west}&agency=${agencies[2].code}`)).text
    expect(alone).toContain(`<input type="hidden" name="agency" value="${agencies[2].code}"`)
  })
})
