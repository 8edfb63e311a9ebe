import { type Entry, entriesOf, type LawBook, markedCitation, parseCitation } from '@zhifa/domain'
import { type CaseCheck, type PointCheck, pointNames, type ReviewFinding, readValues } from '@zhifa/review-rules'
import { idOf } from '../form'
import { Grade } from '../pages/finding'
import { Recordings } from '../pages/timeline'
import type { ReviewDesk } from './read'

export const outcomeBadges = {
  met: ['符合', 'good'],
  'not-met': ['不符合', 'bad'],
  undetermined: ['尚不能确定', 'warn'],
} as const

interface PointProps {
  readonly desk: ReviewDesk
  readonly point: PointCheck
  readonly law: LawBook
  /** Whether the questions are answered on this very page. */
  readonly answering: boolean
}

/** One point of the review: every rule with what it says, what it read and by which article; the evidence beside it. */
export function Point({ desk, point: check, law, answering }: PointProps) {
  const { point, outcome, findings, notArising } = check
  const [text, style] = outcomeBadges[outcome]
  const open = findings.filter((item) => item.outcome !== 'met')
  const met = findings.filter((item) => item.outcome === 'met')
  const rule = (finding: ReviewFinding) => (
    <RuleAnswer key={finding.rule} desk={desk} finding={finding} law={law} answering={answering} />
  )
  return (
    <section class="panel point" id={`point-${point}`}>
      <h3 class="split">
        {pointNames[point]} <span class={`badge ${style}`}>{text}</span>
      </h3>
      {findings.length === 0 && <p class="soft">目前没有可以核对的事项。</p>}
      {open.map(rule)}
      {met.map(rule)}
      {notArising.length > 0 && (
        <details class="rule">
          <summary>本案不涉及的规则（{notArising.length}）</summary>
          <ul class="values">
            {notArising.map((id) => (
              <NotArising key={id} id={id} check={desk.check} law={law} />
            ))}
          </ul>
        </details>
      )}
      <Beside desk={desk} findings={findings} />
    </section>
  )
}

function NotArising({ id, check, law }: { readonly id: string; readonly check: CaseCheck; readonly law: LawBook }) {
  const rule = check.rules.find(id)
  return (
    <li>
      {rule?.title ?? id}{' '}
      <small>{rule?.cites.map((cite) => markedCitation(law, parseCitation(cite))).join('、')}</small>
    </li>
  )
}

/** The answer of one rule: folded where there is nothing to do about it, or where a question asks for it. */
function RuleAnswer({
  desk,
  finding,
  law,
  answering,
}: Omit<PointProps, 'point'> & { readonly finding: ReviewFinding }) {
  const { rule, title, outcome, message, citations, cure, grade, asks } = finding
  const [text, style] = outcomeBadges[outcome]
  const asked = desk.questions.findIndex((question) => question.rule === rule)
  return (
    <details
      class="rule"
      id={`rule-${rule}`}
      open={outcome === 'not-met' || (outcome === 'undetermined' && asks === undefined)}
    >
      <summary>
        <span class={`badge ${style}`}>{text}</span> {title}
      </summary>
      <dl class="pairs">
        {outcome !== 'met' && (
          <>
            <dt>结论</dt>
            <dd>{message.zh}</dd>
          </>
        )}
        <Read finding={finding} check={desk.check} />
        <dt>依据</dt>
        <dd>
          {citations.map((cite) => markedCitation(law, cite)).join('、')}{' '}
          {grade ? <Grade grade={grade} /> : <span class="badge dim">据条文原文</span>}
        </dd>
        {cure && (
          <>
            <dt>办法</dt>
            <dd>
              {cure.zh}
              {answering && asked >= 0 && (
                <>
                  ：<a href={`#${idOf(`data.answers.${asked}`)}`}>回答第{asked + 1}问</a>
                </>
              )}
            </dd>
          </>
        )}
        <Answered desk={desk} rule={rule} />
      </dl>
      <Codes finding={finding} check={desk.check} />
    </details>
  )
}

