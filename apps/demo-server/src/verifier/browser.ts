import {
  checkpointText,
  china,
  type Finding,
  lawBook,
  liaoning,
  ProcedureCertificate,
  type VerifySignature,
  verifyCertificate,
} from '@zhifa/domain'

/** What a page shows of a verification: nothing of it comes from a server. */
export interface Verified {
  readonly sound: boolean
  readonly findings: readonly Finding[]
}

const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** Checks the signature of the ledger's head with Web Crypto; `undefined` where the browser has no Ed25519. */
async function signatureHolds(certificate: ProcedureCertificate): Promise<boolean | undefined> {
  const head = certificate.ledger?.checkpoint
  if (!head) return undefined
  try {
    const key = await crypto.subtle.importKey('raw', bytes(head.publicKey), 'Ed25519', false, ['verify'])
    const text = Uint8Array.from(checkpointText(head))
    return await crypto.subtle.verify('Ed25519', key, bytes(head.signature), text)
  } catch {
    return undefined
  }
}

/** Runs a certificate again in this browser, by the law book that is built into this script. */
export async function verifyInBrowser(text: string): Promise<Verified> {
  const certificate = ProcedureCertificate.parse(JSON.parse(text))
  const holds = await signatureHolds(certificate)
  const verify: VerifySignature | undefined = holds === undefined ? undefined : () => holds
  const findings = verifyCertificate(certificate, lawBook(china, liaoning), verify)
  return { sound: findings.every(({ outcome }) => outcome !== 'not-met'), findings }
}

const marks = { met: '✓', 'not-met': '✗', undetermined: '？' } as const

async function show(button: HTMLButtonElement, place: HTMLElement): Promise<void> {
  place.replaceChildren(line('p', '', '正在核验……'))
  try {
    const answer = await fetch(button.dataset.verify ?? '')
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
    const { sound, findings } = await verifyInBrowser(await answer.text())
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
