import { type Finding, type LawBook, markedCitation } from '@zhifa/domain'

const outcomeNames = { met: '符合', 'not-met': '不符合', undetermined: '无法判定' } as const

/** What stands in the way, the articles, and what would cure it; the words of developers are folded away. */
export function FindingCard({ finding, law }: { readonly finding: Finding; readonly law: LawBook }) {
  // What the gate held back is marked in the text itself.
  const read = Object.entries(finding.read).filter(
    ([key, value]) => value !== null && value !== undefined && key !== 'held',
  )
  return (
    <article class={`finding ${finding.outcome}`}>
      <p class="message">{finding.message.zh}</p>
      <dl>
        <dt>结论</dt>
        <dd>
          {outcomeNames[finding.outcome]}
          {finding.grade && finding.grade !== 'text' && (
            <>
              {' '}
              <Grade grade={finding.grade} />
            </>
          )}
        </dd>
        {finding.citations.length > 0 && (
          <>
            <dt>依据</dt>
            <dd>{finding.citations.map((item) => markedCitation(law, item)).join('、')}</dd>
          </>
        )}
        {finding.cure && (
          <>
            <dt>办法</dt>
            <dd>{finding.cure.zh}</dd>
          </>
        )}
      </dl>
      <details>
        <summary>规则编号和读取的数据</summary>
        <dl>
          <dt>规则</dt>
          <dd class="mono">{finding.rule}</dd>
          {read.length > 0 && (
            <>
              <dt>读取</dt>
              <dd class="mono">{read.map(([key, value]) => `${key}: ${textOf(value)}`).join(';')}</dd>
            </>
          )}
          <dt>英文</dt>
          <dd lang="en">{finding.message.en}</dd>
        </dl>
      </details>
    </article>
  )
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** How well a legal value is known, where it is less than the text of the law. */
export function Grade({ grade }: { readonly grade: 'text' | 'secondary' | 'unverified' }) {
  if (grade === 'text') return null
  return grade === 'secondary' ? <span class="badge warn">依二手资料</span> : <span class="badge warn">未经核实</span>
}