/** What the rule read, in words. */
function Read({ finding, check }: { readonly finding: ReviewFinding; readonly check: CaseCheck }) {
  if (finding.asks !== undefined) return null
  const guard = check.rules.find(finding.rule)?.guard !== undefined
  return (
    <>
      <dt>读取</dt>
      <dd>
        <ul class="plain read">
          {readValues(finding, check).map(({ name, place, value }) => (
            <li key={place}>
              {guard ? '办案程序检查的结果' : name}：{value ?? '案卷没有记载'}
            </li>
          ))}
        </ul>
      </dd>
    </>
  )
}

/** How a program names the rule and the places that it read; where it asked a check of the procedure, what that check read. */
function Codes({ finding, check }: { readonly finding: ReviewFinding; readonly check: CaseCheck }) {
  const { checks = [] } = finding.read as {
    readonly checks?: readonly { readonly code: string; readonly read: object }[]
  }
  const places = finding.asks === undefined ? readValues(finding, check).map(({ place }) => place) : []
  return (
    <details>
      <summary>规则编号和读取的数据</summary>
      <p class="mono">{[finding.rule, ...places].join('；')}</p>
      {checks.map(({ code, read }, i) => (
        <p key={`${code} ${i}`} class="mono">
          {code} {JSON.stringify(read)}
        </p>
      ))}
    </details>
  )
}

/** What the reviewer said to it in the last opinion. */
function Answered({ desk: { answered, stage }, rule }: { readonly desk: ReviewDesk; readonly rule: string }) {
  const answer = answered.get(rule)
  if (!answer) return null
  const { holds, text } = answer
  return (
    <>
      <dt>{stage === 'under-review' ? '上次审核的回答' : '审核人员的回答'}</dt>
      <dd>
        {holds === undefined ? '' : holds ? '符合。' : '不符合。'}
        {text}
      </dd>
    </>
  )
}

/** The evidence and recordings of the acts that the rules of the point read. */
function Beside({ desk, findings }: { readonly desk: ReviewDesk; readonly findings: readonly ReviewFinding[] }) {
  const steps = new Set(findings.flatMap((finding) => stepsRead(finding, desk.check)))
  const { item } = desk
  const entries = item.record.entries.filter(({ step }) => steps.has(step))
  const items = steps.has('evidence') ? entriesOf(item.state, 'evidence').flatMap(({ data }) => data.items) : []
  const recorded = entries.filter(({ recordings, recordingWaiver }) => recordings?.length || recordingWaiver)
  if (items.length + recorded.length === 0) return null
  return (
    <details class="rule beside">
      <summary>
        {[
          ...(items.length > 0 ? [`在卷证据（${items.length}）`] : []),
          ...(recorded.length > 0
            ? [`音像记录（${recorded.flatMap(({ recordings }) => recordings ?? []).length}）`]
            : []),
        ].join('、')}
      </summary>
      {items.length > 0 && (
        <ul class="values">
          {items.map(({ id, title, proves }) => (
            <li key={id}>
              {id} {title}：{proves}
            </li>
          ))}
        </ul>
      )}
      {recorded.map((entry: Entry) => (
        <div key={entry.seq}>
          <a href={`/desk/cases/${item.id}#act-${entry.seq}`}>
            {entry.seq}. {item.procedure.steps[entry.step]?.title ?? entry.step}
          </a>
          <Recordings entry={entry} />
        </div>
      ))}
    </details>
  )
}

/** The steps in which the values stand that a rule reads: a place begins with its step, or with several. */
function stepsRead({ rule: id }: ReviewFinding, { rules }: CaseCheck): readonly string[] {
  const rule = rules.find(id)
  if (!rule) return []
  if (rule.guard) return rule.guard.steps
  return Object.values(rule.facts).flatMap((fact) =>
    fact
      .slice(fact.lastIndexOf(' ') + 1)
      .split('|')
      .map((place) => place.split('.')[0] ?? ''),
  )
}
