import {
  china,
  commitDraw,
  DrawPlan,
  type Finding,
  finding,
  lawBook,
  liaoning,
  ProcedureCertificate,
  verifyCertificate,
  verifyDraw,
} from '@zhifa/domain'
import {
  parseVerifierKey,
  type TrustedKeys,
  type Verification,
  type VerifySignature,
  verifyLedger,
} from '@zhifa/domain/ledger'

/** What a page shows of a verification: nothing of it comes from a server. */
export interface Verified {
  readonly sound: boolean
  readonly findings: readonly Finding[]
}

/** The keys as a site gives them out, a line each: of ledgers and of witnesses. */
export function keysOf(text: string): TrustedKeys {
  const keys = text.split('\n').flatMap((line) => parseVerifierKey(line) ?? [])
  return {
    ledger: keys.filter(({ algorithm }) => algorithm === 1),
    witnesses: keys.filter(({ algorithm }) => algorithm === 4),
  }
}

/** Web Crypto answers later: every signature that is asked for is noted first, checked, and the answers given then. */
async function withSignatures<T>(run: (verify: VerifySignature) => T): Promise<T> {
  const asked = new Map<string, () => Promise<boolean>>()
  const name = (...parts: readonly Uint8Array[]): string => parts.map((part) => part.join()).join(' ')
  run((key, text, signature) => {
    asked.set(name(key, text, signature), async () => {
      const imported = await crypto.subtle.importKey('raw', Uint8Array.from(key), 'Ed25519', false, ['verify'])
      return crypto.subtle.verify('Ed25519', imported, Uint8Array.from(signature), Uint8Array.from(text))
    })
    return false
  })
  const answers = new Map(await Promise.all([...asked].map(async ([what, check]) => [what, await check()] as const)))
  return run((key, text, signature) => answers.get(name(key, text, signature)) ?? false)
}

/**
 * Runs a certificate again in this browser, by the law book that is built into this script.
 * @param keys the keys of ledger and witness; without them, or in a browser without Ed25519, signatures stay undetermined
 */
export async function verifyInBrowser(text: string, keys = ''): Promise<Verified> {
  const certificate = ProcedureCertificate.parse(JSON.parse(text))
  const law = lawBook(china, liaoning)
  const trusted = keysOf(keys)
  const findings = await withSignatures((verify) => verifyCertificate(certificate, law, { trusted, verify })).catch(
    () => verifyCertificate(certificate, law),
  )
  return { sound: findings.every(({ outcome }) => outcome !== 'not-met'), findings }
}

/**
 * Runs a published draw again in this browser.
 * @param commitment what was published before the draw: without it a draw made up from its beginning is not found out
 */
export function verifyDrawInBrowser(text: string, commitment?: string): Verified {
  const findings = verifyDraw(JSON.parse(text), commitment === undefined ? {} : { commitment })
  return { sound: findings.every(({ outcome }) => outcome !== 'not-met'), findings }
}

/** Computes the commitment to published lists again in this browser, before anything is drawn. */
export function verifyDrawPlanInBrowser(text: string, commitment: string): Verified {
  const committed = commitDraw(DrawPlan.parse(JSON.parse(text)))
  const same = committed.ok && committed.commitment === commitment
  const told = finding('draw.committed', {
    outcome: same ? 'met' : 'not-met',
    zh: same ? '名录与公布的承诺一致' : '名录与公布的承诺不一致',
    en: same ? 'the lists are those that were committed to' : 'the lists are not those that were committed to',
    cure: { zh: '请向抽取机关核实', en: 'ask the agency that draws' },
  })
  return { sound: same, findings: committed.ok ? [told] : [...committed.findings, told] }
}

/**
 * Reads an exported ledger line by line in this browser, against the checkpoints that were chosen with it.
 * @param keys the keys of ledger and witness; without them and without checkpoints only the inner order is checked
 */
export async function verifyLedgerInBrowser(
  text: string,
  checkpoints: readonly string[],
  keys = '',
): Promise<{ readonly found: Verification; readonly against: boolean }> {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const trusted = keysOf(keys)
  const origin = trusted.ledger[0]?.name
  if (origin === undefined || checkpoints.length === 0) return { found: verifyLedger(lines), against: false }
  const found = await withSignatures((verify) => verifyLedger(lines, { origin, checkpoints, trusted, verify }))
  return { found, against: true }
}

const marks = { met: '✓', 'not-met': '✗', undetermined: '？' } as const

/** Where this site gives out the keys, unless a page says otherwise. */
const keysAt = '/ledger-keys.txt'

async function fetched(address: string): Promise<string> {
  const answer = await fetch(address)
  return answer.ok ? answer.text() : ''
}

function verdictOf({ sound, findings }: Verified): string {
  if (!sound) return '核验不通过'
  const open = findings.some(({ outcome }) => outcome === 'undetermined')
  return open ? '没有发现问题，部分事项未能核对' : '全部核对无误'
}

