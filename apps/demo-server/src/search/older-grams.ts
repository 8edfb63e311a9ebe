/** SQL: whether a character is a letter, figure or sign of ASCII, as {@link gramsOf} parts words from Chinese. */
const plain = (at: string): string => `ascii(substr(words, ${at}, 1)) between 33 and 126`

/**
 * SQL: the grams of a row, in a table with `words` and `grams`, with the pairs where Chinese and letters or figures meet: rows of an
 * earlier release have none.
 */
export const withMeetings = `array(select gram from (
    select unnest(grams) as gram
    union
    select substr(words, i, 2) from generate_series(1, length(words) - 1) as i
    where (${plain('i')}) <> (${plain('i + 1')}) and strpos(substr(words, i, 2), chr(10)) = 0
  ) found order by gram collate "C")`
