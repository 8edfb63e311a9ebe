/**
 * Words to search by. Chinese has no spaces: every two neighbouring characters are a word, so that 听证申请 is found by 申请.
 */
export const tokenize = (text) =>
  (text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 2
      ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
      : [run],
  )

const words = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详情',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭',
    noResultsText: '没有找到',
    footer: { selectText: '打开', navigateText: '移动', closeText: '关闭' },
  },
}

/** Of the API only names and what is said of them can be found: types spelt out would be most of what every reader downloads. */
const searched = (text, path) =>
  /^(?:en\/)?api\//.test(path) ? text.replace(/```[\s\S]*?```|^#### [\s\S]*?(?=^#{2,3} |(?![\s\S]))/gm, '') : text

/**
 * VitePress writes functions of its settings into the page as text and evaluates them there, which a strict policy forbids. Only what
 * can be listed is written: the index is made with this one, and the theme gives it to the page (theme/index.mjs).
 */
const notWritten = (miniSearch) => Object.defineProperty(miniSearch, 'options', { value: { tokenize } })

export const search = {
  provider: 'local',
  options: {
    _render: (text, env, md) => md.render(searched(text, env.relativePath), env),
    locales: { root: { translations: words } },
    miniSearch: notWritten({ searchOptions: { combineWith: 'AND', prefix: true, fuzzy: false } }),
  },
}
