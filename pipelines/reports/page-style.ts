/**
 * The one style sheet of all pages: sober, made for Chinese, for screens, phones and paper. Light on every screen: charts say in words what
 * is pale and what is black (黑线为目标), which a dark page would turn about.
 */
export const PAGE_STYLE = `
:root{color-scheme:light;--ground:#fdfcf9;--card:#fff;--ink:#1c2024;--soft:#59636e;--line:#d9d5cb;--accent:#8c2318;--accent-soft:#f6ebe6;--mark:#ffe9a8;--mark-ink:#1c2024;--link:#1f4f8f;--shade:rgb(28 32 36/.28)}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);font:400 1.0625rem/1.85 "Noto Sans SC","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Source Han Sans SC",sans-serif;font-variant-numeric:tabular-nums;line-break:strict;overflow-wrap:anywhere;text-spacing-trim:normal;hanging-punctuation:allow-end}
.page{max-width:50rem;margin:0 auto;padding:0 1.25rem 4rem}
.skip{position:absolute;left:-99rem;top:0;background:var(--accent);color:#fff;padding:.5rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:.06em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
header.top{padding:3.5rem 0 1.5rem;border-bottom:2px solid var(--accent);margin-bottom:2rem}
.kicker{margin:0 0 .25rem;color:var(--accent);font-weight:700;letter-spacing:.12em;font-size:.9375rem}
h1{font-size:2.125rem;line-height:1.35;margin:0 0 1rem;font-weight:700;letter-spacing:.01em;text-wrap:balance}
h2{font-size:1.4375rem;line-height:1.45;margin:3rem 0 1rem;font-weight:700;text-wrap:balance}
h3{font-size:1.125rem;line-height:1.5;margin:2rem 0 .5rem;font-weight:700}
h4,h5,h6{font-size:1.0625rem;margin:1.5rem 0 .5rem}
p{margin:0 0 1rem;max-width:42em;text-align:justify}
p:lang(en){text-align:left}ul,ol{padding-left:1.6em;margin:0 0 1rem}li{margin:.25rem 0;max-width:40em}
small,.note{font-size:.875rem;color:var(--soft);line-height:1.7}
code,pre{font-family:ui-monospace,"SFMono-Regular",Menlo,Consolas,"Noto Sans SC",monospace;font-size:.8125rem}
pre{background:var(--card);border:1px solid var(--line);padding:.75rem 1rem;overflow-x:auto;line-height:1.6;overflow-wrap:normal;white-space:pre;tab-size:2}
blockquote{margin:0 0 1rem;padding:0 0 0 1rem;border-left:3px solid var(--line);color:var(--soft)}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
dl.facts{display:flex;flex-wrap:wrap;gap:.5rem 2.75rem;margin:0;font-size:.9375rem;line-height:1.6}
dl.facts dt{color:var(--soft);font-size:.8125rem}dl.facts dd{margin:0}
nav.contents{font-size:.9375rem;margin:1.25rem 0 0}nav.contents ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:0}nav.contents li{margin:0;max-width:none}
.headlines{display:flex;flex-wrap:wrap;gap:1px;background:var(--line);border:1px solid var(--line);padding:0;margin:1rem 0;list-style:none}
.headlines li{flex:1 1 30%;background:var(--card);padding:1rem .85rem;margin:0;display:flex;flex-direction:column;max-width:none}
.headlines li:first-child:nth-last-child(4),.headlines li:first-child:nth-last-child(4)~li{flex-basis:40%}
.headlines .name{font-size:.9375rem;color:var(--soft);line-height:1.5}
.headlines .value{font-size:1.75rem;font-weight:700;line-height:1.4;white-space:nowrap}
.headlines .value small{font-size:.9375rem;font-weight:400;color:var(--ink);margin-left:.1em}
.headlines .value a{color:inherit;text-decoration-color:var(--line);text-decoration-thickness:.04em}.headlines .value a:hover{text-decoration-color:currentColor}.headlines .when{font-size:.875rem;line-height:1.6;color:var(--soft)}
.headlines .up,.headlines .down{color:var(--ink);font-weight:700}
figure{margin:1.75rem 0 2rem}
.canvas{background:#fff;color:#1c2024;border:1px solid var(--line);padding:.75rem;overflow-x:auto}
.canvas:focus-visible{outline:3px solid var(--link)}.canvas svg{display:block;margin:0 auto;max-width:100%;height:auto}
.canvas .live{width:100%}.drawn .still{display:none}figure:not(.scripted) .live{display:none}
.live .vega-embed{width:100%;display:block}
figcaption{display:none}.narrow figcaption,figure.bare figcaption{display:block;background:#fff;color:#1c2024;border:1px solid var(--line);border-bottom:0;padding:.75rem .75rem 0;line-height:1.5}figcaption .title{display:block;font-weight:700}figcaption .subtitle{display:block;font-size:.8125rem;color:#5a6570}.caption{font-size:.75rem;line-height:1.6;color:#5a6570;margin:.5rem 0 0;position:sticky;left:0}.narrow .canvas{border-top:0;padding:.5rem}.live .mark-symbol path,.live .mark-rect path{cursor:pointer}
@media (max-width:40rem){figure:not(.scripted) .still svg{min-width:40rem;max-width:none;margin:0}}.live svg{max-width:none}
#vg-tooltip-element{position:fixed;z-index:1000;visibility:hidden;background:#1c2024;color:#fff;padding:.5rem .75rem;font-size:.8125rem;line-height:1.6;border-radius:3px;pointer-events:none;max-width:20rem;box-shadow:0 2px 8px rgba(0,0,0,.3)}
#vg-tooltip-element.visible{visibility:visible}#vg-tooltip-element h2{font-size:.875rem;margin:0 0 .25rem}#vg-tooltip-element table{border-collapse:collapse;margin:0;width:auto}#vg-tooltip-element td{border:0;padding:0 .25rem;text-align:left;color:#fff}#vg-tooltip-element td.key{color:#c9ced4;white-space:nowrap}
details{margin:.25rem 0}
summary{cursor:pointer;color:var(--link);font-size:.875rem;padding:.3rem 0}
.scroll{overflow-x:auto;margin:.25rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.6;margin:0 0 1rem}
.scroll{background:linear-gradient(to right,var(--ground) 40%,transparent) left/2rem 100% no-repeat local,linear-gradient(to left,var(--ground) 40%,transparent) right/2rem 100% no-repeat local,linear-gradient(to right,var(--shade),transparent) left/.8rem 100% no-repeat scroll,linear-gradient(to left,var(--shade),transparent) right/.8rem 100% no-repeat scroll}.scroll table{margin:0}.scroll td a{white-space:nowrap}
caption{caption-side:top;text-align:left;font-weight:700;padding:.25rem 0}
th,td{padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:normal;min-width:4.9em}
thead th{border-bottom:2px solid var(--line);font-weight:700;white-space:nowrap}
td.number,th.number,td.num,th.num{text-align:right;white-space:nowrap}
td.long,th.long{min-width:14em}td.short{white-space:nowrap}td.number+td:not(.number),th.number+th:not(.number){padding-left:.75rem}
.cite{font-size:.8125em;text-decoration:none;padding:0 .1em;white-space:nowrap}.cite:hover{text-decoration:underline}
.source{border-top:1px solid var(--line);padding:1.25rem 0 .5rem}
.source h3{margin:0;font-size:1.0625rem}.source .about{margin:0 0 .75rem;font-size:.875rem;color:var(--soft);text-align:left}
.source blockquote{border-left-color:var(--accent);color:var(--ink);font-size:.9375rem;line-height:1.8;margin:0 0 1.1rem}
.source blockquote p{margin:0}.source .uses{margin:.25rem 0 0;padding:0;list-style:none;font-size:.8125rem;color:var(--soft);line-height:1.65}.source .uses li{max-width:none;margin:0}
mark{background:var(--mark);color:var(--mark-ink);padding:.05em 0;border-radius:2px}
:target{scroll-margin-top:30vh}mark:target,.source .uses li:target,tr:target{outline:3px solid var(--accent);outline-offset:2px}
dl.side{margin:0;font-size:.875rem;line-height:1.6}dl.side dt{color:var(--soft);font-size:.8125rem;margin-top:.6rem}dl.side dd{margin:0}dl.side code{font-size:.75rem}
.downloads{font-size:.8125rem;color:var(--soft);margin:.1rem 0 0;text-align:left}@media print{.downloads{display:none}}.original{font-size:1.0625rem;line-height:2}.original p{text-indent:2em;margin:0 0 .75rem}mark a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.25em}.original mark:target{outline-width:4px}
@media (min-width:64rem){.page:has(.evidence){max-width:72rem}.evidence{display:grid;grid-template-columns:minmax(0,1fr) 16rem;gap:3rem;align-items:start}.evidence aside{order:2;position:sticky;top:1.5rem}.evidence section:first-child h2{margin-top:0}}
@media (max-width:63.99rem){.evidence aside dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:0 1.5rem}}
.en{display:block;color:var(--soft);font-size:.875em;line-height:1.5}p .en{text-align:left}th [lang=en],h2 [lang=en],.side dt [lang=en]{color:var(--soft);font-weight:400}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;font-size:.8125rem;color:var(--soft);line-height:1.7}
.reports{list-style:none;padding:0;margin:0}.reports li{border-top:1px solid var(--line);padding:.9rem 0;max-width:none}.reports li:last-child{border-bottom:1px solid var(--line)}.reports .title{font-size:1.125rem;font-weight:700}.reports p{margin:.15rem 0}.reports .note{max-width:none}.reports .note a{white-space:nowrap}
@media (max-width:40rem){body{font-size:1rem}.page{padding:0 1rem 3rem}header.top{padding:1.75rem 0 1.25rem}h1{font-size:1.625rem}h2{font-size:1.25rem;margin-top:2.25rem}p{text-align:left}.headlines li{flex-basis:40%;padding:.75rem}.headlines .value{font-size:1.375rem}}
@media screen and (max-width:40rem){.scroll thead th{white-space:normal}.stacked,.stacked tbody,.stacked tr,.stacked td{display:block}.stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stacked tr{border-bottom:1px solid var(--line);padding:.5rem 0}.scroll .stacked tbody td{position:relative;border:0;min-width:0;min-height:1.6em;padding:.1rem 0 .1rem 7em;text-align:left;white-space:normal}.stacked td::before{content:attr(data-label);position:absolute;left:0;width:6.5em;color:var(--soft);font-size:.875em}}
@media (max-width:22rem){.headlines li{flex-basis:100%}}
@media print{:root{--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#8c2318;--mark:#ffe9a8;--mark-ink:#000;--link:#000}@page{size:A4;margin:20mm 18mm}body{font-size:10.5pt;line-height:1.7}.page{max-width:none;padding:0}header.top{padding-top:0}.skip,nav,details{display:none}.live{display:none}.drawn .still{display:block}.narrow figcaption{display:none}figure,.headlines li,blockquote,tr{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}th,td,td.short,td.number,thead th,.scroll td a{min-width:0;white-space:normal}.scroll,.canvas{overflow:visible}.canvas{border:0;padding:0}.canvas svg{max-width:100%}}
`;
