import {
  type DocketMatter,
  docketRoles,
  docketStateNames,
  type Finding,
  formatChineseDate,
  isLate,
} from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Refused } from '../pages/refused'
import { ComplaintForm, PaperForm } from './intake-forms'
import { MatterDue } from './matter-due'
import { wordsOfMatter } from './words'

export interface DocketList {
  readonly open: readonly DocketMatter[]
  readonly ended: readonly DocketMatter[]
  readonly next: number | undefined
}

/** 督办事项: papers and complaints that no one case holds, what is open first and the nearest day on top. */
export function docketListPage(
  bureau: Bureau,
  user: User,
  { open, ended, next }: DocketList,
  findings: readonly Finding[] = [],
): string {
  const today = bureau.today()
  const late = open.filter((matter) => isLate(matter, today)).length
  const enters = (kind: 'paper' | 'complaint'): boolean => docketRoles[kind].some((role) => user.roles.includes(role))
  return deskPage({
    title: '督办和投诉事项',
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <h1>督办和投诉事项</h1>
        <p class="soft">
          不涉及案件、涉及多个案件，或者涉及其他机关、原系统案件的监督文书、检察和司法建议、执法投诉。涉及一个案件的，在案件的“收到监督文书”“受理执法投诉”中登记。
        </p>
        <Refused title="没有登记" findings={findings} law={bureau.law} />
        <section class="panel" id="open">
          <h2>
            待办（{open.length}） {late > 0 && <span class="badge bad">逾期{late}件</span>}
          </h2>
          <Matters matters={open} bureau={bureau} />
        </section>
        {(enters('paper') || enters('complaint')) && (
          <section class="panel" id="intake">
            <h2>登记</h2>
            {enters('paper') && <PaperForm bureau={bureau} />}
            {enters('complaint') && <ComplaintForm bureau={bureau} />}
          </section>
        )}
        <section class="panel" id="ended">
          <h2>已办结</h2>
          <Matters matters={ended} bureau={bureau} />
          {next !== undefined && (
            <p>
              <a href={`/desk/docket?after=${next}#ended`}>更早的事项</a>
            </p>
          )}
        </section>
      </>
    ),
  })
}

function Matters({ matters, bureau }: { readonly matters: readonly DocketMatter[]; readonly bureau: Bureau }) {
  if (matters.length === 0) return <p class="soft">没有。</p>
  return (
    <table>
      <thead>
        <tr>
          <th>文书、编号</th>
          <th>来自</th>
          <th>收到</th>
          <th>期限</th>
          <th>办理</th>
        </tr>
      </thead>
      <tbody>
        {matters.map((matter) => {
          const { kind, number, from, receivedOn } = wordsOfMatter(matter)
          const { no, state, answerer } = matter
          return (
            <tr key={no}>
              <td>
                <a href={`/desk/docket/${no}`}>{kind}</a>
                <div>
                  <small>{number}</small>
                </div>
              </td>
              <td data-label="来自">{from}</td>
              <td class="fit" data-label="收到">
                {formatChineseDate(receivedOn)}
              </td>
              <td data-label="期限">
                <span>
                  <MatterDue matter={matter} today={bureau.today()} />
                </span>
              </td>
              <td data-label="办理">
                <span>
                  <span class="badge">{docketStateNames[state]}</span>{' '}
                  {answerer !== undefined && <small>{bureau.registry.officers.get(answerer)?.name ?? answerer}</small>}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
