// All targets, in the order in which they run. Each is a file in targets/ that exports `target`.

export const TARGETS = [
  { name: 'xml-readers', what: 'the readers of XML against each other' },
  { name: 'json-readers', what: 'the readers and the writer of JSON against JSON.parse' },
  { name: 'messages', what: 'parseMessage with messageKey, dedupKey, rawFields and route' },
  { name: 'free-text', what: 'what users write, in pushes as the platform writes them' },
  { name: 'envelopes', what: 'parseEnvelope with text, bytes and parsed objects' },
  { name: 'queries', what: 'verifyURL with every shape of query' },
  { name: 'exchange', what: 'handlers of every platform and mode, with inputs that are sealed and signed again' },
  { name: 'serverless', what: 'events of cloud functions as objects, text and bytes' },
  { name: 'api-answers', what: "answers of the platform's API, as text and bytes" },
  { name: 'diagnose', what: 'diagnose with captures of all kinds, beside a handler' },
  { name: 'command', what: 'the commands of wechat-callback that read input' },
]
