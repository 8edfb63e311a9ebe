import { codeRooms } from './code-rooms.mjs'
import { codeWords } from './code-words.mjs'
import { address } from './language.mjs'
import { findingsByCode } from './situations.mjs'
import { page, table } from './words.mjs'

/** Guards by id, with the steps that ask them. */
const guardsOf = (all) => {
  const found = new Map()
  for (const procedure of all.domain.procedures.values())
    for (const step of Object.values(procedure.steps))
      for (const guard of step.guards ?? []) {
        const { asked } = found.get(guard.id) ?? found.set(guard.id, { guard, asked: new Set() }).get(guard.id)
        asked.add(all.call(step.title, step.id))
      }
  return found
}

/**
 * What a code says where no step asks for it: one of the messages that a situation got, or the words of the check.
 * @throws for a code that has no words anywhere
 */
const toldOf = (code, found, { say }) => {
  if (found) return say(`例：${found.message.zh}`, `e.g. ${found.message.en}`)
  const words = codeWords[code]
  if (!words)
    throw new Error(
      `检查结果代码 ${code} 没有说明 / the finding code ${code} has no words: scripts/lib/site/reference/code-words.mjs`,
    )
  return say(...words)
}

/** The articles of a guard; where no step asks, those of the case from which the message is: another case may name others. */
const basisOf = (guard, found, { domain, say }) => {
  if (guard) return domain.articles(guard.cites)
  const named = domain.formatCitations(found?.citations ?? [])
  return named && say(`例：${named}`, `e.g. ${named}`)
}

/** The codes of one kind, each with what it asks for; one that belongs to no step with what it says. */
const roomPart = (codes, guards, found, all) =>
  table(
    all.say(
      ['代码', '条件或者说明', '依据', '在哪些步骤'],
      ['Code', 'Condition, or what it says', 'Legal basis', 'Steps'],
    ),
    codes.map((code) => {
      const { guard, asked } = guards.get(code) ?? {}
      const steps = asked ? [...asked].join(all.and) : all.say('任何步骤', 'any')
      return [
        `\`${code}\``,
        guard?.title ?? toldOf(code, found.get(code), all),
        basisOf(guard, found.get(code), all),
        steps,
      ]
    }),
  )

/** The name of a kind of codes. @throws for one that has none */
const roomName = (room, all) => {
  const name = codeRooms[room]
  if (!name)
    throw new Error(
      `检查结果代码 ${room}. 没有名称 / the finding codes ${room}. have no name: scripts/lib/site/reference/code-rooms.mjs`,
    )
  return all.say(...name)
}

/** The codes under which a finding can stand in the way of an act. */
export const codePages = (all) => {
  const { say } = all
  const guards = guardsOf(all)
  const found = findingsByCode(all)
  const codes = [...all.findingCodes].sort()
  const rooms = [...new Set(codes.map((code) => code.split('.')[0]))].map((room) => [
    room,
    codes.filter((code) => code.startsWith(`${room}.`)),
  ])
  const rules = address('reference/review-rules', all)
  return [
    {
      path: 'reference/finding-codes.md',
      title: say('检查结果代码', 'Finding codes'),
      text: page(
        `# ${say('检查结果代码', 'Finding codes')}`,
        say(
          `办理不能通过时，答复中的每一项都有代码；代码各版本不变，共 ${codes.length} 个，由程序表和检查生成。`,
          `When an act cannot be done, each reason has a code, the same in every version: ${codes.length}, made from the tables of the procedures and the checks.`,
        ),
        say(
          `步骤写“任何步骤”的，不属于哪一步的条件，任何办理都可能得到；“例”是情形中得到的一句说明和那件案件的依据，每次的说明随案情写明，在答复中。审核规则的代码就是规则的编号，见[审核规则](${rules})。`,
          `A code with “any” step is no condition of one: every act can get it; after “e.g.” stand what it said of one of the situations and the articles of that case, and each answer says what is wrong in its case, in both languages. The code of a review rule is its id: see [review rules](${rules}).`,
        ),
        rooms.map(([room, own]) => [`## ${roomName(room, all)}`, roomPart(own, guards, found, all)]),
      ),
    },
  ]
}
