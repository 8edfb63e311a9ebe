import { contentOf, DraftContent, DraftDecision, latest, planOf } from '@zhifa/domain'
import { type DescribeContext, Described } from '../form'
import { amountMissing } from '../pages/draft-list'
import { AsReviewed, ContentDifference } from './as-reviewed'
import { DraftDifference } from './draft-difference'
import type { ReviewDesk } from './read'

interface Props {
  readonly desk: ReviewDesk
  readonly context: DescribeContext
}

/** What is put before the reviewers: the decision that is planned, what differs from it, and the papers of that moment. */
export function Submitted({ desk, context }: Props) {
  const { submission, item, papers, drafts } = desk
  if (!submission) return <p class="soft">尚未送审。</p>
  const since = item.record.entries.filter(({ seq }) => seq > submission.seq)
  return (
    <>
      <section class="panel">
        <h2>拟作出的决定</h2>
        <p class="soft">
          {submission.by.map(({ name }) => name).join('、')}于{submission.on}送审（
          <a href={`/desk/cases/${item.id}#act-${submission.seq}`}>第{submission.seq}项</a>）
        </p>
        <Described schema={DraftDecision} value={submission.data.draft} context={context} />
        {others(desk).map(({ title, draft }) => (
          <DraftDifference key={title} title={title} before={draft} after={submission.data.draft} context={context} />
        ))}
        <DraftText desk={desk} context={context} />
        <h3>送审之后登记的事项（{since.length}）</h3>
        {since.length === 0 && <p class="soft">送审之后案卷没有变化。</p>}
        <ul class="plain">
          {since.map(({ seq, step, on }) => (
            <li key={seq}>
              <a href={`/desk/cases/${item.id}#act-${seq}`}>
                {seq}. {item.procedure.steps[step]?.title ?? step}
              </a>{' '}
              <small>{on}</small>
            </li>
          ))}
        </ul>
      </section>
      <section class="panel">
        <h2>送审材料</h2>
        <ul class="plain">
          {submission.data.papers.map(({ title }, i) => (
            <li key={i}>{title}</li>
          ))}
        </ul>
        <h3 class="spaced">送审时在卷的文书（{papers.length}）</h3>
        <ul class="plain">
          {papers.map(({ n, paper }) => (
            <li key={n}>
              <a href={`/desk/cases/${item.id}/documents/${n}.pdf`}>{paper.title}</a> <small>{paper.on}</small>
            </li>
          ))}
          {drafts.map(({ n, paper }) => (
            <li key={`draft ${n}`}>
              <a href={`/desk/cases/${item.id}/drafts/${n}`}>{paper.title}</a> <small>{amountMissing(paper)}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** What the decision is going to say, word for word; once it was made, beside what it says. */
function DraftText({ desk: { item, submission, rounds }, context }: Props) {
  const content = submission && contentOf(item.state, submission)
  if (!content || !submission) return null
  const decision = latest(item.state, 'decision')
  const before = rounds.at(-2)?.submission
  const earlier = before && contentOf(item.state, before)
  return (
    <>
      <h3 class="spaced">拟决定书的内容</h3>
      {content.from === 'investigation-end' && <p class="soft">送审时没有另写，以调查终结报告为准。</p>}
      <Described schema={DraftContent} value={content.content} context={context} />
      {earlier && (
        <ContentDifference
          title="上一次送审的拟决定书"
          before={earlier.content}
          after={content.content}
          context={context}
        />
      )}
      {decision && 'penalties' in decision.data && (
        <AsReviewed
          reviewed={content}
          submission={submission}
          decision={decision.data}
          context={context}
          now="作出的决定"
        />
      )}
    </>
  )
}

/** Other places that say what is to be decided: what was proposed, submitted before, and decided. */
function others({ item: { state }, rounds }: ReviewDesk): { readonly title: string; readonly draft: DraftDecision }[] {
  const [report, decision, before] = [
    latest(state, 'investigation-end'),
    latest(state, 'decision'),
    rounds.at(-2)?.submission,
  ]
  return [
    ...(report
      ? [{ title: '调查终结报告的处理意见', draft: planOf({ ...report.data, penalties: report.data.proposal }) }]
      : []),
    ...(before ? [{ title: '上一次送审的拟决定', draft: before.data.draft }] : []),
    ...(decision && 'penalties' in decision.data ? [{ title: '作出的决定', draft: planOf(decision.data) }] : []),
  ]
}
