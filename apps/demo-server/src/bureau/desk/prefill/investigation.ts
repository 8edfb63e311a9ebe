import { formatChineseDate, latest, partyName } from '@zhifa/domain'
import { chinaDateTime } from '../../../web/china-time'
import { foundWords } from './found-by-check'
import { checkBehind } from './from-check'
import {
  causeTitle,
  causeToday,
  evidenceOf,
  filingOf,
  intakeOf,
  type Known,
  partyOf,
  present,
  sexOfSpokesman,
  spokesmanOf,
} from './known'
import { timesShown } from './recordings'

/** 行政处罚法第五十五条、第四十三条: the first question of every interview. */
const showsTheCard = ({ bureau }: Known): string =>
  `我们是${bureau.agency.name}执法人员，这是我们的执法证件，请您确认。您是否申请我们回避？`

/** The questions that every interview asks; the answers are the other person's. */
const questionsOf = (known: Known): { ask: string }[] => [
  { ask: showsTheCard(known) },
  { ask: `请您如实说明${causeTitle(known) ?? '本案'}的有关情况：时间、地点、经过、原因和目前的状况。` },
  { ask: '您还有什么需要补充说明，或者需要提供的材料？' },
]

/** What was done since evidence was last listed, each act with its recordings; how many sheets a record has is known as it is printed. */
async function evidenceToList(known: Known): Promise<Record<string, unknown>[]> {
  const { entries } = known.state
  const since = entries.slice(entries.findLastIndex(({ step }) => step === 'evidence') + 1)
  const title = causeTitle(known)
  const made: Record<string, unknown>[] = []
  for (const { step, seq, recordings = [] } of since) {
    const paper = papers[step]
    if (!paper) continue
    const [kind, name, proves, film] = paper
    made.push(present({ kind, title: name, proves: title && proves(title), pages: await known.sheets(seq) }))
    if (film && recordings.length > 0)
      made.push(present({ kind: 'audio-visual', origin: 'officers', title: film, proves: title && proves(title) }))
  }
  const first = evidenceOf(known).length + 1
  return (made.length > 0 ? made : [{}]).map((item, i) => ({ id: `证据${first + i}`, ...item }))
}

type Paper = readonly [kind: string, title: string, proves: (cause: string) => string, film?: string]

/** What an act leaves as evidence, and of what; a film of an interview proves nothing beside its record. */
const papers: Readonly<Record<string, Paper>> = {
  'scene-inspection': ['inquest', '现场笔录', (cause) => `现场检查时的情况，涉及${cause}`, '现场检查录像'],
  interview: ['statement', '询问笔录', (cause) => `被询问人对${cause}有关情况的陈述`],
}

/** What was seen and where, in the words of the record: the facts are drafted from them and settled by whoever reports. */
async function factsSeen(known: Known): Promise<string | undefined> {
  const check = await checkBehind(known)
  const begun = check ? foundWords(check) : ''
  const scene = latest(known.state, 'scene-inspection')
  const party = partyOf(known)
  const cause = causeTitle(known)
  if (!party || !cause || !(scene || check)) return undefined
  // The papers lead to it themselves: 经查明：
  const head = `${partyName(party)}${cause}。${begun}`
  return scene ? `${head}${formatChineseDate(scene.on)}在${scene.data.place}检查时：${scene.data.content}` : head
}

const names = ({ bureau }: Known, ids: readonly string[] = []): string =>
  ids.map((id) => bureau.registry.officers.get(id)?.name ?? id).join('、')

type Filling = (known: Known, recordings: readonly Record<string, unknown>[]) => Promise<Record<string, unknown>>

export const investigation: Readonly<Record<string, Filling>> = {
  intake: async (known) => {
    const { bureau, user } = known
    return {
      receivedAt: `${bureau.today()}T${chinaDateTime(bureau.now()).slice(11, 16)}`,
      opinion: `同意受理，请${user.officer.department}核查。`,
    }
  },
  filing: async (known) => {
    const handlers = latest(known.state, 'intake')?.by.map(({ id }) => id)
    return present({
      party: partyOf(known),
      summary: intakeOf(known)?.summary,
      violated: causeToday(known)?.violated,
      basis: known.step.cites,
      jurisdiction: present({ ground: 'place-of-act', areaCode: known.bureau.agency.areaCode }),
      handlers,
      departmentOpinion: '建议立案调查。',
      headOpinion: `同意立案，由${names(known, handlers)}承办。`,
    })
  },
  'scene-inspection': async (known, recordings) =>
    present({ place: partyOf(known)?.address, ...timesShown(recordings), companion: spokesmanOf(known) }),
  interview: async (known, recordings) => {
    const party = partyOf(known)
    const spokesman = spokesmanOf(known)
    return present({
      recorder: filingOf(known)?.handlers.find((id) => id !== known.user.id) ?? '',
      place: known.bureau.agency.address,
      ...timesShown(recordings),
      person:
        spokesman &&
        present({
          ...spokesman,
          sex: sexOfSpokesman(known),
          employer: party?.kind === 'natural-person' ? undefined : party?.name,
        }),
      questions: questionsOf(known),
    })
  },
  evidence: async (known) => ({ items: await evidenceToList(known) }),
  'investigation-end': async (known) => {
    const cause = causeToday(known)
    const inspected = latest(known.state, 'scene-inspection')?.on
    return present({
      party: partyOf(known),
      ...(inspected ? { violation: { to: inspected } } : {}),
      facts: [present({ text: await factsSeen(known), evidence: evidenceOf(known).map(({ id }) => id) })],
      violated: filingOf(known)?.violated ?? cause?.violated,
      penaltyBasis: cause?.cites,
      tier: cause?.tiers.length === 1 ? cause.tiers[0]?.id : undefined,
      proposal: [{}],
      correction: '立即停止并改正上述违法行为。',
    })
  },
  preservation: async () => ({ items: [{}] }),
}
