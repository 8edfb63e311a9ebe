import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { DrawChange, DrawInspector, DrawObject, DrawPlan } from './plan'
import type { DrawnObject } from './result'
import { Sequence } from './sequence'
import { Stream } from './stream'
import { wantedOf } from './wanted'

type Because = DrawnObject['passedOver'][number]['because']
type Draft = { -readonly [K in keyof DrawnObject]: DrawnObject[K] }

/** One run of a draw: objects first, then each object's team from a stream of its own, then the changes in order. */
export class DrawRun {
  readonly wanted: number
  readonly drawn: DrawnObject[] = []
  readonly excluded: { object: string; because: 'yearly-cap' }[]
  readonly #plan: DrawPlan
  readonly #seed: Uint8Array
  readonly #objects: Sequence<DrawObject>
  readonly #teams = new Map<string, Sequence<DrawInspector>>()
  readonly #load = new Map<string, number>()

  constructor(plan: DrawPlan, seed: Uint8Array) {
    this.#plan = plan
    this.#seed = seed
    this.wanted = wantedOf(plan)
    const spent = new Set(
      plan.objects.filter(({ risk, inspected }) => {
        const cap = plan.risks[risk]?.yearlyCap
        return cap !== undefined && inspected !== undefined && inspected >= cap
      }),
    )
    this.excluded = [...spent].map(({ id }) => ({ object: id, because: 'yearly-cap' as const }))
    const eligible = plan.objects.filter((object) => !spent.has(object))
    this.#objects = new Sequence(
      eligible.map((item) => ({ item, weight: plan.risks[item.risk]?.weight ?? 1 })),
      new Stream(seed, 'objects'),
    )
    for (let i = 0; i < this.wanted; i++) if (!this.#drawObject()) break
  }

  get complete(): boolean {
    const standing = this.drawn.filter((item) => item.withdrawn === undefined)
    return standing.length === this.wanted && standing.every((item) => item.inspectors.length === this.#plan.team)
  }

  /** Answers a change with the next in order; what was drawn before stays as it is. */
  apply(change: DrawChange): Finding[] {
    const item = this.drawn.find((drawn) => drawn.object === change.object && drawn.withdrawn === undefined) as
      | Draft
      | undefined
    if (!item) return [notDrawn(change)]
    if (change.kind === 'object-withdrawn') {
      item.withdrawn = change.reason
      this.#drawObject(change.object)
      return []
    }
    if (!item.inspectors.includes(change.inspector)) return [notDrawn(change)]
    const others = item.inspectors.filter((id) => id !== change.inspector)
    const object = this.#plan.objects.find(({ id }) => id === item.object) as DrawObject
    const by = this.#drawInspector(object, item)
    item.inspectors = by ? [...others, by] : others
    item.recused = [
      ...(item.recused ?? []),
      { inspector: change.inspector, ...(by ? { by } : {}), reason: change.reason },
    ]
    return []
  }

  #drawObject(replaces?: string): boolean {
    const object = this.#objects.next()
    if (!object) return false
    const item: Draft = {
      order: this.drawn.length + 1,
      object: object.id,
      inspectors: [],
      passedOver: [],
      ...(replaces === undefined ? {} : { replaces }),
    }
    this.drawn.push(item)
    const team = this.#plan.inspectors.map((inspector) => ({ item: inspector, weight: 1 }))
    this.#teams.set(object.id, new Sequence(team, new Stream(this.#seed, `team:${object.id}`)))
    while (item.inspectors.length < this.#plan.team) {
      const inspector = this.#drawInspector(object, item)
      if (inspector === undefined) break
      item.inspectors = [...item.inspectors, inspector]
    }
    return true
  }

  /** The next inspector of the object's own sequence who may take part; who may not is passed over, with the reason. */
  #drawInspector(object: DrawObject, item: Draft): string | undefined {
    const team = this.#teams.get(object.id)
    for (let next = team?.next(); next; next = team?.next()) {
      const because = this.#unfit(next, object)
      if (because === undefined) {
        this.#load.set(next.id, (this.#load.get(next.id) ?? 0) + 1)
        return next.id
      }
      item.passedOver = [...item.passedOver, { inspector: next.id, because }]
    }
    return undefined
  }

  #unfit({ id, categories, areas, recused }: DrawInspector, object: DrawObject): Because | undefined {
    if (!categories.includes(object.category)) return 'category'
    if (!areas.includes(object.area)) return 'area'
    if (recused?.includes(object.id)) return 'recused'
    const most = this.#plan.maxPerInspector
    return most !== undefined && (this.#load.get(id) ?? 0) >= most ? 'full' : undefined
  }
}

function notDrawn(change: DrawChange): Finding {
  return finding('draw.change-of-nothing', {
    outcome: 'not-met',
    zh: '变更所指的对象或者人员未被抽中或者已经替换',
    en: 'the change names an object or an inspector that is not drawn or was already replaced',
    read: { change },
    cure: { zh: '请核对抽取结果', en: 'check the result' },
  })
}
