import { roundStageNames } from '@zhifa/review-rules'
import type { User } from '../../access'
import type { AppraisalsView } from '../../appraisal'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Refused as RefusedCard } from '../pages/refused'
import { ActForm, type Refused } from './act-form'

/** 案卷评查: standards and rounds. */
export function appraisalsPage(bureau: Bureau, user: User, view: AppraisalsView, refused?: Refused): string {
  const { standards, inForce, rounds, opens, mayOrganise, mayDecide } = view
  return deskPage({
    title: '案卷评查',
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk">待办</a> / 案卷评查
        </p>
        <h1>案卷评查</h1>
        <RefusedCard title="没有登记" findings={refused?.findings ?? []} law={bureau.law} />
        {mayOrganise && (
          <p class="actions">
            <a class="button quiet" href="/desk/appraisal/new/round">
              提出评查
            </a>
            <a class="button quiet" href="/desk/appraisal/new/standard">
              提出评查标准
            </a>
          </p>
        )}
        <section class="panel" id="rounds">
          <h2>评查（{rounds.length}）</h2>
          {rounds.length === 0 && <p class="soft">还没有评查。</p>}
          <ul class="plain">
            {rounds.map((round) => (
              <li key={round.no}>
                {opens(round) ? (
                  <a href={`/desk/appraisal/${round.no}`}>{round.request.act.title}</a>
                ) : (
                  round.request.act.title
                )}{' '}
                <span class="badge">{roundStageNames[round.stage]}</span>{' '}
                <small>
                  {round.request.at.slice(0, 10)} {round.request.by.name}提出，案卷{round.files.length}件
                </small>
              </li>
            ))}
          </ul>
        </section>
        <section class="panel" id="standards">
          <h2>评查标准（{standards.length}）</h2>
          {standards.length === 0 && <p class="soft">还没有经批准的评查标准；没有施行的标准不能评查。</p>}
          {standards.map(({ no, scheme, from, until, request, decision }) => (
            <article key={no}>
              <h3>
                {scheme.title}{' '}
                <span class={`badge ${inForce.has(no) ? 'good' : ''}`}>
                  {inForce.has(no)
                    ? '施行中'
                    : !decision
                      ? '待审批'
                      : decision.act.verdict === 'returned'
                        ? '不同意'
                        : from > bureau.today()
                          ? '待施行'
                          : '已失效'}
                </span>{' '}
                {scheme.grade === 'unverified' && <span class="badge warn">未经核实</span>}
              </h3>
              <p>
                {from}起施行{until && `，至${until}`}；{scheme.items.length}项，其中否决项
                {scheme.items.filter(({ veto }) => veto).length}项；等次：
                {scheme.classes
                  ? scheme.classes.map(({ title, atLeast }) => `${title}${atLeast}分以上`).join('、')
                  : '没有规定，得分不能评定等次'}
              </p>
              <p class="soft">
                {request.at.replace('T', ' ')} {request.by.name}提出：{request.act.basis}
              </p>
              {decision && (
                <p class="soft">
                  {decision.at.replace('T', ' ')} {decision.by.name}审批：{decision.act.opinion}
                </p>
              )}
              {!decision && mayDecide(request.by.id) && (
                <ActForm
                  kind="standard-decision"
                  action="/desk/appraisal"
                  about={{ standard: no }}
                  registry={bureau.registry}
                  refused={refused}
                />
              )}
              <details>
                <summary>评查项</summary>
                <ol>
                  {scheme.items.map(({ id, title, points, veto, group }) => (
                    <li key={id}>
                      {group}·{title}（{veto ? '否决项' : `${points}分`}）
                    </li>
                  ))}
                </ol>
              </details>
            </article>
          ))}
        </section>
      </>
    ),
  })
}
