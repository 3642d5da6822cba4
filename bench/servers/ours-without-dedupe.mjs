// The handler without deduplication, which no peer has.

import { text } from '../../dist/index.js'
import { createNodeHandler } from '../../dist/node.js'
import { account } from '../material/account.mjs'
import { replyContent } from '../material/message.mjs'

export const listener = createNodeHandler({
  platform: 'official-account',
  credentials: account,
  dedupe: false,
  onMessage: () => text(replyContent),
})
