import { formatChineseDate } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Due } from '../pages/due'
import type { DocketPage, DocketRow } from './docket'

/** 监督文书和执法投诉: what came, by when it is to be answered, and what became of it. */
export function docketPage(bureau: Bureau, user: User, { rows, next }: DocketPage): string {
  return deskPage({
    title: '监督文书和执法投诉',
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/supervision">监督考核</a> / 监督文书和执法投诉
        </p>
        <h1>监督文书和执法投诉</h1>
        <p class="soft">
          本页列出涉及一个案件的，在案件的“收到监督文书”“受理执法投诉”中登记；不涉及案件、涉及多个案件，或者涉及其他机关、原系统案件的，见
          <a href="/desk/docket">不入一案的督办和投诉事项</a>。投诉人只由受理人员和档案管理人员查看。
        </p>
        <section class="panel">
          {rows.length === 0 ? (
            <p class="soft">没有。</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>文书、编号</th>
                  <th>来自</th>
                  <th>收到</th>
                  <th>期限</th>
                  <th>案件</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.caseId}/${row.seq}`}>
                    <td>
                      {row.kind}
                      <div>
                        <small>{row.number}</small>
                      </div>
                    </td>
                    <td data-label="来自">{row.from ?? '（保密）'}</td>
                    <td class="fit" data-label="收到">
                      {formatChineseDate(row.receivedOn)}
                    </td>
                    <td data-label="期限">
                      <Standing row={row} today={bureau.today()} />
                    </td>
                    <td class="fit" data-label="案件">
                      <a href={`/desk/cases/${row.caseId}`}>{row.caseId}</a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {next && (
            <p>
              <a href={`/desk/supervision/docket?after=${next}`}>下一页</a>
            </p>
          )}
        </section>
      </>
    ),
  })
}

function Standing({ row, today }: { readonly row: DocketRow; readonly today: string }) {
  const { due, askedBy, answeredOn } = row
  if (answeredOn !== undefined) return <span class="badge good">{formatChineseDate(answeredOn)}答复</span>
  const days = [due, askedBy].filter((day) => day !== undefined).sort()
  if (days[0] === undefined) return <span class="soft">没有法定期限，文书也没有写明</span>
  return <Due item={{ due: days[0], dueTitle: days[0] === due ? '法定期限' : '文书要求' }} today={today} />
}
