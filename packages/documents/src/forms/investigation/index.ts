import { investigationFinalReport } from './investigation-final-report'

export const investigationForms = [investigationFinalReport]
