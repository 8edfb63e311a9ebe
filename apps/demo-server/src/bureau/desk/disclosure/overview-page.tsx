import {
  articles,
  errorReportDuties,
  errorVerdictNames,
  formatChineseDate,
  gradeNames,
  type RegistryDuty,
  type RegistryState,
  registryReasonNames,
} from '@zhifa/domain'
import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import type { ErrorReport } from '../../disclosure'
import { deskPage } from '../../frame/layout'
import { DutyText } from '../../portal/reports/pages'
import type { CaseDuty } from './case-duties'

export interface DisclosureView {
  readonly duties: readonly RegistryDuty[]
  readonly states: ReadonlyMap<string, RegistryState>
  readonly reports: readonly ErrorReport[]
  readonly cases: readonly CaseDuty[]
  /** There are more cases than those. */
  readonly moreCases: boolean
  /** Last day for the yearly statistics of the year before, where the law book says. */
  readonly statisticsDue: string | undefined
}

/** 公示: what must be published, adjusted, corrected or taken down, with its last day. */
export function disclosurePage(bureau: Bureau, user: User, view: DisclosureView): string {
  const drafts = [...view.states.values()].filter(({ draft }) => draft !== undefined)
  const duties = view.duties.filter(({ text }) => view.states.get(text.id)?.draft === undefined)
  const open = view.reports.filter(({ answer }) => answer === undefined)
  return deskPage({
    title: '公示',
    bureau,
    user,
    here: '/desk/disclosure',
    body: (
      <>
        <h1>公示</h1>
        <p class="facts">
          <span>待审核{drafts.length}项</span>
          <span>应当公开或者调整{duties.length}项</span>
          <span>待答复的纠错{open.length}件</span>
          <span>
            案件公开事项{view.cases.length}项{view.moreCases && '以上'}
          </span>
        </p>
        <div class="columns">
          <div>
            <Drafts drafts={drafts} />
            <Duties duties={duties} user={user} />
            <Cases cases={view.cases} more={view.moreCases} />
          </div>
          <aside>
            <Reports reports={view.reports} bureau={bureau} />
            <section class="panel">
              <h2>年度数据</h2>
              <p>
                {view.statisticsDue
                  ? `上一年度行政执法数据应当在${formatChineseDate(view.statisticsDue)}前公开。`
                  : '法规数据没有规定年度数据的公开日期。'}
              </p>
            </section>
          </aside>
        </div>
      </>
    ),
  })
}

function Drafts({ drafts }: { readonly drafts: readonly RegistryState[] }) {
  if (drafts.length === 0) return null
  return (
    <section class="panel">
      <h2>等待局办公室审核（{drafts.length}）</h2>
      <ul class="tasks">
        {drafts.map(({ id, draft }) => (
          <li key={id}>
            <div>
              <b>{draft?.event.text.title}</b>
              <div class="soft">
                {draft?.event.by.name} {draft?.event.on} 报审 {draft?.event.reason}
              </div>
            </div>
            <a class="button quiet" href={`/desk/disclosure/items/${id}`}>
              打开
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Since when what is public differs from the law, in which articles, and by when it is to be adjusted. */
function dutyText({ since, changed, deadline, status }: RegistryDuty): string {
  const differs = `${since ? `自${since}起` : ''}${articles(changed.map(({ citation }) => citation))}`
  const due =
    deadline &&
    `${status === 'overdue' ? '已逾期，应于' : '应于'}${deadline.due}前完成（${gradeNames[deadline.grade]}）`
  return [differs, due].filter(Boolean).join('，')
}

function Duties({ duties, user }: { readonly duties: readonly RegistryDuty[]; readonly user: User }) {
  const unpublished = duties.filter(({ reason }) => reason === 'unpublished').length
  return (
    <section class="panel">
      <h2>应当公开或者调整（{duties.length}）</h2>
      {duties.length === 0 && <p class="soft">事前公开的内容与法规、名录一致。</p>}
      <ul class="tasks">
        {duties.map((duty) => (
          <li key={`${duty.text.id} ${duty.reason}`}>
            <div>
              <b>{duty.text.title}</b>{' '}
              <span class={`badge ${duty.status === 'overdue' ? 'overdue' : 'warn'}`}>
                {registryReasonNames[duty.reason]}
              </span>
              <div class="soft">{dutyText(duty)}</div>
            </div>
            <a class="button quiet" href={`/desk/disclosure/items/${duty.text.id}`}>
              打开
            </a>
          </li>
        ))}
      </ul>
      {unpublished > 1 && may(user, 'drafting-items') && (
        <form method="post" action="/desk/disclosure/drafts" class="actions">
          <button type="submit">尚未公开的{unpublished}项全部报审</button>
        </form>
      )}
    </section>
  )
}

const statuses = {
  open: ['应当办理', 'warn'],
  overdue: ['已逾期', 'overdue'],
  undetermined: ['尚待判断', 'dim'],
} as const

function Cases({ cases, more }: { readonly cases: readonly CaseDuty[]; readonly more: boolean }) {
  return (
    <section class="panel">
      <h2>案件公开事项（{cases.length}）</h2>
      {cases.length === 0 && <p class="soft">没有应当公开或者撤回的案件信息。</p>}
      <ul class="tasks">
        {cases.map(({ caseId, party, obligation, status }) => (
          <li key={`${caseId} ${obligation.item.id} ${obligation.entry}`}>
            <div>
              <a href={`/desk/cases/${caseId}`}>{caseId}</a> {obligation.item.title}{' '}
              <span class={`badge ${statuses[status][1]}`}>{statuses[status][0]}</span>
              <div class="soft">
                {party}{' '}
                {obligation.deadline &&
                  `应于${obligation.deadline.due}前完成（${gradeNames[obligation.deadline.grade]}）`}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {more && <p class="soft">列出的是最早应当公开或者撤回的，办结后显示其余的。</p>}
    </section>
  )
}

function Reports({ reports, bureau }: { readonly reports: readonly ErrorReport[]; readonly bureau: Bureau }) {
  return (
    <section class="panel">
      <h2>公众纠错（{reports.length}）</h2>
      {reports.length === 0 && <p class="soft">没有公众纠错。</p>}
      <ul class="plain">
        {reports.slice(0, 50).map((report) => {
          const duties = errorReportDuties(report.state, { law: bureau.law, asOf: bureau.today() })
          const last = duties.at(-1)
          return (
            <li key={report.id}>
              <a href={`/desk/disclosure/reports/${report.id}`}>{report.body.text.slice(0, 30)}</a>
              <div class="soft">
                <small>
                  {report.receivedOn} {report.answer ? errorVerdictNames[report.answer.verdict] : '待答复'}{' '}
                  {last && <DutyText duty={last} />}
                </small>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
