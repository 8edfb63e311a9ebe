import { page, table } from './words.mjs'

const commandPart = (program, { name, usage, options }) => [
  `## ${name}`,
  usage.map(({ line, zh, en }) => `\`\`\`text\n${program.name} ${line}\n\`\`\`\n\n${zh}（${en}）`),
  table(
    ['选项', '说明'],
    Object.entries(options).map(([key, { short, value, type, multiple, zh, choices }]) => [
      `\`--${key}${type === 'string' ? ` ${value ?? 'TEXT'}` : ''}\`${short ? `、\`-${short}\`` : ''}`,
      `${zh}${choices ? `：${choices.map((each) => `\`${each}\``).join('、')}` : ''}${multiple && !zh.includes('可重复') ? '，可重复' : ''}`,
    ]),
  ),
]

/** The command lines, from the definitions that parse them. */
export const commandPages = (all) =>
  [all.domainProgram, all.reviewProgram, all.documents(all.disk), all.pushProgram, all.serveProgram].map((program) => ({
    path: `reference/commands/${program.name}.md`,
    title: program.name,
    text: page(
      `# ${program.name}`,
      `${program.title.zh}。每个命令都有 \`--help\`；退出码：0 完成或者“是”，1“否”，2 用法有误，3 无法判断，4 环境有误。`,
      program.notes?.length > 0 && program.notes.join('\n\n'),
      program.commands.map((command) => commandPart(program, command)),
    ),
  }))
