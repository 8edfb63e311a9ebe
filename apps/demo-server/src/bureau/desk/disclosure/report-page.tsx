import { errorReportDuties, errorVerdictNames, type Finding, formatChineseDate } from '@zhifa/domain'
import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import type { ErrorReport } from '../../disclosure'
import { deskPage } from '../../frame/layout'
import { Row } from '../../portal/content'
import { DutyText, pathOf } from '../../portal/reports/pages'
import { FindingCard } from '../pages/finding'

/** One error report with the form for its answer. */
export function reportDeskPage(
  bureau: Bureau,
  user: User,
  report: ErrorReport,
  typed: { readonly text: string; readonly findings: readonly Finding[] },
): string {
  const { answer, body } = report
  const duties = errorReportDuties(report.state, { law: bureau.law, asOf: bureau.today() })
  return deskPage({
    title: `纠错 ${report.id}`,
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/disclosure">公示</a> / 公众纠错
        </p>
        <h1>公众纠错</h1>
        {typed.findings.length > 0 && (
          <section class="refusal">
            <h2>没有登记</h2>
            {typed.findings.map((item) => (
              <FindingCard key={item.code} finding={item} law={bureau.law} />
            ))}
          </section>
        )}
        <section class="panel official">
          <dl class="pairs lines">
            <Row title="编号">{report.id}</Row>
            <Row title="收到日期">{formatChineseDate(report.receivedOn)}</Row>
            <Row title="对象">
              <a href={pathOf(report)}>查看公示页面</a>（第{report.targetVersion}版）
            </Row>
            <Row title="哪里有错误">{body.text}</Row>
            <Row title="应当是什么">{body.suggestion}</Row>
            {answer && <Row title="处理结果">{errorVerdictNames[answer.verdict]}</Row>}
            {answer && <Row title="公开的答复">{answer.text}</Row>}
            {duties.map((duty) => (
              <Row key={duty.duty} title={duty.duty === 'answer' ? '答复期限' : '更正期限'}>
                <DutyText duty={duty} />
              </Row>
            ))}
          </dl>
        </section>
        {!answer && may(user, 'answering-the-public') && (
          <form method="post" action={`/desk/disclosure/reports/${report.id}`} class="panel">
            <div class="field">
              <label for="text">公开的答复</label>
              <textarea id="text" name="text" rows={4} maxLength={1000} required>
                {typed.text}
              </textarea>
              <p class="help">会在公示页面公布，不得写入个人信息。不予更正的，在这里说明理由。</p>
            </div>
            <div class="actions">
              <button type="submit" name="verdict" value="accepted">
                确有错误，予以更正
              </button>
              <button type="submit" name="verdict" value="rejected" class="quiet">
                没有错误，不予更正
              </button>
            </div>
          </form>
        )}
        {!answer && !may(user, 'answering-the-public') && <p class="soft">由局办公室答复。</p>}
        {answer?.verdict === 'accepted' && report.state.correctedOn === undefined && (
          <p class="note">
            {report.target === 'registry' ? (
              <a href={`/desk/disclosure/items/${report.targetId}`}>起草更正后的内容</a>
            ) : (
              <a href={`/desk/cases/${report.targetId}/acts/disclosure-draft`}>起草更正后的公开文本</a>
            )}
            ，经局办公室审核公开后本件自动办结。
          </p>
        )}
      </div>
    ),
  })
}
