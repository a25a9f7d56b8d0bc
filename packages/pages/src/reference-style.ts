/** The style of the reference: a strip of contents above on a phone, a column beside on a desk. Colours are those of all pages. */
export const REFERENCE_STYLE = `
*{box-sizing:border-box}
html{scroll-padding-top:64px}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
header{padding:8px 20px;display:flex;justify-content:space-between;gap:16px;align-items:center;background:var(--card);border-bottom:1px solid var(--line)}
header nav{display:flex;gap:6px;align-items:center;color:var(--soft)}
header nav a{padding:12px 0;text-decoration:none}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
.contents{position:sticky;top:0;z-index:1;display:flex;gap:4px;overflow-x:auto;background:var(--card);border-bottom:1px solid var(--line);padding:4px 12px}
.contents a{flex:none;padding:10px;text-decoration:none;color:var(--ink);border-radius:8px;white-space:nowrap}
.contents a:hover{background:var(--off-bg)}
.contents span{color:var(--soft);font-size:13px;margin-left:6px}
.page{padding:16px 16px 64px;min-width:0}
h1{font-size:28px;line-height:1.25;margin:8px 0}
h2{font-size:22px;line-height:1.3;margin:40px 0 4px}
h3{font-size:16px;line-height:1.5;margin:0;font-weight:600;overflow-wrap:anywhere}
h4{font-size:13px;color:var(--soft);font-weight:600;margin:18px 0 4px;text-transform:uppercase;letter-spacing:.04em}
p{margin:4px 0;max-width:46rem}
.soft{color:var(--soft)}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px;margin:16px 0;min-width:0}
article{content-visibility:auto;contain-intrinsic-size:auto 600px}
.card h3+p{font-size:17px}
.method{display:inline-block;min-width:4.2em;text-align:center;border-radius:6px;padding:1px 8px;font-size:13px;margin-right:6px;background:var(--ok-bg);color:var(--ok)}
.method.post{background:var(--warn-bg);color:var(--warn)}
.method.put,.method.patch{background:var(--off-bg);color:var(--off)}
.method.delete{background:var(--bad-bg);color:var(--bad)}
.anchor{padding:0 6px}
pre{background:var(--off-bg);border-radius:8px;padding:12px;margin:6px 0;white-space:pre-wrap;overflow-wrap:anywhere}
ul,ol{margin:6px 0;padding-left:22px}
li{margin:4px 0}
.fields{list-style:none;padding:0;margin:0}
.fields .fields{margin:4px 0 4px 4px;padding-left:12px;border-left:2px solid var(--line)}
.fields li{margin:0;padding:5px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.fields>li:first-child{border-top:0}
.name{font-weight:600;margin-right:4px}
.must{color:var(--warn)}
.says{display:block;color:var(--soft)}
summary{cursor:pointer;padding:6px 0}
.card.index{list-style:none;padding:6px 12px;margin:12px 0}
.card.steps{padding-left:38px}
.index a{display:grid;grid-template-columns:5.4em minmax(0,1fr);gap:2px 6px;padding:8px 4px;text-decoration:none;color:inherit;border-top:1px solid var(--line);overflow-wrap:anywhere}
.index a:hover{background:var(--off-bg)}
.index li:first-child a{border-top:0}
.index .method{align-self:start}
.index small{grid-column:2;color:var(--soft);font-size:14px}
.codes{list-style:none;padding:0;margin:4px 0;display:flex;flex-wrap:wrap;gap:2px 14px}
.codes li{margin:0}
.codes a{display:inline-block;padding:3px 0}
dl{margin:8px 0}
dt{font-weight:600;margin-top:8px}
dd{margin:0;overflow-wrap:anywhere}
@media(min-width:900px){
html{scroll-padding-top:16px}
main{display:grid;grid-template-columns:14rem minmax(0,1fr);max-width:76rem;margin:0 auto;align-items:start}
.contents{flex-direction:column;max-height:100vh;overflow:auto;gap:0;padding:24px 8px;background:none;border:0}
.contents a{padding:5px 10px}
.page{padding:16px 32px 96px}
.index a{grid-template-columns:5.4em minmax(0,1fr) minmax(0,1fr);gap:12px}
.index small{grid-column:3}
.card{padding:20px 24px}
.card.steps{padding-left:46px}
}
@media print{.contents,header nav{display:none}.card{border:0;padding:0}}
`;
