import { articles, type RegistryText } from '@zhifa/domain'

/** One line that only the old or only the new text has. */
export interface Difference {
  readonly sign: '+' | '-'
  readonly line: string
}

/** A text line by line, so that what changed can be shown. */
function linesOf(text: RegistryText): string[] {
  return [
    text.title,
    ...text.sections.flatMap((section) => {
      if (section.kind === 'note') return [section.text]
      if (section.kind === 'chart') return [`流程图 ${section.procedure}`]
      if (section.kind === 'pairs') return section.rows.map(({ title, text: value }) => `${title}：${value}`)
      return section.rows.map((row) => row.filter((cell) => cell !== '').join(' ｜ '))
    }),
    ...text.restsOn.map((article) => `依据 ${articles([article])}`),
  ]
}

/** What a new text changes, without the lines that stay. */
export function differencesOf(before: RegistryText, after: RegistryText): Difference[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const [there, here] = [new Set(old), new Set(now)]
  return [
    ...old.filter((line) => !here.has(line)).map((line) => ({ sign: '-' as const, line })),
    ...now.filter((line) => !there.has(line)).map((line) => ({ sign: '+' as const, line })),
  ]
}
