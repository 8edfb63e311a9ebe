import { z } from 'zod'
import { choiceOf } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import { line } from '../input/field-kind'
import { MonitoringDevice } from '../people/monitoring-device'

/** 电子技术监控设备 comes into use: after both reviews and the publication of its place. */
export const DeviceEntered = z.strictObject({
  kind: choiceOf('事项', 'device-entered', '登记电子技术监控设备'),
  device: MonitoringDevice.meta({ title: '电子技术监控设备' }),
})

export const DeviceRetired = z.strictObject({
  kind: choiceOf('事项', 'device-retired', '停用电子技术监控设备'),
  device: line('设备编号', 'reference', 40),
  until: PlainDate.meta({ title: '停用日期', kind: 'plain' }),
})

export const deviceChanges = [DeviceEntered, DeviceRetired] as const
export type DeviceChange = z.output<(typeof deviceChanges)[number]>

/** Whether a change is one of the devices. */
export const isDeviceChange = (change: { readonly kind: string }): change is DeviceChange =>
  deviceChanges.some((schema) => schema.shape.kind.value === change.kind)
