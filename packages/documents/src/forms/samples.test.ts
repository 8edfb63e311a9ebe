import { describe, expect, it } from 'vitest'
import { samplePenaltyBasis, sampleViolated } from '../fields/sample-case'
import { form, formGroups, forms } from './registry'

type Told = Readonly<Record<string, unknown>>
type Leaf = readonly [path: string, value: string | number]

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`))
}

const all = forms.map((item) => ({
  id: item.id,
  title: item.title,
  day: item.date(item.sample),
  sample: item.sample as Record<string, unknown>,
}))
const objects = (value: unknown): Record<string, unknown>[] =>
  typeof value !== 'object' || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [value as Record<string, unknown>]), ...Object.values(value).flatMap(objects)]

describe('the samples tell one case', () => {
  it('every paper that a paper refers to has the number and the day of its own sample [R2.1]', () => {
    const numbered = new Map(all.map(({ title, sample, day }) => [title, { number: sample.number, day }]))
    const wrong = all.flatMap(({ id, sample }) =>
      objects(sample).flatMap(({ title, number, on }) => {
        const own = typeof title === 'string' ? numbered.get(title) : undefined
        if (own?.number === undefined || typeof number !== 'string') return []
        return [
          ...(number === own.number ? [] : [`${id}: ${title} ${number}, not ${own.number}`]),
          ...(on === undefined || on === own.day ? [] : [`${id}: ${title} of ${on}, not ${own.day}`]),
        ]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('every number of a document is of the year in which the document was made [R2.1]', () => {
    const wrong = all.flatMap(({ id, sample, day }) => {
      const year = typeof sample.number === 'string' ? /〔(\d{4})〕/.exec(sample.number)?.[1] : undefined
      return year === undefined || year === day.slice(0, 4) ? [] : [`${id} of ${day}: ${sample.number}`]
    })
    expect(wrong).toEqual([])
    expect(all.filter(({ day }) => day.startsWith('2027')).length).toBeGreaterThan(3)
  })

  it('nobody decides on a paper before it was drawn up [R2.1]', () => {
    const decided = all.flatMap(({ id, sample, day }) =>
      // What is destroyed was approved before, and is recorded afterwards.
      id === 'confiscated-goods-disposal'
        ? []
        : objects(sample.leader).flatMap(({ on }) => (typeof on === 'string' ? [{ id, day, on }] : [])),
    )
    expect(decided.length).toBeGreaterThan(10)
    expect(decided.filter(({ day, on }) => on < day)).toEqual([])
  })

  it('a person is of the sex that the number of the identity card says [R2.1]', () => {
    const people = all.flatMap(({ sample }) => objects(sample).filter((each) => each.sex && each.residentId))
    expect(people.length).toBeGreaterThan(0)
    for (const { sex, residentId } of people) expect(sex).toBe(Number(String(residentId)[16]) % 2 === 1 ? '男' : '女')
  })

  it('names a law once for the articles of it that follow each other [R2.1]', () => {
    for (const { id, sample } of all)
      for (const refs of Object.values(sample).filter((each): each is string[] => Array.isArray(each))) {
        const laws = refs.map((ref) => (typeof ref === 'string' ? /^《[^》]+》(?=第)/.exec(ref)?.[0] : undefined))
        for (const [i, law] of laws.entries()) if (i > 0 && law) expect(law, id).not.toBe(laws[i - 1])
      }
  })

  it('what several papers say of one fact is the same [R2.1]', () => {
    const told = <Facts>(id: string) => ({ facts: form(id).sample as Facts, day: form(id).date(form(id).sample) })
    const retentions: Readonly<Record<string, string>> = { permanent: '永久', '30-years': '30年', '10-years': '10年' }
    const list = told<{ rows: readonly { retention: string }[] }>('file-transfer-list')
    const cover = told<{ retention: string }>('file-cover')
    for (const { retention } of list.facts.rows) expect(retention).toBe(retentions[cover.facts.retention])
    const reopened = told<{ closedOn: string }>('reopening-approval')
    expect(reopened.facts.closedOn).toBe(told('case-closing-report').day)
    const demand = told<{ deadline: string }>('demand-notice')
    expect(told('enforcement-application').day > demand.facts.deadline).toBe(true)
    const joint = told<{ window: { from: string } }>('joint-inspection')
    expect(joint.day < joint.facts.window.from).toBe(true)
  })

  it('no paper tells of one that was made after it [R2.1]', () => {
    const wrong = forms.flatMap((item) => {
      const day = item.date(item.sample)
      return objects(item.sample).flatMap(({ title, number, on }) =>
        typeof title === 'string' && typeof number === 'string' && typeof on === 'string' && on > day
          ? [`${item.id} of ${day}: ${title} of ${on}`]
          : [],
      )
    })
    expect(wrong).toEqual([])
  })

  it('a code is that of one party, who has one name, one representative and one address [R2.1]', () => {
    const parties = all.flatMap(({ sample }) =>
      objects(sample).filter((each) => typeof each.uscc === 'string' && typeof each.legalRepresentative === 'string'),
    )
    const told = new Set(
      parties.map((each) => [each.uscc, each.name, each.legalRepresentative, each.address].join(' ')),
    )
    expect(told.size).toBeGreaterThan(3)
    for (const key of ['uscc', 'name', 'legalRepresentative', 'address'] as const)
      expect(new Set(parties.map((each) => each[key])).size, key).toBe(told.size)
  })

  it('the same people lead the agency and the department, and nobody of them is a party [R2.1]', () => {
    const by = (key: string) =>
      new Set(
        all.flatMap(({ sample }) => objects(sample[key]).flatMap(({ by }) => (typeof by === 'string' ? [by] : []))),
      )
    expect([...by('leader')]).toEqual(['辛某某'])
    expect([...by('department')]).toEqual(['戊某某'])
    const parties = all.flatMap(({ sample }) =>
      objects(sample).flatMap((each) => (each.kind === 'natural-person' ? [each.name] : [each.legalRepresentative])),
    )
    expect(parties).not.toContain('辛某某')
    expect(parties).not.toContain('戊某某')
  })

  it('nobody is at two places at once [R2.1]', () => {
    const records = all.flatMap(({ id, sample }) =>
      typeof sample.begin === 'string'
        ? [{ id, begin: sample.begin, end: String(sample.end), place: String(sample.place) }]
        : [],
    )
    expect(records.length).toBeGreaterThan(8)
    const wrong = records.flatMap((one) =>
      records
        .filter((other) => one.id < other.id && one.begin < other.end && other.begin < one.end)
        .filter((other) => !one.place.startsWith(other.place) && !other.place.startsWith(one.place))
        .map((other) => `${one.id} at ${one.place}, ${other.id} at ${other.place}`),
    )
    expect(wrong).toEqual([])
  })

  it('the fine is the same sum wherever it is stated [R2.1]', () => {
    // On the spot another act was punished; a revocation changes the sum, and a correction says what was wrong on the page.
    const other = [
      'onspot-penalty-decision',
      'decision-revocation',
      'publicity-correction-request',
      'publicity-correction-approval',
    ]
    const fine = 300_000
    const stated = all.flatMap(({ id, sample }) =>
      other.includes(id)
        ? []
        : [
            ...objects(sample).flatMap(({ kind, amount }) => (kind === 'fine' ? [[id, amount] as const] : [])),
            ...leaves(sample).flatMap(([, text]) =>
              [...String(text).matchAll(/罚款(?:人民币[^（]*（¥)?([\d,]+(?:\.00)?)/g)].map(
                ([, sum]) => [id, Number(sum?.replaceAll(',', '')) * 100] as const,
              ),
            ),
          ],
    )
    expect(stated.length).toBeGreaterThan(8)
    expect(stated.filter(([, sum]) => sum !== fine)).toEqual([])
    const plans = all.filter(({ sample }) => Array.isArray(sample.plan))
    expect(plans.length).toBeGreaterThan(1)
    for (const { id, sample } of plans) {
      const sum = (sample.plan as { amount: number }[]).reduce((total, part) => total + part.amount, 0)
      expect(sum, id).toBe(fine)
    }
  })

  it('the papers of the penalty cite the same articles [R2.1]', () => {
    const chain = [
      'investigation-final-report',
      'panel-review-record',
      'penalty-prior-notice',
      'hearing-rights-notice',
      'penalty-decision',
    ]
    for (const id of chain) {
      const sample = form(id).sample as { violated?: string[]; penaltyBasis?: string[] }
      expect(sample.violated ?? sampleViolated, id).toEqual(sampleViolated)
      expect(sample.penaltyBasis ?? samplePenaltyBasis, id).toEqual(samplePenaltyBasis)
    }
  })

  it('the decision tells of the defence and the hearing that are on record [R2.1]', () => {
    const { defence } = form('penalty-decision').sample as { defence: string }
    const monthAndDay = (id: string): string => {
      const [, month, day] = form(id).date(form(id).sample).split('-').map(Number)
      return `${month}月${day}日`
    }
    for (const id of ['penalty-prior-notice', 'defence-record', 'hearing-record'])
      expect(defence, id).toContain(monthAndDay(id))
    const denied = all.filter(({ sample }) => /未提出陈述|未要求听证/.test(JSON.stringify(sample)))
    // Permits are withdrawn from another party.
    expect(denied.map(({ id }) => id)).toEqual(['license-revocation-decision'])
  })

  it('its steps follow each other in time [R2.1]', () => {
    const dayOf = (id: string): string => {
      const item = form(id)
      return item.date(item.sample)
    }
    const steps = [
      'inspection-approval',
      'inspection-notice',
      'scene-record',
      'case-filing-report',
      'interview-record',
      'panel-review-record',
      'investigation-final-report',
      'penalty-prior-notice',
      'hearing-rights-notice',
      'hearing-notice',
      'defence-record',
      'defence-review-opinion',
      'hearing-record',
      'hearing-opinion',
      'legal-review-submission',
      'legal-review-supplement',
      'legal-review-opinion',
      'legal-review-disagreement',
      'collective-discussion-record',
      'penalty-decision-approval',
      'penalty-decision',
      'service-receipt',
      'publicity-review',
      'fine-deferral-application',
      'fine-deferral-notice',
      'case-closing-report',
      'file-cover',
    ]
    const days = steps.map(dayOf)
    expect(days).toEqual([...days].sort())
  })

  it('every paper of the legal review stands in the course of the decision, and one that calls for more is answered before the opinion [R2.1]', () => {
    const { forms: review } = formGroups.find(({ id }) => id === 'review') ?? { forms: [] }
    const told = review.map((item) => ({ id: item.id, day: item.date(item.sample), sample: item.sample as Told }))
    expect(told.length).toBeGreaterThan(4)
    const [from, to] = ['legal-review-submission', 'penalty-decision'].map((id) => form(id).date(form(id).sample))
    expect(told.filter(({ day }) => day < String(from) || day > String(to))).toEqual([])
    // No date that one of them speaks of, in a field or in a sentence, is later than the decision; the period of the review alone runs on.
    const late = told.flatMap(({ id, sample }) =>
      leaves(sample).flatMap(([path, value]) =>
        [...String(value).matchAll(/(\d{4})[-年](\d{1,2})[-月](\d{1,2})/g)]
          .map(([, year, month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
          .filter((day) => day > String(to) && !(id === 'legal-review-submission' && path === 'dueOn'))
          .map((day) => `${id} ${path}: ${day}`),
      ),
    )
    expect(late).toEqual([])
    const of = (id: string) => told.find((each) => each.id === id)
    const opinion = of('legal-review-opinion')
    expect(String(of('legal-review-supplement')?.sample.dueOn) <= String(opinion?.day)).toBe(true)
    // What is argued about is an opinion that agrees, and what it advises.
    expect(opinion?.sample.conclusion).toBe('agree')
    expect(String(opinion?.sample.reasons)).toContain('建议在决定书中写明从轻的理由')
    for (const key of ['reviewer', 'meeting', 'result'])
      expect(String(of('legal-review-disagreement')?.sample[key])).toContain('从轻的理由')
    expect(JSON.stringify(form('penalty-decision').sample)).toContain('依法予以从轻处罚')
  })
})
