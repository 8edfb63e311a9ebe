import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import type { NumberPreview, NumberRow } from './numbers'
import { Problems } from './parts'

/** 文号格式: how every paper is numbered, and what another template would make of it. */
export function numbersPage(
  bureau: Bureau,
  user: User,
  rows: readonly NumberRow[],
  preview: NumberPreview | undefined,
): string {
  const title = (id: string): string => rows.find(({ paper }) => paper.id === id)?.paper.title ?? id
  return deskPage({
    title: '文号格式',
    bureau,
    user,
    here: '/desk/administration',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/administration">管理</a> / 文号格式
        </p>
        <h1>文号格式</h1>
        <p class="soft">
          写作“{'{简称}'}公罚〔{'{年}'}〕{'{号}'}号”的形式。{'{简称}'}是发文机关代字“{bureau.agency.numberPrefix}
          ”。立案、审核意见、案卷的编号也可以不写{'{简称}'}，或者写作“{'{年}'}-{'{号}'}”；{'{号}'}写作{'{四位号}'}
          的，不足四位以零补足。设定由机关负责人审批，自启用之日起使用；已经给出的文号不改变，另起的序列从1号开始。没有设定的文书，由承办人填写。
        </p>
        <section class="panel" id="preview">
          <h2>预览</h2>
          <form method="get" action="/desk/administration/numbers#preview" class="stack">
            <label>
              文书
              <select name="paper">
                {rows.map(({ paper: { id, title: name } }) => (
                  <option key={id} value={id} selected={preview?.paper === id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              文号格式
              <input
                name="template"
                maxLength={60}
                required
                value={preview?.template ?? ''}
                placeholder="{简称}卫医罚〔{年}〕{号}号"
              />
            </label>
            <label>
              启用日期
              <input name="from" type="date" required value={preview?.from ?? bureau.today()} />
            </label>
            <button type="submit" class="quiet">
              预览
            </button>
          </form>
          {preview && (
            <Preview preview={preview} title={title(preview.paper)} proposes={may(user, 'proposing-changes')} />
          )}
        </section>
        <section class="panel">
          <h2>今日的格式</h2>
          <table>
            <thead>
              <tr>
                <th>文书</th>
                <th>格式</th>
                <th>本年已用至</th>
                <th>下一个文号</th>
                <th>以后的格式</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ paper, template, set, last, next, later }) => (
                <tr key={paper.id}>
                  <td data-label="文书">{paper.title}</td>
                  <td data-label="格式">
                    {template ?? <span class="soft">没有设定</span>} {template && !set && <small>惯用</small>}
                  </td>
                  <td data-label="本年已用至">{last === undefined ? '' : last === 0 ? '尚未使用' : `${last}号`}</td>
                  <td data-label="下一个文号">{next}</td>
                  <td data-label="以后的格式">{later.map((item) => `${item.from}起：${item.template}`).join('；')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </>
    ),
  })
}

function Preview({
  preview: { paper, template, from, example, findings },
  title,
  proposes,
}: {
  readonly preview: NumberPreview
  readonly title: string
  readonly proposes: boolean
}) {
  const words = new URLSearchParams({ paper, template, from })
  return (
    <>
      <Problems title="该格式不能设定" findings={findings} />
      {example && (
        <p role="status">
          自{from}起，“{title}”的文号写作：<b>{example}</b>
        </p>
      )}
      {findings.length === 0 && proposes && (
        <p class="actions">
          <a class="button" href={`/desk/administration/new/number-template-set?${words}`}>
            提出设定
          </a>
        </p>
      )}
    </>
  )
}
