import type { Bilingual, Finding } from '@zhifa/domain'

/** What the schema library says of a choice lists the keys that the program uses. */
const inPlainWords = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace(/无效(?:选项|输入).*$/u, '请选择其中一项'),
  en: en.replace(/Invalid (?:option|input).*$/u, 'choose one of the list'),
})

/** What is wrong with an input, in words for the person who filled it in. */
export const problemText = ({ message }: Finding): Bilingual => inPlainWords(message)

/** Messages by the name of the input that they belong to. The input stands right above: its name is not said again. */
export function problemsByField(findings: readonly Finding[]): Map<string, Bilingual[]> {
  const problems = new Map<string, Bilingual[]>()
  for (const finding of findings) {
    if (!finding.path) continue
    const name = finding.path.join('.')
    const { zh, en } = problemText(finding)
    const short = { zh: zh.replace(/^[^:：]{1,60}[:：]\s*/, ''), en: en.replace(/^[\w.-]+: /, '') }
    problems.set(name, [...(problems.get(name) ?? []), short])
  }
  return problems
}
