import { type DocketFile, type DocketMatter, docketPartNames } from '@zhifa/domain'
import type { SeenFile } from '../../docket'
import { Choice, Field } from '../evidence/fields'
import { sentAnswer } from './paper'

interface FilesProps {
  readonly matter: DocketMatter
  readonly files: readonly SeenFile[]
  readonly may: { readonly add: boolean; readonly print: boolean }
  readonly name: (id: string) => string
}

/** What came and what went out, as scans; the answer to be printed. */
export function MatterFiles({ matter, files, may, name }: FilesProps) {
  const { no, state } = matter
  const complaint = matter.intake.act.kind === 'complaint'
  const has = (part: DocketFile['part']): boolean => files.some((one) => one.part === part && !one.withheld)
  return (
    <section class="panel" id="files">
      <h2>文件</h2>
      {files.length > 0 && (
        <ul class="plain">
          {files.map((file) => (
            <li key={file.no}>
              <span class="badge">{docketPartNames[file.part]}</span>{' '}
              {file.name === undefined ? '名称不公开' : <a href={`/desk/docket/${no}/files/${file.no}`}>{file.name}</a>}{' '}
              {file.withheld && <span class="badge bad">错附，已停止查阅</span>}
              <div class="soft">
                <small>
                  文件{file.no}，{file.at.replace('T', ' ')} {name(file.by)}
                </small>
              </div>
            </li>
          ))}
        </ul>
      )}
      {!has('received') && <p class="soft">没有附上收到的文书。</p>}
      {state === 'answered' && !has('sent') && <p class="soft">没有附上送出的答复。</p>}
      {complaint && (
        <p class="help">文件可能写有投诉人，只由受理人员、确认承办的调查人员和档案管理人员查看；每次打开都有记录。</p>
      )}
      {may.print && <PrintAnswer matter={matter} />}
      {may.add && (
        <details>
          <summary>附上文件</summary>
          <form method="post" action={`/desk/docket/${no}/files`} encType="multipart/form-data" class="panel">
            <Choice id="file" name="part" title="文件种类" options={Object.entries(docketPartNames)} />
            <Field id="file" name="name" title="文件名称" />
            <div class="field">
              <label for="file-file">扫描件（PDF、JPEG、PNG，15MB以内）</label>
              <input id="file-file" name="file" type="file" accept=".pdf,.jpg,.jpeg,.png" required />
            </div>
            <div class="actions">
              <button type="submit">附上</button>
            </div>
          </form>
        </details>
      )}
    </section>
  )
}

/** Before it goes out the office gives it its number; afterwards it is printed as it was entered. */
function PrintAnswer({ matter }: { readonly matter: DocketMatter }) {
  const { no, state } = matter
  const path = `/desk/docket/${no}/answer.pdf`
  if (state === 'answered')
    return sentAnswer(matter)?.number === undefined ? null : (
      <p>
        <a href={path}>答复文书（PDF）</a>
      </p>
    )
  return (
    <details>
      <summary>打印答复文书</summary>
      <form method="get" action={path} class="panel">
        <Field id="print" name="number" title="答复文号" />
        <Field id="print" name="on" title="文书日期" type="date" />
        <div class="actions">
          <button type="submit">打开</button>
        </div>
      </form>
    </details>
  )
}
