/** `wechat-callback encrypt`: seals a message into an envelope. */
import { factsOf } from '../../platforms.ts'
import { parseReplyEnvelope } from '../../protocol/envelope.ts'
import type { EnvelopeFormat } from '../../protocol/outer.ts'
import { WXBizMsgCrypt } from '../../protocol/wx-biz-msg-crypt.ts'
import { FORMATS } from '../../testing/push.ts'
import type { Command, OptionValues } from '../command.ts'
import { UsageError } from '../errors.ts'
import { inputText } from '../input/source.ts'
import { accountIn } from '../options/account.ts'
import { nonceIn, SIGNED_OPTIONS, timestampIn } from '../options/signed-parts.ts'

export const encrypt: Command = {
  name: 'encrypt',
  summary: { en: 'encrypt and sign a message as a reply', zh: '加密消息并签名，生成可以直接返回的响应体' },
  synopsis: '[--format FORMAT] < MESSAGE',
  description: {
    en:
      'Encrypts standard input byte for byte, signs it, and writes the envelope with Encrypt, MsgSignature, TimeStamp and ' +
      'Nonce, exactly as a server returns a sealed reply. With --json it prints the four parts under the names of the ' +
      'query parameters, from which you can make a push.',
    zh:
      '把标准输入的内容原样加密，输出含 Encrypt、MsgSignature、TimeStamp、Nonce 的信封，与服务器被动回复的内容完全一致。' +
      '加 --json 时按查询参数的名字输出这四项，便于自己构造推送。',
  },
  options: {
    format: {
      value: 'FORMAT',
      summary: {
        en: 'xml (default), json or json-lowercase (default for wecom-bot)',
        zh: 'xml（默认）、json 或 json-lowercase（wecom-bot 默认）',
      },
    },
    ...SIGNED_OPTIONS,
  },
  account: ['platform', 'token', 'encoding-aes-key', 'receive-id'],
  positionals: [0, 0],
  run: async ({ options, isJson, terminal }) => {
    const { platform, token, encodingAESKey, receiveId } = accountIn(options)
    const crypt = new WXBizMsgCrypt({ token, encodingAESKey, receiveId })
    const envelope = crypt.encryptMsg(await inputText(terminal), {
      format: formatIn(options, factsOf(platform).syntax === 'json' ? 'json-lowercase' : 'xml'),
      ...(options.text('timestamp') === undefined ? {} : { timestamp: timestampIn(options) }),
      ...(options.text('nonce') === undefined ? {} : { nonce: nonceIn(options) }),
    })
    if (isJson) {
      const { encrypt, msgSignature, timestamp, nonce } = parseReplyEnvelope(envelope)
      terminal.json({ msg_signature: msgSignature, timestamp: String(timestamp), nonce, encrypt })
    } else terminal.text(envelope)
    return 0
  },
}

function formatIn(options: OptionValues, usual: EnvelopeFormat): EnvelopeFormat {
  const wanted = options.text('format') ?? usual
  const format = FORMATS.find((each) => each === wanted)
  if (format !== undefined) return format
  throw new UsageError({
    en: `--format must be one of ${FORMATS.join(', ')}`,
    zh: `--format 只能是 ${FORMATS.join('、')}`,
  })
}
