import { entriesOf, type Payloads, type PenaltyPaper, partyNumbers, penaltiesOf, statedIn } from '@zhifa/domain'
import type { StatedParty, StatedViolation } from '../fields/several'
import { articles, personName, type ViewOf } from './view'

type View = ViewOf<'penalty.ordinary', 'investigation-end' | 'prior-notice' | 'decision'>
type Uses = NonNullable<Payloads['penalty.ordinary']['investigation-end']['benchmarks']>

/** How each benchmark was applied, in a sentence: whose it is, which factors, which step, and why it was left. */
export function benchmarksOf(view: View, uses: Uses | undefined): { benchmarks?: string[] } {
  if (!uses) return {}
  return {
    benchmarks: uses.map((use) => {
      const benchmark = view.law.benchmarks.get(use.benchmark)
      const step = benchmark?.versions.flatMap(({ steps }) => steps).find(({ id }) => id === use.step)
      const factors = use.factors.map(({ factor, value }) => {
        const known = benchmark?.factors.find(({ id }) => id === factor)
        const word = known?.choices?.find(({ id }) => id === value)?.title ?? `${value}${known?.unit ?? ''}`
        return `${known?.title ?? factor}：${word}`
      })
      return (
        `裁量基准适用情况：适用${benchmark?.maker.name ?? ''}《${benchmark?.title ?? use.benchmark}》，` +
        `认定${factors.join('；')}，属于“${step?.title ?? use.step}”阶次${step ? `（${step.when}）` : ''}。` +
        deviationOf(view, use)
      )
    }),
  }
}

function deviationOf(view: View, { deviation }: Uses[number]): string {
  if (!deviation) return ''
  const why = deviation.ground === 'unjust' ? '适用该基准可能出现明显不当、显失公平' : '适用该基准的客观情况发生变化'
  const { approval } = deviation
  const by =
    approval === undefined
      ? '拟报批准后调整适用'
      : approval.kind === 'main-leader'
        ? `经本机关${approval.head === 'presiding' ? '主持工作的负责人' : '主要负责人'}${personName(view, approval.leader)}批准，调整适用`
        : approval.kind === 'collective-discussion'
          ? '经本机关负责人集体讨论通过，调整适用'
          : `经基准制定机关${approval.body}批准（${approval.number}），调整适用`
  return `${why}：${deviation.reason}${/[。；]$/.test(deviation.reason) ? '' : '。'}${by}。`
}

/** The violations of one party of a paper as a form lists them; none where there is one that stands alone. */
export function violationsOf(view: View, party: number): { violations?: StatedViolation[] } {
  const stated = statedIn(view.entry.data, view.record.cause).find(({ no }) => no === party)
  const listed = (stated?.violations ?? []).filter((item) => item.listed)
  if (listed.length === 0) return {}
  const titles = new Map(
    entriesOf(view.state, 'evidence').flatMap((entry) => entry.data.items.map(({ id, title }) => [id, title] as const)),
  )
  return {
    violations: listed.map((item) => ({
      no: item.no,
      title: view.law.causes.get(item.cause)?.title ?? item.cause,
      ...(item.sameActAs === undefined ? {} : { sameActAs: item.sameActAs }),
      facts: item.facts,
      evidence: (item.evidence ?? []).map((id) => `${id}${titles.has(id) ? `（${titles.get(id)}）` : ''}`),
      violated: articles(view, item.violated),
      penaltyBasis: articles(view, item.penaltyBasis),
      discretion: discretionOf(item),
      ...benchmarksOf(view, item.benchmarks ? [...item.benchmarks] : undefined),
      penalties: [...item.penalties],
    })),
  }
}

const discretionOf = (item: object): string => {
  const text: unknown = Reflect.get(item, 'discretion')
  return typeof text === 'string' ? text : ''
}

/** The other parties whom the same paper names: those that get no paper of their own. */
export const othersOf = (view: View): { others?: StatedParty[] } =>
  statedOthersOf(view, (no) => numberOf(view.entry.data, no) === undefined)

/** All other parties, for the internal paper on which everything is approved at once. */
export const allOthersOf = (view: View): { others?: StatedParty[] } => statedOthersOf(view, () => true)

function statedOthersOf(view: View, wanted: (no: number) => boolean): { others?: StatedParty[] } {
  const others = (view.entry.data.others ?? []).filter(({ no }) => wanted(no))
  if (others.length === 0) return {}
  return {
    others: others.map((one) => ({
      no: one.no,
      party: one.party,
      facts: one.facts,
      discretion: one.discretion,
      ...benchmarksOf(view, one.benchmarks),
      ...violationsOf(view, one.no),
      penalties: [...penaltiesOf(one)],
    })),
  }
}

/** Whom the papers of an act go to: the joint one, and one for each party with a number of its own. */
export const papersOf = (view: View): number[] =>
  partyNumbers(view.entry.data).filter((no) => no === 1 || numberOf(view.entry.data, no) !== undefined)

/** The number of the paper of a party, where it has one of its own. */
export function numberOf(paper: PenaltyPaper, no: number): string | undefined {
  const one = paper.others?.find((other) => other.no === no)
  return one && 'number' in one ? one.number : undefined
}

/** What a paper says of one party: the first with those who share it, or one that has a paper of its own. */
export function partOf(view: View, no: number) {
  const { data } = view.entry
  const own = data.others?.find((one) => one.no === no)
  if (!own)
    return {
      party: data.party,
      facts: typeof data.facts === 'string' ? data.facts : data.facts.map(({ text }) => text).join('\n'),
      discretion: data.discretion,
      penalties: [...penaltiesOf(data)],
      ...benchmarksOf(view, data.benchmarks),
      ...violationsOf(view, 1),
      ...othersOf(view),
    }
  return {
    party: own.party,
    facts: own.facts,
    discretion: own.discretion,
    penalties: [...penaltiesOf(own)],
    ...benchmarksOf(view, own.benchmarks),
    ...violationsOf(view, no),
  }
}
