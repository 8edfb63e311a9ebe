import { fieldTable } from './fields.mjs'
import { anchor, page, table } from './words.mjs'

const audiences = { internal: '内部', party: '送当事人', both: '内部和当事人', public: '公开' }

const formPart = (form, all) => [
  `## ${form.title} {#${anchor(form.id)}}`,
  [
    `- 文书 \`${form.id}\`，${audiences[form.audience]}；联：${form.copies.join('、')}`,
    `- 依据：${all.domain.articles(form.cites) || '无'}`,
    `- 等级：${all.domain.gradeNames[form.grade]}${form.catalogue ? `（目录 ${form.catalogue} 级）` : ''}`,
  ].join('\n'),
  form.mustState.length > 0 && '**须载明**',
  table(
    ['内容', '依据', '规则'],
    form.mustState.map(({ id, zh, cites }) => [zh, all.domain.articles(cites), `\`content.${id}\``]),
  ),
  '**字段**',
  fieldTable(form.data, all),
]

/** The standard forms, a page for each group. */
export const formPages = (all) =>
  all.formGroups.map((group) => ({
    path: `reference/forms/${group.id}.md`,
    title: `文书：${group.title}`,
    text: page(
      `# 文书：${group.title}`,
      `共 ${group.forms.length} 种，由文书定义生成。`,
      group.forms.map((form) => formPart(form, all)),
    ),
  }))
