import { expect, it } from 'vitest'
import { filmOf } from '../../../../../test/media-files'
import { atMinute, filmedIn } from './filmed'

const now = new Date('2026-12-01T12:00:00+08:00')
const began = new Date('2026-11-20T09:28:00+08:00')
const read = async (bytes: Uint8Array) => {
  const found = await filmedIn(new Blob([new Uint8Array(bytes)]), now)
  return found && [atMinute(found.began), found.seconds]
}

it.each([
  ['before the film', { wide: false, behind: false }],
  ['behind the film', { wide: false, behind: true }],
  ['in 64 bits', { wide: true, behind: true }],
])('reads when a film was made from its head %s', async (_, how) => {
  expect(await read(filmOf({ began, seconds: 4620, ...how }))).toEqual(['2026-11-20T09:28', 4620])
})

it('says nothing of a clock that was never set, of a day to come, or of a file that is no film', async () => {
  expect(await read(filmOf({ began: new Date('1970-01-01T00:00:00Z'), seconds: 60 }))).toBeUndefined()
  expect(await read(filmOf({ began: new Date('2026-12-01T11:59:30+08:00'), seconds: 60 }))).toBeUndefined()
  expect(await read(filmOf({ began, seconds: 0 }))).toBeUndefined()
  const whole = filmOf({ began, seconds: 60 })
  for (let n = 0; n < whole.length; n += 7) await read(whole.subarray(0, n))
  expect(await read(Buffer.from('RIFF....WAVEfmt ................'))).toBeUndefined()
  expect(await read(Buffer.alloc(0))).toBeUndefined()
})
