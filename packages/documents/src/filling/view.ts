import {
  type Agency,
  type CaseRecord,
  type CaseState,
  causeOf,
  type Entry,
  type EntryOf,
  formatCitation,
  type KnownPayloads,
  type LawBook,
  type OfficerId,
  type OwnProcedures,
  type PayloadsOf,
  type PayloadTable,
  type ProcedureId,
  parseCitation,
  type Registry,
  type StepOf,
} from '@zhifa/domain'
import type { ReviewCheck } from '../forms/review/legal-review-opinion'

/**
 * What a form may read when it is filled from a record: the case as it stood right after the act that the form is about. `T` are
 * the payloads of the procedure; without them it is a case of any built-in one, and the act any act.
 */
export interface FillView<T extends PayloadTable = KnownPayloads, E extends Entry = Entry> extends OwnProcedures {
  readonly record: CaseRecord
  readonly state: CaseState<T>
  readonly entry: E
  readonly agency: Agency
  readonly law: LawBook
  readonly registry: Registry
  readonly checks?: ReadonlyMap<number, readonly ReviewCheck[]>
}

/** The view of a case of a built-in procedure. @example ViewOf<'coercion.measure', 'imposition' | 'emergency-imposition'> */
export type ViewOf<P extends ProcedureId, S extends StepOf<PayloadsOf<P>> = StepOf<PayloadsOf<P>>> = FillView<
  PayloadsOf<P>,
  EntryOf<PayloadsOf<P>, S>
>
/** Those parts of a view that any act has. */
type Acted = Pick<FillView, 'entry'>

/** Articles as documents print them, with the full title of each law. */
export function articles(view: Pick<FillView, 'law'>, texts: readonly string[]): string[] {
  return texts.map((text) => {
    const citation = parseCitation(text)
    return formatCitation(citation, view.law.statute(citation.statute)?.title ?? citation.statute)
  })
}

/** Those who did the act, as documents name officers. */
export function officersOf(view: Acted): { name: string; certificate: string }[] {
  return view.entry.by.map((actor) => ({ name: actor.name, certificate: actor.certificate ?? '／' }))
}

/** What a document calls an officer whom a payload names by id. Whoever is named in words is printed in these words. */
export function personName(view: Pick<FillView, 'registry'>, id: OfficerId): string {
  return view.registry.officers.get(id)?.name ?? id
}

/** `示例市样板理发有限公司未取得公共场所卫生许可证擅自营业案` */
export function causeText(view: Pick<FillView, 'law' | 'record'>, party: string): string {
  const cause = causeOf(view.record)
  return `${party}${view.law.causes.get(cause)?.title ?? cause}案`
}

/** Numbers of the recordings of the act. */
export function recordingsOf(view: Acted): { audioVisual?: string[] } {
  const ids = (view.entry.recordings ?? []).map((recording) => recording.id)
  return ids.length > 0 ? { audioVisual: ids } : {}
}

/** Who approved the act, as the opinion cell of an internal form prints it. */
export function approvedBy(view: Acted, opinion: string): { opinion: string; by?: string; on: string } {
  return { opinion, on: view.entry.on, ...(view.entry.approvedBy ? { by: view.entry.approvedBy.name } : {}) }
}
