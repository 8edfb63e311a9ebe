import { address } from './language.mjs'
import { page, table } from './words.mjs'

const types = {
  string: ['文本', 'text'],
  integer: ['整数', 'whole number'],
  number: ['数', 'number'],
  boolean: ['是否', 'yes or no'],
  array: ['清单', 'list'],
  object: ['一组', 'group'],
}
const kinds = {
  'officer-id': ['名录中的人员', 'an officer of the registry'],
  reference: ['文号、编号', 'a number of a paper or thing'],
}

const valuesOf = (schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const])

/** The words of a field's values: its own, or those of a list that the domain keeps for many fields. */
const namesOf = (schema, { domain }) => {
  if (schema.names) return schema.names
  const values = valuesOf(schema)
  if (values.length === 0) return undefined
  const names = [
    domain.penaltyKindNames,
    domain.enforcementCategoryNames,
    domain.gradeNames,
    domain.publicPartyNames,
    domain.inspectionConclusionNames,
  ].find(
    // A word or two may mean something else elsewhere; the kinds of penalties mean the same everywhere.
    (each) =>
      (values.length > 2 || each === domain.penaltyKindNames) && values.every((value) => Object.hasOwn(each, value)),
  )
  return names && Object.fromEntries(values.map((value) => [value, names[value]]))
}

/** What a field may hold, in words. */
const holds = (schema, all) => {
  const { say, semicolon } = all
  const names = namesOf(schema, all)
  if (names)
    return Object.entries(names)
      .map(([key, name]) => `\`${key}\` ${name}`)
      .join(semicolon)
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map((each) => `\`${each}\``).join(semicolon)
  if (kinds[schema.kind]) return say(...kinds[schema.kind])
  if (/^\^.*\\d\{4\}.*T/.test(schema.pattern ?? '')) return `${say('时刻', 'time')} \`YYYY-MM-DDTHH:MM\``
  if (schema.format === 'date' || schema.pattern?.includes('\\d{4}')) return `${say('日期', 'date')} \`YYYY-MM-DD\``
  if (schema.type === 'array' && schema.items?.names) return `${say('清单：', 'list: ')}${holds(schema.items, all)}`
  return say(...(types[schema.type] ?? ['', '']))
}

const branchesOf = (schema) => schema.oneOf ?? schema.anyOf ?? []

/** The fields of a party stand on a page of their own: most steps have them. */
const isParty = (schema, party) =>
  branchesOf(schema).length > 0 && JSON.stringify(branchesOf(schema)) === JSON.stringify(branchesOf(party))

/** Rows of a schema's fields at any depth; branches of a union after each other, each under the value that says which it is. */
const rows = (schema, party, all, path = '', branch = '') => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    [
      `\`${path}${key}\`${branch}`,
      all.call(field.title ?? field.items?.title ?? ''),
      isParty(field, party) ? `[${all.call('当事人')}](${address('reference/party', all)})` : holds(field, all),
      schema.required?.includes(key) ? all.say('必填', 'required') : '',
    ],
    ...(isParty(field, party) ? [] : rows(field, party, all, `${path}${key}.`, branch)),
  ]),
  ...(schema.type === 'array' && schema.items
    ? rows(schema.items, party, all, path.replace(/\.$/, '[].'), branch)
    : []),
  ...branchesOf(schema).flatMap((one) =>
    rows(one, party, all, path, branchName(one) ? all.say(`（${branchName(one)}）`, ` (${branchName(one)})`) : branch),
  ),
]

const branchName = (schema) =>
  Object.values(schema.properties ?? {})
    .map(({ const: value, names }) => names?.[value])
    .find(Boolean)

const fields = (schema, party, all) =>
  table(all.say(['字段', '名称', '内容', ''], ['Field', 'Name', 'Holds', '']), rows(schema, party, all))

/**
 * The JSON Schema of what somebody fills in; what JSON cannot say (a check in code) is left to the check. The answers of a form have their
 * words beside the schema.
 */
const schemaOf = (zod, { z, answerNames }) =>
  z.toJSONSchema(zod, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const names = answerNames(zodSchema)
      if (names) jsonSchema.names = names
    },
  })

/** Every field of a schema, at any depth, with its Chinese name. */
export const fieldTable = (zod, all) => fields(schemaOf(zod, all), schemaOf(all.domain.Party, all), all)

/** The page of the fields of a party. */
export const partyPages = (all) => [
  {
    path: 'reference/party.md',
    title: all.call('当事人'),
    text: page(
      `# ${all.call('当事人')}`,
      all.say(
        '各步骤和文书中“当事人”一项的字段，按类别。',
        'The fields of a party in steps and papers, by kind of party.',
      ),
      fields(schemaOf(all.domain.Party, all), {}, all),
    ),
  },
]
