/** Writes the help texts: that of `wechat-callback`, and that of each command. */
import type { Bilingual } from '../findings/types.ts'
import type { Command, OptionSpecs } from './command.ts'
import type { Language } from './language.ts'
import { accountOptionsOf } from './options/read-options.ts'
import { GENERAL_OPTIONS, PROGRAM_OPTIONS } from './options/specs.ts'
import { columns, widest, wrap } from './output/columns.ts'

/** The language and width of a help text. */
export interface Page {
  readonly language: Language
  /** How many characters fit on a line. */
  readonly width: number
}

const INTRODUCTION: Bilingual = {
  en: 'Receives, tests and explains the callbacks of WeChat and WeCom.',
  zh: '接收、测试、诊断微信与企业微信的回调。',
}
const SECRETS: Bilingual = {
  en: 'Set secrets as environment variables or in the file of --env-file, not on the command line: the shell keeps a history of what is typed.',
  zh: 'Token 和 EncodingAESKey 请放在环境变量或 --env-file 指定的文件里，写在命令行上会留在 shell 历史记录中。',
}
const HEADINGS = {
  usage: { en: 'Usage', zh: '用法' },
  commands: { en: 'Commands', zh: '命令' },
  options: { en: 'Options', zh: '选项' },
  account: { en: 'Account', zh: '账号' },
  general: { en: 'General', zh: '通用' },
  more: { en: 'Help on a command', zh: '查看某个命令' },
} satisfies Record<string, Bilingual>

/** Writes the help of `wechat-callback`, with a list of its commands. */
export function helpOfAll(commands: readonly Command[], { language, width }: Page): string {
  const rows = commands.map(({ name, summary }) => [name, summary[language]])
  return [
    ...wrap(INTRODUCTION[language], width),
    '',
    ...usage(language, width, 'wechat-callback <command> … [--lang zh|en]', 'wechat-callback --help | --version'),
    '',
    headingOf('commands', language).trimEnd(),
    ...descriptionLines(rows, width),
    ...section('general', PROGRAM_OPTIONS, { language, width }),
    '',
    `${headingOf('more', language)}wechat-callback <command> --help`,
  ].join('\n')
}

/** Writes the help of one command. */
export function helpOf(command: Command, { language, width }: Page): string {
  return [
    ...usage(language, width, `wechat-callback ${command.name} ${command.synopsis}`.trimEnd()),
    '',
    ...paragraphs(command.description[language], width),
    ...section('options', command.options, { language, width }),
    ...section('account', accountOptionsOf(command), { language, width }),
    ...(command.account.includes('token') ? ['', ...wrap(SECRETS[language], width)] : []),
    ...section('general', GENERAL_OPTIONS, { language, width }),
  ].join('\n')
}

/** Returns a heading with the colon of the language, and a space if the language writes one. */
function headingOf(heading: keyof typeof HEADINGS, language: Language): string {
  return HEADINGS[heading][language] + (language === 'zh' ? '：' : ': ')
}

/** Writes the lines of a usage. A line breaks between arguments, and the next one is indented. */
function usage(language: Language, width: number, ...forms: readonly string[]): readonly string[] {
  const heading = headingOf('usage', language)
  const indent = ' '.repeat(widest([heading]))
  const lines = forms.flatMap((form) => filled(form.match(ARGUMENTS) ?? [], width - indent.length, '  '))
  return lines.map((line, index) => `${index === 0 ? heading : indent}${line}`)
}

/** Matches the arguments of a usage: a word, or what is in brackets. */
const ARGUMENTS = /\[(?:[^[\]]|\[[^\]]*\])*\]|\([^)]*\)|\S+/g

/** Joins words to lines that fit. The lines after the first are indented, and each but the last has an ending. */
function filled(words: readonly string[], width: number, indent: string, ending = ''): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && widest([`${line} ${word}${ending}`]) > width) {
      lines.push(line + ending)
      line = indent + word
    } else line += line === '' ? word : ` ${word}`
  }
  return [...lines, line]
}

function section(heading: keyof typeof HEADINGS, options: OptionSpecs, { language, width }: Page): readonly string[] {
  const rows = Object.entries(options).map(([name, { value, short, env, summary }]) => [
    `--${name}${value === undefined ? '' : ` ${value}`}${short === undefined ? '' : `, -${short}`}`,
    env === undefined ? summary[language] : `${summary[language]} [${env}]`,
  ])
  return rows.length === 0 ? [] : ['', headingOf(heading, language).trimEnd(), ...descriptionLines(rows, width)]
}

/** Writes names in a left column and their descriptions in a right one, in lines that fit. */
function descriptionLines(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const left = Math.max(...rows.map(([name = '']) => name.length)) + 4
  return columns(
    rows.flatMap(([name = '', text = '']) =>
      wrap(text, Math.max(24, width - left)).map((line, index) => [index === 0 ? name : '', line]),
    ),
    2,
  )
}

/**
 * Wraps the lines of a text. Indented lines are examples: they break before an option, with the backslash that a shell
 * needs there.
 */
function paragraphs(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith(' ')) return line === '' ? [line] : wrap(line, width)
    return filled(line.trimStart().split(/ (?=--)/), width - 2, '    ', ' \\').map((each) => `  ${each}`)
  })
}
