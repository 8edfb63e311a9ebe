export const references: readonly string[]
export const referenceDpi: number
