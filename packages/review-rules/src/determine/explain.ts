import { type Determination, type LawBook, type Parameter, penaltyKindNames } from '@zhifa/domain'
import { articles, gradeNote, inWords } from '../text'
import { factKinds } from './fact-names'

const answers: Readonly<Record<Determination['outcome'], string>> = {
  required: '属于重大执法决定，应当进行法制审核',
  'not-required': '不属于重大执法决定，依法不需要法制审核',
  undetermined: '是否属于重大执法决定尚不能确定，按需要审核处理',
}

/** What can be decided. The choices of a parameter have their words in the law book. */
const decisions: Readonly<Record<string, string>> = {
  penalty: '行政处罚',
  'no-penalty': '不予行政处罚',
  grant: '准予行政许可',
  refuse: '不予行政许可',
  revoke: '撤销行政许可',
  measure: '行政强制措施',
  execution: '行政强制执行',
}

/** The determination in Chinese, for the file and the review opinion. The same determination gives the same bytes. */
export function explainDetermination(determination: Determination, law: LawBook): string {
  const nameOf = (name: string): string => factKinds[name]?.name ?? law.parameters.get(name)?.title ?? name
  const choicesOf = (name: string): Parameter['choices'] =>
    factKinds[name] === undefined ? law.parameters.get(name)?.choices : undefined
  const { grounds, outcome, on, engine, lawDigest } = determination
  const said = { met: '具备', 'not-met': '不具备', undetermined: '缺少事实，不能判断' }
  const lines = grounds.map((ground, i) => {
    const read = Object.entries(ground.read).map(([name, value]) => `${nameOf(name)}：${words(value, choicesOf(name))}`)
    const missing = ground.missing.map((name) => `${nameOf(name)}：无记录`)
    return `${i + 1}.${ground.title}：${said[ground.outcome]}。${[...read, ...missing].join('；')}。依据${articles(ground.cites)}${gradeNote(ground.grade)}。`
  })
  return [
    `判定结论：${answers[outcome]}。`,
    `判定日期：${on}。`,
    ...(lines.length === 0 ? ['当日没有有效的目录清单条目。'] : lines),
    `判定版本：${engine}，法规数据${lawDigest.slice(0, 16)}。`,
  ].join('\n')
}

function words(value: unknown, choices: Parameter['choices'] = []): string {
  const named = (item: unknown): unknown =>
    choices.find(({ id }) => id === item)?.title ??
    penaltyKindNames[item as keyof typeof penaltyKindNames] ??
    decisions[item as string] ??
    item
  return inWords(Array.isArray(value) ? value.map(named) : named(value))
}
