import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../../paths.mjs'
import { page } from './words.mjs'

const outcomes = {
  accepted: ['可以办理', 'can be done'],
  refused: ['不予办理', 'is refused'],
  undetermined: ['无法判断', 'cannot be told'],
}
const reviews = {
  required: ['须经法制审核', 'needs legal review'],
  'not-required': ['不须法制审核', 'needs no legal review'],
  undetermined: ['无法判断', 'cannot be told'],
}

/** What a situation says that the rules answer, in words. */
const expected = ({ expect, by = [] }, { law, say, and, call }) => {
  const due = expect.due ?? say('没有届满日', 'no due day')
  if (typeof expect === 'string')
    return `${say(...outcomes[expect])}${by.length > 0 ? `${say('：', ': ')}${by.map((code) => `\`${code}\``).join(and)}` : ''}`
  if ('review' in expect) return say(...reviews[expect.review])
  if ('deadline' in expect) {
    const title = call(law.periods.get(expect.deadline)?.title, expect.deadline)
    return say(`期限“${title}”：${due}`, `period “${title}”: ${due}`)
  }
  return say(`公示义务 \`${expect.obligation}\`：${due}`, `duty of disclosure \`${expect.obligation}\`: ${due}`)
}

/** What one situation says and what the rules answer now; played once for all languages. */
const playedFrom = (file, all) => {
  const text = readFileSync(file, 'utf8')
  const read = all.readSituation(text)
  if (!read.ok) throw new Error(`${file}: ${read.problems.map(({ message }) => message.zh).join('；')}`)
  const { value } = read
  const { record } = value.start
  const given = record && JSON.parse(readFileSync(join(dirname(file), record), 'utf8'))
  return { text, value, findings: all.playSituation(value, given).findings }
}

const situationPart = ({ text, value, findings }, all) => {
  const { say } = all
  const procedure = all.domain.procedures.get(value.procedure)
  const said = findings.filter(({ outcome }) => outcome !== 'met')
  return [
    `## ${value.title.replace(/\s*\[[^\]]*\]/g, '')}`,
    value.note,
    [
      `- ${say('程序：', 'Procedure: ')}${procedure && all.call(procedure.title, procedure.id)}`,
      `- ${say('依据：', 'Legal basis: ')}${all.domain.articles(value.cites)}`,
      `- ${say('结果：', 'Answer: ')}**${expected(value, all)}**`,
      ...said.map(
        ({ message, cure }) => `  - ${all.message(message)}${cure ? say(`（${cure.zh}）`, ` (${cure.en})`) : ''}`,
      ),
    ].join('\n'),
    `::: details ${say('情形文件', 'The file')}\n\`\`\`yaml\n${text.trim()}\n\`\`\`\n:::`,
  ]
}

/** The situations of one folder, played. */
const playedIn = (dir, all) =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => all.played(`${dir}/${file}`, () => playedFrom(`${dir}/${file}`, all)))

const root = inRoot('packages/domain/situations')

/** The folders that no single word of the glossary names. */
const inEnglish = {
  人员与确认: 'people and confirmations',
  信息公开: 'disclosure',
  入企活动: 'visits that are no check',
  告知与申辩: 'notice and defence',
  地方规定: 'local rules',
  处罚幅度: 'range of the penalty',
  多项违法行为: 'several violations',
  年度检查计划: 'yearly plan of inspections',
  强制执行: 'execution',
  强制措施: 'coercive measures',
  当事人档案: 'register of parties',
  执法监督: 'supervision',
  案卷更正: 'corrections of the file',
  监控设备: 'monitoring devices',
  立案与调查: 'filing and investigation',
  结案以后: 'after closing',
  职责分离: 'separation of duties',
  许可: 'licences',
  送达与日期: 'service and dates',
  重大处罚备案: 'filing of major penalties',
  非现场检查: 'checks without a visit',
}
const foldersIn = (dir) =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** For each code under which a situation was refused or could not be told, one of the findings that it got. */
export const findingsByCode = (all) => {
  const found = new Map()
  for (const name of foldersIn(root))
    for (const { findings } of playedIn(`${root}/${name}`, all))
      for (const each of findings) if (each.outcome !== 'met' && !found.has(each.code)) found.set(each.code, each)
  return found
}

/** The situations of a folder on a page, each with what the rules answer when it is played now. */
export const situationPages = (all) => {
  return foldersIn(root).map((name) => {
    const played = playedIn(`${root}/${name}`, all)
    const called = all.call(name, inEnglish[name])
    if (all.root !== '' && called === name)
      throw new Error(`${name}: 没有英文名称 no English name, neither in docs/glossary.md nor here`)
    return {
      path: `reference/situations/${name}.md`,
      title: called,
      text: page(
        `# ${all.say('情形：', 'Situations: ')}${called}`,
        all.say(
          `共 ${played.length} 件。情形是疑难案件和规则应当给出的答复，由法律人员写成，每次测试都运行；下面的答复是生成本页时运行所得。`,
          `${played.length} hard cases, each with the answer that the rules must give. Lawyers write them, in Chinese; every test run plays them, and the answers below were given when this page was made.`,
        ),
        played.map((each) => situationPart(each, all)),
      ),
    }
  })
}
