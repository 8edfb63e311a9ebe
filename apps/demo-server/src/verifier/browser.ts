import { china, type Finding, lawBook, liaoning, ProcedureCertificate, verifyCertificate } from '@zhifa/domain'
import { parseVerifierKey, type TrustedKeys, type VerifySignature } from '@zhifa/domain/ledger'

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

const marks = { met: '✓', 'not-met': '✗', undetermined: '？' } as const

async function show(button: HTMLButtonElement, place: HTMLElement): Promise<void> {
  place.replaceChildren(line('p', '', '正在核验……'))
  try {
    const answer = await fetch(button.dataset.verify ?? '')
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
    const keys = await fetch(button.dataset.keys ?? '/ledger-keys.txt')
    const { sound, findings } = await verifyInBrowser(await answer.text(), keys.ok ? await keys.text() : '')
    const list = document.createElement('ul')
    for (const { outcome, message } of findings) list.append(line('li', outcome, `${marks[outcome]} ${message.zh}`))
    const open = findings.some(({ outcome }) => outcome === 'undetermined')
    const verdict = !sound ? '核验不通过' : open ? '没有发现问题，部分事项未能核对' : '全部核对无误'
    place.replaceChildren(line('p', sound ? 'met' : 'not-met', verdict), list)
  } catch (error) {
    place.replaceChildren(line('p', 'not-met', `无法核验：${(error as Error).message}`))
  }
}

function line(tag: 'p' | 'li', style: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  if (style) element.className = style
  element.textContent = text
  return element
}

if (typeof document !== 'undefined')
  for (const button of Array.from(document.querySelectorAll<HTMLButtonElement>('button[data-verify]'))) {
    const place = document.querySelector<HTMLElement>(`#${button.dataset.into}`)
    if (!place) continue
    button.hidden = false
    button.addEventListener('click', () => void show(button, place))
  }
