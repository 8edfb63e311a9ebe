import { caseIntakeRecord } from './case-intake-record'

export const intakeForms = [caseIntakeRecord]
