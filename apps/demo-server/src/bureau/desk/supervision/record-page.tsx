import { type ConfirmationShare, type ConfirmationWay, confirmationWayNames, formatChineseDate } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import type { Supervised } from '../../cases'
import { deskPage } from '../../frame/layout'
import { Grade } from '../pages/finding'
import { stepTitle } from '../pages/proposal-list'
import { YearsBeside } from './years'

const ways: readonly ConfirmationWay['way'][] = ['session', 'external', 'paper']

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`)

/** 确认方式和逾期录入: how the acts of a year were confirmed and which were entered late, with the cases behind each figure. */
export function recordPage(
  bureau: Bureau,
  user: User,
  { year, from, to, share, cases, nextCase, lateCount, late, nextLate }: Supervised,
): string {
  return deskPage({
    title: `确认方式和逾期录入 ${year}年`,
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/supervision">监督考核</a> / 确认方式和逾期录入
        </p>
        <h1>确认方式和逾期录入（{year}年）</h1>
        <p class="soft">
          {formatChineseDate(from)}至{formatChineseDate(to)}办理的事项，由案件记录直接统计。
        </p>
        <p class="actions">
          <YearsBeside path="/desk/supervision/record" year={year} today={bureau.today()} />
        </p>
        <section class="panel">
          <h2>确认方式（共{share.confirmations}次确认）</h2>
          <Shares share={share} />
        </section>
        <section class="panel">
          <h2>非本人登录确认的案件</h2>
          <Cases cases={cases} />
          <Next year={year} name="casesAfter" after={nextCase} />
        </section>
        <section class="panel">
          <h2>逾期录入（{lateCount}）</h2>
          <Late late={late} />
          <Next year={year} name="lateAfter" after={nextLate} />
        </section>
      </>
    ),
  })
}

function Shares({ share }: { readonly share: ConfirmationShare }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">方式</th>
          <th scope="col">次数</th>
          <th scope="col">占比</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((way) => (
          <tr key={way}>
            <td>{confirmationWayNames[way]}</td>
            <td data-label="次数">{share.byWay[way]}</td>
            <td data-label="占比">{percent(share.byWay[way], share.confirmations)}</td>
          </tr>
        ))}
        <tr>
          <td>其中：个人密钥签名</td>
          <td data-label="次数">{share.withKey}</td>
          <td data-label="占比">{percent(share.withKey, share.confirmations)}</td>
        </tr>
        <tr>
          <td>没有确认记录的办理事项</td>
          <td data-label="项数">{share.unconfirmed}</td>
          <td />
        </tr>
      </tbody>
    </table>
  )
}

function Cases({ cases }: Pick<Supervised, 'cases'>) {
  if (cases.length === 0) return <p>没有。全部事项由所列人员本人登录确认。</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">案件</th>
          <th scope="col">其他系统审批</th>
          <th scope="col">纸质原件核对</th>
          <th scope="col">没有确认记录</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ caseId, share: { byWay, unconfirmed } }) => (
          <tr key={caseId}>
            <td>
              <a href={`/desk/cases/${caseId}`}>{caseId}</a>
            </td>
            <td data-label="其他系统">{byWay.external}</td>
            <td data-label="纸质原件">{byWay.paper}</td>
            <td data-label="没有确认">{unconfirmed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Next({
  year,
  name,
  after,
}: {
  readonly year: number
  readonly name: string
  readonly after?: string | undefined
}) {
  if (after === undefined) return null
  return (
    <p>
      <a href={`/desk/supervision/record?${new URLSearchParams({ year: String(year), [name]: after })}`}>下一页</a>
    </p>
  )
}

function Late({ late }: Pick<Supervised, 'late'>) {
  if (late.length === 0) return <p>没有。全部事项在规定的工作日内录入。</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">案件</th>
          <th scope="col">事项</th>
          <th scope="col">办理日期</th>
          <th scope="col">应于此日前录入</th>
          <th scope="col">录入时间</th>
        </tr>
      </thead>
      <tbody>
        {late.map((item) => (
          <tr key={`${item.caseId} ${item.seq}`}>
            <td>
              <a href={`/desk/cases/${item.caseId}#act-${item.seq}`}>
                {item.caseId} 第{item.seq}项
              </a>
            </td>
            <td data-label="事项">{stepTitle(item.procedure, item.step)}</td>
            <td data-label="办理日期">{formatChineseDate(item.on)}</td>
            <td data-label="录入期限">
              {formatChineseDate(item.due)} <Grade grade={item.grade} />
            </td>
            <td data-label="录入时间">{item.enteredAt.replace('T', ' ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
