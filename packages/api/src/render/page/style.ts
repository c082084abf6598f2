/** The page's whole style: readable on screen, black on white on paper. */
export const STYLE = `
:root { --ink: #1d2430; --soft: #5a6474; --line: #d8dde5; --paper: #fff; --ground: #f3f5f8; --error: #a8201a; --warning: #8a5a00; --info: #23598f; --pass: #1f6b3a; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 0; }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem; }
a { color: var(--info); }
p { margin: .3rem 0; }
.soft { color: var(--soft); font-size: .9em; }
table { border-collapse: collapse; width: 100%; background: var(--paper); }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); }
th { background: #eef1f6; font-weight: 600; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1.2rem 1.4rem; margin-top: 1.5rem; }
header.report { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; justify-content: space-between; }
.chip { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .85em; font-weight: 600; border: 1px solid currentColor; white-space: nowrap; }
.error, .flagged { color: var(--error); } .warning, .unreadable { color: var(--warning); } .info { color: var(--info); } .pass { color: var(--pass); }
ol.findings { list-style: none; margin: 0; padding: 0; }
ol.findings > li { border-left: 4px solid currentColor; padding: .1rem 0 .1rem .8rem; margin: .8rem 0; break-inside: avoid; }
ol.findings > li > * { color: var(--ink); }
ol.findings > li > .chip { color: inherit; }
blockquote { margin: .35rem 0; padding: .3rem .7rem; background: #f7f4e8; border-radius: 4px; unicode-bidi: isolate; overflow-wrap: anywhere; white-space: pre-line; }
blockquote cite { color: var(--soft); font-style: normal; font-size: .85em; margin-left: .4rem; }
td blockquote { margin: 0 0 .2rem; }
ol.items { margin: .3rem 0; padding-left: 1.6rem; } ol.items li { white-space: pre-line; margin: .3rem 0; }
.absent td { color: var(--soft); }
@media print {
	body { background: #fff; font-size: 11pt; } main { max-width: none; padding: 0; }
	article { border: 0; padding: 0; break-before: page; } a { color: inherit; text-decoration: none; }
	tr, blockquote { break-inside: avoid; } thead { display: table-header-group; }
}
`;
