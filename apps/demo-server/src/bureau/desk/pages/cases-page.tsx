import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import type { Overview } from '../view'
import { Urgency } from './deadline'

/** All cases, and the way to a new one. */
export function casesPage(bureau: Bureau, user: User, cases: readonly Overview[], problem?: string): string {
  return deskPage({
    title: '案件',
    bureau,
    user,
    here: '/desk/cases',
    body: (
      <>
        <h1>案件</h1>
        <p class="facts">
          共{cases.length}件，其中未归档{cases.filter((item) => !item.final).length}件
        </p>
        {problem && (
          <p class="alert" role="alert">
            {problem}
          </p>
        )}
        <section class="panel">
          <table>
            <thead>
              <tr>
                <th>案件编号</th>
                <th>当事人</th>
                <th>案由</th>
                <th>阶段</th>
                <th>最近期限</th>
              </tr>
            </thead>
            <tbody>
              {cases.map((item) => (
                <tr key={item.id}>
                  <td class="fit">
                    <a href={`/desk/cases/${item.id}`}>{item.id}</a>
                  </td>
                  <td>{item.party}</td>
                  <td>{item.cause}</td>
                  <td class="fit">
                    <span class={`badge ${item.final ? 'good' : ''}`}>{item.phase}</span>
                  </td>
                  <td class="fit">
                    {item.deadlines[0] ? <Urgency item={item.deadlines[0]} /> : <span class="soft">无</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {may(user, 'opening-cases') && (
          <details class="panel" open={problem !== undefined}>
            <summary>新建案件</summary>
            <form method="post" action="/desk/cases">
              <div class="field choice">
                <label for="cause">案由</label>
                <select id="cause" name="cause" required>
                  <option value="">请选择</option>
                  {[...bureau.law.causes.values()].map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              </div>
              <p class="help">适用行政处罚普通程序。建立后从"受理"开始逐项登记。</p>
              <div class="actions">
                <button type="submit">新建案件</button>
              </div>
            </form>
          </details>
        )}
      </>
    ),
  })
}
