import { openCase, type Party, partyKeys, penaltyOrdinary } from '@zhifa/domain'
import { sampleHead } from '@zhifa/domain/testing'
import { expect, it } from 'vitest'
import type { Known } from './known'
import { knownParties } from './known-party'

const shop = (own: Partial<Party>): Party =>
  ({
    kind: 'individual-business',
    name: '虚构（演示）丽人店',
    operator: '演示甲',
    residentId: '11010519491231002X',
    address: '示例县虚构街8号',
    ...own,
  }) as Party
const coded = shop({ uscc: '91990101990020093K' } as Partial<Party>)

/** What one press makes of what was typed, where these parties stand in other cases. */
async function pressed(typed: object, parties: readonly Party[], asked = '') {
  const known = {
    record: openCase('penalty.ordinary', { id: '2026-0009', ...sampleHead }),
    step: penaltyOrdinary.steps.intake,
    named: async () =>
      parties.map((party, i) => ({
        ...{ id: `2026-000${i}.1`, caseId: `2026-000${i}`, no: 1, party, keys: partyKeys(party) },
        names: [],
      })),
  } as unknown as Known
  const data: Record<string, unknown> = { suspect: typed }
  const findings = await knownParties(known)[0]!.write(data, asked)
  return { suspect: data.suspect, said: findings.map(({ message }) => message.zh) }
}
const byName = { kind: 'individual-business', name: '虚构(演示)丽人店' }

it('the name of a business with a credit code fills it in, once, however many cases name it', async () => {
  expect(await pressed(byName, [coded, coded])).toEqual({ suspect: coded, said: [] })
})

it('a name alone brings nobody’s identity number: a shop without a code, or two of one name', async () => {
  for (const parties of [
    [shop({})],
    [coded, shop({})],
    [coded, shop({ uscc: '91990101990020101A' } as Partial<Party>)],
  ]) {
    const { suspect, said } = await pressed(byName, parties)
    expect(suspect).toBe(byName)
    expect(said).toEqual([`您能查看的案件中有${parties.length}个当事人使用这一名称，不能确定是哪一个`])
  }
})

it('the number of its operator fills in a shop without a code, and a case names others who are not meant', async () => {
  const typed = { kind: 'individual-business', residentId: '11010519491231002X' }
  const other = shop({ name: '虚构（演示）另一店', residentId: undefined, operator: '演示乙' } as Partial<Party>)
  expect(await pressed(typed, [other, shop({})])).toEqual({ suspect: shop({}), said: [] })
  expect((await pressed({ kind: 'natural-person', name: '演示甲' }, [shop({})])).said[0]).toContain('没有这一名称')
})

it('what is typed beside the button needs no kind: a name of a unit, its code, or a person by number alone', async () => {
  const person = { kind: 'natural-person', name: '演示甲', residentId: '11010519491231002X' } as Party
  for (const asked of ['虚构（演示）丽人店', '９１９９０１０１９９００２００９３k'])
    expect(await pressed({}, [coded], asked)).toEqual({ suspect: coded, said: [] })
  expect(await pressed({}, [person], '110105 19491231 002x')).toEqual({ suspect: person, said: [] })
  expect(await pressed(byName, [coded], '虚构（演示）另一店')).toMatchObject({ suspect: byName })
  expect((await pressed({}, [person], '演示甲')).said[0]).toContain('没有这一名称')
  // What was typed beside the button goes before what stands in the fields.
  const other = shop({ name: '虚构（演示）另一店', uscc: '91990101990020101A' } as Partial<Party>)
  expect(await pressed(byName, [coded, other], '虚构(演示)另一店')).toEqual({ suspect: other, said: [] })
})
