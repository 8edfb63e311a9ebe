/** Sizes follow the reader's; the roles of GB/T 9704 name local fonts only, nothing is fetched. */
export const style = `
:root { color-scheme: light; }
body { margin: 0; background: #f3f3f3; color: #111; font: 1rem/1.8 FangSong, 仿宋, STFangsong, 'Noto Serif SC', serif; }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.5rem; background: #fff; }
main.wide { max-width: 72rem; }
h1, .issuer { text-align: center; font-family: 'FZXiaoBiaoSong-B05S', 小标宋, 'Noto Serif SC', serif; line-height: 1.5; }
h1 { font-size: 1.6rem; margin: .6rem 0; }
h2 { font-size: 1rem; margin: 1rem 0 .2rem; font-family: SimHei, 黑体, 'Noto Sans SC', sans-serif; }
.issuer { color: #b00d23; font-size: 2rem; font-weight: 700; border-bottom: 2px solid #b00d23; margin: 0 0 1rem; }
.issuer .number { color: #111; font-size: 1rem; font-weight: 400; }
.above { text-align: center; font-size: 1.2rem; margin: 0; }
.form-head, .note { font-family: KaiTi, 楷体, STKaiti, serif; font-size: .85rem; }
p { margin: .2rem 0; overflow-wrap: anywhere; }
.indent { text-indent: 2em; }
.center { text-align: center; } .right { text-align: right; }
.seal { text-align: right; margin: 2rem 4em 1rem 0; }
.sign { text-align: left; }
td .sign { text-align: right; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; }
th, td { border: 1px solid #333; padding: .3rem .5rem; vertical-align: middle; text-align: left; overflow-wrap: anywhere; }
th { font-family: SimHei, 黑体, 'Noto Sans SC', sans-serif; font-weight: 600; }
.fields th { width: 16%; text-align: center; } .list th { text-align: center; }
.draft { border: 2px dashed #8a5a00; color: #6b4500; text-align: center; font-weight: 700; }
@media print { body { background: none; } main { padding: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`