function shown(title: string, verified: Verified): HTMLElement[] {
  const list = document.createElement('ul')
  for (const { outcome, message } of verified.findings)
    list.append(line('li', outcome, `${marks[outcome]} ${message.zh}`))
  const head = title === '' ? [] : [line('h3', '', title)]
  return [...head, line('p', verified.sound ? 'met' : 'not-met', verdictOf(verified)), list]
}

async function show(button: HTMLButtonElement, place: HTMLElement): Promise<void> {
  place.replaceChildren(line('p', '', '正在核验……'))
  try {
    const answer = await fetch(button.dataset.verify ?? '')
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
    const text = await answer.text()
    const { commitment, keys } = button.dataset
    const verified =
      commitment === undefined
        ? await verifyInBrowser(text, await fetched(keys ?? keysAt))
        : kindOfFile(text) === 'draw'
          ? verifyDrawInBrowser(text, commitment)
          : verifyDrawPlanInBrowser(text, commitment)
    place.replaceChildren(...shown('', verified))
  } catch (error) {
    place.replaceChildren(line('p', 'not-met', `无法核验：${(error as Error).message}`))
  }
}

/** What of a file can be checked, by what stands in it and not by how it is called. */
export function kindOfFile(text: string): 'certificate' | 'draw' | 'ledger' | 'checkpoint' | 'paper' {
  if (text.startsWith('%PDF-')) return 'paper'
  if (/\n\n— \S+ \S+/.test(text)) return 'checkpoint'
  if (/^\{"(?:agency":"[^"]*","event|case":\{[^\n]*,"entry|withheld)":/.test(text)) return 'ledger'
  if (/"format"\s*:\s*"zhifa-draw-result\/1"/.test(text)) return 'draw'
  return text.trimStart().startsWith('{') ? 'certificate' : 'paper'
}

const sha256 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function ledgerShown(name: string, text: string, checkpoints: readonly string[]): Promise<HTMLElement[]> {
  const { found, against } = await verifyLedgerInBrowser(text, checkpoints, await fetched(keysAt))
  const cases = Object.keys(found.cases).length
  const said = against
    ? '与检查点和公钥核对'
    : '只核对了内部次序：没有检查点和公钥，是否被截短、重写无从得知，请把检查点文件一起选择'
  return [
    line('h3', '', `账本 ${name}`),
    line('p', found.sound ? 'met' : 'not-met', found.sound ? '没有发现问题' : '核验不通过'),
    line('p', '', `${found.size}条记录，${cases}个案件，其中${found.proved}条由签名的检查点证明。${said}。`),
    line('code', '', found.root),
    ...found.findings.slice(0, 50).map(({ message }) => line('p', 'not-met', message.zh)),
  ]
}

/** The server knows the digests of what is published; the file itself goes nowhere. */
async function paperShown(file: File): Promise<HTMLElement[]> {
  const link = document.createElement('a')
  link.href = `/verify?sha256=${await sha256(file)}`
  link.textContent = '按摘要查询是否为现行公示的文书'
  return [line('h3', '', `文书 ${file.name}`), line('p', '', `SHA-256 ${await sha256(file)}`), link]
}

async function showFiles(files: readonly File[], place: HTMLElement): Promise<void> {
  place.replaceChildren(line('p', '', '正在核验……'))
  const read = await Promise.all(files.map(async (file) => ({ file, text: await file.text() })))
  const checkpoints = read.flatMap(({ text }) => (kindOfFile(text) === 'checkpoint' ? [text] : []))
  const parts: HTMLElement[] = []
  for (const { file, text } of read) {
    try {
      const kind = kindOfFile(text)
      if (kind === 'draw') parts.push(...shown(`抽取结果 ${file.name}`, verifyDrawInBrowser(text)))
      else if (kind === 'ledger') parts.push(...(await ledgerShown(file.name, text, checkpoints)))
      else if (kind === 'checkpoint') parts.push(line('p', '', `检查点 ${file.name}：与账本导出文件一起核对`))
      else {
        if (kind === 'certificate')
          parts.push(...shown(`办案程序证书 ${file.name}`, await verifyInBrowser(text, await fetched(keysAt))))
        parts.push(...(await paperShown(file)))
      }
    } catch (error) {
      parts.push(line('p', 'not-met', `${file.name} 无法核验：${(error as Error).message.slice(0, 200)}`))
    }
  }
  place.replaceChildren(...parts)
}

function line(tag: 'p' | 'li' | 'h3' | 'code', style: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  if (style) element.className = style
  element.textContent = text
  return element
}

if (typeof document !== 'undefined') {
  for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-verify]'))) {
    const place = document.querySelector<HTMLElement>(`#${button.dataset.into}`)
    if (!place) continue
    button.hidden = false
    button.addEventListener('click', () => void show(button, place))
  }
  const chooser = document.querySelector<HTMLElement>('[data-check-files]')
  const input = chooser?.querySelector<HTMLInputElement>('input[type=file]')
  const place = document.querySelector<HTMLElement>('#checked')
  if (chooser && input && place) {
    chooser.hidden = false
    input.addEventListener('change', () => void showFiles(Array.from(input.files ?? []), place))
  }
}
