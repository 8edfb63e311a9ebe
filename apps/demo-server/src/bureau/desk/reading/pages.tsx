import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { type EndedBatch, type KeptRead, type ReadsAsked, readKinds } from '../../reading'
import { NextPage, ReadsTable } from './reads-table'

interface Listed {
  readonly reads: readonly KeptRead[]
  readonly next: string | undefined
}

/** 查阅日志: who read what, for those who supervise it. */
export function readLogPage(
  bureau: Bureau,
  user: User,
  asked: ReadsAsked,
  listed: Listed,
  ended: readonly EndedBatch[],
  problem?: string,
): string {
  const pairs = Object.entries({
    person: asked.person ?? '',
    case: asked.caseId ?? '',
    kind: asked.kind ?? '',
    ...(asked.withoutTask ? { task: 'none' } : {}),
  }).filter(([, value]) => value !== '')
  const people = [...bureau.registry.officers.values()]
  return deskPage({
    title: '查阅日志',
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/supervision">监督考核</a> / 查阅日志
        </p>
        <h1>查阅日志</h1>
        <p class="soft">
          每次打开案件、文书、音像和导出，都先登记、后显示；每十分钟成批记入账本，入账后不能删改。查看本日志也会登记。
        </p>
        {problem && (
          <p class="alert" role="alert">
            {problem}
          </p>
        )}
        <search>
          <form method="get" action="/desk/supervision/reads" class="filters">
            <label>
              案件编号
              <input type="search" name="case" value={asked.caseId} maxLength={64} />
            </label>
            <label>
              人员
              <select name="person">
                <option value="">全部</option>
                {people.map(({ id, name }) => (
                  <option key={id} value={id} selected={id === asked.person}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label>
              内容
              <select name="kind">
                <option value="">全部</option>
                {Object.entries(readKinds).map(([id, text]) => (
                  <option key={id} value={id} selected={id === asked.kind}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
            <label>
              任务
              <select name="task">
                <option value="">全部</option>
                <option value="none" selected={asked.withoutTask === true}>
                  无本案任务
                </option>
              </select>
            </label>
            <button type="submit">查找</button>
          </form>
        </search>
        <section class="panel">
          <ReadsTable reads={listed.reads} bureau={bureau} />
          <NextPage path={`/desk/supervision/reads?${new URLSearchParams(pairs)}`} next={listed.next} />
        </section>
        <Erasing ended={ended} user={user} known={bureau.law.periods.get('archive.read-log')?.versions.length !== 0} />
      </>
    ),
  })
}

function Erasing({
  ended,
  user,
  known,
}: {
  readonly ended: readonly EndedBatch[]
  readonly user: User
  readonly known: boolean
}) {
  const lines = ended.reduce((sum, batch) => sum + batch.lines, 0)
  return (
    <section class="panel" id="erasing">
      <h2>日志的保管</h2>
      {!known ? (
        <p>没有可用的查阅日志保管期规定，查阅日志一律保留。本机关可以在本地数据中规定。</p>
      ) : ended.length === 0 ? (
        <p>没有保管期满的日志。</p>
      ) : (
        <p>
          {ended.length}批（{lines}条）保管期满，最早一批应保管至{ended[0]?.until}。
        </p>
      )}
      {ended.length > 0 && may(user, 'erasing-reads') && (
        <form method="post" action="/desk/supervision/reads/erasing">
          <label>
            销毁理由
            <input type="text" name="reason" maxLength={500} required />
          </label>
          <button type="submit">批准销毁期满的日志</button>
        </form>
      )}
    </section>
  )
}

/** 谁查看过本案. */
export function caseReadsPage(bureau: Bureau, user: User, caseId: string, listed: Listed): string {
  return deskPage({
    title: `${caseId} 查阅日志`,
    bureau,
    user,
    here: '/desk/cases',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${caseId}`}>{caseId}</a> / 查阅日志
        </p>
        <h1>谁查看过本案</h1>
        <section class="panel">
          <ReadsTable reads={listed.reads} bureau={bureau} />
          <NextPage path={`/desk/cases/${caseId}/reads`} next={listed.next} />
        </section>
      </>
    ),
  })
}

/** 我的查阅记录: what the person read, and who read the cases that they handle. */
export function myReadsPage(bureau: Bureau, user: User, mine: Listed, others: Listed): string {
  return deskPage({
    title: '我的查阅记录',
    bureau,
    user,
    here: '',
    body: (
      <>
        <h1>我的查阅记录</h1>
        <section class="panel">
          <h2>他人查看我承办的案件</h2>
          <ReadsTable reads={others.reads} bureau={bureau} />
          <NextPage path="/desk/reads?of=others" next={others.next} />
        </section>
        <section class="panel">
          <h2>我查看过的</h2>
          <ReadsTable reads={mine.reads} bureau={bureau} />
          <NextPage path="/desk/reads?of=mine" next={mine.next} />
        </section>
      </>
    ),
  })
}
