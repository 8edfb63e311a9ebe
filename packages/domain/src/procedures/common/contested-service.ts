import type { Service } from '../../payloads/penalty-ordinary'

/** Ways of service that a party may dispute are recorded (音像记录事项清单). */
export const contestedService = {
  item: 'service-leave',
  when: (service: Service): boolean => ['leaving', 'public-notice', 'electronic'].includes(service.method),
}
