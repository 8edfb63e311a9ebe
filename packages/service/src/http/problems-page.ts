import type { KnownProblem } from '../problem/kit'

/**
 * What each code means. The codes and words are ours: nothing to escape.
 * @param docs address of the pages of the interface, with a slash at the end
 */
export function problemsPage(known: Readonly<Record<string, KnownProblem>>, docs = '/docs/'): string {
  const rows = Object.entries(known).map(
    ([code, { status, zh, en }]) =>
      `<tr id="${code}"><td><code>${code}</code><td>${status}<td>${zh}<td lang="en">${en}`,
  )
  return `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>问题代码 Problem codes</title><link rel="stylesheet" href="${docs}problems.css">
<h1>问题代码 <span lang="en">Problem codes</span></h1>
<p><a href="${docs}">接口说明 <span lang="en">Interface</span></a></p>
<table><thead><tr><th>代码 Code<th>状态 Status<th>含义<th lang="en">Meaning<tbody>${rows.join('\n')}</table>
<p>规则自身的错误沿用其代码，见 detail。<span lang="en">Errors of the rules keep their own codes; see detail.</span></p>`
}
