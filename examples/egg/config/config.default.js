/** The configuration of Egg: the body parser reads XML, and the CSRF protection exempts the callback path. */
export default {
  // Signs Egg's cookies; the callback uses no cookies.
  keys: 'not-a-secret-of-this-example',
  bodyParser: { enableTypes: ['json', 'form', 'text', 'xml'] },
  security: { csrf: { ignore: '/wechat/callback' } },
}
