import { lateKindNames, volumeNames } from '@zhifa/domain'
import { Choice, Field, Prose, Unfolding } from '../evidence/fields'
import type { Here } from './here'

const options = (names: Readonly<Record<string, string>>) => Object.entries(names)

/** 补充卷: what came after the file was closed, in the order in which it was added; and what waits to be described. */
export function Supplement({ view: { caseId, standing, undescribed, seesFiles }, action, says }: Here) {
  const { late, gone } = standing
  const files = `/desk/cases/${caseId}/media`
  let page = 1
  return (
    <section class="panel" id="supplement">
      <h2>补充卷（{late.length}）</h2>
      <p class="soft">
        归档以后收到的材料按登记的先后编入补充卷，附自己的目录和校验值；原案卷及其移交包不变。材料先在
        {seesFiles ? <a href={files}>音像和电子文件</a> : '音像和电子文件'}中上传。
      </p>
      {late.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>序号</th>
              <th>责任者</th>
              <th>题名</th>
              <th>收到日期</th>
              <th>页号</th>
              <th>登记</th>
            </tr>
          </thead>
          <tbody>
            {late.map(({ no, act, by, at }, i) => {
              const first = page
              page += act.pages ?? 1
              return (
                <tr key={no}>
                  <td>{i + 1}</td>
                  <td>{act.from}</td>
                  <td>
                    {seesFiles ? <a href={`${files}/${act.file}`}>{act.title}</a> : act.title}
                    <div class="soft">
                      {lateKindNames[act.what]} · {volumeNames[act.volume]} · {act.reason}
                    </div>
                    <small>
                      SHA-256 <code>{act.file.slice(0, 16)}…</code>
                    </small>
                  </td>
                  <td>{act.receivedOn}</td>
                  <td>{act.pages === undefined ? `${first}（音像）` : first}</td>
                  <td>
                    {by.name} {at.replace('T', ' ')}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {gone !== 'disposed' &&
        undescribed.map(([sha256, name], i) => (
          <article key={sha256}>
            <p>
              <span class="badge warn">尚未登记</span> <a href={`${files}/${sha256}`}>{name}</a>
            </p>
            {says('late-paper') && (
              <Unfolding {...{ action }} kind="late-paper" about={{ file: sha256 }} title="登记为补充材料">
                <Field id={`late-${i}`} name="title" title="材料名称" />
                <Choice id={`late-${i}`} name="what" title="材料种类" options={options(lateKindNames)} />
                <Choice
                  id={`late-${i}`}
                  name="volume"
                  title="卷别"
                  options={options({ main: volumeNames.main, sub: volumeNames.sub })}
                />
                <Field id={`late-${i}`} name="from" title="材料来源（责任者）" />
                <Field id={`late-${i}`} name="receivedOn" title="收到日期" type="date" />
                <Field id={`late-${i}`} name="pages" title="页数（音像记录不填）" optional />
                <Prose id={`late-${i}`} name="reason" title="归档以后才补入的理由" />
              </Unfolding>
            )}
          </article>
        ))}
    </section>
  )
}
