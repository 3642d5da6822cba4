/** The tables of docs/diagnosis.md, from the texts that `diagnose` uses. */
import type { Finding } from 'wechat-callback'
import { FINDING_TEXTS } from '../../src/diagnosis/finding.ts'
import type { FindingText } from '../../src/diagnosis/types.ts'

const HEADS = {
  en: ['| code | what is wrong | what to do |', '|---|---|---|'],
  zh: ['| code | 错在哪 | 怎么办 |', '|---|---|---|'],
}

/** One part's table, in the order of the texts. */
export function findingTable(part: Finding['part'], language: 'en' | 'zh'): string {
  const rows = FINDING_TEXTS[part]
    .flatMap(Object.entries<FindingText>)
    .map(([code, { message, cure }]) => `| \`${code}\` | ${cell(message[language])} | ${cell(cure[language])} |`)
  return [...HEADS[language], ...rows].join('\n')
}

/** A text in Markdown: nothing of it is markup, and a place for a value is an ellipsis. */
function cell(text: string): string {
  return text
    .replace(/\{\w+\}/g, '…')
    .replace(/[\\*|$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}
