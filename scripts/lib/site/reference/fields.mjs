import { page, table } from './words.mjs'

const types = {
  string: '文本',
  integer: '整数',
  number: '数',
  boolean: '是否',
  array: '清单',
  object: '一组',
}

/** What a field may hold, in words. */
const holds = (schema) => {
  if (schema.names)
    return Object.entries(schema.names)
      .map(([key, name]) => `\`${key}\` ${name}`)
      .join('；')
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((each) => `\`${each}\``).join('；')
  const kind = { 'officer-id': '名录中的人员', reference: '文号、编号' }[schema.kind]
  if (kind) return kind
  if (/^\^.*\\d\{4\}.*T/.test(schema.pattern ?? '')) return '时刻 `YYYY-MM-DDTHH:MM`'
  if (schema.format === 'date' || schema.pattern?.includes('\\d{4}')) return '日期 `YYYY-MM-DD`'
  if (schema.type === 'array') return `清单${schema.items?.names ? `：${holds(schema.items)}` : ''}`
  return types[schema.type] ?? ''
}

const branchesOf = (schema) => schema.oneOf ?? schema.anyOf ?? []

/** The fields of a party stand on a page of their own: most steps have them. */
const isParty = (schema, party) =>
  branchesOf(schema).length > 0 && JSON.stringify(branchesOf(schema)) === JSON.stringify(branchesOf(party))

/** Rows of a schema's fields at any depth; branches of a union after each other, each under the value that says which it is. */
const rows = (schema, party, path = '', branch = '') => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    [
      `\`${path}${key}\`${branch}`,
      field.title ?? field.items?.title ?? '',
      isParty(field, party) ? '[当事人](/reference/party)' : holds(field),
      schema.required?.includes(key) ? '必填' : '',
    ],
    ...(isParty(field, party) ? [] : rows(field, party, `${path}${key}.`, branch)),
  ]),
  ...(schema.type === 'array' && schema.items ? rows(schema.items, party, path.replace(/\.$/, '[].'), branch) : []),
  ...branchesOf(schema).flatMap((one) => rows(one, party, path, branchName(one) ? `（${branchName(one)}）` : branch)),
]

const branchName = (schema) =>
  Object.values(schema.properties ?? {})
    .map(({ const: value, names }) => names?.[value])
    .find(Boolean)

const fields = (schema, party) => table(['字段', '名称', '内容', ''], rows(schema, party))

/** The JSON Schema of what somebody fills in; what JSON cannot say (a check in code) is left to the check. */
const schemaOf = (zod, { z }) => z.toJSONSchema(zod, { io: 'input', unrepresentable: 'any' })

/** Every field of a schema, at any depth, with its Chinese name. */
export const fieldTable = (zod, all) => fields(schemaOf(zod, all), schemaOf(all.domain.Party, all))

/** The page of the fields of a party. */
export const partyPages = (all) => [
  {
    path: 'reference/party.md',
    title: '当事人',
    text: page('# 当事人', '各步骤和文书中“当事人”一项的字段，按类别。', fields(schemaOf(all.domain.Party, all), {})),
  },
]
