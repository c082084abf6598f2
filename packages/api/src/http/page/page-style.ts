/** The whole style of the pages the service makes itself; its hash stands in their policy. An office form: dark on white, large enough, no adornment. */
export const PAGE_STYLE = `
:root { --ink: #1b2330; --soft: #55606f; --line: #cfd6e0; --paper: #fff; --ground: #eef1f5; --brand: #1d4f86; --error: #a8201a; --warning: #7d5200; --info: #23598f; --pass: #1f6b3a; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif; }
.top { background: var(--brand); color: #fff; padding: .9rem 1rem; } .top p { max-width: 46rem; margin: 0 auto; } .top strong { letter-spacing: .02em; }
.top .ways { text-align: right; margin-top: -1.6rem; } .top a { color: #fff; }
main { max-width: 46rem; margin: 1.5rem auto; padding: 1.4rem 1.6rem 2rem; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
h1 { font-size: 1.45rem; margin: 0 0 .8rem; } h2 { font-size: 1.15rem; margin: 1.8rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
a { color: var(--info); } p { margin: .45rem 0; } .soft { color: var(--soft); font-size: .92em; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; } th, td { text-align: left; vertical-align: top; padding: .45rem .7rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
th { background: #f4f6f9; font-weight: 600; } th[scope="row"] { width: 13rem; }
label { display: block; font-weight: 600; margin: .8rem 0 .3rem; }
input[type="file"] { display: block; width: 100%; padding: .7rem; border: 1px solid var(--line); border-radius: 4px; background: #f9fafc; font: inherit; }
.buttons { display: flex; flex-wrap: wrap; gap: .8rem; margin-top: 1rem; }
button { font: inherit; font-weight: 600; padding: .6rem 1.3rem; border-radius: 4px; border: 1px solid var(--brand); background: var(--brand); color: #fff; cursor: pointer; }
button.second { background: #fff; color: var(--brand); }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid #f0b429; outline-offset: 2px; }
.box { border-left: 5px solid currentColor; padding: .5rem 1rem; margin: 1rem 0; background: #f8f9fb; } .box > * { color: var(--ink); }
.error, .flagged { color: var(--error); } .warning, .unreadable { color: var(--warning); } .info { color: var(--info); } .pass { color: var(--pass); }
.chip { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .85em; font-weight: 600; border: 1px solid currentColor; white-space: nowrap; }
ol.findings { list-style: none; margin: 0; padding: 0; } ol.findings > li { border-left: 4px solid currentColor; padding: .1rem 0 .1rem .8rem; margin: .9rem 0; }
ol.findings > li > * { color: var(--ink); } ol.findings > li > .chip { color: inherit; }
blockquote { margin: .35rem 0; padding: .3rem .7rem; background: #f7f4e8; border-radius: 4px; unicode-bidi: isolate; overflow-wrap: anywhere; white-space: pre-line; }
blockquote cite { color: var(--soft); font-style: normal; font-size: .85em; margin-left: .4rem; }
code { font: .9em/1.5 Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
@media print { body, .top { background: #fff; color: #000; } main { border: 0; margin: 0; padding: 0; } form, .buttons { display: none; } }
`;
