import { publicServiceAnnouncement } from './public-service-announcement'
import { serviceAddressConfirmation } from './service-address-confirmation'
import { serviceReceipt } from './service-receipt'

export const serviceForms = [serviceReceipt, serviceAddressConfirmation, publicServiceAnnouncement]
