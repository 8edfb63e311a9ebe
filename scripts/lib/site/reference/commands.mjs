import { page, table } from './words.mjs'

const option = ([key, { short, value, type, multiple, zh, en, choices }], { say, and }) => {
  const values = choices ? `${say('：', ': ')}${choices.map((each) => `\`${each}\``).join(and)}` : ''
  const again = multiple && !say(zh, en).includes(say('可重复', 'repeat')) ? say('，可重复', ', may be repeated') : ''
  return [
    `\`--${key}${type === 'string' ? ` ${value ?? 'TEXT'}` : ''}\`${short ? `${and}\`-${short}\`` : ''}`,
    `${say(zh, en)}${values}${again}`,
  ]
}

const commandPart = (program, { name, usage, options }, all) => [
  `## ${name}`,
  usage.map(({ line, zh, en }) => `\`\`\`text\n${program.name} ${line}\n\`\`\`\n\n${all.say(zh, en)}`),
  table(
    all.say(['选项', '说明'], ['Option', 'What it does']),
    Object.entries(options).map((each) => option(each, all)),
  ),
]

/** A note says its thing in both languages, the Chinese first; a page is in one. */
const inOne = (note, { say }) => {
  const [zh, en = zh] = note.split(' / ')
  return say(zh, en)
}

/** The command lines, from the definitions that parse them. */
export const commandPages = (all) =>
  [all.domainProgram, all.reviewProgram, all.documents(all.disk), all.pushProgram, all.serveProgram].map((program) => ({
    path: `reference/commands/${program.name}.md`,
    title: program.name,
    text: page(
      `# ${program.name}`,
      all.say(
        `${program.title.zh}。每个命令都有 \`--help\`；退出码：0 完成或者“是”，1“否”，2 用法有误，3 无法判断，4 环境有误。`,
        `For ${program.title.en}. Every command has \`--help\`. Exit codes: 0 done or yes, 1 no, 2 wrong use, 3 cannot be told, 4 something is wrong around it.`,
      ),
      program.notes?.map((note) => inOne(note, all)).join('\n\n'),
      program.commands.map((command) => commandPart(program, command, all)),
    ),
  }))
