import { page, table } from './words.mjs'

/** Guards by id, with the steps that ask them. */
const guardsOf = (all) => {
  const found = new Map()
  for (const procedure of all.domain.procedures.values())
    for (const step of Object.values(procedure.steps))
      for (const guard of step.guards ?? []) {
        const { asked } = found.get(guard.id) ?? found.set(guard.id, { guard, asked: new Set() }).get(guard.id)
        asked.add(step.title)
      }
  return found
}

/** The codes under which a finding can stand in the way of an act. */
export const codePages = (all) => {
  const guards = guardsOf(all)
  const codes = [...all.findingCodes].sort()
  const rooms = [...new Set(codes.map((code) => code.split('.')[0]))].map((room) => [
    room,
    codes.filter((code) => code.startsWith(`${room}.`)),
  ])
  return [
    {
      path: 'reference/finding-codes.md',
      title: '检查结果代码',
      text: page(
        '# 检查结果代码',
        `办理不能通过时，答复中的每一项都有代码；代码各版本不变，共 ${codes.length} 个，由程序表和检查生成。`,
        '条件为空的，不属于某一步骤：任何办理都可能得到，其说明在答复中。审核规则的代码就是规则的编号，见[审核规则](/reference/review-rules)。',
        rooms.map(([room, own]) => [
          `## ${room}`,
          table(
            ['代码', '条件', '依据', '在哪些步骤'],
            own.map((code) => {
              const { guard, asked } = guards.get(code) ?? {}
              return [
                `\`${code}\``,
                guard?.title,
                guard && all.domain.articles(guard.cites),
                asked && [...asked].join('、'),
              ]
            }),
          ),
        ]),
      ),
    },
  ]
}
