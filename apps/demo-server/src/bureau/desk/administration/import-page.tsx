import { changeKindName } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { columnsOf, type ImportedKind, importedKinds, type ReadRow, type RowProblem } from './spreadsheet'

/** 从表格导入: the file, then what each row would enter and which rows are wrong; nothing is entered before it is submitted. */
export function importPage(
  bureau: Bureau,
  user: User,
  view: {
    readonly kind: ImportedKind
    readonly rows: readonly ReadRow[]
    readonly problems: readonly RowProblem[]
    readonly reason?: string
  },
): string {
  const { kind, rows, problems, reason = '' } = view
  return deskPage({
    title: '从表格导入',
    bureau,
    user,
    here: '/desk/administration',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/administration">管理</a> / 从表格导入
        </p>
        <h1>从表格导入</h1>
        {problems.length > 0 && (
          <section class="refusal" role="alert">
            <h2>{problems.length}处有误，没有录入任何内容</h2>
            <ul>
              {problems.slice(0, 200).map(({ row, text }, i) => (
                <li key={i}>
                  {row > 0 && `第${row}行：`}
                  {text}
                </li>
              ))}
            </ul>
          </section>
        )}
        {rows.length > 0 && problems.length === 0 && (
          <form method="post" action="/desk/administration/import" class="panel stack">
            <h2>
              {changeKindName(kind)}：{rows.length}行，没有发现错误
            </h2>
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="changes" value={JSON.stringify(rows.map(({ change }) => change))} />
            <label>
              依据和理由
              <input name="reason" value={reason} maxLength={500} required />
            </label>
            <div class="actions">
              <button type="submit">提交审批</button>
            </div>
          </form>
        )}
        <form method="post" action="/desk/administration/import" enctype="multipart/form-data" class="panel stack">
          <label>
            导入内容
            <select name="kind">
              {importedKinds.map((item) => (
                <option key={item} value={item} selected={item === kind}>
                  {changeKindName(item)}
                </option>
              ))}
            </select>
          </label>
          <label>
            依据和理由
            <input name="reason" value={reason} maxLength={500} required />
          </label>
          <label>
            表格文件（CSV或者XLSX，1MB以内）
            <input type="file" name="file" required />
          </label>
          <div class="actions">
            <button type="submit">读取并核对</button>
          </div>
        </form>
        <section class="panel">
          <h2>表头</h2>
          <dl class="pairs">
            {importedKinds.map((item) => (
              <>
                <dt>{changeKindName(item)}</dt>
                <dd>
                  {columnsOf(item)
                    .map(({ title, optional }) => (optional ? `${title}（选填）` : title))
                    .join('、')}
                </dd>
              </>
            ))}
          </dl>
        </section>
      </div>
    ),
  })
}
