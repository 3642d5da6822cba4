/** What Egg must know: its body parser is told of XML, and its protection from forged forms to let the platform in. */
export default {
  // Signs Egg's cookies; the callback has none.
  keys: 'not-a-secret-of-this-example',
  bodyParser: { enableTypes: ['json', 'form', 'text', 'xml'] },
  security: { csrf: { ignore: '/wechat/callback' } },
}
