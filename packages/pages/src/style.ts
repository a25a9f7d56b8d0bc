/** Of every page, light and dark. */
export const COLOURS = `
:root{--bg:#f3f3f1;--card:#fff;--ink:#1c1d1c;--soft:#5c605d;--line:#e4e4e0;--edge:#8a8f8b;--accent:#0b6b5b;--on-accent:#fff;--tile:#cfe0d8;--ok-bg:#e4f2ec;--ok:#0b6b4f;--off-bg:#ededea;--off:#55585a;--warn-bg:#fdf0dc;--warn:#8a5300;--bad-bg:#fdeceb;--bad:#a8201a}
@media(prefers-color-scheme:dark){:root{--bg:#141615;--card:#1d201f;--ink:#ecefed;--soft:#a2a8a4;--line:#303432;--edge:#7b827e;--accent:#5cc4ae;--on-accent:#08211b;--tile:#24443b;--ok-bg:#173a30;--ok:#7fdcbf;--off-bg:#2b2f2d;--off:#b4bab6;--warn-bg:#3d2f16;--warn:#f0c07a;--bad-bg:#43201e;--bad:#ffa9a2;color-scheme:dark}}
`;

/** The one style of customer pages: small, no script, light and dark, and on paper the service report alone. */
export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif}
main{max-width:30rem;margin:0 auto;padding:0 16px 40px}
header{max-width:30rem;margin:0 auto;padding:8px 20px;display:flex;justify-content:space-between;gap:16px;align-items:center}
header strong{font-size:17px}
nav{display:flex;gap:6px;align-items:center;color:var(--soft);flex:none}
a{color:var(--accent)}
nav a{display:inline-block;padding:12px 0;text-decoration:none}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,textarea:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
section,form,.card{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:20px;margin:0 0 16px}
form.bare{border:0;padding:0;margin:0}
h1{font-size:20px;line-height:1.3;margin:0 0 4px}
h1.first{font-size:24px;margin-top:8px}
h1.first+p{margin:0 0 16px}
h2{font-size:18px;margin:0 0 4px}
form h2{margin-top:28px}
form.bare h2,form>h2:first-child{margin-top:0}
h3{font-size:16px;font-weight:600;margin:0}
p{margin:4px 0 0}
.soft,.hint{color:var(--soft)}
.small,.hint{font-size:14px}
.center{text-align:center}
.center a{display:inline-block;padding:12px}
.serial{font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.head{display:flex;gap:16px;align-items:center}
.head p{margin:0}
.name{font-size:18px;font-weight:600;line-height:1.3}
.picture{flex:none;width:72px;height:72px;border-radius:14px;background:var(--tile);padding:14px;fill:none;stroke:var(--ink);stroke-width:2.5;stroke-linecap:round}
.genuine{color:var(--ok);margin-top:16px;display:flex;gap:8px}
.row{display:flex;justify-content:space-between;gap:12px;align-items:flex-start}
article{padding:16px 0;border-top:1px solid var(--line)}
article:first-of-type{border-top:0}
article:last-of-type{padding-bottom:0}
.pill{flex:none;border-radius:99px;padding:2px 12px;font-size:14px;background:var(--off-bg);color:var(--off)}
.pill::before{content:"";display:inline-block;width:7px;height:7px;border-radius:50%;background:currentColor;margin-right:7px;vertical-align:1px}
.pill.covered{background:var(--ok-bg);color:var(--ok)}
.pill.cost{background:var(--warn-bg);color:var(--warn)}
progress{display:block;width:100%;height:6px;margin:10px 0 6px;border:0;border-radius:3px;background:var(--off-bg);overflow:hidden;appearance:none}
progress::-webkit-progress-bar{background:var(--off-bg)}
progress::-webkit-progress-value{background:var(--accent)}
progress::-moz-progress-bar{background:var(--accent)}
.copied{background:var(--warn-bg);border-color:var(--warn-bg)}
.copied h2{color:var(--warn)}
.copied ul{margin:8px 0 0;padding-left:20px}
summary{cursor:pointer;color:var(--accent);padding:12px 0 4px;width:max-content;max-width:100%}
.card summary{padding:0}
article li{padding:6px 0 6px 24px;position:relative;color:var(--soft);font-size:14px}
article ol{margin:4px 0 0;padding:0;list-style:none}
article li::before{position:absolute;left:0;content:"·"}
li.passed::before{content:"✓";color:var(--ok)}
li.refused::before{content:"✕";color:var(--off)}
.button,button{display:block;width:100%;border:1px solid var(--accent);border-radius:14px;padding:14px 16px;margin:0 0 12px;font:inherit;font-size:17px;font-weight:600;text-align:center;text-decoration:none;cursor:pointer;background:var(--accent);color:var(--on-accent)}
.quote{width:100%;border-collapse:collapse}.quote th{text-align:left;font-weight:400;padding:.3rem 0}.quote td{text-align:right;white-space:nowrap}
button.plain,.button.plain{background:var(--card);color:var(--ink);border-color:var(--line);font-weight:400}
form button{margin:24px 0 0}
form button+p{margin-top:12px}
.field{margin-top:20px}
.field label{font-weight:600}
.field .soft{font-weight:400}
input,select,textarea{font:inherit;color:inherit;background:var(--card);accent-color:var(--accent)}
.field input:not([type=checkbox]),select,textarea{display:block;width:100%;min-width:0;margin-top:6px;border:1px solid var(--edge);border-radius:10px;padding:11px 12px;min-height:48px}
textarea{resize:vertical}
.field input[type=file]{padding:9px;font-size:15px}
.wrong input,.wrong textarea{border-color:var(--bad)!important;border-width:2px!important}
.fault{color:var(--bad);font-size:15px}
.alert{background:var(--bad-bg);color:var(--bad);border-radius:12px;padding:12px 16px;margin:16px 0}
.alert ul{margin:4px 0 0;padding-left:20px}
.alert a{color:inherit;display:inline-block;padding:4px 0}
.field label.check{display:flex;gap:12px;align-items:flex-start;font-weight:400;padding:6px 0}
.check input{flex:none;width:24px;height:24px;margin:0}
fieldset{border:0;padding:0;margin:16px 0 0;min-width:0}
legend{padding:0;font-weight:600}
.slots{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:8px;margin-top:8px}
.slot{position:relative}
.slot input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.slot span{display:block;border:1px solid var(--edge);border-radius:10px;padding:11px 0;text-align:center;font-variant-numeric:tabular-nums}
.slot input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:600}
.slot input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.story{list-style:none;margin:0;padding:0}
.story li{position:relative;padding:0 0 20px 32px}
.story li:last-child{padding-bottom:0}
.story p{margin:0}
.story li::before{content:"";position:absolute;left:4px;top:6px;width:12px;height:12px;border-radius:50%;background:var(--accent);border:2px solid var(--accent);z-index:1}
.story li::after{content:"";position:absolute;left:11px;top:8px;bottom:-8px;width:2px;background:var(--accent)}
.story li:last-child::after{display:none}
.story .current::before{background:var(--card);box-shadow:0 0 0 4px var(--ok-bg)}
.story .current::after,.story .ahead::after{background:var(--line)}
.story .ahead{color:var(--soft)}
.story .ahead strong{font-weight:400}
.story .ahead::before{background:var(--card);border-color:var(--edge)}
.mail p{margin-top:12px;overflow-wrap:anywhere;white-space:pre-line}
.mail h2+p{margin-top:0}
dl{margin:8px 0 0}
dl div{display:grid;grid-template-columns:6.5em 1fr;gap:12px;padding:8px 0;border-top:1px solid var(--line)}
dl div:first-child{border-top:0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
.entry{display:block}
footer{color:var(--soft);font-size:14px;text-align:center;padding:8px 0}
@media print{:root{--bg:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999}nav,.screen,form{display:none}section{border:0;padding:0}}
`;
