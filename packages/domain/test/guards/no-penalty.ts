import type { History, KnownParty } from '../../src/case/table/types'
import { sampleParty } from '../../testing'
import { did, type Examples, type Fact } from './example'
import { lawWithoutParameter } from './law'
import { investigatedItem, secondParty } from './violation'

const of = (party: object, to: string, judgements: object = {}): Fact =>
  did('investigation-end', '2026-11-02', { party, violation: { from: to, to }, judgements })
const received = (on: string): Fact => did('intake', on, { receivedAt: `${on}T09:00` })
const born = (residentId: string) => ({
  kind: 'natural-person',
  name: '演示三',
  address: '示例县虚构街9号',
  residentId,
})
const child = born('990101201310190017')
const harm = (value: boolean) => ({ harmToLife: { value, reason: '见报告。' } })

const past = (change: object = {}) => ({
  caseId: '2025-0007',
  number: '示卫公罚〔2025〕7号',
  on: '2025-05-20',
  outcome: 'penalty' as const,
  violations: [{ cause: 'public-place.unlicensed', from: '2025-05-01', to: '2025-05-10', fined: true }],
  ...change,
})
const other = past({
  violations: [{ cause: 'public-place.untested', from: '2025-05-01', to: '2025-05-10', fined: true }],
})
const party = (known: Partial<KnownParty> | undefined): History => ({
  inspectionsOf: () => [],
  partyKnown: () => known && { decisions: [], undecided: [], splitOff: [], corrections: [], ...known },
})
const ordered = () => ({ caseId: '2026-0003', number: '示卫责改〔2026〕3号', on: '2026-03-03' })
const reported = of(sampleParty, '2026-10-19')
const first = { ground: 'first-time', reason: '初次违法，已改正。' }

/** Violations of one party that ended on these days, whose case was received on 2026-10-19. */
const ends = (judgements: object, ...days: readonly string[]): Fact =>
  did('investigation-end', '2026-11-02', {
    party: sampleParty,
    violation: { from: days[0], to: days.at(-1) },
    violations: days.map((to, i) => investigatedItem(i + 1, { violation: { from: to, to } })),
    judgements,
  })
const joint = (first: object, second: object): Fact =>
  did('investigation-end', '2026-11-02', {
    party: first,
    violation: { from: '2026-10-19', to: '2026-10-19' },
    others: [secondParty(second, { proposal: [{ kind: 'warning' }] })],
    judgements: {},
  })
const adult = born('990101201210180014')
const { residentId: _, ...unknownAge } = child
const proof = { bornOn: '2013-10-19', ageProof: '出生医学证明（示例）。' }

