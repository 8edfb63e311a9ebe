import {
  articles,
  type ErrorReportDuty,
  errorReportDuties,
  errorVerdictNames,
  type Finding,
  formatChineseDate,
  gradeNames,
} from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { ErrorReport, ReportTarget } from '../../disclosure'
import { publicPage } from '../../frame/layout'
import { Row } from '../content'

export interface ReportForm {
  readonly target: ReportTarget
  readonly id: string
  readonly title: string
  readonly text: string
  readonly suggestion: string
  readonly findings: readonly Finding[]
}

/** The form for a report: what is wrong, and no word about who says so. */
export function reportPage(bureau: Bureau, form: ReportForm): string {
  return publicPage({
    title: '报告错误',
    bureau,
    body: (
      <div class="narrow">
        <h1>报告错误</h1>
        <p>
          对象：<b>{form.title}</b>
        </p>
        <p class="soft">
          无需填写姓名和联系方式，也请不要写入他人的个人信息。您写的内容只有本机关看得到；答复会在公示页面公布。
          {answerTime(bureau)}
        </p>
        {form.findings.map((item) => (
          <p key={item.code} class="alert" role="alert">
            {item.message.zh}
          </p>
        ))}
        <form method="post" action="/report" class="panel">
          <input type="hidden" name="target" value={form.target} />
          <input type="hidden" name="id" value={form.id} />
          <p class="away" aria-hidden="true">
            <label>
              请留空 <input name="website" tabIndex={-1} autocomplete="off" />
            </label>
          </p>
          <div class="field">
            <label for="text">哪里有错误</label>
            <textarea id="text" name="text" rows={4} maxLength={1000} required>
              {form.text}
            </textarea>
          </div>
          <div class="field">
            <label for="suggestion">
              应当是什么<span class="optional">选填</span>
            </label>
            <textarea id="suggestion" name="suggestion" rows={3} maxLength={1000}>
              {form.suggestion}
            </textarea>
          </div>
          <div class="actions">
            <button type="submit">提交</button>
          </div>
        </form>
      </div>
    ),
  })
}

function answerTime({ law, today }: Bureau): string {
  const length = law.period('disclosure.error-answer', today())
  if (!length) return '法律没有规定答复的天数，本机关将及时答复。'
  return `本机关在${length.amount}个工作日内答复（${articles(length.cites)}，${gradeNames[length.grade]}${length.note ? `：${length.note}` : ''}）。`
}

/** How one report stands, at the address that its sender was given. */
export function reportStatePage(bureau: Bureau, report: ErrorReport, fresh: boolean): string {
  const { answer } = report
  const duties = errorReportDuties(report.state, { law: bureau.law, asOf: bureau.today() })
  return publicPage({
    title: `纠错 ${report.id}`,
    bureau,
    body: (
      <div class="narrow">
        <h1>纠错办理情况</h1>
        {fresh && (
          <p class="done" role="status">
            已收到，谢谢。请记下编号，可以随时查询办理情况。
          </p>
        )}
        <section class="panel official">
          <dl class="pairs">
            <Row title="编号">
              <b class="mono">{report.id}</b>
            </Row>
            <Row title="收到日期">{formatChineseDate(report.receivedOn)}</Row>
            <Row title="对象">
              <a href={pathOf(report)}>查看公示页面</a>
            </Row>
            <Row title="状态">{answer ? errorVerdictNames[answer.verdict] : '等待答复'}</Row>
            <Row title="答复">{answer?.text}</Row>
            {duties.map((duty) => (
              <Row key={duty.duty} title={duty.duty === 'answer' ? '答复期限' : '更正期限'}>
                <DutyText duty={duty} />
              </Row>
            ))}
          </dl>
        </section>
      </div>
    ),
  })
}

/** A duty with its day, how it stands and how surely the rule is known. */
export function DutyText({ duty }: { readonly duty: ErrorReportDuty }) {
  const names = {
    open: ['', ''],
    overdue: ['已逾期', 'bad'],
    done: ['已完成', 'good'],
    'done-late': ['逾期完成', 'warn'],
    undetermined: ['没有规定期限', 'dim'],
  } as const
  const [name, style] = names[duty.status]
  return (
    <>
      {duty.deadline && `${formatChineseDate(duty.deadline.due)}（${gradeNames[duty.deadline.grade]}）`}
      {name && <span class={`badge ${style}`}>{name}</span>}
    </>
  )
}

export const pathOf = ({ target, targetId }: Pick<ErrorReport, 'target' | 'targetId'>): string =>
  target === 'registry' ? `/registry/${targetId}` : `/decisions/${targetId}`
