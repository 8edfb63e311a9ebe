import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'

/** 主动出示执法证件、告知权利 */
export const certificateShown = guard<
  { certificateShown: boolean; rightsTold: boolean; signature?: { kind: string } },
  KnownPayloads
>(
  {
    id: 'on-site.certificate-shown',
    title: '已主动出示执法证件并告知权利义务',
    cites: ['行政处罚法 55.1', '行政处罚法 44'],
  },
  ({ data: { certificateShown, rightsTold, signature } }) => {
    const shown = certificateShown && rightsTold
    // Where nobody was found there is nobody to show it to: the record must not have to claim otherwise.
    const nobody = signature?.kind === 'nobody-found'
    return {
      holds: shown || nobody,
      read: { certificateShown, rightsTold },
      message: shown
        ? { zh: '已出示执法证件并告知权利义务', en: 'the certificate was shown and the rights were told' }
        : nobody
          ? { zh: '现场没有找到检查对象', en: 'nobody was found on the spot' }
          : {
              zh: '未记录主动出示执法证件或者告知权利义务',
              en: 'showing the certificate or telling the rights is not on record',
            },
      cure: { zh: '请先出示证件、告知权利义务并如实记录', en: 'show the certificate, tell the rights, and record it' },
    }
  },
)

/** 拒签须有见证人或者音像佐证 */
export const refusalWitnessed = guard<{ signature: { kind: string; witness?: string | undefined } }, KnownPayloads>(
  { id: 'on-site.refusal-witnessed', title: '当事人拒签的，有见证人或音像记录佐证', cites: ['行政处罚法 55.2'] },
  ({ data, act }) => {
    const signed = data.signature.kind === 'signed'
    const proved = data.signature.witness !== undefined || (act.recordings?.length ?? 0) > 0
    return {
      holds: signed || proved,
      read: { signature: data.signature.kind },
      message:
        signed || proved
          ? { zh: '签字情况已记录', en: 'the signature is on record' }
          : {
              zh: '当事人拒绝签字，但没有见证人或音像记录',
              en: 'the party refused to sign and there is neither witness nor recording',
            },
      cure: { zh: '请补充见证人或登记音像记录', en: 'add a witness or a recording' },
    }
  },
)
