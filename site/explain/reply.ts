/** Seals a text as the reply to a push. In: the layers of the push, the account, the text. Out: the HTTP response's body. */
import { syntaxOf } from '../../src/codec/document.ts'
import { soleParameter } from '../../src/diagnosis/captured-request.ts'
import { isCallbackError } from '../../src/errors.ts'
import { parseMessage } from '../../src/messages/parse-message.ts'
import { isAnsweredPlain } from '../../src/messages/push-rules.ts'
import { WXBizMsgCrypt } from '../../src/protocol/wx-biz-msg-crypt.ts'
import { buildReply } from '../../src/replies/build-reply.ts'
import { botStream, botText, text } from '../../src/replies/generated/makers.ts'
import type { Layers } from './layers.ts'

/** The body; or why there is none: the platform takes no text here, or push or credentials are not usable. */
export type SealedReply =
  | { readonly kind: 'sealed' | 'in-clear'; readonly body: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'needs-account' }

/** @param now seconds since 1970 */
export function sealReply(
  { request, opened, content }: Layers,
  account: { readonly token: string; readonly encodingAESKey: string },
  reply: string,
  now: number,
): SealedReply {
  const { platform, mode, envelope } = request
  const isPlain = mode === 'plain'
  if (content?.message === undefined || !(isPlain || (envelope && opened?.key.origin === 'current'))) {
    return { kind: 'needs-account' }
  }
  try {
    const message = parseMessage(content.text, platform)
    const isWelcome = content.message.key === 'event.enter_chat'
    const botReply = isWelcome ? botText(reply) : botStream({ id: `stream${now}`, finish: true, content: reply })
    const body = buildReply(message, platform === 'wecom-bot' ? botReply : text(reply), now, syntaxOf(content.text), {
      platform,
    })
    if (isPlain || isAnsweredPlain(platform, message)) return { kind: 'in-clear', body }
    const crypt = new WXBizMsgCrypt({ ...account, receiveId: () => true })
    const nonce = soleParameter(request, 'nonce')
    return {
      kind: 'sealed',
      body: crypt.encryptMsg(body, {
        format: envelope?.format ?? 'xml',
        receiveId: opened?.frame.receiveId ?? '',
        timestamp: now,
        ...(nonce === undefined ? {} : { nonce }),
      }),
    }
  } catch (error) {
    if (!isCallbackError(error)) throw error
    return error.code === 'INVALID_CREDENTIALS' ? { kind: 'needs-account' } : { kind: 'refused', reason: error.message }
  }
}
