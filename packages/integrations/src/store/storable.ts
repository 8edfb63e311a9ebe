/**
 * JSON that PostgreSQL takes, whatever a broken answer holds: U+0000 and halves of surrogate pairs become U+FFFD. The
 * evidence of a bad answer must not be lost because the answer is bad.
 */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? Buffer.from(each.replaceAll('\u0000', '\ufffd')).toString() : each,
  )
