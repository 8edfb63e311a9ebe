import { roleNames } from '@zhifa/domain'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { iconPath } from '../../web/icon'
import { may, type User } from '../access'
import type { Bureau } from '../bureau'

interface Link {
  readonly href: string
  readonly text: string
}

interface Frame {
  readonly title: string
  readonly bureau: Bureau
  readonly body: ComponentChildren
  /** A script of this page alone, beside the one of all. */
  readonly script?: string | undefined
}

/** A whole page. Everything that is data goes through preact and is escaped there. */
function page({
  title,
  bureau: { demonstration },
  site,
  links,
  here,
  who,
  body,
  home,
  script,
}: Frame & {
  readonly site: string
  readonly home: string
  readonly links: readonly Link[]
  readonly here: string
  readonly who: ComponentChildren
}): string {
  return `<!doctype html>${renderToString(
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} - ${site}`}</title>
        <link rel="icon" href={iconPath} type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        <script src="/assets/script.js" defer />
        {script !== undefined && <script src={script} defer />}
      </head>
      <body>
        <a class="skip" href="#main">
          跳到正文
        </a>
        <header class="top">
          <div class="bar">
            <a class="brand" href={home}>
              <span class="mark" aria-hidden="true">
                执
              </span>
              <span>{site}</span>
            </a>
            <nav aria-label="主导航">
              {links.map(({ href, text }) => (
                <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>
                  {text}
                </a>
              ))}
            </nav>
            <div class="who">{who}</div>
          </div>
        </header>
        {demonstration && (
          <p class="demonstration" role="note">
            演示系统：机关、人员、当事人和案件均为虚构，不代表任何真实机关或者个人。
          </p>
        )}
        <main id="main">{body}</main>
      </body>
    </html>,
  )}`
}

const deskLinks = ({ demonstration }: Bureau, user: User): readonly Link[] => [
  { href: '/desk', text: '待办' },
  { href: '/desk/cases', text: '案件' },
  { href: '/desk/parties', text: '当事人' },
  { href: '/desk/disclosure', text: '公示' },
  ...(may(user, 'supervision')
    ? [
        { href: '/desk/figures', text: '统计' },
        { href: '/desk/supervision', text: '监督' },
      ]
    : []),
  ...(may(user, 'administration') ? [{ href: '/desk/administration', text: '管理' }] : []),
  ...(demonstration ? [{ href: demonstration.home, text: '演示' }] : []),
  { href: '/', text: '公示门户' },
]

/** A page of the desk, for a signed-in person. */
export function deskPage({
  title,
  bureau,
  body,
  user,
  here,
  script,
}: Frame & { readonly user: User; readonly here: string }): string {
  return page({
    title,
    bureau,
    body,
    here,
    script,
    home: '/desk',
    site: `${bureau.agency.name} 执法办案`,
    links: deskLinks(bureau, user),
    who: (
      <form method="post" action="/sign-out">
        <span>
          <a href="/desk/reads" title="我的查阅记录">
            <b>{user.officer.name}</b>
          </a>{' '}
          <small>{user.roles.map((role) => roleNames[role]).join('、')}</small>
        </span>
        <button type="submit" class="quiet">
          退出
        </button>
      </form>
    ),
  })
}

const portalLinks: readonly Link[] = [
  { href: '/results', text: '执法结果' },
  { href: '/registry', text: '事前公开' },
  { href: '/officers', text: '执法人员' },
  { href: '/draws', text: '随机抽取' },
  { href: '/figures', text: '统计' },
  { href: '/verify', text: '核验' },
  { href: '/complaints', text: '监督投诉' },
]

/** A page for everybody. */
export function publicPage({ title, bureau, body, script, here = '' }: Frame & { readonly here?: string }): string {
  return page({
    title,
    bureau,
    body,
    here,
    script,
    home: '/',
    site: `${bureau.agency.name} 行政执法公示`,
    links: portalLinks,
    who: <a href="/desk">办案登录</a>,
  })
}
