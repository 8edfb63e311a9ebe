import { publicationSheet } from './publication-sheet'

export const disclosureForms = [publicationSheet]
