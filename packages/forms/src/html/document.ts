import { escape } from './escape.ts';

const style = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 12mm; max-width: 210mm; color: #111; background: #fff;
  font: 9.5pt/1.5 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Segoe UI', sans-serif; }
header { border-bottom: 1.2pt solid #111; padding-bottom: 3mm; margin-bottom: 4mm; }
.house { margin: 0; font-size: 9pt; }
h1 { margin: 1mm 0; font-size: 17pt; font-weight: 600; text-align: center; letter-spacing: .04em; }
.marks { margin: 0; text-align: right; font-size: 8pt; color: #444; }
h2 { margin: 5mm 0 1.5mm; font-size: 10.5pt; font-weight: 600; break-after: avoid; }
dl { margin: 0; display: flex; flex-wrap: wrap; border: .6pt solid #777; border-width: .6pt 0 0 .6pt; }
dl > div { flex: 1 1 50%; display: grid; grid-template-columns: 30mm 1fr; border: .6pt solid #777; border-width: 0 .6pt .6pt 0; break-inside: avoid; }
dl > div.wide { flex-basis: 100%; }
dl > div.table { grid-template-columns: 1fr; break-inside: auto; }
dl > div.table > dt { break-after: avoid; }
dt { padding: 1.2mm 2mm; background: #f2f2f2; font-weight: 500; }
dd { margin: 0; padding: 1.2mm 2mm; overflow-wrap: anywhere; white-space: pre-line; }
.rows { width: 100%; border-collapse: collapse; white-space: normal; }
.rows th, .rows td { border: .4pt solid #999; padding: .8mm 1.5mm; text-align: left; vertical-align: top; font-size: 8.5pt; }
.rows th { background: #f7f7f7; font-weight: 500; overflow-wrap: break-word; word-break: keep-all; }
.rows td { min-width: 5.2em; }
.rows tr { break-inside: avoid; }
.signatures { margin-top: 12mm; break-inside: avoid; }
.signatures p { display: flex; gap: 4mm; margin: 0 0 9mm; align-items: flex-end; }
.signatures i { flex: 1; border-bottom: .6pt solid #111; }
footer { margin-top: 6mm; padding-top: 2mm; border-top: .6pt solid #777; font-size: 7.5pt; color: #444; overflow-wrap: anywhere; }
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
