import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../src/demo/settings/settings'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'

const guess = async ({ url }: TestBureau, account: string, from: string): Promise<number> => {
  const form = [
    ['account', account],
    ['password', 'guess'],
  ] as const
  return (await new Client(url).postForm('/sign-in', form, { 'x-forwarded-for': from })).status
}
/** More than one address is allowed, each time at another name. */
const guessed = async (bureau: TestBureau, from: (i: number) => string): Promise<readonly number[]> => {
  const statuses: number[] = []
  for (let i = 0; i < 21; i++) statuses.push(await guess(bureau, `stranger-${i}`, from(i)))
  return statuses
}

describe('behind a proxy that is trusted', () => {
  let bureau: TestBureau
  beforeAll(async () => {
    const read = readSettings({ TRUSTED_PROXIES: '10.1.0.0/16, loopback' })
    bureau = await startBureau('postgres', { trustedProxies: read.ok ? (read.value.TRUSTED_PROXIES ?? []) : [] })
  }, 120_000)
  afterAll(() => bureau.close())

  it('who guesses waits, and nobody else behind it', async () => {
    expect((await guessed(bureau, () => '203.0.113.7')).at(-1)).toBe(429)
    expect(await guess(bureau, 'stranger', '203.0.113.8')).toBe(403)
    expect((await new Client(bureau.url).signIn('officer-a')).status).toBe(303)
  })

  it('what a guesser writes before the proxy does is not believed', async () => {
    // The proxy adds the address that it saw at the end.
    expect((await guessed(bureau, (i) => `198.51.100.${i}, 203.0.113.9`)).at(-1)).toBe(429)
  })
})

describe('without a proxy', () => {
  let bureau: TestBureau
  beforeAll(async () => {
    bureau = await startBureau('postgres')
  }, 120_000)
  afterAll(() => bureau.close())

  it('nobody comes from elsewhere by saying so', async () => {
    expect((await guessed(bureau, (i) => `203.0.113.${i}`)).at(-1)).toBe(429)
  })
})
