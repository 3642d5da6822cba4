/** The two languages of the command. */

/** Which of them a person reads. */
export type Language = 'en' | 'zh'

/**
 * The language to speak: what was asked for, else what the environment says, else English.
 *
 * @param asked the value of `--lang`, or of `WECHAT_LANG`
 * @param env `LC_ALL`, `LC_MESSAGES` and `LANG`, of which POSIX takes the first that is set
 */
export function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const locale = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en'
}
