import {
  type Agency,
  type CaseRecord,
  type CaseState,
  causeOf,
  type Entry,
  formatCitation,
  type LawBook,
  parseCitation,
  type Registry,
} from '@zhifa/domain'
import type { ReviewCheck } from '../forms/review/legal-review-opinion'

/** What a form may read when it is filled from a record: the case as it stood right after the act that the form is about. */
export interface FillView<Data = unknown> {
  readonly record: CaseRecord
  readonly state: CaseState
  readonly entry: Entry<Data>
  readonly agency: Agency
  readonly law: LawBook
  readonly registry: Registry
  readonly checks?: ReadonlyMap<number, readonly ReviewCheck[]>
}

/** Articles as documents print them, with the full title of each law. */
export function articles(view: Pick<FillView, 'law'>, texts: readonly string[]): string[] {
  return texts.map((text) => {
    const citation = parseCitation(text)
    return formatCitation(citation, view.law.statute(citation.statute)?.title ?? citation.statute)
  })
}

/** Those who did the act, as documents name officers. */
export function officersOf(view: FillView): { name: string; certificate: string }[] {
  return view.entry.by.map((actor) => ({ name: actor.name, certificate: actor.certificate ?? '／' }))
}

export function personName(view: Pick<FillView, 'registry'>, id: string): string {
  return view.registry.officers.get(id)?.name ?? id
}

/** `示例市样板理发有限公司未取得公共场所卫生许可证擅自营业案` */
export function causeText(view: Pick<FillView, 'law' | 'record'>, party: string): string {
  const cause = causeOf(view.record)
  return `${party}${view.law.causes.get(cause)?.title ?? cause}案`
}

/** Numbers of the recordings of the act. */
export function recordingsOf(view: FillView): { audioVisual?: string[] } {
  const ids = (view.entry.recordings ?? []).map((recording) => recording.id)
  return ids.length > 0 ? { audioVisual: ids } : {}
}

/** Who approved the act, as the opinion cell of an internal form prints it. */
export function approvedBy(view: FillView, opinion: string): { opinion: string; by?: string; on: string } {
  return { opinion, on: view.entry.on, ...(view.entry.approvedBy ? { by: view.entry.approvedBy.name } : {}) }
}
