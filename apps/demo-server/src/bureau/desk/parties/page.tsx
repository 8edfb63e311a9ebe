import {
  creditClassNames,
  type Finding,
  formatChineseDate,
  type Party,
  partyFlagNames,
  procedures,
  retentionClassNames,
} from '@zhifa/domain'
import type { ComponentChildren } from 'preact'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { nameFor, type PartyView } from '../../parties'
import { FindingCard } from '../pages/finding'
import { ActWords, mayPropose } from './proposal'
import { RegisterForms } from './register-forms'

/** One party: everything that the bureau has of it, as far as the reader may see it. */
export function partyPage(bureau: Bureau, user: User, view: PartyView, findings: readonly Finding[]): string {
  const { mention, flags, decisions } = view
  const name = nameFor(mention, true)
  const day = formatChineseDate
  const repeated = repeatedCauses(view)
  return deskPage({
    title: `${name} 当事人档案`,
    bureau,
    user,
    here: '/desk/parties',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/parties">当事人档案</a> / {name}
        </p>
        <h1>{name}</h1>
        <p class="facts">
          <span>{kinds[mention.party.kind]}</span>
          {flags.map((flag) => (
            <span key={flag.flag} class="badge" title={flag.reason}>
              {partyFlagNames[flag.flag]}，至{day(flag.until)}
            </span>
          ))}
        </p>
        {findings.length > 0 && (
          <section class="refusal" role="alert">
            <h2>没有登记</h2>
            {findings.map((item) => (
              <FindingCard key={item.code} finding={item} law={bureau.law} />
            ))}
          </section>
        )}
        {view.group.undecided.length > 0 && (
          <p class="note">
            有{view.group.undecided.length}
            件案件的当事人名称相同或者经营者相同，是否为同一当事人尚未认定；认定以前，不能据档案认定初次违法。
          </p>
        )}
        <section class="panel official">
          <h2>基本情况</h2>
          <dl class="pairs lines">
            <Line title="统一社会信用代码">{'uscc' in mention.party ? mention.party.uscc : undefined}</Line>
            <Line title="公民身份号码">{'residentId' in mention.party ? mention.party.residentId : undefined}</Line>
            <Line title="住所">{mention.party.address}</Line>
            <Line title="曾用名称">
              {view.names.length > 1
                ? view.names.map((one) => `${one.name}（${day(one.since)}起）`).join('；')
                : undefined}
            </Line>
            <Line title="既往违法">
              {decisions.length === 0
                ? '档案中没有既往违法决定'
                : `${decisions.length}件${repeated.length > 0 ? `，其中重复违法：${repeated.map((one) => titleOf(bureau, one)).join('、')}` : ''}`}
            </Line>
            <Line title="本年度现场检查">{`${view.visitsThisYear}次`}</Line>
          </dl>
        </section>
        <Listing title="处罚和不予处罚决定" rows={decisions} head={['文号', '日期', '案由', '结果']}>
          {(one) => (
            <tr key={one.caseId}>
              <td>
                {one.seen ? (
                  <a href={`/desk/cases/${one.caseId}`}>{one.number ?? one.caseId}</a>
                ) : (
                  (one.number ?? '（无文号）')
                )}
              </td>
              <td class="fit">{day(one.on)}</td>
              <td>{[...new Set(one.violations.map(({ cause }) => titleOf(bureau, cause)))].join('、')}</td>
              <td>
                {one.outcome === 'no-penalty'
                  ? '不予处罚'
                  : one.violations.some(({ fined }) => fined)
                    ? '处罚（有罚款）'
                    : '处罚'}
              </td>
            </tr>
          )}
        </Listing>
        <Listing title="行政检查" rows={view.checks} head={['日期', '方式', '事项', '结果']}>
          {(one) => (
            <tr key={`${one.caseId} ${one.on}`}>
              <td class="fit">
                <a href={`/desk/cases/${one.caseId}`}>{day(one.on)}</a>
              </td>
              <td>{procedures.get(one.procedure)?.title ?? one.procedure}</td>
              <td>{one.items.join('、')}</td>
              <td>{one.conclusion ?? '尚无结果'}</td>
            </tr>
          )}
        </Listing>
        <Listing title="责令改正" rows={view.corrections} head={['文号', '改正期限', '复查']}>
          {(one) => (
            <tr key={`${one.caseId} ${one.dueOn}`}>
              <td>
                <a href={`/desk/cases/${one.caseId}`}>{one.number ?? one.caseId}</a>
              </td>
              <td class="fit">{day(one.dueOn)}</td>
              <td>{one.corrected === undefined ? '尚未复查' : one.corrected ? '已改正' : '未改正'}</td>
            </tr>
          )}
        </Listing>
        <Listing title="行政许可" rows={view.licences} head={['许可证号', '有效期自', '有效期至']}>
          {(one) => (
            <tr key={one.number}>
              <td>
                <a href={`/desk/cases/${one.caseId}`}>{one.number}</a>
              </td>
              <td class="fit">{day(one.from)}</td>
              <td class="fit">{day(one.until)}</td>
            </tr>
          )}
        </Listing>
        <Listing title="失信程度" rows={view.credit} head={['案件', '失信程度', '公示至']}>
          {(one) => (
            <tr key={one.caseId}>
              <td>
                <a href={`/desk/cases/${one.caseId}`}>{one.caseId}</a>
              </td>
              <td>{creditClassNames[one.class]}</td>
              <td class="fit">{one.until ? day(one.until) : '未载明'}</td>
            </tr>
          )}
        </Listing>
        <Listing title="案件" rows={view.cases} head={['案件编号', '程序', '案由', '案卷保管']}>
          {(one) => (
            <tr key={one.id}>
              <td class="fit">
                <a href={`/desk/cases/${one.id}`}>{one.id}</a>
              </td>
              <td>{procedures.get(one.procedure)?.title ?? one.procedure}</td>
              <td>{titleOf(bureau, one.cause)}</td>
              <td>{keptWords(view, one.id)}</td>
            </tr>
          )}
        </Listing>
        {view.hidden > 0 && (
          <p class="soft">另有{view.hidden}件您没有参与办理的案件；其中已作出的处罚和不予处罚决定列在上面。</p>
        )}
        <RegisterForms view={view} propose={mayPropose(user)} />
        {view.proposals.length > 0 && (
          <section class="panel">
            <h2>档案登记经过</h2>
            <ol class="plain">
              {view.proposals.map((one) => (
                <li key={one.no}>
                  第{one.no}号 <ActWords act={one.act} />：{one.act.reason}
                  <div class="soft">
                    {one.by.name}于{day(one.on)}提出；
                    {one.decision
                      ? `${one.decision.by.name}于${day(one.decision.on)}${one.decision.verdict === 'approved' ? '同意' : '不同意'}：${one.decision.opinion}`
                      : '等待审核'}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        )}
      </>
    ),
  })
}

const kinds: Readonly<Record<Party['kind'], string>> = {
  organisation: '法人或者其他组织',
  'individual-business': '个体工商户',
  'natural-person': '自然人',
}

const titleOf = (bureau: Bureau, cause: string): string => bureau.law.causes.get(cause)?.title ?? cause

/** Causes on which more than one decision stands. */
function repeatedCauses({ decisions }: PartyView): string[] {
  const causes = decisions.flatMap(({ violations }) => [...new Set(violations.map(({ cause }) => cause))])
  return [...new Set(causes.filter((one, i) => causes.indexOf(one) !== i))]
}

function keptWords({ kept }: PartyView, caseId: string): string {
  const found = kept.find((one) => one.caseId === caseId)
  if (!found?.class) return '尚未归档'
  const { until } = found
  const end = until === undefined ? '，没有可用的期限规定' : until === 'permanent' ? '' : `，至${until}`
  return `${retentionClassNames[found.class]}${end}`
}

function Line({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  if (children === undefined) return null
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  )
}

interface ListingProps<T> {
  readonly title: string
  readonly rows: readonly T[]
  readonly head: readonly string[]
  readonly children: (row: T) => ComponentChildren
}

function Listing<T>({ title, rows, head, children }: ListingProps<T>) {
  return (
    <section class="panel">
      <h2>
        {title}（{rows.length}）
      </h2>
      {rows.length === 0 ? (
        <p class="soft">没有。</p>
      ) : (
        <table>
          <thead>
            <tr>
              {head.map((one) => (
                <th key={one}>{one}</th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(children)}</tbody>
        </table>
      )}
    </section>
  )
}
