/** Parses what a server answered: whether the platform reads the body, and what the body holds. */
import { syntaxOf } from '../codec/document.ts'
import type { CapturedAnswer } from '../endpoint/capture.ts'
import { parseFields } from '../messages/parse-message.ts'
import { decryptFrame } from '../protocol/cipher.ts'
import { isSealed, parseReplyEnvelope } from '../protocol/envelope.ts'
import type { Frame } from '../protocol/frame.ts'
import { type OuterBody, readOuterBody } from '../protocol/outer.ts'
import { type CapturedBody, isCompressed, isEncoded, readSentBody } from './captured-body.ts'
import { lossyText, readFaultyFrame } from './faulty-frame.ts'
import type { ParsedRequest } from './parsed-request.ts'
import { headersOf, isObject, numberProperty, orUndefined, property } from './untrusted.ts'

/** An answer, as plain values. */
export interface ParsedAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly tookMs: number | undefined
  readonly isRedirected: boolean
  /** Whether the platform reads the body. */
  readonly isRead: boolean
  /** The form of a body that is not the bare text: compressed bytes, the output of curl, or an HTML page. */
  readonly bodyForm: 'compressed' | 'transcript' | 'page' | undefined
  /** The body, if it is known, with U+FFFD for what is not UTF-8: such bytes were decrypted once too often or not at all. */
  readonly text: string | undefined
  /** The body as a reply to a push. */
  readonly reply: ParsedReply | undefined
}

/** The reply to a push, plaintext or sealed. */
export interface ParsedReply {
  readonly syntax: 'xml' | 'json' | undefined
  readonly outer: OuterBody | undefined
  readonly isSealed: boolean
  /** The envelope of a sealed reply, if the push was sealed too. */
  readonly envelope: ReturnType<typeof parseReplyEnvelope> | undefined
  readonly frame: (Pick<Frame, 'message' | 'receiveId'> & { readonly isLengthInCharacters: boolean }) | undefined
  /** The plaintext of the reply. */
  readonly text: string | undefined
  readonly message: object | undefined
}

/** Parses an answer; `undefined` if none was captured. */
export function parseAnswer(captured: unknown, request: ParsedRequest): ParsedAnswer | undefined {
  if (!isObject(captured)) return undefined
  const answer: CapturedAnswer = captured
  const status = numberProperty(answer, 'status') ?? 200
  const headers = headersOf(property(answer, 'headers'))
  const body = readSentBody(property(answer, 'body'))
  const isRedirected = property(answer, 'redirected') === true || isRedirect(status)
  const bodyForm = bodyFormOf(body, headers)
  const text = body.kind === 'text' ? body.text : body.kind === 'binary' ? lossyText(body.bytes) : undefined
  const isRead = status === 200 && !isRedirected
  const reply =
    isRead && bodyForm === undefined && text !== undefined && request.message !== undefined
      ? parseReply(text, request)
      : undefined
  return {
    status,
    headers,
    tookMs: numberProperty(answer, 'tookMs'),
    isRedirected,
    isRead,
    bodyForm,
    text,
    reply,
  }
}

/** Returns whether a status redirects; 304 and 306 do not. */
export function isRedirect(status: number): boolean {
  return [300, 301, 302, 303, 305, 307, 308].includes(status)
}

function bodyFormOf(body: CapturedBody, headers: ReadonlyMap<string, string>): ParsedAnswer['bodyForm'] {
  if (isEncoded(headers) || (body.kind === 'binary' && isCompressed(body.bytes, headers))) return 'compressed'
  if (body.kind !== 'text') return undefined
  const start = body.text.slice(0, 20_000)
  // The output of curl -i and curl -v; progress and connection can come first.
  if (/^HTTP\/\d/.test(start) || /(?:^|\n)< HTTP\/\d/.test(start)) return 'transcript'
  return /^\ufeff?\s*<(?:!doctype html|html|head|body)[\s>]/i.test(start.slice(0, 1000)) ? 'page' : undefined
}

function parseReply(text: string, request: ParsedRequest): ParsedReply {
  const outer = orUndefined(() => readOuterBody(text))
  const sealed = outer !== undefined && isSealed(outer)
  const { opened } = request
  const envelope = sealed && request.isSealedPush ? orUndefined(() => parseReplyEnvelope(text)) : undefined
  const frame = envelope && opened && readReplyFrame(envelope.encrypt, opened)
  const content = sealed ? frame?.message : text
  return {
    syntax: syntaxOf(text),
    outer,
    isSealed: sealed,
    envelope,
    frame,
    text: content,
    message: content === undefined ? undefined : orUndefined(() => parseFields(content)),
  }
}

/** Returns the frame of a sealed reply, even if its length counts characters, which cuts the message short. */
function readReplyFrame(encrypt: string, { key: { key }, frame }: NonNullable<ParsedRequest['opened']>) {
  const read = orUndefined(() => decryptFrame(encrypt, key))
  if (read?.receiveId === frame.receiveId) return { ...read, isLengthInCharacters: false }
  const faulty = readFaultyFrame(encrypt, key, (receiveId) => receiveId === frame.receiveId)
  if (faulty?.fault === 'frame-length-in-characters') return { ...faulty, isLengthInCharacters: true }
  return read && { ...read, isLengthInCharacters: false }
}
