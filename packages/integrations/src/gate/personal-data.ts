import { type Finding, type GateContext, gateFinding, heldBack, outgoingTexts, type Publication } from '@zhifa/domain'

/** Files that go along were made of the same record and checked when they were made; their bytes are no text. */
const bytes = /^attachments\.\d+\.base64$/

/** What a publication certainly says of a person that may not leave; doubt was decided by whoever approved it. */
export function personalDataIn(publication: Publication, gate: GateContext = {}): Finding | undefined {
  const texts = outgoingTexts(publication).filter(({ field }) => !bytes.test(field))
  const held = heldBack(texts, gate).filter(({ certainty }) => certainty === 'certain')
  return held.length === 0
    ? undefined
    : gateFinding('push.personal-data', '拟推送的信息', held, {
        cites: ['政府信息公开条例 15'],
        path: (held[0]?.field ?? '').split('.'),
      })
}
