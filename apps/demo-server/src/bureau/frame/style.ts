/** The one style sheet: system fonts, two columns on a desk, one on a telephone, black on white on paper. */
export const style = `
:root { --ink:#1a2430; --soft:#5a6674; --line:#dde2e8; --ground:#f4f6f8; --card:#fff; --blue:#1b4b82; --pale:#eaf1f8;
  --red:#b3261e; --redpale:#fcefee; --amber:#8a5a00; --amberpale:#fdf5e3; --green:#1d6a43; --greenpale:#e9f5ee }
* { box-sizing:border-box }
html { -webkit-text-size-adjust:100% }
body { margin:0; background:var(--ground); color:var(--ink); font:16px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",system-ui,sans-serif; font-variant-numeric:tabular-nums }
a { color:var(--blue); text-underline-offset:.2em; text-decoration-thickness:1px }
a:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible,button:focus-visible,summary:focus-visible { outline:3px solid #7fb0e6; outline-offset:1px }
.skip { position:absolute; left:-999em } .skip:focus { left:1rem; top:.5rem; background:#fff; padding:.25rem .75rem; z-index:2 }
h1 { font-size:1.5rem; line-height:1.4; margin:0 0 .35rem; font-weight:650 }
h2 { font-size:1.06rem; margin:0 0 .75rem; font-weight:650 }
h3 { font-size:1rem; margin:0; font-weight:600 }
p { margin:.35rem 0 } small,.soft { color:var(--soft) } small { font-size:.84rem }
code,.mono { font-family:ui-monospace,SFMono-Regular,Consolas,monospace; font-size:.88em; overflow-wrap:anywhere }
.top { background:var(--blue); border-bottom:3px solid var(--red); color:#fff }
.bar { max-width:76rem; margin:0 auto; padding:.6rem 1.25rem; display:flex; flex-wrap:wrap; align-items:center; gap:.25rem 1.75rem }
.brand { display:flex; align-items:center; gap:.65rem; color:#fff; text-decoration:none; font-weight:600; font-size:1.08rem; letter-spacing:.03em }
.mark { display:grid; place-items:center; width:1.9rem; height:1.9rem; background:var(--red); border-radius:4px; font-family:"Songti SC",STSong,"Noto Serif CJK SC",serif; font-weight:700 }
nav { display:flex; gap:.25rem; flex:1; margin-right:auto }
nav a { color:#dbe7f4; text-decoration:none; padding:.35rem .75rem; border-radius:4px }
nav a:hover { background:#ffffff1f; color:#fff } nav a[aria-current] { background:#ffffff2b; color:#fff; font-weight:600 }
.who,.who form { display:flex; align-items:center; gap:.75rem; color:#fff } .who small { color:#cfdeee } .who a { color:#fff }
.who .quiet { color:#fff; border-color:#ffffff66; background:none; padding:.15rem .7rem }
main { max-width:76rem; margin:0 auto; padding:1.75rem 1.25rem 3rem; min-height:70vh }
footer { border-top:1px solid var(--line); color:var(--soft); font-size:.84rem } footer div { max-width:76rem; margin:0 auto; padding:1rem 1.25rem }
.narrow { max-width:48rem; margin:0 auto } .narrow > form.panel,.narrow > h1 + .panel { margin-top:1rem }
.panel { background:var(--card); border:1px solid var(--line); border-radius:8px; padding:1.15rem 1.35rem; margin:0 0 1.15rem }
.columns { display:grid; grid-template-columns:minmax(0,1fr) 22.5rem; gap:1.15rem; align-items:start }
.columns > * { min-width:0 } .columns > .approvals { grid-column:1; grid-row:2 }
[hidden] { display:none !important }
button,.button { font:inherit; font-weight:550; background:var(--blue); color:#fff; border:1px solid var(--blue); border-radius:5px; padding:.42rem 1.15rem; cursor:pointer; text-decoration:none; display:inline-block; line-height:1.5 }
button:hover,.button:hover { filter:brightness(1.08) }
.quiet { background:#fff; color:var(--blue); border-color:#b9c6d4; font-weight:500 } .quiet:hover { background:var(--pale); filter:none }
.actions { display:flex; flex-wrap:wrap; gap:.6rem; align-items:center; margin-top:.9rem }
input,select,textarea { font:inherit; color:inherit; background:#fff; border:1px solid #aeb9c5; border-radius:5px; padding:.4rem .6rem; width:100% }
input[type=radio],input[type=checkbox] { width:auto; accent-color:var(--blue); margin:0 .15rem 0 0 } textarea { resize:vertical; line-height:1.6 } input[readonly] { background:#f2f4f7; color:var(--soft) } input[type=file] { border:0; padding:.2rem 0; width:auto; max-width:100% }
.field { margin:.85rem 0; border:0; padding:0; min-width:0 } .field > label,.field > legend { display:block; font-weight:550; margin-bottom:.2rem; padding:0; font-size:.95rem }
.field.text,.field.date,.field.datetime,.field.time,.field.choice,.field.person,.field.integer,.field.money { max-width:27rem }
.field.date,.field.datetime,.field.money,.field.integer { max-width:16rem }
.optional { font-weight:400; font-size:.8rem; color:var(--soft); margin-left:.5rem }
.field.choice-row label { display:inline-flex; font-weight:400; align-items:center; gap:.25rem; margin:.15rem 1.15rem .15rem 0 }
.help { font-size:.84rem; color:var(--soft); margin:.2rem 0 0 }
.wrong input,.wrong select,.wrong textarea { border-color:var(--red); background:#fffafa } .problem { color:var(--red); font-size:.9rem; margin:.25rem 0 0 }
form.panel,form.panel .group { display:grid; grid-template-columns:repeat(2,minmax(0,1fr)); column-gap:1.5rem; align-items:start } form.panel > *,.group > * { grid-column:1/-1 } form.panel > .field:is(.text,.date,.datetime,.time,.choice,.person,.integer,.money),form.panel .group > .field:is(.text,.date,.datetime,.time,.choice,.person,.integer,.money) { grid-column:auto; max-width:none } form.panel .field.text.long { grid-column:1/-1; max-width:none } form.panel .field { margin:.45rem 0 } form.panel .group > button,.row .remove { justify-self:start }
.group { border:0; border-left:3px solid var(--line); padding:.1rem 0 .1rem 1.1rem; margin:1.1rem 0; min-width:0 }
.group > legend { font-weight:650; padding:0 .5rem 0 0; margin-left:-1.1rem; padding-left:.35rem }
.row { background:#fafbfc; border:1px solid var(--line); border-radius:6px; padding:.35rem 1rem .8rem; margin:.6rem 0 } .row > .group { border:0; padding:0; margin:.35rem 0 } .row > .group > legend { margin:0; padding:0; color:var(--soft); font-size:.9rem }
.row .remove { color:var(--soft); font-size:.85rem; padding:.12rem .7rem }
.stack { display:grid; gap:.8rem; max-width:22rem } .stack label { display:grid; gap:.2rem } .stack .check { display:block } .stack:has(.check) { max-width:34rem }
table { width:100%; border-collapse:collapse } th,td { text-align:left; vertical-align:top; padding:.65rem .75rem .65rem 0; border-bottom:1px solid var(--line) }
th { color:var(--soft); font-weight:500; font-size:.88rem; white-space:nowrap } tbody tr:last-child td { border-bottom:0 } td.fit { white-space:nowrap }
.badge { display:inline-block; padding:0 .55rem; border-radius:99px; font-size:.82rem; line-height:1.65; white-space:nowrap; background:var(--pale); color:var(--blue) }
.badge.overdue,.badge.missed,.badge.bad { background:var(--redpale); color:var(--red); font-weight:600 } .badge.urgent,.badge.soon,.badge.warn { background:var(--amberpale); color:var(--amber) }
ins { background:var(--greenpale); text-decoration:none } del { background:var(--redpale) }
.badge.proposed { background:#eef0f3; color:var(--soft); border:1px dashed currentColor } .offers { display:flex; flex-wrap:wrap; gap:.5rem; margin:.4rem 0 0 }
.badge.kept,.badge.good { background:var(--greenpale); color:var(--green) } .badge.lapsed,.badge.dim { background:#eef0f3; color:var(--soft) }
.tasks { list-style:none; margin:0; padding:0 } .tasks > li { display:grid; grid-template-columns:minmax(0,1fr) auto; gap:.2rem 1rem; padding:.85rem 0; border-bottom:1px solid var(--line); align-items:center }
.tasks > li:first-child { padding-top:0 } .tasks > li:last-child { border:0; padding-bottom:0 } .tasks b { font-weight:600 }
.queues { display:flex; flex-wrap:wrap; gap:.5rem; list-style:none; margin:0 0 1.15rem; padding:0 } .queues > li { display:flex; gap:.4rem; align-items:center; background:var(--card); border:1px solid var(--line); border-radius:99px; padding:.15rem .9rem } .queues b { margin-left:.25rem }
.filters { display:grid; grid-template-columns:repeat(auto-fill,minmax(8rem,1fr)); gap:.7rem; align-items:end; margin:0 0 1.15rem } .filters .wide,.filters label:has([type=search]) { grid-column:span 2 } .filters label { display:grid; gap:.15rem; font-size:.88rem; color:var(--soft) } .filters input,.filters select { color:var(--ink) }
.facts { display:flex; flex-wrap:wrap; gap:.15rem 1.5rem; color:var(--soft); margin:.3rem 0 1.4rem }
.act { border:1px solid var(--line); border-radius:7px; padding:.85rem 1.05rem; margin:.7rem 0 } .act.ready { border-color:#b7cde4; background:#f7fafd }
.act header { display:flex; flex-wrap:wrap; gap:.4rem .8rem; align-items:center } .act header .button,.act header .for { margin-left:auto } .act header .button { padding:.25rem 1rem }
.finding { border-left:4px solid var(--red); background:var(--redpale); border-radius:0 6px 6px 0; padding:.7rem 1rem; margin:.6rem 0 } .finding.undetermined { border-color:#c98a10; background:var(--amberpale) }
.finding p { margin:.2rem 0 } .finding .message { font-weight:600 } .finding dl { display:grid; grid-template-columns:4.2rem 1fr; gap:.15rem .5rem; margin:.35rem 0 0; font-size:.92rem } .finding dt { color:var(--soft) } .finding dd { margin:0; overflow-wrap:anywhere }
.refusal { border:1px solid #e4b5b1; background:#fff; border-radius:8px; padding:1.1rem 1.35rem; margin-bottom:1.15rem } .refusal h2 { color:var(--red) }
.alert { background:var(--redpale); color:var(--red); border-radius:6px; padding:.6rem 1rem } .done { background:var(--greenpale); color:var(--green); border-radius:6px; padding:.6rem 1rem; margin-bottom:1.15rem }
.demonstration { margin:0; padding:.3rem 1.25rem; text-align:center; font-size:.9rem; background:var(--amberpale); color:#6d4800 }
.note { background:var(--amberpale); color:#6d4800; border-radius:6px; padding:.5rem .9rem; font-size:.92rem }
.timeline { list-style:none; margin:0; padding:0 } .timeline > li { position:relative; padding:0 0 1.05rem 1.9rem; border-left:2px solid var(--line); margin-left:.4rem }
.timeline > li:last-child { padding-bottom:0; border-left-color:transparent } .timeline > li::before { content:""; position:absolute; left:-.47rem; top:.45rem; width:.8rem; height:.8rem; border-radius:50%; background:#fff; border:3px solid var(--blue) }
.timeline header { display:flex; flex-wrap:wrap; gap:.1rem .9rem; align-items:baseline } .timeline time { color:var(--soft) } .timeline details { margin-top:.25rem } summary { cursor:pointer; color:var(--blue); font-size:.92rem }
.values { margin:.45rem 0; font-size:.94rem } dl.values > div { display:grid; grid-template-columns:10.5rem minmax(0,1fr); gap:.75rem; padding:.3rem 0; border-bottom:1px dotted var(--line) } dl.values > div:last-child { border:0 }
.values dt { color:var(--soft) } .values dd { margin:0; white-space:pre-wrap; overflow-wrap:anywhere } .values .values { margin:0 } .values dd > .values,.values li > .values { white-space:normal } .values dd dl.values > div { grid-template-columns:8rem minmax(0,1fr) } ol.values { padding-left:1.3rem }
.values li > dl.values { border-bottom:1px solid var(--line); padding-bottom:.25rem } 
.deadline { padding:.7rem 0; border-bottom:1px solid var(--line) } .deadline:last-child { border:0; padding-bottom:0 } .deadline:first-of-type { padding-top:0 } .deadline header { display:flex; justify-content:space-between; gap:.5rem; align-items:baseline }
.deadline .day { font-size:1.02rem; font-weight:600 } .deadline details p { font-size:.9rem; color:#38434f }
.plain { list-style:none; margin:0; padding:0 } .plain > li { padding:.42rem 0; border-bottom:1px solid var(--line) } .plain > li:last-child { border:0 }
.split { display:flex; flex-wrap:wrap; justify-content:space-between; gap:0 .75rem; align-items:baseline } .split > a { white-space:nowrap }
.pairs { display:grid; grid-template-columns:max-content minmax(0,1fr); gap:.4rem 1.1rem; margin:0 } .pairs dt { color:var(--soft) } .pairs dd { margin:0; overflow-wrap:anywhere }
.accounts { list-style:none; padding:0; margin:1rem 0 0; display:grid; grid-template-columns:repeat(auto-fill,minmax(13rem,1fr)); gap:.6rem }
.account { width:100%; height:100%; text-align:left; background:#fff; color:var(--ink); border:1px solid var(--line); display:grid; align-content:start; padding:.65rem .9rem; font-weight:400 } .account b { font-size:1.05rem } .account:hover { border-color:var(--blue); background:#f7fafd; filter:none } .account span { color:var(--blue); font-size:.92rem }
.search { display:flex; gap:.6rem; margin:.5rem 0 1.25rem; max-width:34rem } .search button { flex:none }
.steps { list-style:none; counter-reset:step; margin:0; padding:0; columns:2; column-gap:2rem } .steps li { counter-increment:step; display:flex; gap:.6rem; padding:.22rem 0; break-inside:avoid; color:var(--soft) } .steps li::before { content:counter(step); flex:none; width:1.65rem; height:1.65rem; border-radius:50%; border:1px solid var(--line); display:grid; place-items:center; font-size:.8rem; background:#fff }
.steps .past { color:var(--ink) } .steps .past::before { background:var(--greenpale); border-color:#b4d8c4; color:var(--green); content:"✓" } .steps .now { color:var(--blue); font-weight:600 } .steps .now::before { background:var(--blue); color:#fff; border-color:var(--blue) } .steps small { margin-left:auto }
progress { width:100%; height:.55rem; border:0; border-radius:9px; overflow:hidden; background:#e4e9ef; margin:.4rem 0 .6rem } progress::-webkit-progress-bar { background:#e4e9ef } progress::-webkit-progress-value { background:var(--green) } progress::-moz-progress-bar { background:var(--green) }
.spaced { margin-top:1.25rem } .away { position:absolute; left:-999em } .centre { justify-content:center }
.diff { list-style:none; margin:0; padding:0; font-size:.93rem } .diff li { padding:.2rem .6rem; border-left:3px solid; margin:.25rem 0; overflow-wrap:anywhere } .diff .added { border-color:var(--green); background:var(--greenpale) } .diff .removed { border-color:var(--red); background:var(--redpale) }
.kinds { margin:.8rem 0 .2rem; gap:.4rem } .kinds a { color:var(--blue); border:1px solid var(--line); background:#fff; padding:.15rem .9rem } .kinds a[aria-current] { background:var(--pale); color:var(--blue); border-color:#b9c6d4 } .kinds a:hover { background:var(--pale); color:var(--blue) }
.verified ul { margin:.3rem 0; padding:0; list-style:none } .verified li { padding:.12rem 0 } .verified .met { color:var(--green) } .verified .not-met { color:var(--red); font-weight:600 } .verified .undetermined { color:var(--amber) } .verified p { font-weight:600 } .verified:not(:empty) { background:var(--card); border:1px solid var(--line); border-radius:8px; padding:.8rem 1.2rem; margin-top:.9rem }
.part { margin:1.4rem 0 } .lines dd { white-space:pre-line } table.dense td,table.dense th { font-size:.92rem } td { white-space:pre-line } table.fixed { table-layout:fixed } table.fixed th:nth-child(1) { width:26% } table.fixed th:nth-child(3) { width:5rem } table.fixed th:nth-child(4) { width:8rem } table.fixed th:nth-child(5) { width:17rem } .note + .note { margin-top:.4rem } .note + .panel,.note + .refusal { margin-top:1rem } .chart { overflow-x:auto; text-align:center } .chart img { max-width:100% }
.panel.code { text-align:center } .panel.code svg { width:min(22rem,100%); height:auto } .panel > details { padding:.35rem 0; border-bottom:1px solid var(--line) } .panel > details:last-child { border:0 } .panel > details .pairs { margin:.5rem 0 .8rem }
.point > h3 { font-size:1.02rem; margin-bottom:.3rem } .rule { padding:.35rem 0; border-bottom:1px solid var(--line) } .rule:last-child { border:0 } .rule > summary { color:var(--ink); font-size:.96rem } .rule .pairs { margin:.4rem 0 .5rem 1rem; font-size:.93rem } .rule.beside { margin-top:.5rem } .read { margin:0 } .read > li { padding:.1rem 0; border:0 } .turn { padding:.6rem 0; border-bottom:1px solid var(--line) } .turn:last-child { border:0 } .review .values > div,.review aside dl.values > div,.review aside .values dd dl.values > div { grid-template-columns:minmax(0,1fr); gap:0 } .note + .columns { margin-top:1rem } fieldset.row { min-width:0 } fieldset.row > legend { font-weight:600; padding:0 .3rem } .answer textarea { height:4rem } .beforeafter { display:grid; grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr)); gap:.3rem 1.2rem; color:var(--ink) } .point,.rule,.row { scroll-margin-top:.6rem }
.crumbs { font-size:.92rem; margin-bottom:.5rem } .official { font-size:1.02rem } .official h1 { text-align:center; margin:.5rem 0 1.2rem }
.tiles { list-style:none; margin:0 0 1.15rem; padding:0; display:grid; grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr)); gap:.7rem } .tiles a { display:grid; height:100%; background:var(--card); border:1px solid var(--line); border-radius:8px; padding:.65rem .95rem; text-decoration:none; color:var(--soft); font-size:.88rem; line-height:1.45 } .tiles a:hover { border-color:var(--blue) } .tiles b { font-size:1.6rem; font-weight:650; line-height:1.3; color:var(--ink) } .tiles .bad b { color:var(--red) } .tiles .warn b { color:var(--amber) } .tiles .dim b { color:var(--soft) }
.meter { display:block; width:100%; height:.7rem; border-radius:3px; background:#eef1f5 } svg .calm { fill:#4a7bb0 } svg .good { fill:#5f9c7c } svg .warn { fill:#c99a3e } svg .bad { fill:#b9564f } svg .dim { fill:#b7c0ca } svg .pale { fill:#c3d5e8 } svg .rule { stroke:#dde2e8; stroke-width:.4 }
.key { white-space:nowrap; margin-right:1rem } .key.calm::before,.key.good::before,.key.warn::before,.key.bad::before,.key.dim::before { content:""; display:inline-block; width:.62rem; height:.62rem; border-radius:2px; margin-right:.35rem; background:#4a7bb0 } .key.good::before { background:#5f9c7c } .key.warn::before { background:#c99a3e } .key.bad::before { background:#b9564f } .key.dim::before { background:#b7c0ca }
table.wrap th { white-space:normal } table.wrap td:first-child { min-width:6rem } .charted td,.times td { padding:.38rem .75rem .38rem 0 } .actions + .panel,.tiles + .panel,h1 + .panel { margin-top:1rem } .beside { columns:2; column-gap:1.15rem } .beside > .panel { break-inside:avoid } .beside + .panel { margin-top:1.15rem } .with-table .columns-chart svg { height:17rem } .beside .key { white-space:normal } .with-table { display:grid; grid-template-columns:minmax(0,2fr) minmax(15rem,1fr); gap:0 2rem; align-items:start } .charted td { vertical-align:middle } .charted td:first-child { width:30% } .charted .drawn { width:26%; min-width:7rem } .charted .numbers { line-height:1.8 }
.columns-chart { margin:.6rem 0 1.1rem; display:grid; grid-template-columns:auto minmax(0,1fr); gap:.2rem .6rem } .columns-chart svg { width:100%; height:11rem; border-bottom:1px solid #9aa6b2 } .columns-chart .axis { display:flex; flex-direction:column; justify-content:space-between; color:var(--soft); font-size:.82rem; text-align:right; line-height:1 } .columns-chart .ticks { grid-column:2; display:flex; color:var(--soft); font-size:.82rem } .columns-chart .ticks span { flex:1; text-align:center; min-width:0 } .columns-chart figcaption { grid-column:2; font-size:.9rem }
.figures-filters { grid-template-columns:repeat(5,minmax(7rem,1fr)) auto; margin-bottom:.4rem }
.welcome { background:var(--card); border:1px solid var(--line); border-left:6px solid var(--blue); border-radius:8px; padding:1.5rem 1.6rem .6rem; margin-bottom:1.6rem } .welcome h1 { font-size:1.75rem } .welcome p { color:var(--soft); font-size:1.05rem } .welcome .search { max-width:44rem } .welcome input { padding:.55rem .8rem }
.ways { list-style:none; margin:0 0 1.6rem; padding:0; display:grid; grid-template-columns:repeat(auto-fill,minmax(15rem,1fr)); gap:.8rem } .ways li { background:var(--card); border:1px solid var(--line); border-radius:8px; padding:.85rem 1.1rem } .ways a { font-weight:600; font-size:1.06rem } .ways p { color:var(--soft); font-size:.9rem; margin:.2rem 0 0 }
.downloads { display:inline-flex; flex-wrap:wrap; gap:.1rem .8rem } .ask { display:grid; grid-template-columns:minmax(12rem,1fr) 9rem auto; gap:.7rem; align-items:end; margin:.9rem 0 } .ask label { display:grid; gap:.15rem; font-size:.88rem; color:var(--soft) } .ask input,.ask select { color:var(--ink) } .kinds { flex-wrap:wrap; margin-bottom:.9rem } .kinds .count { color:var(--soft); font-size:.85em } .facts .downloads { margin-left:auto }
.turning { display:flex; gap:1rem; align-items:center; margin-top:.9rem } .turning a { color:var(--blue); padding:.3rem 1rem } .turning a:hover { color:var(--blue); background:var(--pale) }
.totals { list-style:none; margin:.9rem 0 1.15rem; padding:0; display:flex; flex-wrap:wrap; gap:.7rem } .totals li { background:var(--card); border:1px solid var(--line); border-radius:8px; padding:.6rem 1.2rem } .totals b { font-size:1.5rem; margin:0 .3rem }
.bars { margin:0 0 1rem } .bars > svg { width:100%; max-width:56rem; height:auto; display:block } .bars figcaption { display:flex; gap:1.2rem; font-size:.88rem; color:var(--soft); margin-top:.3rem }
.verdict { background:var(--card); border:1px solid var(--line); border-left:6px solid var(--soft); border-radius:8px; padding:1rem 1.35rem; margin:0 0 1.15rem } .verdict h1,.verdict h2 { font-size:1.35rem; margin:0 0 .3rem } .verdict.good { border-left-color:var(--green) } .verdict.good h1,.verdict.good h2 { color:var(--green) } .verdict.bad { border-left-color:var(--red) } .verdict.bad h1,.verdict.bad h2 { color:var(--red) } .verdict.warn { border-left-color:#c98a10 } .verdict.warn h1,.verdict.warn h2 { color:var(--amber) }
.means { padding-left:1.2rem; margin:.4rem 0 } .means li { margin:.3rem 0 } .lasting { color:var(--soft); font-size:.84rem; margin-top:1.2rem; overflow-wrap:anywhere }
@media (max-width:62rem) { .columns { display:flex; flex-direction:column; align-items:stretch; gap:0 } .columns:has(> aside) > * { display:contents } .columns .record,.columns .approvals { order:1 } }
@media (max-width:62rem) { .beside { columns:1 } .with-table { grid-template-columns:minmax(0,1fr) } }
@media (max-width:42rem) {
  main { padding:1.1rem .9rem 2.5rem } .bar { padding:.6rem .9rem } .bar { gap:.25rem .6rem } nav { order:3; flex-basis:100%; flex-wrap:wrap; gap:0 .1rem; margin:0 -.4rem } nav a { white-space:nowrap; padding:.3rem .5rem } .who { margin-left:auto } .who form { gap:.5rem } .who small { display:none } .brand { flex:1; min-width:0; font-size:1rem; line-height:1.4; letter-spacing:0; gap:.5rem }
  .filters { grid-template-columns:1fr 1fr } .filters .wide,.filters label:has([type=search]),.filters button { grid-column:1/-1 }
  .ask { grid-template-columns:1fr } .ways { grid-template-columns:1fr; gap:.55rem } .ways li { padding:.65rem .9rem } .welcome { padding:1.1rem 1rem .2rem } .welcome h1 { font-size:1.4rem } .facts .downloads { margin-left:0 } .kinds { order:0; overflow:visible; margin-left:0; margin-right:0 }
  h1 { font-size:1.28rem } .panel,.refusal { padding:1rem } .brand .mark { width:1.7rem; height:1.7rem }
  form.panel,form.panel .group { display:block }
  thead { display:none } tr { display:block; padding:.5rem 0; border-bottom:1px solid var(--line) } tbody tr:last-child { border:0 } td,td.fit { display:block; border:0; padding:.08rem 0; white-space:normal } td[data-label] { display:flow-root; padding-left:5.8rem } td[data-label]::before { content:attr(data-label); float:left; width:5.2rem; margin-left:-5.8rem; color:var(--soft); font-size:.85rem }
  td:empty { display:none } .charted td:first-child,.charted .drawn { width:auto } .charted .drawn { padding:.25rem 0 } .times tr { display:grid; grid-template-columns:1.5fr 1fr 1fr; padding:.2rem 0 } .times td[data-label] { display:flex; gap:.4rem; padding-left:0 } .times td[data-label]::before { float:none; width:auto; margin:0; white-space:nowrap }
  .tasks > li { grid-template-columns:minmax(0,1fr) } .tasks > li > .button { justify-self:start } .panel.stack,.panel > .stack { max-width:none } dl.values > div,.values dd dl.values > div { grid-template-columns:minmax(0,1fr); gap:0 } .pairs { grid-template-columns:minmax(0,1fr); gap:0 } .pairs dd { margin-bottom:.5rem } .steps { columns:1 } .group { padding-left:.75rem } .group > legend { margin-left:-.75rem } .act header .button,.act header .for { margin-left:0 } .row { padding:.35rem .75rem .8rem }
  .accounts { grid-template-columns:1fr 1fr } .account { padding:.55rem .7rem }
}
@media print { .top,.actions,.demonstration,.kinds,.turning,.downloads,.ask,footer,.skip,form,.next,.crumbs,summary { display:none } .rule > summary { display:block } body { background:#fff; font-size:11pt } main { padding:0; max-width:none } .panel { border:0; padding:0; break-inside:avoid-page } .columns { display:block } details::details-content { content-visibility:visible; display:block } a { color:inherit; text-decoration:none } }
`
