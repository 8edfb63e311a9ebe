import { DetailedError, Upload } from 'tus-js-client'

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
