/** The tables of findings in the pages, made from the texts of the findings. */
import type { FindingPart } from 'wechat-callback'
import { FINDING_TEXTS } from '../../src/findings/generated.ts'
import type { FindingText } from '../../src/findings/types.ts'

const HEADS = {
  en: ['| code | what is wrong | what to do |', '|---|---|---|'],
  zh: ['| code | 错在哪 | 怎么办 |', '|---|---|---|'],
}

/** The table of one part, in the order of the texts. */
export function findingTable(part: FindingPart, language: 'en' | 'zh'): string {
  const rows = Object.entries<FindingText>(FINDING_TEXTS[part]).map(
    ([code, { message, cure }]) => `| \`${code}\` | ${cell(message[language])} | ${cell(cure[language])} |`,
  )
  return [...HEADS[language], ...rows].join('\n')
}

/** The tables of a page. */
export function tablesOf(page: string): readonly string[] {
  return (page.match(/(?:^\|.*\n)+/gm) ?? []).map((table) => table.trimEnd())
}

/** A text in Markdown: its special characters are escaped, and a placeholder is an ellipsis. */
function cell(text: string): string {
  return text
    .replace(/\{\w+\}/g, '…')
    .replace(/[\\*|$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}
