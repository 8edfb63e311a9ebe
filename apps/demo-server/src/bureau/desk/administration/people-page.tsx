import {
  type Administration,
  type ChangeKind,
  changeKindName,
  type Officer,
  Officer as OfficerSchema,
  roleNames,
} from '@zhifa/domain'
import { folded, initialsOf, queryWords } from '../../../search'
import { may, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { pageOf } from '../asked'
import { AccountPanel, type AccountShown } from './account-panel'
import { ActList, Pages } from './parts'

const size = 50

/** Whether a person is meant by words that somebody looks for: name, its first letters of pinyin, department, post or id. */
const isMeant = ({ id, name, department, post }: Officer, words: readonly string[]): boolean =>
  words.every((word) => [id, name, initialsOf(name), department, post].some((text) => folded(text).includes(word)))

/** 人员名册, by name, department or id. @param asked the page, as an address says it */
export function peoplePage(bureau: Bureau, user: User, q: string, asked: unknown): string {
  const words = queryWords(q)
  const found = [...bureau.registry.officers.values()].filter((officer) => isMeant(officer, words))
  const page = pageOf(asked, found.length, size)
  return deskPage({
    title: '人员名册',
    bureau,
    user,
    here: '/desk/administration',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/administration">管理</a> / 人员名册
        </p>
        <h1>人员名册</h1>
        <search>
          <form method="get" action="/desk/administration/people" class="filters">
            <label>
              姓名、拼音首字母、科室、职务或者编号
              <input type="search" name="q" value={q} maxLength={60} />
            </label>
            <button type="submit">查找</button>
          </form>
        </search>
        <section class="panel">
          <ul>
            {found.slice((page - 1) * size, page * size).map(({ id, name, department, post, left }) => (
              <li key={id}>
                <a href={`/desk/administration/people/${id}`}>{name}</a> {department} {post}
                {left && `（${left}后离岗）`}
              </li>
            ))}
          </ul>
          {found.length === 0 && <p class="soft">没有符合条件的人员。</p>}
          <Pages
            path={`/desk/administration/people${q === '' ? '' : `?${new URLSearchParams({ q })}`}`}
            page={page}
            more={found.length > page * size}
          />
        </section>
      </>
    ),
  })
}

const changes: readonly ChangeKind[] = [
  'person-changed',
  'person-left',
  'role-given',
  'role-ended',
  'certificate-entered',
  'certificate-suspended',
  'certificate-returned',
  'examination-entered',
  'training-entered',
  'qualification-entered',
]
const span = ({ from, until }: { from: string; until?: string | undefined }): string =>
  `${from}起${until ? `至${until}` : ''}`

/** One person: what is on record, and how it came to be. */
export function personPage(
  bureau: Bureau,
  user: User,
  officer: Officer,
  { acts }: Administration,
  account: AccountShown & { readonly by: string | undefined },
): string {
  const history = [...acts.values()]
    .filter((act) => act.changes.some((change) => 'person' in change && change.person === officer.id))
    .reverse()
  const words = (kind: 'enforcement' | 'legal-review'): string => (kind === 'enforcement' ? '行政执法' : '法制审核')
  const rows: readonly (readonly [string, string])[] = [
    [OfficerSchema.shape.department.meta()?.title ?? '', officer.department],
    [OfficerSchema.shape.post.meta()?.title ?? '', officer.post],
    ['岗位', officer.roles.map((item) => `${roleNames[item.role]}（${span(item)}）`).join('\n')],
    [
      '执法证件',
      officer.certificates
        .map(
          (item) =>
            `${item.number} ${item.area}（${span(item)}）${item.suspended.map((held) => `，${span(held)}暂扣`).join('')}`,
        )
        .join('\n'),
    ],
    [
      '资格考试',
      (officer.examinations ?? [])
        .map((item) => `${item.on} ${words(item.kind)} ${item.passed ? '合格' : '不合格'}`)
        .join('\n'),
    ],
    [
      '培训',
      (officer.training ?? [])
        .map((item) => `${item.on} ${words(item.kind)} ${item.topic} ${item.hours}学时`)
        .join('\n'),
    ],
    ['法律职业资格', officer.legalQualification ?? ''],
    ['最后在岗日', officer.left ?? ''],
  ]
  return deskPage({
    title: officer.name,
    bureau,
    user,
    here: '/desk/administration',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/administration">管理</a> / <a href="/desk/administration/people">人员名册</a> / {officer.name}
        </p>
        <h1>{officer.name}</h1>
        <section class="panel">
          <dl class="pairs lines">
            {rows.map(([title, text]) => (
              <>
                <dt>{title}</dt>
                <dd>{text || '没有登记'}</dd>
              </>
            ))}
          </dl>
        </section>
        <AccountPanel bureau={bureau} officer={officer} by={account.by} shown={account} />
        {may(user, 'proposing-changes') && (
          <section class="panel">
            <h2>提出变更</h2>
            <ul>
              {changes.map((kind) => (
                <li key={kind}>
                  <a href={`/desk/administration/new/${kind}?person=${officer.id}`}>{changeKindName(kind)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section class="panel">
          <h2>变更历史</h2>
          <ActList acts={history.slice(0, size)} bureau={bureau} />
        </section>
      </>
    ),
  })
}
