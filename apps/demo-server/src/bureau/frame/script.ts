/** The one script of the pages; everything works without it, only with more presses. */
export const script = `
document.addEventListener('change', async (event) => {
  const target = event.target
  if (target.matches('select[data-refresh]')) {
    const hidden = document.createElement('input')
    hidden.type = 'hidden'; hidden.name = '_do'; hidden.value = 'refresh'
    sessionStorage.setItem('scroll', String(scrollY))
    target.form.append(hidden); target.form.submit()
  }
  if (target.matches('input[data-hash-into]') && target.files[0] && crypto.subtle) {
    const digest = await crypto.subtle.digest('SHA-256', await target.files[0].arrayBuffer())
    document.getElementById(target.dataset.hashInto).value =
      [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
})
document.addEventListener('submit', (event) => {
  if (event.submitter && event.submitter.name === '_do') sessionStorage.setItem('scroll', String(scrollY))
})
const scroll = sessionStorage.getItem('scroll')
if (scroll !== null) { sessionStorage.removeItem('scroll'); if (!document.querySelector('.refusal')) scrollTo(0, Number(scroll)) }
const auto = document.querySelector('form[data-auto]')
if (auto) setTimeout(() => auto.requestSubmit(auto.querySelector('[data-auto-button]')), Number(auto.dataset.auto))
const reload = document.querySelector('[data-reload]')
if (reload) setTimeout(() => location.reload(), Number(reload.dataset.reload))
`
