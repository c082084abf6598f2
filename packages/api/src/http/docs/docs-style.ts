/** The page's whole style; its hash stands in the page's policy. */
export const DOCS_STYLE = `
:root { --ink: #1d2430; --soft: #5a6474; --line: #d8dde5; --paper: #fff; --ground: #f3f5f8; --link: #23598f; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 0 0 .4rem; overflow-wrap: anywhere; }
h4 { font-size: .95rem; margin: .9rem 0 .3rem; }
a { color: var(--link); } p { margin: .4rem 0; } .soft { color: var(--soft); font-size: .92em; }
.operation, .problem { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.2rem; margin: 1rem 0; }
.operation:target, .problem:target { border-color: var(--link); }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border: 1px solid var(--line); overflow-wrap: anywhere; }
th { background: #eef1f6; font-weight: 600; }
pre { background: #f7f8fa; border: 1px solid var(--line); border-radius: 4px; padding: .6rem .8rem; overflow-x: auto; max-height: 24rem; }
code, pre { font: 13px/1.5 Consolas, "DejaVu Sans Mono", monospace; }
.method { display: inline-block; padding: 0 .4rem; border-radius: 4px; background: #eef1f6; font-weight: 700; }
.delete { color: #a8201a; } .post, .put, .patch { color: #1f6b3a; }
nav ul { columns: 2; } nav li { break-inside: avoid; }
`;
