import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot } from '../../paths.mjs'
import { page } from './words.mjs'

const outcomes = { accepted: '可以办理', refused: '不予办理', undetermined: '无法判断' }
const reviews = { required: '须经法制审核', 'not-required': '不须法制审核', undetermined: '无法判断' }

/** What a situation says that the rules answer, in words. */
const expected = ({ expect, by = [] }, { law }) => {
  if (typeof expect === 'string')
    return `${outcomes[expect]}${by.length > 0 ? `：${by.map((code) => `\`${code}\``).join('、')}` : ''}`
  if ('review' in expect) return reviews[expect.review]
  if ('deadline' in expect) return `期限“${law.periods.get(expect.deadline)?.title}”：${expect.due ?? '没有届满日'}`
  return `公示义务 \`${expect.obligation}\`：${expect.due ?? '没有届满日'}`
}

const situationPart = (file, all) => {
  const text = readFileSync(file, 'utf8')
  const read = all.readSituation(text)
  if (!read.ok) throw new Error(`${file}: ${read.problems.map(({ message }) => message.zh).join('；')}`)
  const { value } = read
  const { record } = value.start
  const given = record && JSON.parse(readFileSync(join(dirname(file), record), 'utf8'))
  const { findings } = all.playSituation(value, given)
  const said = findings.filter(({ outcome }) => outcome !== 'met')
  return [
    `## ${value.title.replace(/\s*\[[^\]]*\]/g, '')}`,
    value.note,
    [
      `- 程序：${all.domain.procedures.get(value.procedure)?.title}`,
      `- 依据：${all.domain.articles(value.cites)}`,
      `- 结果：**${expected(value, all)}**`,
      ...said.map(({ message, cure }) => `  - ${message.zh}${cure ? `（${cure.zh}）` : ''}`),
    ].join('\n'),
    `::: details 情形文件\n\`\`\`yaml\n${text.trim()}\n\`\`\`\n:::`,
  ]
}

/** The situations of a folder on a page, each with what the rules answer when it is played now. */
export const situationPages = (all) => {
  const dir = inRoot('packages/domain/situations')
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const files = readdirSync(`${dir}/${name}`)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
      return {
        path: `reference/situations/${name}.md`,
        title: name,
        text: page(
          `# 情形：${name}`,
          `共 ${files.length} 件。情形是疑难案件和规则应当给出的答复，由法律人员写成，每次测试都运行；下面的答复是生成本页时运行所得。`,
          files.map((file) => situationPart(`${dir}/${name}/${file}`, all)),
        ),
      }
    })
}
