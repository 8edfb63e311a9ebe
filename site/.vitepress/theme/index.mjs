import { useData, withBase } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import { h, onMounted, ref } from 'vue'
import { tokenize } from '../search.mjs'
import './zhifa.css'
import './playground.css'

/** The page of the tools; their module is loaded with this page only. */
const Playground = {
  setup() {
    const place = ref()
    const fault = ref('')
    const { lang } = useData()
    const say = (zh, en) => (lang.value.startsWith('zh') ? zh : en)
    onMounted(async () => {
      try {
        const { mount } = await import(/* @vite-ignore */ new URL(withBase('/playground.js'), location.href).href)
        mount(place.value, lang.value)
      } catch (error) {
        fault.value = `${say('工具未能载入：', 'The tools could not be loaded: ')}${error.message}`
      }
    })
    return () =>
      h('main', { class: 'playground vp-doc' }, [
        h('h1', say('试一试', 'Playground')),
        h(
          'p',
          say(
            '全部在您的浏览器里计算，不向任何服务器发送内容。与程序库是同一套代码、同一部法规库（国家和辽宁省两层）。样例中的姓名、单位均为虚构；请勿贴入真实当事人的信息。',
            'All of it is computed in your browser; nothing is sent to a server. It is the code of the packages with the law of the nation and of one province, and answers in Chinese. People and bodies of the samples are fictional; do not paste what belongs to a real party.',
          ),
        ),
        h('p', { role: 'alert' }, fault.value),
        h('div', { ref: place }, say('正在载入工具……', 'Loading the tools …')),
      ])
  },
}

const enhanceApp = ({ app, siteData }) => {
  app.component('Playground', Playground)
  const { miniSearch } = siteData.value.themeConfig.search.options
  if (miniSearch.options === undefined) miniSearch.options = { tokenize }
}

export default { extends: theme, enhanceApp }
