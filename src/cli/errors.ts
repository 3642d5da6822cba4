/** The errors of the command: a text in both languages for a person, a code for a program. */

import { type CallbackErrorCode, isCallbackError } from '../errors.ts'
import type { Bilingual } from '../findings/types.ts'

/** Wrong use of the command; reported with a hint at the help, exit code 2. */
export class UsageError extends Error {
  readonly texts: Bilingual

  constructor(texts: Bilingual) {
    super(texts.en)
    this.texts = texts
  }
}

/** An error that is not wrong use, such as a file that cannot be read or a malformed key; exit code 1. */
export class CommandError extends Error {
  /** For programs. */
  readonly code: CommandErrorCode
  readonly texts: Bilingual

  constructor(code: CommandErrorCode, texts: Bilingual) {
    super(texts.en)
    this.code = code
    this.texts = texts
  }
}

/** The codes of errors outside the protocol, and the code of malformed credentials. */
export type CommandErrorCode =
  | 'FILE_UNREADABLE'
  | 'FILE_UNWRITABLE'
  | 'ADDRESS_UNAVAILABLE'
  | 'INPUT_TOO_LARGE'
  | 'INPUT_MALFORMED'
  | 'INVALID_CREDENTIALS'

/** Returns the system's code of an error, such as `ENOENT`. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

/** One failure, and how the command ends. */
export interface Failure {
  /** A `CallbackErrorCode`, the code of a `CommandError`, `USAGE`, or `UNEXPECTED`. */
  readonly code: string
  /** Whether the code is shown to a person too: those of the protocol, which the documents explain. */
  readonly isCodeShown: boolean
  readonly texts: Bilingual
  /** 1: an error · 2: wrong use */
  readonly exitCode: 1 | 2
}

/** Converts any error to a failure. An unexpected error keeps its own message. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UsageError) return { code: 'USAGE', isCodeShown: false, texts: error.texts, exitCode: 2 }
  if (error instanceof CommandError) {
    const { code, texts } = error
    return { code, isCodeShown: code === 'INVALID_CREDENTIALS', texts, exitCode: 1 }
  }
  if (isCallbackError(error)) {
    const { code, message } = error
    return { code, isCodeShown: true, texts: { en: message, zh: CHINESE[code] ?? message }, exitCode: 1 }
  }
  const message = error instanceof Error ? error.message : String(error)
  const texts = { en: message, zh: message }
  return { code: 'UNEXPECTED', isCodeShown: false, texts, exitCode: 1 }
}

/** The Chinese texts for failures of decryption and encryption; malformed credentials are reported earlier. */
const CHINESE: Readonly<Partial<Record<CallbackErrorCode, string>>> = {
  INVALID_SIGNATURE:
    '签名不符，或者查询串里的签名参数缺失、重复。请核对 Token，并确认 URL 与收到的完全一致，且与密文属于同一个请求。',
  INVALID_ENVELOPE: '输入不是完整的信封：应为根元素是 <xml> 的 XML 或 JSON 对象，其中恰有一个 Encrypt。',
  DECRYPT_FAILED: '无法解密：EncodingAESKey 不对，或者密文不完整、被改动过。请重新复制 EncodingAESKey 和密文。',
  INVALID_RECEIVE_ID: '密文是发给另一个接收方的。请核对 --receive-id（CorpID、SuiteId 或 AppID）。',
  INVALID_MESSAGE: '解密后的内容不是一条消息。',
  INVALID_REPLY: '这条回复无法写出，或者平台不会接受。',
}
