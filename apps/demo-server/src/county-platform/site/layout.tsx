import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { iconPath } from '../../web/icon'

/** A whole page. Everything that is data goes through preact and is escaped there. */
export function page(site: string, title: string | undefined, body: ComponentChildren): string {
  return `<!doctype html>${renderToString(
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === undefined ? site : `${title} - ${site}`}</title>
        <link rel="icon" href={iconPath} type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">
          跳到正文
        </a>
        <header class="banner">
          <div>
            <a href="/">{site}</a>
          </div>
        </header>
        <main id="main">{body}</main>
        <footer>
          <div>公示信息由作出决定的行政机关推送，内容由该机关负责。对公示内容有异议的，请向该机关提出更正。</div>
        </footer>
      </body>
    </html>,
  )}`
}
