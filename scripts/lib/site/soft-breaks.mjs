// A line that is broken in the source is a space on the page. Chinese has none between its characters.
const mark = /[\u3000-\u303f\uff00-\uff60“”‘’…—]$/
const chinese = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff60“”‘’…—]/

/** Whether two pieces of text are joined without a space where the source breaks the line between them. */
export const joinsLines = (before, after) =>
  mark.test(before) || (chinese.test(before.slice(-1)) && chinese.test(after.slice(0, 1)))

const written = (tokens) => tokens.map(({ content }) => content).find((content) => content !== '') ?? ''

/** For markdown-it: breaks of the source between Chinese characters leave no space. */
export const softBreaks = (md) => {
  md.renderer.rules.softbreak = (tokens, at) =>
    joinsLines(written(tokens.slice(0, at).reverse()), written(tokens.slice(at + 1))) ? '' : '\n'
}
