import { fieldTable } from './fields.mjs'
import { anchor, page, table } from './words.mjs'

const audiences = { internal: '内部', party: '送当事人', both: '内部和当事人', public: '公开' }

const audience = (form, { say }) =>
  say(audiences[form.audience], `for ${form.audience === 'both' ? 'agency and party' : form.audience} readers`)

const formPart = (form, all) => {
  const { say, and } = all
  return [
    `## ${all.call(form.title, form.id)} {#${anchor(form.id)}}`,
    [
      say(
        `- 文书 \`${form.id}\`，${audience(form, all)}；联：${form.copies.join(and)}`,
        `- Form \`${form.id}\`, ${audience(form, all)}; copies: ${form.copies.join(and)}`,
      ),
      `- ${say('依据：', 'Legal basis: ')}${all.domain.articles(form.cites) || say('无', 'none')}`,
      `- ${say('等级：', 'Grade: ')}${all.gradeOf(form.grade)}${form.catalogue ? say(`（目录 ${form.catalogue} 级）`, ` (level ${form.catalogue} of the catalogue)`) : ''}`,
    ].join('\n'),
    form.mustState.length > 0 && say('**须载明**', '**Must state**'),
    table(
      say(['内容', '依据', '规则'], ['Content', 'Legal basis', 'Rule']),
      form.mustState.map(({ id, zh, en, cites }) => [
        say(zh, en ? `${en} ${zh}` : zh),
        all.domain.articles(cites),
        `\`content.${id}\``,
      ]),
    ),
    say('**字段**', '**Fields**'),
    fieldTable(form.data, all),
  ]
}

/** The standard forms, a page for each group. */
export const formPages = (all) =>
  all.formGroups.map((group) => {
    const title = `${all.say('文书：', 'Forms: ')}${all.call(group.title, group.id)}`
    return {
      path: `reference/forms/${group.id}.md`,
      title,
      text: page(
        `# ${title}`,
        all.say(
          `共 ${group.forms.length} 种，由文书定义生成。`,
          `${group.forms.length} forms, made from their definitions. Titles and what must be stated are those of the Chinese paper.`,
        ),
        group.forms.map((form) => formPart(form, all)),
      ),
    }
  })
