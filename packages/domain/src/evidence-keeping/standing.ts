import type { Finding, Outcome } from '../finding/finding'
import { finding } from '../finding/make'
import type { Registry } from '../people/registry'
import type { EvidenceEvent, EvidenceFile } from './acts'
import { type Custody, custodyOf } from './custody'
import { minutesBetween } from './minutes'
import { redactionsOf } from './redaction'
import { seriesOf } from './series'
import { secrecyOf } from './standing-secrecy'

/** What of the evidence of a case a reviewer has to know: gaps in recordings and in custody, what nobody has said yet. */
export function evidenceStanding(
  events: readonly EvidenceEvent[],
  files: readonly EvidenceFile[],
  { registry, now }: { readonly registry: Registry; readonly now: string },
): Finding[] {
  const chains = custodyOf(events, registry, now)
  const copies = new Set(redactionsOf(events).map(({ copy }) => copy))
  const originals = files.filter(({ sha256 }) => !copies.has(sha256))
  return [
    ...seriesOf(events, files).flatMap(({ title, gaps, explained }) =>
      gaps.map(({ after, minutes, from, to }) =>
        told(
          'evidence.series-gap',
          'not-met',
          `音像“${title}”第${after}段与第${after + 1}段之间间断${minutes}分钟（${clock(from)}至${clock(to)}）：${explained ?? '没有说明'}`,
          `${minutes} minutes are missing between segments ${after} and ${after + 1}`,
        ),
      ),
    ),
    ...chains.flatMap((chain) => custodyTold(chain, files, registry)),
    ...originals
      .filter(({ type, sha256 }) => /^(audio|video)\//.test(type) && !chains.some(({ of }) => of.includes(sha256)))
      .map(({ name }) =>
        told(
          'evidence.custody-unknown',
          'undetermined',
          `“${name}”没有登记原始载体由谁保管`,
          'nobody said who keeps the original',
        ),
      ),
    ...originals
      .filter(({ sha256 }) => secrecyOf(events, sha256) === undefined)
      .map(({ name }) =>
        told('evidence.secrecy-unsaid', 'undetermined', `“${name}”没有标注涉密情况`, 'nobody said whether it is kept'),
      ),
  ]
}

const clock = (time: string): string => time.replace('T', ' ')

function custodyTold(
  { title, label, links, gaps, open, of }: Custody,
  files: readonly EvidenceFile[],
  registry: Registry,
): Finding[] {
  const name = `“${title}”（${label}）`
  const person = (id: string): string => registry.officers.get(id)?.name ?? id
  const first = links[0]
  const ended = files.flatMap((file) => (of.includes(file.sha256) && file.ended ? [file.ended] : [])).toSorted()[0]
  const late = first && ended !== undefined && first.from > ended ? minutesBetween(ended, first.from) : 0
  return [
    ...(late > 0 && first && ended !== undefined
      ? [
          told(
            'evidence.custody-gap',
            'not-met',
            `原始载体${name}自录制结束（${clock(ended)}）至开始保管（${clock(first.from)}）间断${late}分钟，无人保管`,
            `nobody kept it for ${late} minutes after the recording ended`,
          ),
        ]
      : []),
    ...gaps.map(({ from, to, why }) =>
      told(
        'evidence.custody-gap',
        'not-met',
        why === 'on-the-way'
          ? `原始载体${name}交出（${clock(from)}）至接收（${clock(to ?? '')}）间断${minutesBetween(from, to ?? from)}分钟`
          : `原始载体${name}的保管人已于${from.slice(0, 10)}前离任，${to === undefined ? '至今没有交接' : `至${clock(to)}才交接`}`,
        why === 'on-the-way' ? 'nobody kept it on the way' : 'its holder has left the service',
      ),
    ),
    ...(open
      ? [
          told(
            'evidence.custody-unconfirmed',
            'undetermined',
            `原始载体${name}已由${open.by.name}于${clock(open.act.at)}交出，接收人${person(open.act.to)}尚未确认`,
            'it was given away, and nobody confirmed to have it',
          ),
        ]
      : []),
  ]
}

const told = (code: string, outcome: Outcome, zh: string, en: string): Finding =>
  finding(code, { outcome, zh, en, cites: ['行政处罚法 46'], cure: cures[code] ?? { zh: '请查明', en: 'find out' } })

const cures: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'evidence.series-gap': { zh: '审核时一并考虑间断对证明力的影响', en: 'weigh what the gap leaves unproved' },
  'evidence.custody-gap': {
    zh: '审核时一并考虑对真实性的影响，必要时由保管人书面说明',
    en: 'weigh it; let the holders explain',
  },
  'evidence.custody-unconfirmed': { zh: '请接收人确认接收', en: 'let who took it confirm' },
  'evidence.custody-unknown': { zh: '请登记原始载体', en: 'register the original' },
  'evidence.secrecy-unsaid': { zh: '请标注涉密情况', en: 'say whether it is kept' },
}
