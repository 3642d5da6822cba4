// The handler with its defaults.

import { text } from '../../dist/index.js'
import { createNodeHandler } from '../../dist/node.js'
import { account } from '../material/account.mjs'
import { replyContent } from '../material/message.mjs'

export const listener = createNodeHandler({
  platform: 'official-account',
  credentials: account,
  onMessage: () => text(replyContent),
})
