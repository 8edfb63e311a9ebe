/** A value and what a person reads for it. */
export type Option = readonly [value: string, text: string]

/** Values to choose from that only one page knows, by the key of the field. */
export type Choices = Readonly<Record<string, readonly Option[]>>
