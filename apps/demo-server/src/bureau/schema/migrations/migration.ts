/** One numbered step of the schema. A step that was released is never edited; a new step follows it. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly statements: readonly string[]
}
