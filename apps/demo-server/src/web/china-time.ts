const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
const shanghaiTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The day in China at an instant: `2026-11-23`. */
export function chinaDay(instant: Date): string {
  return shanghai.format(instant)
}

/** Day and time in China at an instant: `2026-11-23 09:30`. */
export function chinaTime(instant: Date): string {
  return shanghaiTime.format(instant)
}

/** Day and time in China at an instant, as records keep them: `2026-11-23T09:30`. */
export function chinaDateTime(instant: Date): string {
  return chinaTime(instant).replace(' ', 'T')
}
