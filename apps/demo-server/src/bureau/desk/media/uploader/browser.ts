import { DetailedError, Upload } from 'tus-js-client'
import { atMinute, filmedIn } from './filmed'

/** In the browser: sends the chosen file in pieces, says how far it is, and goes on where an interruption stopped it. */
const form = document.querySelector<HTMLFormElement>('form[data-upload]')
form?.addEventListener('submit', (event) => {
  const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
  if (!file) return
  event.preventDefault()
  const pressed = event.submitter
  const then = pressed instanceof HTMLButtonElement && pressed.name !== '' ? `&${pressed.name}=${pressed.value}` : ''
  void send(form, file, then)
})

form?.querySelector<HTMLInputElement>('input[type=file]')?.addEventListener('change', ({ currentTarget }) => {
  const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined
  if (file) void proposeTimes(form, file)
})

/** Fills in when a film was made, where its file says so and nobody typed anything: a proposal, and the page says whence it is. */
async function proposeTimes(form: HTMLFormElement, file: File): Promise<void> {
  const inputs = ['started', 'ended'].map((name) => form.elements.namedItem(name))
  const [started, ended] = inputs.filter((one) => one instanceof HTMLInputElement)
  const note = form.querySelector('[data-filmed]')
  if (!started || !ended) return
  const untouched = [started, ended].every(({ value, dataset }) => value === '' || value === dataset.proposed)
  const found = untouched ? await filmedIn(file, new Date()).catch(() => undefined) : undefined
  const times = found ? [found.began, new Date(found.began.getTime() + found.seconds * 1000)].map(atMinute) : ['', '']
  if (!untouched) return
  for (const [i, input] of [started, ended].entries()) {
    input.value = times[i] ?? ''
    input.dataset.proposed = input.value
  }
  if (note) note.textContent = found ? '录制时间取自文件，系统拟填：请与记录仪核对，不符的改正后再上传。' : ''
}

async function send(form: HTMLFormElement, file: File, then: string): Promise<void> {
  const state = form.querySelector('[data-upload-state]')
  const bar = form.querySelector<HTMLProgressElement>('[data-upload-progress]')
  const buttons = form.querySelectorAll<HTMLButtonElement>('button[type=submit]')
  const disable = (off: boolean): void => {
    buttons.forEach((button) => {
      button.disabled = off
    })
  }
  const say = (text: string): void => {
    if (state) state.textContent = text
  }
  if (bar) bar.hidden = false
  disable(true)
  const said: Record<string, string> = { filename: file.name }
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string' && value !== '') said[name] = value
  })
  const upload = new Upload(file, {
    endpoint: form.dataset.upload ?? '',
    chunkSize: 64 * 1024 * 1024,
    retryDelays: [0, 1000, 3000, 5000, 10_000, 20_000],
    removeFingerprintOnSuccess: true,
    metadata: said,
    onProgress(sent, total) {
      if (bar) bar.value = total === 0 ? 0 : sent / total
      say(sent === total ? '已全部发送，正在核对和保存……' : `已发送${Math.floor((sent / total) * 100)}%`)
    },
    onSuccess() {
      location.assign(`${form.action}?done${then}`)
    },
    onError(error) {
      disable(false)
      say(whyOf(error))
    },
  })
  // The same file that was sent in part before goes on from where it stopped.
  const [before] = await upload.findPreviousUploads()
  if (before) upload.resumeFromPreviousUpload(before)
  upload.start()
}

/** What the server said, or that it could not be reached. */
function whyOf(error: Error): string {
  const body = error instanceof DetailedError ? error.originalResponse?.getBody() : undefined
  try {
    const { findings } = JSON.parse(body ?? '') as { findings: { message: { zh: string }; cure?: { zh: string } }[] }
    return findings.map(({ message, cure }) => `${message.zh}。${cure?.zh ?? ''}`).join('；')
  } catch {
    return '网络中断，已发送的部分已经保存，请稍后再次点击“上传”继续。'
  }
}
