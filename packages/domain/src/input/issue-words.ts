import type { z } from 'zod'
import type { Bilingual } from '../finding/finding'

type Issue = z.core.$ZodIssue

const types: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或者否', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'an object' },
  record: { zh: '一组字段', en: 'an object' },
}

/** Of a limit: what is counted, in the words of whoever fills the form in. */
function limit(issue: Issue & { code: 'too_big' | 'too_small' }): Bilingual | undefined {
  const many = issue.code === 'too_big'
  const bound = Number(many ? (issue as { maximum: unknown }).maximum : (issue as { minimum: unknown }).minimum)
  if (!Number.isFinite(bound)) return undefined
  const count = bound.toLocaleString('en-US')
  const word = many ? { zh: '不得超过', en: 'at most' } : { zh: '不得少于', en: 'at least' }
  switch (issue.origin) {
    case 'string':
      if (!many && bound === 1) return { zh: '不能为空', en: 'must not be empty' }
      return { zh: `${word.zh}${count}个字符`, en: `${word.en} ${count} characters` }
    case 'array':
      if (!many && bound === 1) return { zh: '至少应有一项', en: 'at least one item' }
      return { zh: `${word.zh}${count}项`, en: `${word.en} ${count} items` }
    case 'number':
    case 'int': {
      const strict = issue.inclusive === false
      const zh = many ? (strict ? '应小于' : '不得大于') : strict ? '应大于' : '不得小于'
      const en = many ? (strict ? 'less than' : 'at most') : strict ? 'more than' : 'at least'
      return { zh: `${zh}${count}`, en: `${en} ${count}` }
    }
    default:
      return undefined
  }
}

/** The words that a field takes; too many to read are not listed. */
export function oneOf(values: readonly unknown[]): Bilingual | undefined {
  if (values.length === 0 || values.length > 20) return undefined
  const words = values.map((value) => String(value))
  const [only, ...more] = words
  return more.length === 0
    ? { zh: `应为 ${only}`, en: `must be ${only}` }
    : { zh: `应为下列之一：${words.join('、')}`, en: `must be one of ${words.join(', ')}` }
}

/** An issue in words that a person understands, where the schema library's own would name types and patterns. */
export function issueWords(issue: Issue): Bilingual | undefined {
  switch (issue.code) {
    // Schemas may carry their own bilingual text in a custom issue's params.
    case 'custom':
      return issue.params?.message as Bilingual | undefined
    // A pattern says nothing to a person.
    case 'invalid_format':
      return issue.format === 'date'
        ? { zh: '应为真实存在的日期，写作 YYYY-MM-DD', en: issue.message }
        : { zh: '格式不正确', en: 'wrong format' }
    case 'invalid_union':
      return { zh: '不是规定的内容之一', en: 'is none of the kinds that are allowed' }
    case 'invalid_value':
      return oneOf(issue.values)
    case 'unrecognized_keys':
      return { zh: '不认识的字段', en: 'unknown field' }
    case 'too_big':
    case 'too_small':
      return limit(issue)
    case 'invalid_type': {
      if (/received undefined/.test(issue.message)) return { zh: '必填，尚未填写', en: 'required' }
      const expected = types[issue.expected]
      return expected && { zh: `应为${expected.zh}`, en: `must be ${expected.en}` }
    }
    default:
      return undefined
  }
}
