import type { DescribeContext } from '../form'
import { Described } from '../form'
import { DraftDifference } from './draft-difference'
import type { ReviewDesk } from './read'
import type { Round } from './rounds'

interface Props {
  readonly desk: ReviewDesk
  readonly context: DescribeContext
}

/** What the reviewers found, what was done about it and what came again, side by side; and how disagreement ended. */
export function Rounds({ desk, context }: Props) {
  const answered = desk.rounds.filter(({ reply }) => reply !== undefined)
  if (answered.length + desk.settled.length === 0) return null
  return (
    <section class="panel" id="rounds">
      <h2>审核意见、处理和再次送审</h2>
      {answered.map((round, i) => (
        <Turn key={round.submission.seq} round={round} n={i + 1} desk={desk} context={context} />
      ))}
      {desk.settled.map((entry) => (
        <div key={entry.seq}>
          <h3>
            {desk.item.procedure.steps[entry.step]?.title} <small>{entry.on}</small>
          </h3>
          <Described schema={desk.item.procedure.steps[entry.step]!.data} value={entry.data} context={context} />
        </div>
      ))}
    </section>
  )
}

function Turn({ round, n, desk, context }: Props & { readonly round: Round; readonly n: number }) {
  const { submission, reply, between, next } = round
  const { item } = desk
  return (
    <article class="turn">
      <h3>
        第{n}次送审 <small>{submission.on}送审</small>
        {reply && (
          <small>
            ，{reply.on}
            {reply.step === 'review-return' ? '退回补正' : reply.data.result === 'agree' ? '审核同意' : '审核提出问题'}
            （{reply.by.map(({ name }) => name).join('、')}）
          </small>
        )}
      </h3>
      {reply?.step === 'review-opinion' && <p>{reply.data.opinion}</p>}
      <Problems round={round} />
      {between.length > 0 && (
        <p>
          期间办理：
          {between.map(({ seq, step, on }, i) => (
            <span key={seq}>
              {i > 0 && '、'}
              <a href={`/desk/cases/${item.id}#act-${seq}`}>{item.procedure.steps[step]?.title ?? step}</a>
              <small>（{on}）</small>
            </span>
          ))}
        </p>
      )}
      {next && (
        <>
          <p>
            {next.on}再次送审，材料：{next.data.papers.map(({ title }) => title).join('、')}
          </p>
          <DraftDifference
            title={`第${n}次送审的拟决定`}
            now={`第${n + 1}次送审`}
            before={submission.data.draft}
            after={next.data.draft}
            context={context}
          />
        </>
      )}
      {!next && !passed(round) && <p class="soft">尚未再次送审。</p>}
    </article>
  )
}

const passed = ({ reply }: Round): boolean => reply?.step === 'review-opinion' && reply.data.result === 'agree'

const handlings = { corrected: '已改正', disputed: '有不同意见' } as const

/** Problem, advice and what the handlers did about it, one line each. */
function Problems({ round: { reply, next } }: { readonly round: Round }) {
  if (!reply) return null
  const rows =
    reply.step === 'review-return'
      ? reply.data.missing.map((problem) => ({ point: '材料', problem, cure: reply.data.note }))
      : reply.data.problems
  if (rows.length === 0) return null
  return (
    <table class="dense">
      <thead>
        <tr>
          <th>审核要点</th>
          <th>存在的问题</th>
          <th>处理建议</th>
          <th>承办人的处理</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ point, problem, cure }, i) => {
          const answer = next?.data.answers?.find((one) => one.problem === i + 1)
          return (
            <tr key={i}>
              <td data-label="审核要点">{point}</td>
              <td data-label="存在的问题">{problem}</td>
              <td data-label="处理建议">{cure}</td>
              <td data-label="承办人的处理">
                {answer ? `${handlings[answer.handling]}：${answer.text}` : next ? '再次送审时没有说明' : '尚未处理'}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
