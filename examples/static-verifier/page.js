import { verify } from './verify.js'

const [input, output] = ['input', 'output'].map((name) => document.querySelector(name))
input.addEventListener('change', async () => {
  const { sound, findings } = verify(await input.files[0].text())
  output.textContent = [
    sound ? '全部核对无误' : '有不符或者未能核对的事项',
    ...findings.map(({ message }) => message.zh),
  ].join('；')
})
