/** `wechat-callback keygen`: generates a Token and an EncodingAESKey. */
import { generateEncodingAESKey, generateToken } from '../../protocol/generate.ts'
import type { Command } from '../command.ts'
import { columns } from '../output/columns.ts'

export const keygen: Command = {
  name: 'keygen',
  summary: { en: 'make a Token and an EncodingAESKey', zh: '生成 Token 和 EncodingAESKey' },
  synopsis: '[--json]',
  description: {
    en:
      'Makes a Token and an EncodingAESKey with the random source of the operating system. Enter the same values in the ' +
      'console of the platform and in the configuration of your server.',
    zh: '用操作系统的随机源生成 Token 和 EncodingAESKey。把它们填进平台后台和服务器配置，两边必须一致。',
  },
  options: {},
  account: [],
  positionals: [0, 0],
  run: async ({ isJson, terminal }) => {
    const made = { token: generateToken(), encodingAESKey: generateEncodingAESKey() }
    if (isJson) {
      terminal.json(made)
      return 0
    }
    const rows = [
      ['Token', made.token],
      ['EncodingAESKey', made.encodingAESKey],
    ]
    for (const line of columns(rows)) terminal.line(line)
    return 0
  },
}
