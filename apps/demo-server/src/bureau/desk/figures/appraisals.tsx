import { roundStageNames } from '@zhifa/review-rules'
import type { RoundFigures } from '../../appraisal'

/** So many files stand behind a figure; the page of the round has them all. */
const mostFiles = 10

/** 案卷评查: what the rounds of a time came to, each figure with its files. */
export function Appraisals({ rounds }: { readonly rounds: readonly RoundFigures[] }) {
  return (
    <section class="panel" aria-labelledby="appraisals-title" id="appraisals">
      <h2 id="appraisals-title">案卷评查</h2>
      <p class="soft">按批准评查的日期归入统计时间，每个数字后为所涉案卷。</p>
      {rounds.length === 0 && <p>没有批准的评查。</p>}
      {rounds.map(({ round: { no, stage, request }, figures }) => (
        <article key={no} class="part">
          <h3>
            <a href={`/desk/appraisal/${no}`}>{request.act.title}</a>{' '}
            <span class="badge">{roundStageNames[stage]}</span>
          </h3>
          <dl class="pairs">
            {figures.map(({ name, files }) => (
              <>
                <dt>{name}</dt>
                <dd>{files.length === 0 ? <span class="soft">0</span> : <Files {...{ no, files }} />}</dd>
              </>
            ))}
          </dl>
        </article>
      ))}
    </section>
  )
}

/** How many, and which: a file that was objected to twice counts twice, and stands once. */
function Files({ no, files }: { readonly no: number; readonly files: readonly string[] }) {
  const named = [...new Set(files)]
  return (
    <>
      {files.length}
      {named.length === files.length ? '件' : `次，${named.length}件`}（
      {named.slice(0, mostFiles).map((file, i) => (
        <>
          {i > 0 && '、'}
          <a href={`/desk/cases/${file}/appraisal`}>{file}</a>
        </>
      ))}
      {named.length > mostFiles && (
        <>
          ，<a href={`/desk/appraisal/${no}#files`}>全部</a>
        </>
      )}
      ）
    </>
  )
}
