import {
  causeOf,
  type Finding,
  formatChineseDate,
  formatCitation,
  type LawBook,
  parseCitation,
  timeUnitNames,
} from '@zhifa/domain'
import { pointNames } from '@zhifa/review-rules'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { knownOf } from '../form'
import { ActBody, type ActView, actForm } from '../pages/act-page'
import { DeadlineItem } from '../pages/deadline'
import { Grade } from '../pages/finding'
import { conclusionOffer } from './as-answered'
import { outcomeBadges, Point } from './point'
import { ProposedProblems } from './proposed-problems'
import type { ReviewDesk } from './read'
import { Rounds } from './rounds-table'
import { Submitted } from './submission'

const stageNames: Readonly<Record<ReviewDesk['stage'], string>> = {
  'not-submitted': '尚未送审',
  'under-review': '审核中',
  returned: '已退回补正',
  'problems-found': '审核提出问题',
  passed: '审核通过',
}

/**
 * The desk of a review: the points with every rule's answer, what was submitted, the clock, and what went to and fro; with the form of the
 * opinion for whoever gives it.
 */
export function reviewPage(
  bureau: Bureau,
  user: User,
  desk: ReviewDesk,
  evidence: readonly Finding[],
  act?: ActView,
): string {
  const { item, check, stage, questions, mayDo } = desk
  const context = { registry: bureau.registry, ...knownOf(bureau, causeOf(item.record)) }
  const at = `/desk/cases/${item.id}`
  return deskPage({
    title: `法制审核 ${item.id}`,
    bureau,
    user,
    here: '',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={at}>{item.id}</a> / 法制审核
        </p>
        <h1>
          {item.party}
          {item.cause}案：法制审核
        </h1>
        <p class="facts">
          <span>案件编号 {item.id}</span>
          <span>{item.procedure.title}</span>
          <span class={`badge ${stage === 'passed' ? 'good' : ''}`}>{stageNames[stage]}</span>
          <span>
            按{formatChineseDate(check.on)}
            {stage === 'passed' || stage === 'problems-found' ? '出具意见时' : '现在'}的案卷核查
          </span>
        </p>
        <Summary desk={desk} />
        <div class="columns review">
          <div>
            <Rounds desk={desk} context={context} />
            {act && !act.json && <ProposedProblems desk={desk} form={actForm} />}
            <h2>审核要点（{check.points.length}）</h2>
            {check.points.map((point) => (
              <Point key={point.point} desk={desk} point={point} law={bureau.law} answering={act !== undefined} />
            ))}
            {act && (
              <div id="opinion">
                <h2>{act.step.title}</h2>
                <p class="soft">{act.step.hint}</p>
                <ActBody
                  bureau={bureau}
                  view={{ ...act, questions, offers: new Map([...(act.offers ?? []), conclusionOffer]) }}
                />
              </div>
            )}
          </div>
          <aside>
            <Clock desk={desk} law={bureau.law} today={bureau.today()} />
            <Submitted desk={desk} context={context} />
            <section class="panel" id="evidence">
              <h2>证据保管（{evidence.length}）</h2>
              {evidence.length === 0 && <p class="soft">没有间断，也没有尚未说明的事项。</p>}
              <ul class="plain">
                {evidence.map(({ message, outcome }) => (
                  <li key={message.zh}>
                    <span class={`badge ${outcomeBadges[outcome][1]}`}>{outcomeBadges[outcome][0]}</span> {message.zh}
                  </li>
                ))}
              </ul>
              <a href={`${at}/evidence`}>分段、保管和涉密情况</a>
            </section>
            {mayDo.length > 0 && (
              <section class="panel next">
                <h2>其他审核事项</h2>
                <ul class="plain">
                  {mayDo.map(({ step, title }) => (
                    <li key={step}>
                      <a href={`${at}/acts/${step}`}>{title}</a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <section class="panel">
              <h2>核查依据</h2>
              <p class="soft">
                规则集<code>{check.rules.id}</code>，版本<code>{check.rules.version.slice(0, 16)}</code>；法规数据
                <code>{check.view.law.digest.slice(0, 16)}</code>。本页可直接打印，打印时列出全部规则和所读内容。
              </p>
            </section>
          </aside>
        </div>
      </>
    ),
  })
}

/** The points at one look, each a way to its rules. */
function Summary({ desk: { check, questions } }: { readonly desk: ReviewDesk }) {
  return (
    <>
      <ul class="queues" aria-label="审核要点">
        {check.points.map(({ point, outcome }) => (
          <li key={point}>
            <a href={`#point-${point}`}>{pointNames[point]}</a>{' '}
            <span class={`badge ${outcomeBadges[outcome][1]}`}>{outcomeBadges[outcome][0]}</span>
          </li>
        ))}
      </ul>
      {questions.length > 0 && (
        <p class="note">规则留下{questions.length}个问题由审核人员回答，全部回答后才能出具审核意见。</p>
      )}
    </>
  )
}

interface ClockProps {
  readonly desk: ReviewDesk
  readonly law: LawBook
  readonly today: string
}

/** Until when the opinion is due, by which article, and by how much that may be extended. */
function Clock({ desk, law, today }: ClockProps) {
  const extension = law.period('review.opinion-extension', today)
  return (
    <section class="panel">
      <h2>审核期限</h2>
      {desk.clock.length === 0 && <p class="soft">送审后开始计算。</p>}
      {desk.clock.map((period) => (
        <div key={period.startedBy}>
          <DeadlineItem item={period} />
          {period.deadline && (
            <p class="soft">依据{period.deadline.citations.map((cite) => formatCitation(cite)).join('、')}</p>
          )}
        </div>
      ))}
      <h3 class="spaced">延长</h3>
      {extension ? (
        <p class="soft">
          案情复杂的，经负责人批准可以延长一次，{extension.amount}
          {timeUnitNames[extension.unit]}；依据
          {extension.cites.map((text) => formatCitation(parseCitation(text))).join('、')}{' '}
          <Grade grade={extension.grade} />
        </p>
      ) : (
        <p class="soft">法规数据没有当日延长审核期限的规定，不得延长。</p>
      )}
    </section>
  )
}
