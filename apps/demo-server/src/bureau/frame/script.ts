/** The one script of the pages; everything works without it, only with more presses. */
export const script = `
document.addEventListener('change', (event) => {
  const target = event.target
  if (target.matches('select[data-refresh]')) {
    const hidden = document.createElement('input')
    hidden.type = 'hidden'; hidden.name = '_do'; hidden.value = 'refresh'
    sessionStorage.setItem('scroll', String(scrollY))
    target.form.append(hidden); target.form.submit()
  }
})
document.addEventListener('submit', (event) => {
  if (event.submitter && event.submitter.name === '_do') sessionStorage.setItem('scroll', String(scrollY))
})
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-sign],[data-register]')
  if (!button) return
  event.preventDefault()
  const { sign, register } = button.dataset
  try {
    const made = sign
      ? await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(sign)) })
      : await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(register)) })
    button.form.elements.signature.value = JSON.stringify(made.toJSON())
    button.form.submit()
  } catch (error) {
    const note = document.createElement('p')
    note.className = 'alert'; note.textContent = '未能使用个人密钥：' + error.message
    button.form.append(note)
  }
})
const drafted = document.querySelector('form[data-draft]')
if (drafted) {
  const state = drafted.querySelector('[data-draft-state]')
  let timer, last = ''
  const text = () => new URLSearchParams([...new FormData(drafted)].filter(([, value]) => typeof value === 'string')).toString()
  const save = async () => {
    const now = text()
    if (now === last) return
    try {
      const answer = await fetch(drafted.dataset.draft, { method: 'POST', body: new URLSearchParams(now), redirect: 'manual' })
      if (answer.status === 204) { last = now; state.textContent = '草稿已保存 ' + new Date().toTimeString().slice(0, 5) }
      else if (answer.status === 401) {
        const link = Object.assign(document.createElement('a'), { href: '/sign-in', target: '_blank', textContent: '请在新窗口登录' })
        state.replaceChildren('登录已失效，内容仍在本页，尚未保存：', link, '，登录后继续填写即可。')
      } else state.textContent = '草稿未能保存，内容仍在本页'
    } catch { state.textContent = '网络中断，草稿未能保存，内容仍在本页' }
  }
  last = text()
  drafted.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(save, 1500) })
  addEventListener('pagehide', () => { if (text() !== last && !drafted.sent) navigator.sendBeacon(drafted.dataset.draft, new URLSearchParams(text())) })
  drafted.addEventListener('submit', () => { clearTimeout(timer); drafted.sent = true })
}
const scroll = sessionStorage.getItem('scroll')
if (scroll !== null) { sessionStorage.removeItem('scroll'); if (!document.querySelector('.refusal')) scrollTo(0, Number(scroll)) }
const auto = document.querySelector('form[data-auto]')
if (auto) setTimeout(() => auto.requestSubmit(auto.querySelector('[data-auto-button]')), Number(auto.dataset.auto))
const reload = document.querySelector('[data-reload]')
if (reload) setTimeout(() => location.reload(), Number(reload.dataset.reload))
`
