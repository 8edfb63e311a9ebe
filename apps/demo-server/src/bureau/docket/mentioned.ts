import { type Kysely, sql } from 'kysely'

/** Brackets as people type them, in the one form of document numbers. */
const bracketed = (text: string): string =>
  text
    .replaceAll(/[[（(【﹝]/g, '〔')
    .replaceAll(/[\]）)】﹞]/g, '〕')
    .replaceAll(/\s/g, '')

/** The cases of a bureau of which a text gives the number, or the number of one of their papers. */
export async function casesMentioned<DB>(db: Kysely<DB>, agency: string, words: string): Promise<string[]> {
  const text = bracketed(words)
  const ids = [...new Set(text.match(/\d{4}-\d{3,8}/g))]
  const tails = [...new Set(text.match(/〔\d{4}〕0*\d{1,9}号/g))]
  const byId =
    ids.length === 0
      ? []
      : (
          await sql<{ id: string }>`select id from zhifa.case_record where agency = ${agency}
            and id in (${sql.join(ids)})`.execute(db)
        ).rows.map(({ id }) => id)
  const byNumber =
    tails.length === 0
      ? []
      : (
          await sql<{ id: string; number: string }>`select d.case_id as id, substring(d.number from '[^:]*$') as number
            from zhifa.document_number d join zhifa.case_record r on r.id = d.case_id
            where r.agency = ${agency} and substring(d.number from '〔[0-9]{4}〕[0-9]+号$') in (${sql.join(tails)})`.execute(
            db,
          )
        ).rows
          .filter(({ number }) => text.includes(bracketed(number)))
          .map(({ id }) => id)
  return [...new Set([...byId, ...byNumber])].sort()
}
