import {
  answerWayNames,
  concernNames,
  type DocketAct,
  type DocketMatter,
  docketActNames,
  docketActsFor,
  docketPartNames,
  docketStateNames,
  type Finding,
  formatChineseDate,
} from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import type { SeenFile } from '../../docket'
import { deskPage } from '../../frame/layout'
import { Refused } from '../pages/refused'
import { MatterActs } from './acts'
import { MatterFiles } from './files'
import { MatterDue } from './matter-due'
import { wordsOfMatter } from './words'

export interface MatterView {
  readonly matter: DocketMatter
  /** How the paper stands in each case that it concerns, and whether the reader sees the case. */
  readonly cases: readonly { readonly id: string; readonly standing: string; readonly seen: boolean }[]
  /** Whether the reader may learn who complained. */
  readonly complainant: boolean
  readonly files: readonly SeenFile[]
}

/** 督办事项: what was asked, by when, of whom, and everything that was said of it since. */
export function matterPage(bureau: Bureau, user: User, view: MatterView, findings: readonly Finding[] = []): string {
  const { matter, cases, complainant, files } = view
  const { act } = matter.intake
  const { kind, number, from, receivedOn } = wordsOfMatter(matter)
  const name = (id: string): string => bureau.registry.officers.get(id)?.name ?? id
  const may = docketActsFor(matter, user, false)
  return deskPage({
    title: `${kind} ${number}`,
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/docket">督办和投诉事项</a> / {number}
        </p>
        <h1>
          {kind} <span class="badge">{docketStateNames[matter.state]}</span>
        </h1>
        <p class="facts">
          <span>{number}</span>
          <span>来自{from}</span>
          <span>{formatChineseDate(receivedOn)}收到</span>
          {matter.answerer !== undefined && <span>答复承办人：{name(matter.answerer)}</span>}
          <span>
            <MatterDue matter={matter} today={bureau.today()} />
          </span>
        </p>
        <Refused title="没有登记" findings={findings} law={bureau.law} />
        <section class="panel">
          <h2>{act.kind === 'paper' ? '要求' : '投诉事项'}</h2>
          <p class="lines">{act.kind === 'paper' ? act.paper.demands : act.complaint.subject}</p>
          <dl class="pairs">
            <dt>涉及的案件</dt>
            <dd>
              {concernNames[act.concern]}
              {act.elsewhere !== undefined && `：${act.elsewhere}`}
            </dd>
            {matter.due && (
              <>
                <dt>法定期限</dt>
                <dd>{matter.due.explanation}</dd>
              </>
            )}
            {matter.askedBy !== undefined && (
              <>
                <dt>文书要求</dt>
                <dd>{formatChineseDate(matter.askedBy)}前答复</dd>
              </>
            )}
            {matter.against.size > 0 && (
              <>
                <dt>被投诉人</dt>
                <dd>{[...matter.against].map(name).join('、')}</dd>
              </>
            )}
            {act.kind === 'complaint' && (
              <>
                <dt>举报、投诉人</dt>
                <dd>
                  {complainant ? (
                    <a href={`/desk/docket/${matter.no}/complainant`}>查看（将记入查阅日志）</a>
                  ) : (
                    '（保密）'
                  )}
                </dd>
              </>
            )}
          </dl>
          {cases.length > 0 && (
            <ul class="plain" id="cases">
              {cases.map(({ id, standing, seen }) => (
                <li key={id}>
                  {seen ? <a href={`/desk/cases/${id}`}>{id}</a> : id} <span class="badge">{standing}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <MatterFiles
          matter={matter}
          files={files}
          name={name}
          may={{
            add: may.includes('file'),
            print: matter.state === 'to-send' || matter.state === 'answered',
          }}
        />
        <MatterActs bureau={bureau} matter={matter} may={may.filter((one) => one !== 'file')} />
        <section class="panel" id="course">
          <h2>办理过程</h2>
          <ol>
            {matter.events.map(({ no, act: said, by, at }) => (
              <li key={no}>
                {docketActNames[said.kind]} <Said act={said} name={name} />{' '}
                <small class="soft">
                  {at.replace('T', ' ')} {by.name}
                </small>
              </li>
            ))}
          </ol>
        </section>
      </>
    ),
  })
}

/** What an act says, but never who complained. */
function Said({ act, name }: { readonly act: DocketAct; readonly name: (id: string) => string }) {
  switch (act.kind) {
    case 'assignment':
      return <>{name(act.person)}</>
    case 'extension':
      return (
        <>
          至{act.until}（{act.number}，{act.on}）
        </>
      )
    case 'case-named':
    case 'case-unnamed':
      return (
        <>
          {act.case}：{act.reason}
        </>
      )
    case 'against-named':
      return (
        <>
          {act.persons.map(name).join('、')}：{act.reason}
        </>
      )
    case 'declined':
      return <>{act.reason}</>
    case 'answer':
      return (
        <span class="lines">
          {act.text}
          {act.disagreement !== undefined && `\n不采纳的理由：${act.disagreement}`}
        </span>
      )
    case 'answer-decision':
      return (
        <>
          {act.verdict === 'approved' ? '同意' : '退回'}：{act.opinion}
        </>
      )
    case 'answer-sent':
      return (
        <>
          {act.number} {act.on} {answerWayNames[act.way]}
        </>
      )
    case 'referral':
      return (
        <>
          {act.body}（{act.number}，{act.on}）：{act.reason}
        </>
      )
    case 'file':
      return <>{docketPartNames[act.part]}</>
    case 'file-withheld':
      return (
        <>
          文件{act.file}：{act.reason}
        </>
      )
    default:
      return null
  }
}
