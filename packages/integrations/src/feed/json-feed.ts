import { type FeedItem, type FeedOptions, feedText, newestFirst } from './item'

/** A JSON Feed 1.1 of published items, for `JSON.stringify` and type `application/feed+json`. */
export function jsonFeed(items: readonly FeedItem[], options: FeedOptions) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: options.title,
    home_page_url: options.homeUrl,
    feed_url: options.feedUrl,
    ...(options.nextUrl === undefined ? {} : { next_url: options.nextUrl }),
    language: 'zh-CN',
    authors: [{ name: options.author }],
    items: newestFirst(items).map((item) => {
      const { title, text } = feedText(item)
      return {
        id: item.url,
        url: item.url,
        title,
        content_text: text,
        date_published: item.publishedAt.toISOString(),
        date_modified: item.updatedAt.toISOString(),
        tags: [item.publication.verb === 'publish' ? 'published' : 'withdrawn'],
      }
    }),
  }
}
