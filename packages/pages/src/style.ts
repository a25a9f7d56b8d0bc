/** The one style of customer pages: small, no script, light and dark. */
export const STYLE = `
:root{--bg:#f3f3f1;--card:#fff;--ink:#1c1d1c;--soft:#5c605d;--line:#e4e4e0;--accent:#0b6b5b;--ok-bg:#e4f2ec;--ok:#0b6b4f;--off-bg:#ededea;--off:#55585a;--warn-bg:#fdf0dc;--warn:#8a5300}
@media(prefers-color-scheme:dark){:root{--bg:#141615;--card:#1d201f;--ink:#ecefed;--soft:#a2a8a4;--line:#303432;--accent:#5cc4ae;--ok-bg:#173a30;--ok:#7fdcbf;--off-bg:#2b2f2d;--off:#b4bab6;--warn-bg:#3d2f16;--warn:#f0c07a}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
main{max-width:30rem;margin:0 auto;padding:0 16px 40px}
header{max-width:30rem;margin:0 auto;padding:16px;display:flex;justify-content:space-between;gap:16px;align-items:center}
header strong{font-size:17px}
a{color:var(--accent)}
header a{display:inline-block;padding:12px 0;text-decoration:none}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
section{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:20px;margin-bottom:16px}
h1{font-size:20px;line-height:1.3;margin:0 0 4px}
h2{font-size:18px;margin:0 0 4px}
h3{font-size:16px;font-weight:600;margin:0}
p{margin:4px 0 0}
.soft{color:var(--soft)}
.serial{font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.genuine{color:var(--ok);margin-top:16px;display:flex;gap:8px}
.row{display:flex;justify-content:space-between;gap:12px;align-items:flex-start}
article{padding:16px 0;border-top:1px solid var(--line)}
article:first-of-type{border-top:0}
article:last-of-type{padding-bottom:0}
.pill{flex:none;border-radius:99px;padding:2px 12px;font-size:14px;background:var(--off-bg);color:var(--off)}
.pill.covered{background:var(--ok-bg);color:var(--ok)}
.pill.cost{background:var(--warn-bg);color:var(--warn)}
progress{display:block;width:100%;height:6px;margin:10px 0 6px;border:0;border-radius:3px;background:var(--off-bg);overflow:hidden;appearance:none}
progress::-webkit-progress-bar{background:var(--off-bg)}
progress::-webkit-progress-value{background:var(--accent)}
progress::-moz-progress-bar{background:var(--accent)}
summary{cursor:pointer;color:var(--accent);padding:12px 0 4px;width:max-content}
ol{margin:4px 0 0;padding:0;list-style:none}
li{padding:6px 0 6px 24px;position:relative;color:var(--soft);font-size:14px}
li::before{position:absolute;left:0;content:"·"}
li.passed::before{content:"✓";color:var(--ok)}
li.refused::before{content:"✕";color:var(--off)}
footer{color:var(--soft);font-size:14px;text-align:center;padding:8px 0}
`;
