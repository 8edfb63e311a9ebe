import { page } from './words.mjs'

const ranks = {
  law: ['法律', 'law'],
  regulation: ['行政法规', 'regulation'],
  'department-rule': ['部门规章', 'rules of a department'],
  'local-regulation': ['地方性法规', 'local regulation'],
  'local-rule': ['地方政府规章', 'rules of a local government'],
  'judicial-interpretation': ['司法解释', 'judicial interpretation'],
  document: ['规范性文件', 'document'],
  standard: ['标准', 'standard'],
}

const editionOf = ({ id, from, until, grade }, all) =>
  all.say(
    `${id} 版：${from} 起${until ? `，至 ${until}` : ''}（${all.gradeOf(grade)}）`,
    `${id}: from ${from}${until ? ` until ${until}` : ''} (${all.gradeOf(grade)})`,
  )

/** The norms that citations may name, with their editions: a layer that cites another one brings it along. */
export const normPages = (all) => {
  const layers = [all.domain.china, all.domain.liaoning, all.domain.panjin].filter(
    ({ statutes }) => statutes.length > 0,
  )
  const title = all.say('法规和规范性文件', 'Norms')
  return [
    {
      path: 'reference/law/norms.md',
      title,
      text: page(
        `# ${title}`,
        all.say(
          '条款（`cites`、`violated`）以简称或者文号引用这些法规。引用别的法规的一层，自己列出该法规（`statutes`）。',
          'Citations (`cites`, `violated`) name these norms by short title or number. A layer that cites another norm lists it itself (`statutes`).',
        ),
        layers.map((layer) => [
          `## ${all.call(layer.title, layer.id)}`,
          layer.statutes.map(({ id, short, title: whole, rank, editions }) => [
            `### ${short}`,
            [
              `- \`${id}\`${all.say('，', ', ')}${all.say(...ranks[rank])}`,
              whole !== short && `- ${all.say('全称：', 'Title: ')}${whole}`,
              ...editions.map((edition) => `- ${editionOf(edition, all)}`),
            ]
              .filter(Boolean)
              .join('\n'),
          ]),
        ]),
      ),
    },
  ]
}
