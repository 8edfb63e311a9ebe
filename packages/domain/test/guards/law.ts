import { china } from '../../src/law/china'
import { type LawBook, lawBook } from '../../src/law/law-book'
import type { Layer } from '../../src/law/layer'
import { liaoning } from '../../src/law/liaoning'
import { sampleBureau, sampleLaw } from '../../testing'

const cites = ['行政处罚法 60']
const from = '2018-01-01'

/** A law book that is put together when an example asks for it. */
export type Law = () => LawBook

/** The law of the sample bureau with a layer of its own on top. */
export const lawWith =
  (own: Partial<Layer>): Law =>
  () =>
    lawBook(china, liaoning, {
      ...sampleBureau,
      ...own,
      periods: [...sampleBureau.periods, ...(own.periods ?? [])],
      parameters: [
        ...sampleBureau.parameters.filter((item) => !own.parameters?.some((other) => other.id === item.id)),
        ...(own.parameters ?? []),
      ],
    })

/** The law with local values: what a bureau would write into its own layer. */
export const lawWithParameters = (values: Readonly<Record<string, number | string | boolean>>): Law =>
  lawWith({
    parameters: Object.entries(values).map(([id, value]) => ({
      id,
      title: '本机关设定（演示）',
      unit: sampleLaw.parameters.get(id)?.unit ?? 'flag',
      versions: [{ from, value, cites, grade: 'unverified' }],
    })),
  })

/** The law with one local value. */
export const lawWithParameter = (id: string, value: number | string | boolean): Law =>
  lawWithParameters({ [id]: value })

/** The law with a local length of a period, in working days. */
export const lawWithPeriod = (id: string, amount: number): Law =>
  lawWith({
    periods: [
      {
        id,
        title: '本机关设定（演示）',
        event: '开始之日',
        duty: 'agency',
        versions: [{ from, amount, unit: 'working-day', cites, grade: 'unverified' }],
      },
    ],
  })

const lawWithout =
  (id: string): Law =>
  () =>
    lawBook(china, liaoning, {
      ...sampleBureau,
      parameters: sampleBureau.parameters.filter((item) => item.id !== id),
    })

/** The law book of a place whose national part lacks a parameter: nothing is assumed in its stead. */
export const lawWithoutParameter =
  (id: string): Law =>
  () =>
    lawBook({ ...china, parameters: china.parameters.filter((item) => item.id !== id) }, liaoning, sampleBureau)

/** The law book of a place whose national part has a period of no day: nothing is assumed in its stead. */
export const lawWithoutPeriod =
  (id: string): Law =>
  () => {
    const periods = china.periods.map((item) => (item.id === id ? { ...item, versions: [] } : item))
    return lawBook({ ...china, periods }, liaoning, sampleBureau)
  }

/** The law without the sample bureau's widened scope of review: only the statutory grounds are left. */
export const lawWithoutScope = lawWithout('review.scope')

/** The law of a bureau that has not said when it reviews. */
export const lawWithoutPoint = lawWithout('review.point')
