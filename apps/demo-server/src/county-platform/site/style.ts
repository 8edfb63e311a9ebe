/** The public pages' one style sheet: system fonts, no scripts, readable on a telephone and on paper. */
export const style = `
:root { --ink: #1d2733; --soft: #5b6876; --line: #d8dee5; --ground: #f5f7f9; --blue: #1c4a7e; --red: #a8201a; --green: #1f6b45; --amber: #8a5a00 }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); line-height: 1.7;
  font: 16px/1.7 "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif }
a { color: var(--blue) } a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible { outline: 3px solid #7fb0e6; outline-offset: 1px }
.skip { position: absolute; left: -999em } .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .25rem .75rem }
.banner { background: var(--blue); border-bottom: 4px solid var(--red) }
.banner div, main, footer div { max-width: 70rem; margin: 0 auto; padding: 1rem 1.25rem }
.banner a { color: #fff; text-decoration: none; font-size: 1.4rem; font-weight: 600; letter-spacing: .05em }
main { min-height: 60vh }
h1 { font-size: 1.35rem; margin: .5rem 0 1rem; line-height: 1.5 } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; background: #fff; border: 1px solid var(--line); padding: 1rem; margin-bottom: 1rem }
label { display: grid; gap: .15rem; font-size: .875rem; color: var(--soft) } label.wide { flex: 1 1 16rem }
input, select, button { font: inherit; padding: .35rem .6rem; border: 1px solid #aab4bf; border-radius: 3px; background: #fff; color: var(--ink) }
button { background: var(--blue); border-color: var(--blue); color: #fff; padding-inline: 1.25rem; cursor: pointer } button:disabled { opacity: .5; cursor: default }
.count { color: var(--soft); margin: .5rem 0; display: flex; flex-wrap: wrap; gap: .1rem 1.1rem }
table { width: 100%; border-collapse: collapse; background: #fff; border: 1px solid var(--line) }
th, td { text-align: left; vertical-align: top; padding: .6rem .75rem; border-bottom: 1px solid var(--line) }
th { background: #eaf0f6; font-weight: 600; white-space: nowrap } td.fit { white-space: nowrap }
.badge { display: inline-block; padding: 0 .6rem; border: 1px solid; border-radius: 3px; font-size: .875rem; white-space: nowrap }
.valid { color: var(--green) } .corrected { color: var(--amber) } .withdrawn { color: var(--red) }
dl { display: grid; grid-template-columns: 11rem 1fr; background: #fff; border: 1px solid var(--line); margin: 0 }
dt, dd { padding: .6rem .9rem; margin: 0; border-bottom: 1px solid var(--line) } dt { background: #eaf0f6; font-weight: 600 }
dd { white-space: pre-wrap; overflow-wrap: anywhere }
.notice { background: #fff; border: 1px solid var(--line); border-left: 5px solid var(--red); padding: 1rem 1.25rem } .notice p { margin: .25rem 0 }
.proof { color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere }
.kinds { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .5rem } .kinds a { border: 1px solid var(--line); border-radius: 3px; background: #fff; padding: .1rem .75rem; text-decoration: none } .kinds a[aria-current] { background: #eaf0f6; font-weight: 600 }
.pages { display: flex; gap: 1rem; margin: 1rem 0 } ul.plain { margin: 0; padding-left: 1.25rem }
button[data-verify] { margin:.3rem 0 .6rem } .verified ul { margin:.3rem 0; padding-left:0; list-style:none } .verified li { padding:.12rem 0 } .verified .met { color:var(--green) } .verified .not-met { color:var(--red); font-weight:600 } .verified .undetermined { color:var(--amber) } .verified p { font-weight:600 }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem }
@media (max-width: 45rem) {
  dl { grid-template-columns: 1fr } dt { padding-bottom: .2rem; border: 0 } 
  thead { display: none } tr { display: block; border-bottom: 6px solid var(--ground) } td, td.fit { display: block; border: 0; padding: .2rem .75rem; white-space: normal }
}
@media print { form, .kinds, .pages, .skip { display: none } body { background: #fff } }
`
