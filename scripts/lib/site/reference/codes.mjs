import { address } from './language.mjs'
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

/** The codes of one kind: a table where steps ask for some of them, else only the codes. */
const roomPart = (codes, guards, all) =>
  codes.some((code) => guards.has(code))
    ? table(
        all.say(['代码', '条件', '依据', '在哪些步骤'], ['Code', 'Condition', 'Legal basis', 'Steps']),
        codes.map((code) => {
          const { guard, asked } = guards.get(code) ?? {}
          const cited = guard && all.domain.articles(guard.cites)
          return [`\`${code}\``, guard?.title, cited, asked && [...asked].join(all.and)]
        }),
      )
    : codes.map((code) => `\`${code}\``).join(all.and)

/** The codes under which a finding can stand in the way of an act. */
export const codePages = (all) => {
  const { say } = all
  const guards = guardsOf(all)
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
          `条件为空的，不属于某一步骤：任何办理都可能得到，其说明在答复中。审核规则的代码就是规则的编号，见[审核规则](${rules})。`,
          `A code without a condition belongs to no step: any act can get it, and its answer says what is wrong, in both languages. The code of a review rule is its id: see [review rules](${rules}).`,
        ),
        rooms.map(([room, own]) => [`## ${room}`, roomPart(own, guards, all)]),
      ),
    },
  ]
}
