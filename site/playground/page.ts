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

/** Labels of the page in its language; what the tools answer is Chinese on both, as what the law says is. */
type Say = (zh: string, en: string) => string

const verdicts = {
  found: ['结果', 'Answer'],
  met: ['是', 'Yes'],
  'not-met': ['否', 'No'],
  undetermined: ['尚不能确定', 'Cannot be told yet'],
  wrong: ['输入有误', 'The input is wrong'],
} as const satisfies Record<Said['outcome'], readonly [zh: string, en: string]>

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

function show(place: HTMLElement, { outcome, lines, page }: Said, say: Say): void {
  const text = lines.map((line) => element('p', {}, line))
  const [zh, en] = verdicts[outcome]
  place.className = `said ${outcome}`
  place.replaceChildren(element('strong', {}, say(zh, en)), ...text, ...(page === undefined ? [] : [framed(page)]))
}

/** A tool: its fields, a button, and what it says. */
function tool(
  id: string,
  title: string,
  does: string,
  fields: readonly HTMLElement[],
  run: () => Said | Promise<Said>,
  say: Say,
) {
  const place = element('output', { className: 'said' })
  place.setAttribute('aria-live', 'polite')
  const sheet = element('form', { id }, ...fields, element('button', { type: 'submit' }, title), place)
  sheet.addEventListener('submit', async (event) => {
    event.preventDefault()
    show(place, await said(run), say)
  })
  return element('section', {}, element('h2', {}, title), element('p', {}, does), sheet)
}

function workingDayTool(say: Say): HTMLElement {
  const date = element('input', { value: '2026-09-24' })
  const days = element('input', { value: '7', inputMode: 'numeric' })
  return tool(
    'working-days',
    say('数工作日', 'Count working days'),
    say(
      '自某日起第几个工作日；负数向前数。放假和调休按已录入的通知。',
      'The n-th working day after a day; before it with a negative number. Days off and make-up days are those of the announced holiday notices.',
    ),
    [labelled(say('日期', 'Date'), date), labelled(say('工作日数', 'Working days'), days)],
    () => workingDays(date.value.trim(), days.value.trim()),
    say,
  )
}

function deadlineTool(say: Say): HTMLElement {
  const periods = [...law.periods.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  // Periods counted in hours begin at an hour, and are asked for on the command line.
  const inDays = periods.filter(({ versions }) => versions.every(({ unit }) => unit !== 'hour'))
  const rule = choice(inDays.map(({ id, title }) => [id, `${title} ${id}`]))
  rule.value = 'penalty.hearing-request'
  const start = element('input', { value: '2026-09-28' })
  return tool(
    'deadline',
    say('算期限', 'Compute a deadline'),
    say(
      '一个期限自起算日至届满日，说明怎样数出来的、依据哪一条。',
      'A period from its start to its last day: how it was counted, and by which article.',
    ),
    [labelled(say('期限', 'Period'), rule), labelled(say('起算日', 'Start'), start)],
    () => period(rule.value, start.value.trim()),
    say,
  )
}

function reviewTool(say: Say): HTMLElement {
  const record = area(pretty(sampleRecord({ upTo: 'review-submission', law })), 10)
  const people = area(pretty(sampleRegistryData), 5)
  return tool(
    'review',
    say('法制审核', 'Legal review'),
    say(
      '贴入一件案件的记录和机关人员名录：是否属于重大执法决定，十项审核内容逐条核对。已填入的是虚构的样例。',
      'The record of a case and the registry of its agency: is the decision major, and the ten points of review one by one. What is filled in is fictional.',
    ),
    [
      labelled(say('案件记录（JSON）', 'Record of the case (JSON)'), record),
      labelled(say('机关和人员名录（JSON）', 'Registry of agencies and officers (JSON)'), people),
    ],
    () => review(record.value, people.value),
    say,
  )
}

function formTool(say: Say): HTMLElement {
  const which = choice(forms.map(({ id, title }) => [id, `${title} ${id}`]))
  which.value = 'penalty-decision'
  const sample = (): string => pretty(form(which.value).sample)
  const data = area(sample(), 10)
  which.addEventListener('change', () => {
    data.value = sample()
  })
  return tool(
    'form-preview',
    say('预览文书', 'Look at a paper'),
    say(
      '改动内容再看：不合要求的、缺少法定内容的，逐项说明，不予印制。这里显示网页版；PDF 和 OFD 由程序包制作。',
      'Change the data and look again: what is wrong, or lacks what the law demands, is named and not printed. Here as HTML; the packages make PDF and OFD.',
    ),
    [labelled(say('文书', 'Form'), which), labelled(say('内容（JSON）', 'Data (JSON)'), data)],
    () => preview(which.value, data.value),
    say,
  )
}

function verifyTool(say: Say): HTMLElement {
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
    say('核验', 'Verify'),
    say(
      '程序证明：依所载记录重新推算；随机抽取结果：重新抽取。签名须有公布的公钥才能核对，没有公钥的如实说明。',
      'A certificate is computed again from the record in it, a draw is drawn again. Signatures need the published keys; without them the answer says so.',
    ),
    [
      element(
        'div',
        {},
        fill(say('填入抽取样例', 'Fill in a draw'), pretty(draw)),
        fill(say('填入证明样例', 'Fill in a certificate'), certificate),
      ),
      labelled(say('证明或者抽取结果（JSON）', 'Certificate or draw (JSON)'), text),
      labelled(say('公钥（每行一个，可不填）', 'Public keys (one a line, may be empty)'), keys),
    ],
    () => verify(text.value, keys.value),
    say,
  )
}

/**
 * Builds the tools into a place of a page. Everything is computed in this browser; nothing is sent.
 * @param language of the labels, as the page says it: `zh-CN` when it is left out
 */
export function mount(place: HTMLElement, language = 'zh-CN'): void {
  const say: Say = (zh, en) => (language.startsWith('zh') ? zh : en)
  const tools = [workingDayTool, deadlineTool, reviewTool, formTool, verifyTool]
  place.replaceChildren(...tools.map((make) => make(say)))
}
