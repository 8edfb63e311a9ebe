import { form, forms } from '@zhifa/documents'
import { certify, registry } from '@zhifa/domain'
import { sampleRecord, sampleRegistryData } from '@zhifa/domain/testing'
import draw from '../../examples/static-verifier/draw.json'
import { law, period, preview, review, type Said, said, verify, workingDays } from './answers'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const pretty = (value: unknown): string => JSON.stringify(value, null, 2)

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Partial<HTMLElementTagNameMap[Name]> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), props)
  made.append(...inside)
  return made
}

const labelled = (text: string, field: Field): HTMLElement => element('label', {}, element('span', {}, text), field)

const area = (value: string, rows: number): HTMLTextAreaElement =>
  element('textarea', { value, rows, spellcheck: false })

const choice = (options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement =>
  element('select', {}, ...options.map(([value, text]) => element('option', { value }, text)))

const verdicts = { met: '是', 'not-met': '否', undetermined: '尚不能确定', wrong: '输入有误' } as const

/** A page with a style of its own is shown in a frame without scripts; its style is given by hand, as a strict policy wants it. */
function framed(html: string): HTMLIFrameElement {
  const read = new DOMParser().parseFromString(html, 'text/html')
  const styles = Array.from(read.querySelectorAll('style'), ({ textContent }) => textContent)
  for (const style of Array.from(read.querySelectorAll('style'))) style.remove()
  const frame = element('iframe', { title: read.title, srcdoc: read.documentElement.outerHTML })
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument
    const Sheet = inside?.defaultView?.CSSStyleSheet
    if (!inside || !Sheet) return
    const sheet = new Sheet()
    sheet.replaceSync(styles.join('\n'))
    inside.adoptedStyleSheets = [sheet]
  })
  return frame
}

function show(place: HTMLElement, { outcome, lines, page }: Said): void {
  const text = lines.map((line) => element('p', {}, line))
  place.className = `said ${outcome}`
  place.replaceChildren(
    element('strong', {}, verdicts[outcome]),
    ...text,
    ...(page === undefined ? [] : [framed(page)]),
  )
}

/** A tool: its fields, a button, and what it says. */
function tool(
  id: string,
  title: string,
  does: string,
  fields: readonly HTMLElement[],
  run: () => Said | Promise<Said>,
) {
  const place = element('output', { className: 'said' })
  place.setAttribute('aria-live', 'polite')
  const sheet = element('form', { id }, ...fields, element('button', { type: 'submit' }, title), place)
  sheet.addEventListener('submit', async (event) => {
    event.preventDefault()
    show(place, await said(run))
  })
  return element('section', {}, element('h2', {}, title), element('p', {}, does), sheet)
}

function workingDayTool(): HTMLElement {
  const date = element('input', { value: '2026-09-24' })
  const days = element('input', { value: '7', inputMode: 'numeric' })
  return tool(
    'working-days',
    '数工作日',
    '自某日起第几个工作日；负数向前数。放假和调休按已录入的通知。',
    [labelled('日期', date), labelled('工作日数', days)],
    () => workingDays(date.value.trim(), days.value.trim()),
  )
}

function deadlineTool(): HTMLElement {
  const periods = [...law.periods.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  // Periods counted in hours begin at an hour, and are asked for on the command line.
  const inDays = periods.filter(({ versions }) => versions.every(({ unit }) => unit !== 'hour'))
  const rule = choice(inDays.map(({ id, title }) => [id, `${title} ${id}`]))
  rule.value = 'penalty.hearing-request'
  const start = element('input', { value: '2026-09-28' })
  return tool(
    'deadline',
    '算期限',
    '一个期限自起算日至届满日，说明怎样数出来的、依据哪一条。',
    [labelled('期限', rule), labelled('起算日', start)],
    () => period(rule.value, start.value.trim()),
  )
}

function reviewTool(): HTMLElement {
  const record = area(pretty(sampleRecord({ upTo: 'review-submission', law })), 10)
  const people = area(pretty(sampleRegistryData), 5)
  return tool(
    'review',
    '法制审核',
    '贴入一件案件的记录和机关人员名录：是否属于重大执法决定，十项审核内容逐条核对。已填入的是虚构的样例。',
    [labelled('案件记录（JSON）', record), labelled('机关和人员名录（JSON）', people)],
    () => review(record.value, people.value),
  )
}

function formTool(): HTMLElement {
  const which = choice(forms.map(({ id, title }) => [id, `${title} ${id}`]))
  which.value = 'penalty-decision'
  const sample = (): string => pretty(form(which.value).sample)
  const data = area(sample(), 10)
  which.addEventListener('change', () => {
    data.value = sample()
  })
  return tool(
    'form-preview',
    '预览文书',
    '改动内容再看：不合要求的、缺少法定内容的，逐项说明，不予印制。这里显示网页版；PDF 和 OFD 由程序包制作。',
    [labelled('文书', which), labelled('内容（JSON）', data)],
    () => preview(which.value, data.value),
  )
}

function verifyTool(): HTMLElement {
  const text = area(pretty(draw), 10)
  const keys = area('', 2)
  const certificate = pretty(certify(sampleRecord({ law }), { law, registry: registry(sampleRegistryData) }))
  const fill = (title: string, value: string): HTMLElement => {
    const button = element('button', { type: 'button', className: 'quiet' }, title)
    button.addEventListener('click', () => {
      text.value = value
    })
    return button
  }
  return tool(
    'verify',
    '核验',
    '程序证明：依所载记录重新推算；随机抽取结果：重新抽取。签名须有公布的公钥才能核对，没有公钥的如实说明。',
    [
      element('div', {}, fill('填入抽取样例', pretty(draw)), fill('填入证明样例', certificate)),
      labelled('证明或者抽取结果（JSON）', text),
      labelled('公钥（每行一个，可不填）', keys),
    ],
    () => verify(text.value, keys.value),
  )
}

/** Builds the tools into a place of a page. Everything is computed in this browser; nothing is sent. */
export function mount(place: HTMLElement): void {
  place.replaceChildren(workingDayTool(), deadlineTool(), reviewTool(), formTool(), verifyTool())
}
