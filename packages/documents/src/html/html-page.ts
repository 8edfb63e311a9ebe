import type { PlainDate } from '@zhifa/domain'
import { withEndings } from '../blocks/ending'
import { withHead } from '../blocks/head-style'
import { checkForm } from '../form/check'
import type { AnyForm } from '../form/form'
import { LawDay, nationalLaw } from '../form/law-day'
import { formOf } from '../forms/registry'
import { checkCharacters } from '../glyph/check'
import { checkMark } from '../page/watermark'
import type { Printable } from '../press/press'
import { escapeHtml } from '../text/escape-html'
import { blockHtml } from './block'
import type { HtmlOptions } from './html-options'
import { signersAtFootHtml } from './signatures'
import { type PrintedAs, printStyle, style } from './style'

/** The page of a form. @param layoutOf how the PDF sets its lines, and on how many pages */
export function htmlPage(
  formOrId: string | AnyForm,
  input: unknown,
  options: HtmlOptions,
  layoutOf: (document: Printable, date: PlainDate) => PrintedAs,
): string {
  const form = formOf(formOrId)
  if (options.draft !== undefined) checkMark(options.draft)
  const law = options.law ?? nationalLaw()
  const data = checkForm(form, input, law)
  checkCharacters(form, data)
  const number = form.number?.(data)
  const title = number === undefined ? form.title : `${form.title} ${number}`
  const level: { title: 1 | 2 } = { title: 1 }
  const blocks = withEndings(withHead(form.blocks(data, new LawDay(law, form.date(data))), options.head))
  const body = blocks.map((block) => {
    const html = blockHtml(block, level)
    if (block.block === 'title' || block.block === 'strip') level.title = 2
    return html
  })
  const draft = options.draft === undefined ? '' : `<p class="draft">${escapeHtml(options.draft)}</p>`
  const frame = form.frame(data)
  const printed = layoutOf({ blocks, frame }, form.date(data))
  const { landscape } = frame
  // Nobody signs at the foot of a page that is the last.
  const signers = printed.pages === 1 ? undefined : frame.signers
  const wide = landscape ? ' class="wide"' : ''
  const text = `<article>${draft}\n${body.join('\n')}\n</article>`
  // The foot of a table is repeated on every printed page: whoever signs every page finds a place there.
  const pages =
    signers === undefined
      ? text
      : `<table class="pages" role="presentation"><tbody><tr><td>${text}</td></tr></tbody><tfoot><tr><td>${signersAtFootHtml(signers)}</td></tr></tfoot></table>`
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}${printStyle(frame, printed)}</style></head>
<body><main${wide}>${pages}</main></body>
</html>
`
}