/** 不予处罚 */
export const noPenalty: readonly Examples[] = [
  {
    guard: 'no-penalty.grounded',
    cases: [
      {
        when: '以超过时效为由，违法行为终了满二年之日被发现',
        facts: [received('2026-10-19'), of(sampleParty, '2024-10-19')],
        data: { ground: 'limitation' },
        outcome: 'not-met',
      },
      {
        when: '以超过时效为由，终了五年以后才被发现',
        facts: [received('2026-10-19'), of(sampleParty, '2021-10-10')],
        data: { ground: 'limitation' },
        outcome: 'met',
      },
      {
        when: '以超过时效为由，二年以后五年以内，没有危害生命健康的判断',
        facts: [received('2026-10-19'), of(sampleParty, '2023-10-10')],
        data: { ground: 'limitation' },
        outcome: 'undetermined',
      },
      {
        when: '以超过时效为由，二年以后五年以内，判断没有危害',
        facts: [received('2026-10-19'), of(sampleParty, '2023-10-10', harm(false))],
        data: { ground: 'limitation' },
        outcome: 'met',
      },
      {
        when: '以超过时效为由，二年以后五年以内，判断有危害后果',
        facts: [received('2026-10-19'), of(sampleParty, '2023-10-10', harm(true))],
        data: { ground: 'limitation' },
        outcome: 'not-met',
      },
      {
        when: '以超过时效为由，两项中一项在时效内',
        facts: [received('2026-10-19'), ends({}, '2021-10-10', '2026-10-01')],
        data: { ground: 'limitation' },
        outcome: 'not-met',
      },
      {
        when: '以超过时效为由，两项中一项尚无危害生命健康的判断',
        facts: [received('2026-10-19'), ends({}, '2021-10-10', '2023-10-10')],
        data: { ground: 'limitation' },
        outcome: 'undetermined',
      },
      {
        when: '以超过时效为由，一项尚无判断，一项在时效内',
        facts: [received('2026-10-19'), ends({}, '2023-10-10', '2026-10-01')],
        data: { ground: 'limitation' },
        outcome: 'not-met',
      },
      {
        when: '以超过时效为由，两项都已超过',
        facts: [received('2026-10-19'), ends({}, '2021-10-10', '2021-10-12')],
        data: { ground: 'limitation' },
        outcome: 'met',
      },
      {
        when: '以未成年为由，两个当事人都是十三周岁',
        facts: [joint(child, child)],
        data: { ground: 'under-age' },
        outcome: 'met',
      },
      {
        when: '以未成年为由，第二个当事人已满十四周岁',
        facts: [joint(child, adult)],
        data: { ground: 'under-age' },
        outcome: 'not-met',
      },
      {
        when: '以未成年为由，第二个当事人没有公民身份号码',
        facts: [joint(child, unknownAge)],
        data: { ground: 'under-age' },
        outcome: 'undetermined',
      },
      {
        when: '以未成年为由，第一个当事人没有公民身份号码，第二个已满十四周岁',
        facts: [joint(unknownAge, adult)],
        data: { ground: 'under-age' },
        outcome: 'not-met',
      },
      {
        when: '以未成年为由，写明出生日期和证明材料',
        facts: [of(unknownAge, '2026-10-19')],
        data: { ground: 'under-age', ...proof },
        outcome: 'met',
      },
      {
        when: '以未成年为由，写明出生日期，没有证明材料',
        facts: [of(unknownAge, '2026-10-19')],
        data: { ground: 'under-age', bornOn: proof.bornOn },
        outcome: 'undetermined',
      },
      {
        when: '以未成年为由，两个当事人中只有一个没有号码，写明出生日期和证明材料',
        facts: [joint(child, unknownAge)],
        data: { ground: 'under-age', ...proof },
        outcome: 'met',
      },
      {
        when: '以未成年为由，两个当事人都没有号码，写明的出生日期不知是谁的',
        facts: [joint(unknownAge, unknownAge)],
        data: { ground: 'under-age', ...proof },
        outcome: 'undetermined',
      },
      {
        when: '以未成年为由，法规数据没有年龄的规定',
        facts: [of(child, '2026-10-19')],
        data: { ground: 'under-age' },
        law: lawWithoutParameter('penalty.age-none'),
        outcome: 'undetermined',
      },
      {
        when: '以精神病为由，第二个当事人是法人',
        facts: [joint(child, sampleParty)],
        data: { ground: 'mental-illness' },
        outcome: 'not-met',
      },
      {
        when: '以未成年为由，当事人是法人',
        facts: [of(sampleParty, '2026-10-19')],
        data: { ground: 'under-age' },
        outcome: 'not-met',
      },
      {
        when: '以未成年为由，十三周岁',
        facts: [of(child, '2026-10-19')],
        data: { ground: 'under-age' },
        outcome: 'met',
      },
      {
        when: '以未成年为由，行为终了于十四周岁生日当天',
        facts: [of(born('99010120121019001X'), '2026-10-19')],
        data: { ground: 'under-age' },
        outcome: 'undetermined',
      },
      {
        when: '以未成年为由，已满十四周岁',
        facts: [of(born('990101201210180014'), '2026-10-19')],
        data: { ground: 'under-age' },
        outcome: 'not-met',
      },
      {
        when: '以未成年为由，没有公民身份号码',
        facts: [of({ kind: 'natural-person', name: '演示三', address: '示例县虚构街9号' }, '2026-10-19')],
        data: { ground: 'under-age' },
        outcome: 'undetermined',
      },
      {
        when: '以精神病为由，当事人是法人',
        facts: [of(sampleParty, '2026-10-19')],
        data: { ground: 'mental-illness' },
        outcome: 'not-met',
      },
      {
        when: '以精神病为由，当事人是自然人，由机关认定',
        facts: [of(child, '2026-10-19')],
        data: { ground: 'mental-illness' },
        outcome: 'met',
      },
      {
        when: '以轻微并及时改正为由，报告认定有危害后果',
        facts: [of(sampleParty, '2026-10-19', harm(true))],
        data: { ground: 'minor-corrected' },
        outcome: 'not-met',
      },
      {
        when: '以轻微并及时改正为由，由机关认定',
        facts: [of(sampleParty, '2026-10-19', harm(false))],
        data: { ground: 'minor-corrected' },
        outcome: 'met',
      },
      {
        when: '以没有主观过错为由，当日的法律没有这一情形',
        facts: [did('investigation-end', '2021-07-13', { party: sampleParty, judgements: {} })],
        on: '2021-07-14',
        data: { ground: 'no-fault' },
        outcome: 'not-met',
      },
      { when: '以没有主观过错为由，由机关认定', data: { ground: 'no-fault' }, outcome: 'met' },
      { when: '以违法事实不能成立为由，由机关认定', data: { ground: 'facts-fail' }, outcome: 'met' },
    ],
  },
  {
    guard: 'no-penalty.first-offence-known',
    cases: [
      {
        when: '责令改正过，理由没有写明',
        facts: [reported],
        data: first,
        history: party({ corrections: [ordered()] }),
        outcome: 'undetermined',
      },
      {
        when: '责令改正过，理由已经写明',
        facts: [reported],
        data: { ...first, reason: '案件2026-0003责令改正的是另一问题，仍属初次违法。' },
        history: party({ corrections: [ordered()] }),
        outcome: 'met',
      },
      {
        when: '责令改正的问题已转为本案',
        facts: [reported],
        data: first,
        history: party({ corrections: [{ ...ordered(), turnedInto: '2026-0001' }] }),
        outcome: 'met',
      },
      {
        when: '责令改正的问题已转为另一案件，尚未决定',
        facts: [reported],
        data: first,
        history: party({ corrections: [{ ...ordered(), turnedInto: '2026-0004' }] }),
        outcome: 'undetermined',
      },
      {
        when: '责令改正的检查就是发现本案的检查',
        facts: [did('intake', '2026-10-20', { source: 'inspection', checkCase: '2026-0003' }), reported],
        data: first,
        history: party({ corrections: [ordered()] }),
        outcome: 'met',
      },
      { when: '不是以初次违法为由', facts: [reported], data: { ground: 'no-fault' }, outcome: [] },
      { when: '档案中没有既往决定', facts: [reported], data: first, history: party({}), outcome: 'met' },
      { when: '没有接入档案', facts: [reported], data: first, outcome: 'undetermined' },
      { when: '档案不能读取', facts: [reported], data: first, history: party(undefined), outcome: 'undetermined' },
      {
        when: '同一案由已受处罚',
        facts: [reported],
        data: first,
        history: party({ decisions: [past()] }),
        outcome: 'not-met',
      },
      {
        when: '一并处罚的两项中有一项是同一案由',
        facts: [reported],
        data: first,
        history: party({ decisions: [past({ violations: [...other.violations, ...past().violations] })] }),
        outcome: 'not-met',
      },
      {
        when: '同一案由上次已按初次违法不予处罚',
        facts: [reported],
        data: first,
        history: party({ decisions: [past({ outcome: 'no-penalty' })] }),
        outcome: 'not-met',
      },
      {
        when: '同一案由的决定在理由中写明也不行',
        facts: [reported],
        data: { ...first, reason: '示卫公罚〔2025〕7号除外。' },
        history: party({ decisions: [past()] }),
        outcome: 'not-met',
      },
      {
        when: '其他案由的决定没有写明',
        facts: [reported],
        data: first,
        history: party({ decisions: [other] }),
        outcome: 'undetermined',
      },
      {
        when: '其他案由的决定已写明',
        facts: [reported],
        data: { ...first, reason: '示卫公罚(2025)7号系另一性质的违法，仍属初次。' },
        history: party({ decisions: [other] }),
        outcome: 'met',
      },
      {
        when: '同名当事人未认定',
        facts: [reported],
        data: first,
        history: party({ undecided: ['2025-0009'] }),
        outcome: 'undetermined',
      },
      {
        when: '拆分出去的决定没有写明',
        facts: [reported],
        data: first,
        history: party({ splitOff: [past()] }),
        outcome: 'undetermined',
      },
      {
        when: '本决定之后的决定没有写明',
        facts: [reported],
        on: '2026-11-02',
        data: first,
        history: party({ decisions: [past({ on: '2026-11-03' })] }),
        outcome: 'undetermined',
      },
    ],
  },
]
