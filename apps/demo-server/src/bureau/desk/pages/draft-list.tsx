import type { DocumentDraft } from '@zhifa/documents'
import { missingFields } from '../drafts/missing'
import type { Overview } from '../view'

/** The act that a draft is about, as the procedure calls it. */
export function actTitle({ record, procedure }: Overview, { seq }: DocumentDraft): string {
  const step = record.entries.find((entry) => entry.seq === seq)?.step ?? ''
  return procedure.steps[step]?.title ?? step
}

interface DraftListProps {
  readonly item: Overview
  readonly drafts: readonly DocumentDraft[]
}

/** The documents of a case that a person completes; nothing where there is none. */
export function DraftList({ item, drafts }: DraftListProps) {
  if (drafts.length === 0) return null
  return (
    <section class="panel">
      <h2>待补充的文书</h2>
      <ul class="plain">
        {drafts.map((draft, i) => (
          <li key={`${draft.seq} ${draft.form}`}>
            {draft.title}
            <div class="split">
              <small>
                {actTitle(item, draft)} {draft.on}，{amountMissing(draft)}
              </small>
              <a href={`/desk/cases/${item.id}/drafts/${i + 1}`} aria-label={`补充后生成：${draft.title}`}>
                补充后生成
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How much of a paper is still to be filled in. */
export function amountMissing(draft: DocumentDraft): string {
  const count = missingFields(draft).length
  return count === 0 ? '内容已齐' : `尚缺${count}项`
}
