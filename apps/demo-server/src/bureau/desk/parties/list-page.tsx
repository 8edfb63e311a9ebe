import { type Finding, formatChineseDate, type PartyMention, type PartyProposal } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { nameFor } from '../../parties'
import { FindingCard } from '../pages/finding'
import { ActWords, mayDecide } from './proposal'

export interface PartiesView {
  readonly query: string
  readonly found: readonly PartyMention[]
  readonly proposals: readonly {
    readonly proposal: PartyProposal
    /** What it is about; without a mention where the reader does not see the case. */
    readonly mentions: readonly { readonly id: string; readonly mention: PartyMention | undefined }[]
  }[]
  readonly findings: readonly Finding[]
}

/** 当事人档案: finding a party, and what of the register waits for a decision. */
export function partiesPage(bureau: Bureau, user: User, view: PartiesView): string {
  const { query, found, proposals, findings } = view
  return deskPage({
    title: '当事人档案',
    bureau,
    user,
    here: '/desk/parties',
    body: (
      <>
        <h1>当事人档案</h1>
        {findings.length > 0 && (
          <section class="refusal" role="alert">
            <h2>没有登记</h2>
            {findings.map((item) => (
              <FindingCard key={item.code} finding={item} law={bureau.law} />
            ))}
          </section>
        )}
        <search>
          <form method="get" action="/desk/parties" class="filters">
            <label class="wide">
              查找当事人
              <input type="search" name="q" value={query} maxLength={100} placeholder="名称、信用代码、拼音首字母" />
            </label>
            <button type="submit">查找</button>
          </form>
        </search>
        <section class="panel">
          <h2>当事人</h2>
          {query === '' ? (
            <p class="soft">请输入名称或者统一社会信用代码。只列出您能查看的案件中的当事人。</p>
          ) : found.length === 0 ? (
            <p class="soft">没有找到。</p>
          ) : (
            <ul class="plain">
              {found.map((mention) => (
                <li key={mention.id}>
                  <a href={`/desk/cases/${mention.caseId}/parties/${mention.no}`}>{nameFor(mention, true)}</a>{' '}
                  <small class="soft">案件{mention.caseId}</small>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section class="panel">
          <h2>等待审核的档案事项（{proposals.length}）</h2>
          {proposals.length === 0 && <p class="soft">没有等待审核的事项。</p>}
          {proposals.map(({ proposal, mentions }) => (
            <article key={proposal.no}>
              <h3>
                第{proposal.no}号 <ActWords act={proposal.act} />
              </h3>
              <p>
                {mentions.map(({ id, mention }, i) => (
                  <span key={id}>
                    {i > 0 && '；'}
                    {mention ? (
                      <a href={`/desk/cases/${mention.caseId}/parties/${mention.no}`}>{nameFor(mention, true)}</a>
                    ) : (
                      '您不能查看的案件的当事人'
                    )}
                  </span>
                ))}
              </p>
              {mentions.every(({ mention }) => mention) && <p>理由：{proposal.act.reason}</p>}
              <p class="soft">
                {proposal.by.name}于{formatChineseDate(proposal.on)}提出
              </p>
              {mayDecide(user, proposal) && (
                <form method="post" action="/desk/parties" class="panel">
                  <input type="hidden" name="no" value={String(proposal.no)} />
                  <div class="field">
                    <label for={`opinion-${proposal.no}`}>审核意见</label>
                    <input id={`opinion-${proposal.no}`} name="opinion" maxLength={1000} required />
                  </div>
                  <div class="actions">
                    <button type="submit" name="verdict" value="approved">
                      同意
                    </button>
                    <button type="submit" name="verdict" value="returned" class="quiet">
                      不同意
                    </button>
                  </div>
                </form>
              )}
            </article>
          ))}
        </section>
      </>
    ),
  })
}
