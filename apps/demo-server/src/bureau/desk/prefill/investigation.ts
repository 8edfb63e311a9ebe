import { latest } from '@zhifa/domain'
import { chinaDateTime } from '../../../web/china-time'
import { causeToday, evidenceOf, filingOf, intakeOf, type Known, partyOf, present, year } from './known'

/** 行政处罚法第五十五条、第四十三条: the first question of every interview. */
const showsTheCard = ({ bureau }: Known): string =>
  `我们是${bureau.agency.name}执法人员，这是我们的执法证件，请您确认。您是否申请我们回避？`

/** What was done since evidence was last listed, each act with its recordings: what it proves and its pages are written by hand. */
function evidenceToList(known: Known): Record<string, unknown>[] {
  const { entries } = known.state
  const since = entries.slice(entries.findLastIndex(({ step }) => step === 'evidence') + 1)
  const made = since.flatMap(({ step, recordings = [] }) => {
    const paper = papers[step]
    if (!paper) return []
    const [kind, title, film] = paper
    return [{ kind, title }, ...(film && recordings.length > 0 ? [{ kind: 'audio-visual', title: film }] : [])]
  })
  const first = evidenceOf(known).length + 1
  return (made.length > 0 ? made : [{}]).map((item, i) => ({ id: `证据${first + i}`, ...item }))
}

/** What an act leaves as evidence; a film of an interview proves nothing beside its record. */
const papers: Readonly<Record<string, readonly [kind: string, title: string, film?: string]>> = {
  'scene-inspection': ['inquest', '现场笔录', '现场检查录像'],
  interview: ['statement', '询问笔录'],
}

export const investigation: Readonly<Record<string, (known: Known) => Promise<Record<string, unknown>>>> = {
  intake: async ({ bureau }) => ({ receivedAt: `${bureau.today()}T${chinaDateTime(bureau.now()).slice(11, 16)}` }),
  filing: async (known) =>
    present({
      number: await known.number(`${year(known)}-`, ''),
      party: partyOf(known),
      summary: intakeOf(known)?.summary,
      violated: causeToday(known)?.violated,
      basis: known.step.cites,
      jurisdiction: { areaCode: known.bureau.agency.areaCode },
      handlers: latest(known.state, 'intake')?.by.map(({ id }) => id),
    }),
  'scene-inspection': async (known) => present({ place: partyOf(known)?.address }),
  interview: async (known) => ({
    recorder: filingOf(known)?.handlers.find((id) => id !== known.user.id) ?? '',
    place: known.bureau.agency.address,
    questions: [{ ask: showsTheCard(known) }, {}],
  }),
  evidence: async (known) => ({ items: evidenceToList(known) }),
  'investigation-end': async (known) => {
    const cause = causeToday(known)
    const inspected = latest(known.state, 'scene-inspection')?.on
    return present({
      party: partyOf(known),
      ...(inspected ? { violation: { to: inspected } } : {}),
      facts: [{ evidence: evidenceOf(known).map(({ id }) => id) }],
      violated: filingOf(known)?.violated ?? cause?.violated,
      penaltyBasis: cause?.cites,
      proposal: [{}],
    })
  },
  preservation: async () => ({ items: [{}] }),
  'correction-order': async (known) => ({ basis: known.step.cites }),
}
