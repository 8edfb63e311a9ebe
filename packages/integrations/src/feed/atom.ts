import { type FeedItem, type FeedOptions, feedText, newestFirst } from './item'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML 1.0; characters that XML cannot hold are replaced. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, (char) => escapes[char] ?? char)

const pageLink = (rel: 'first' | 'next', url: string | undefined): string =>
  url === undefined ? '' : `  <link rel="${rel}" href="${xml(url)}"/>\n`

/** An Atom feed (RFC 4287) of published items. Withdrawals stay in it, so that a reader that kept the item hears of them. */
export function atomFeed(items: readonly FeedItem[], options: FeedOptions): string {
  const sorted = newestFirst(items)
  const entries = sorted.map((item) => {
    const { title, text } = feedText(item)
    return `  <entry>
    <id>${xml(item.url)}</id>
    <title>${xml(title)}</title>
    <link rel="alternate" href="${xml(item.url)}"/>
    <published>${item.publishedAt.toISOString()}</published>
    <updated>${item.updatedAt.toISOString()}</updated>
    <category term="${item.publication.verb === 'publish' ? 'published' : 'withdrawn'}"/>
    <content type="text">${xml(text)}</content>
  </entry>
`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <id>${xml(options.feedUrl)}</id>
  <title>${xml(options.title)}</title>
  <link rel="self" href="${xml(options.feedUrl)}"/>
  <link rel="alternate" href="${xml(options.homeUrl)}"/>
${pageLink('first', options.firstUrl)}${pageLink('next', options.nextUrl)}  <updated>${(sorted[0]?.updatedAt ?? options.updatedAt).toISOString()}</updated>
  <author><name>${xml(options.author)}</name></author>
${entries.join('')}</feed>
`
}
