import {
  type AppraisalFigures,
  type AppraisalRound,
  appraisersNeeded,
  fileStageNames,
  roundStageNames,
} from '@zhifa/review-rules'
import type { User } from '../../access'
import type { RoundView } from '../../appraisal'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Refused as RefusedCard } from '../pages/refused'
import { ActForm, type Refused } from './act-form'
import { ResultWords } from './file-page'

/** One round: how its files were found, how far each is, and what it came to. */
export function roundPage(bureau: Bureau, user: User, view: RoundView, refused?: Refused): string {
  const { round, standard, figures, results, mayDecide, mayFinish } = view
  const { registry } = bureau
  const { act, by, at } = round.request
  const person = (id: string): string => registry.officers.get(id)?.name ?? id
  const action = `/desk/appraisal/${round.no}`
  return deskPage({
    title: act.title,
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/appraisal">案卷评查</a> / {act.title}
        </p>
        <h1>{act.title}</h1>
        <RefusedCard title="没有登记" findings={refused?.findings ?? []} law={bureau.law} />
        <p class="facts">
          <span class="badge">{roundStageNames[round.stage]}</span>
          <span>标准：{standard}</span>
          <span>评查人：{act.appraisers.map(person).join('、')}</span>
        </p>
        <section class="panel">
          <h2>选卷</h2>
          <p>
            {act.selection.by === 'chosen'
              ? `指定${act.selection.files.length}件。理由：${act.selection.reason}`
              : `从${act.selection.from}至${act.selection.until}归档的案卷中随机抽取${act.selection.count}件，批准时抽取`}
          </p>
          {round.drawn && <Drawn round={round} />}
          <p class="soft">
            {at.replace('T', ' ')} {by.name}提出
          </p>
          {round.decision && (
            <p class="soft">
              {round.decision.at.replace('T', ' ')} {round.decision.by.name}审批：{round.decision.act.opinion}
            </p>
          )}
        </section>
        {round.files.length > 0 && round.stage !== 'proposed' && (
          <section class="panel" id="files">
            <h2>案卷（{round.files.length}）</h2>
            <table>
              <thead>
                <tr>
                  <th>案卷</th>
                  <th>进度</th>
                  <th>结果</th>
                  <th>评分、复核</th>
                </tr>
              </thead>
              <tbody>
                {round.files.map(({ file, stage, score, confirmed }) => {
                  const result = results.get(file)
                  return (
                    <tr key={file}>
                      <td data-label="案卷">
                        <a href={`/desk/cases/${file}/appraisal`}>{file}</a>
                      </td>
                      <td data-label="进度">{fileStageNames[stage]}</td>
                      <td data-label="结果">{result ? <ResultWords result={result} /> : '—'}</td>
                      <td data-label="评分、复核">
                        {[score, confirmed].flatMap((head) => (head ? [person(head.by)] : [])).join('、') || '—'}
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </section>
        )}
        {figures.scored > 0 && <Figures figures={figures} />}
        {round.finish && (
          <section class="panel">
            <h2>评查小结</h2>
            <p>{round.finish.act.summary}</p>
            <p class="soft">
              {round.finish.at.replace('T', ' ')} {round.finish.by.name}
            </p>
          </section>
        )}
        {mayDecide && (
          <ActForm kind="round-decision" about={{ round: round.no }} {...{ action, registry, refused }}>
            {act.selection.by === 'drawn' && (
              <p class="soft">
                同意后系统即以随机种子抽取，种子和总体摘要一并登记，任何人可以按此重排核对；没有参与该案的评查人不足
                {appraisersNeeded}人的案卷跳过并列明。
              </p>
            )}
          </ActForm>
        )}
        {mayFinish && <ActForm kind="finish" about={{ round: round.no }} {...{ action, registry, refused }} />}
      </>
    ),
  })
}

function Drawn({ round }: { readonly round: AppraisalRound }) {
  const { drawn } = round
  if (!drawn) return null
  return (
    <details>
      <summary>
        总体{drawn.population}件，抽得{drawn.files.length}件
        {drawn.skipped.length > 0 && `，跳过${drawn.skipped.length}件`}
      </summary>
      {drawn.skipped.length > 0 && <p>跳过：{drawn.skipped.join('、')}</p>}
      <p>
        种子 <code>{drawn.seed}</code>
      </p>
      <p>
        总体摘要（SHA-256） <code>{drawn.digest}</code>
      </p>
    </details>
  )
}

/** What a round came to. */
function Figures({ figures }: { readonly figures: AppraisalFigures }) {
  const { files, scored, classes, vetoed, faults, objections, upheld, corrections } = figures
  return (
    <section class="panel" id="figures">
      <h2>汇总</h2>
      <p>
        共{files}件，已评分{scored}件：{classes.map(({ title, count }) => `${title}${count}件`).join('，')}。存在否决项
        {vetoed}件；异议{objections}件，成立或者部分成立{upheld}件，更正{corrections}次。
      </p>
      {faults.length > 0 && (
        <>
          <h3>常见问题</h3>
          <ol>
            {faults.slice(0, 10).map(({ item, title, count }) => (
              <li key={item}>
                {title}（{count}件）
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
