import { type Administration, changeKindName, changeSchemas } from '@zhifa/domain'
import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { pageOf } from '../asked'
import { ActList, Pages } from './parts'

const size = 50

/** 管理: what waits, what was done, and what may be begun. @param asked the page of what was done, as an address says it */
export function overviewPage(bureau: Bureau, user: User, { acts }: Administration, asked: unknown): string {
  const all = [...acts.values()].reverse()
  const waiting = all.filter(({ state }) => state === 'waiting')
  const done = all.filter(({ state }) => state !== 'waiting')
  const page = pageOf(asked, done.length, size)
  const shown = done.slice((page - 1) * size, page * size)
  return deskPage({
    title: '管理',
    bureau,
    user,
    here: '/desk/administration',
    body: (
      <>
        <h1>管理</h1>
        <p class="soft">
          人员、岗位、证件、培训、考试、机关信息、文号格式和法规数据，都由系统管理员提出、机关负责人审批，逐项记入账本；离岗、结束岗位和暂扣证件立即生效。
        </p>
        <p class="facts">
          <a href="/desk/administration/people">人员名册和登录账号</a>
          <a href="/desk/administration/numbers">文号格式</a>
        </p>
        <section class="panel">
          <h2>等待审批（{waiting.length}）</h2>
          <ActList acts={waiting.slice(0, size)} bureau={bureau} />
          {waiting.length > size && <p class="soft">列出最近提出的{size}项，办结后显示其余的。</p>}
        </section>
        {may(user, 'proposing-changes') && (
          <section class="panel">
            <h2>提出事项</h2>
            <ul>
              {[...changeSchemas.keys()].map((kind) => (
                <li key={kind}>
                  <a href={`/desk/administration/new/${kind}`}>{changeKindName(kind)}</a>
                </li>
              ))}
              <li>
                <a href="/desk/administration/import">从表格导入</a>
              </li>
            </ul>
          </section>
        )}
        <section class="panel">
          <h2>已经办理</h2>
          <ActList acts={shown} bureau={bureau} />
          <Pages path="/desk/administration" page={page} more={done.length > page * size} />
        </section>
      </>
    ),
  })
}
