import { escape } from './escape.ts';

const style = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 12mm; max-width: 210mm; color: #111; background: #fff; font: 9.5pt/1.5 var(--words); }
:lang(zh) { --words: 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; }
:lang(en) { --words: 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, 'Liberation Sans', 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif; }
header { border-bottom: 1.2pt solid #111; padding-bottom: 3mm; margin-bottom: 4mm; }
.house { margin: 0; font-size: 9pt; }
h1 { margin: 1mm 0; font-size: 17pt; font-weight: 600; text-align: center; letter-spacing: .04em; }
.marks { margin: 0; text-align: right; font-size: 8pt; color: #444; }
h2 { margin: 5mm 0 1.5mm; font-size: 10.5pt; font-weight: 600; break-after: avoid; }
dl { margin: 0; padding: .6pt; display: flex; flex-wrap: wrap; gap: .6pt; }
dl > div { flex: 1 1 calc(50% - .6pt); display: grid; grid-template-columns: 30mm 1fr; outline: .6pt solid #777; break-inside: avoid; }
dl > div > * { break-inside: avoid; }
dl > div.wide { flex-basis: 100%; }
dl > div.table, dl > div.table > dd { break-inside: auto; }
dl > div.table { grid-template-columns: 1fr; }
dl > div.table > dt { break-after: avoid; }
dt { padding: 1.2mm 2mm; background: #f2f2f2; font-weight: 500; }
dd { margin: 0; padding: 1.2mm 2mm; overflow-wrap: anywhere; white-space: pre-line; }
.rows { width: 100%; border-collapse: collapse; white-space: normal; }
.rows th, .rows td { overflow-wrap: break-word; border: .4pt solid #999; padding: .8mm 1.5mm; text-align: left; vertical-align: top; font-size: 8.5pt; }
.rows th { background: #f7f7f7; font-weight: 500; word-break: keep-all; }
.rows td { min-width: 4em; }
.rows td.long { overflow-wrap: anywhere; }
.rows tr { break-inside: avoid; }
.bars { display: block; max-width: 100%; }
.bars text { font-size: 11px; text-anchor: middle; fill: #111; }
.bars rect { fill: #777; }
.signatures { margin-top: 9mm; break-inside: avoid; }
.signatures p { display: flex; gap: 4mm; margin: 0 0 8mm; align-items: flex-end; }
.signatures i { flex: 1; border-bottom: .6pt solid #111; }
footer { break-before: avoid; margin-top: 6mm; padding-top: 2mm; border-top: .6pt solid #777; font-size: 7.5pt; color: #444; overflow-wrap: anywhere; }
@media print { body { padding: 0; max-width: none; } }
`;

const tag = { en: 'en', zh: 'zh-CN' } as const;

/** A page that stands by itself: no script, nothing loaded. */
export const document = (title: string, language: 'en' | 'zh', body: string): string => `<!doctype html>
<html lang="${tag[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
