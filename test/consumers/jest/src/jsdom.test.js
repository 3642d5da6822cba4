/** @jest-environment jsdom */

// This environment has no TextEncoder and no Request: a project that uses it for pages can still load the package.
test.each(['', '/node', '/fetch', '/serverless', '/api', '/redis', '/testing'])(
  'wechat-callback%s is loaded',
  (entry) => {
    expect(typeof TextEncoder).toBe('undefined')
    expect(Object.keys(require(`wechat-callback${entry}`))).not.toEqual([])
  },
)

test('functions that need nothing of the runtime work', () => {
  const { isCallbackError, parseMessage, WXBizMsgCrypt } = require('wechat-callback')
  expect(parseMessage('<xml><MsgType>text</MsgType><Content>&#20320;</Content></xml>').Content).toBe('你')
  const credentials = { token: 'AAAAA', encodingAESKey: 'short', receiveId: '' }
  expect(isCallbackError(thrownBy(() => new WXBizMsgCrypt(credentials)))).toBe(true)
})

function thrownBy(make) {
  try {
    make()
  } catch (error) {
    return error
  }
}
