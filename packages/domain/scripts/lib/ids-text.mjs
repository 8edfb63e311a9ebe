const union = (ids) =>
  [...new Set(ids)]
    .sort()
    .map((id) => `  | '${id}'`)
    .join('\n')

/**
 * The source of `src/law/ids.ts`.
 * @param {readonly string[]} periods @param {readonly string[]} parameters
 */
export const idsText = (periods, parameters) => `// Written by scripts/law-ids.mjs from data/law; do not edit.

/** Periods that the layers of the package have. */
export type PeriodId =
${union(periods)}

/** Parameters that the layers of the package have. */
export type ParameterId =
${union(parameters)}

/**
 * An id as code may write it: a literal is one of the package's; the id of a layer of one's own is passed as a \`string\`, and
 * whether the book has it is found out when it is asked.
 */
export type LawId<Known extends string, Id extends string> = string extends Id ? Id : Id extends Known ? Id : Known
`
