import {
  type CaseRecord,
  contentDigest,
  DraftContent,
  differences,
  type EntryOf,
  entriesOf,
  type KnownPayloads,
  latest,
  planOf,
  type ReviewedContent,
  replay,
  reviewedContent,
} from '@zhifa/domain'
import { fieldsIn, formOf, Value } from '../form'
import type { DescribeContext } from '../form/describe'
import { DraftDifference } from './draft-difference'
import { wordDifferences } from './word-differences'

type Content = Readonly<Partial<Record<keyof DraftContent, unknown>>>

interface ContentDifferenceProps {
  readonly title: string
  readonly before: Content
  readonly after: Content
  readonly context: DescribeContext
}

/** What is different between two texts of a decision: whole values beside each other, long texts word by word. */
export function ContentDifference({ title, before, after, context }: ContentDifferenceProps) {
  const fields = fieldsIn(formOf(DraftContent))
  const changed = fields.filter(({ key }) => {
    const [was, is] = [before[key as keyof Content], after[key as keyof Content]]
    return differences({ value: was }, { value: is }).length > 0
  })
  if (changed.length === 0) return <p class="soft">文字与{title}一致。</p>
  return (
    <dl class="values differences" aria-label={`与${title}的文字比较`}>
      {changed.map((field) => {
        const [was, is] = [before[field.key as keyof Content], after[field.key as keyof Content]]
        return (
          <div key={field.key} class="long">
            <dt>{field.title}</dt>
            <dd>
              {typeof was === 'string' && typeof is === 'string' ? (
                <Words before={was} after={is} />
              ) : (
                <>
                  <del>{was === undefined ? '（没有）' : <Value field={field} value={was} context={context} />}</del> →{' '}
                  <ins>{is === undefined ? '（没有）' : <Value field={field} value={is} context={context} />}</ins>
                </>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** A text with what is gone from it and what is new. */
function Words({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      {wordDifferences(before, after).map(({ kind, text }, i) =>
        kind === 'same' ? (
          <span key={i}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={i}>{text}</del>
        ) : (
          <ins key={i}>{text}</ins>
        ),
      )}
    </>
  )
}

interface AsReviewedProps {
  readonly reviewed: ReviewedContent
  readonly submission: EntryOf<KnownPayloads, 'review-submission'>
  readonly decision: Content & Parameters<typeof planOf>[0]
  readonly context: DescribeContext
  /** What the other side is called: what is proposed, or what was decided. */
  readonly now: string
}

const froms: Readonly<Record<ReviewedContent['from'], string>> = {
  'review-submission': '经审核的拟决定书',
  'investigation-end': '送审时的调查终结报告',
}

/** A decision beside what was reviewed: what it orders, and what it says, with the digest by which the reviewed text is known. */
export function AsReviewed({ reviewed, submission, decision, context, now }: AsReviewedProps) {
  const said = Object.fromEntries(
    fieldsIn(formOf(DraftContent)).map(({ key }) => [key, decision[key as keyof Content]]),
  )
  return (
    <section class="panel" id="as-reviewed">
      <h2>与经法制审核的拟决定比较</h2>
      <p class="soft">
        审核所依据的是第{submission.seq}项送审（{submission.on}）；{froms[reviewed.from]}的摘要{' '}
        <code>{contentDigest({ draft: submission.data.draft, content: reviewed.content }).slice(0, 16)}…</code>
      </p>
      <DraftDifference
        title="经审核的处罚种类和幅度"
        now={now}
        before={submission.data.draft}
        after={planOf(decision)}
        context={context}
      />
      <ContentDifference title={froms[reviewed.from]} before={reviewed.content} after={said} context={context} />
    </section>
  )
}

/** The same for a decision that is proposed; nothing for another act, or where no review has passed. */
export function ProposedAsReviewed({
  record,
  step,
  data,
  context,
}: {
  readonly record: CaseRecord
  readonly step: string
  readonly data: unknown
  readonly context: DescribeContext
}) {
  if (step !== 'decision' || !isDecision(data)) return null
  const state = replay(record)
  const opinion = latest(state, 'review-opinion')
  const reviewed = reviewedContent(state)
  const submission = opinion && entriesOf(state, 'review-submission').findLast(({ seq }) => seq < opinion.seq)
  if (!reviewed || !submission) return null
  return (
    <AsReviewed reviewed={reviewed} submission={submission} decision={data} context={context} now="本次提出的决定" />
  )
}

const isDecision = (data: unknown): data is AsReviewedProps['decision'] =>
  typeof data === 'object' && data !== null && 'penalties' in data
