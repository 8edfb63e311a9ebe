import { serviceReceipt } from './service-receipt'

export const serviceForms = [serviceReceipt]
