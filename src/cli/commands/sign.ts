/** `wechat-callback sign`: computes the signature of a query. */
import { computeSignature } from '../../protocol/signature.ts'
import type { Command } from '../command.ts'
import { sealedTextOf } from '../input/sealed-text.ts'
import { inputText } from '../input/source.ts'
import { required } from '../options/account.ts'
import { nonceIn, SIGNED_OPTIONS, timestampIn } from '../options/signed-parts.ts'

export const sign: Command = {
  name: 'sign',
  summary: { en: 'compute a signature', zh: '计算签名' },
  synopsis: '--timestamp SECONDS --nonce TEXT < CIPHERTEXT',
  description: {
    en:
      'Prints the msg_signature of token, timestamp, nonce and the ciphertext on standard input (the text of Encrypt or ' +
      'echostr as base64; newlines and URL-encoding are removed). With --plain, standard input is not read, and the ' +
      'signature of the first three parts is printed, as plain mode and the URL check of 公众号 use it.',
    zh:
      '输出 msg_signature：由 token、timestamp、nonce 和标准输入里的密文（Encrypt 或 echostr 的 base64，其中的换行和 URL 编码会被还原）算出。' +
      '加 --plain 时不读输入，只用前三个值，得到明文模式和公众号 URL 验证所用的 signature。',
  },
  options: {
    ...SIGNED_OPTIONS,
    plain: { summary: { en: 'sign three parts, without a ciphertext', zh: '只签三个值，不含密文' } },
  },
  account: ['token'],
  positionals: [0, 0],
  run: async ({ options, isJson, terminal }) => {
    const token = required(options, 'token')
    const [timestamp, nonce] = [timestampIn(options), nonceIn(options)]
    const isPlain = options.isOn('plain')
    const encrypt = isPlain ? undefined : sealedTextOf(await inputText(terminal))
    const signature = computeSignature(token, timestamp, nonce, encrypt)
    const name = isPlain ? 'signature' : 'msg_signature'
    if (isJson) terminal.json({ [name]: signature, timestamp, nonce })
    else terminal.line(signature)
    return 0
  },
}
