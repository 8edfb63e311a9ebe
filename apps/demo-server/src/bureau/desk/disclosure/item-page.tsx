import {
  currentEdition,
  type Finding,
  formatChineseDate,
  type RegistryDuty,
  type RegistryState,
  type RegistryText,
} from '@zhifa/domain'
import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Sections } from '../../portal/registry/sections'
import { DutyNotes } from '../../portal/registry/staleness'
import { FindingCard } from '../pages/finding'
import { differencesOf } from './differences'

export interface RegistryItemView {
  readonly id: string
  /** What would be published today. */
  readonly text: RegistryText | undefined
  readonly state: RegistryState | undefined
  readonly duties: readonly RegistryDuty[]
  readonly findings: readonly Finding[]
}

/** One item on the desk: what is public, what would be public today, and the way from one to the other. */
export function registryDeskPage(bureau: Bureau, user: User, view: RegistryItemView): string {
  const { id, text, state, duties, findings } = view
  const shown = currentEdition(state)
  const next = state?.draft?.event.text ?? text
  const title = (next ?? shown?.text)?.title ?? id
  return deskPage({
    title,
    bureau,
    user,
    here: '',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/disclosure">公示</a> / {title}
        </p>
        <h1>{title}</h1>
        <p class="facts">
          {shown ? (
            <span>
              已公开第{shown.edition}版，{formatChineseDate(shown.approvedOn)}{' '}
              <a href={`/registry/${id}`}>查看公示页面</a>
            </span>
          ) : (
            <span>尚未公开</span>
          )}
        </p>
        {findings.length > 0 && (
          <section class="refusal">
            <h2>没有办理</h2>
            {findings.map((item) => (
              <FindingCard key={item.code} finding={item} law={bureau.law} />
            ))}
          </section>
        )}
        <DutyNotes duties={duties} />
        {state?.returned && (
          <p class="note">
            {state.returned.by.name}于{state.returned.on}退回：{state.returned.opinion}
          </p>
        )}
        {state?.draft ? (
          <Decision view={view} user={user} draft={state.draft} />
        ) : (
          <Draft view={view} user={user} published={shown !== undefined} />
        )}
        {shown && next && <Changes before={shown.text} after={next} />}
        {next && (
          <section class="panel official">
            <h2>{state?.draft ? '报审的文本' : '按现有名录和法规生成的文本'}</h2>
            <Sections sections={next.sections} />
          </section>
        )}
      </>
    ),
  })
}

function Draft({
  view,
  user,
  published,
}: {
  readonly view: RegistryItemView
  readonly user: User
  readonly published: boolean
}) {
  if (!view.text) return <p class="note">名录和法规中已没有该项内容。</p>
  if (!may(user, 'drafting-items')) return <p class="soft">由承办人报局办公室审核。</p>
  return (
    <form method="post" action={`/desk/disclosure/items/${view.id}/draft`} class="panel">
      {published && (
        <div class="field">
          <label for="reason">变更理由</label>
          <input id="reason" name="reason" maxLength={500} required />
          <p class="help">会在公示页面的版次中公布。</p>
        </div>
      )}
      <div class="actions">
        <button type="submit">{published ? '按现有内容修订，报局办公室审核' : '报局办公室审核'}</button>
      </div>
    </form>
  )
}

function Decision({
  view,
  user,
  draft,
}: {
  readonly view: RegistryItemView
  readonly user: User
  readonly draft: NonNullable<RegistryState['draft']>
}) {
  const said = `${draft.event.by.name}于${draft.event.on}报审${draft.event.reason ? `：${draft.event.reason}` : ''}`
  if (!may(user, 'approving-items')) return <p class="note">{said}。等待局办公室审核。</p>
  return (
    <form method="post" action={`/desk/disclosure/items/${view.id}/decision`} class="panel">
      <p>{said}</p>
      <input type="hidden" name="digest" value={draft.digest} />
      <div class="field">
        <label for="opinion">
          意见<span class="optional">退回时必填</span>
        </label>
        <input id="opinion" name="opinion" maxLength={500} />
      </div>
      <div class="actions">
        <button type="submit" name="verdict" value="approved">
          审核通过并公开
        </button>
        <button type="submit" name="verdict" value="returned" class="quiet">
          退回
        </button>
        <small class="mono">所审文本摘要 {draft.digest.slice(0, 16)}…</small>
      </div>
    </form>
  )
}

function Changes({ before, after }: { readonly before: RegistryText; readonly after: RegistryText }) {
  const lines = differencesOf(before, after)
  if (lines.length === 0) return <p class="soft">文本与已公开的相同；审核通过后按新的公开日期计算。</p>
  return (
    <section class="panel">
      <h2>与已公开内容的不同（{lines.length}行）</h2>
      <ul class="diff">
        {lines.slice(0, 200).map(({ sign, line }) => (
          <li key={`${sign}${line}`} class={sign === '+' ? 'added' : 'removed'}>
            <b>{sign === '+' ? '增' : '删'}</b> {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
