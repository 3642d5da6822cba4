/** The closed set of things that a diagnosis can find, in the order in which they are looked for. */

/** What can be wrong with the values of the console, or with which of them were given. */
export type CredentialsCode =
  | 'token-missing'
  | 'token-and-key-swapped'
  | 'token-white-space'
  | 'token-odd-character'
  | 'key-missing'
  | 'key-equals-sign'
  | 'key-is-secret'
  | 'key-odd-character'
  | 'key-length'
  | 'receive-id-missing'
  | 'receive-id-malformed'
  | 'receive-id-white-space'
  | 'request-of-other-app'
  | 'token-of-other-app'
  | 'token-wrong'
  | 'key-of-other-app'
  | 'credentials-mixed'
  | 'key-wrong'
  | 'receive-id-empty'
  | 'receive-id-corp-id'
  | 'receive-id-suite-id'
  | 'receive-id-app-id'
  | 'receive-id-other'
  | 'previous-credentials'

/** What can be wrong with the URL and its query. */
export type QueryCode =
  | 'url-missing'
  | 'ampersand-escaped'
  | 'query-missing'
  | 'query-encoded'
  | 'query-not-understood'
  | 'method-unexpected'
  | 'get-for-post'
  | 'post-for-get'
  | 'parameter-renamed'
  | 'parameter-missing'
  | 'parameter-repeated'
  | 'timestamp-milliseconds'

/** What can be wrong with the body of a push, before anything is verified. */
export type BodyCode =
  | 'body-empty'
  | 'body-unread'
  | 'body-compressed'
  | 'body-too-large'
  | 'body-stringified'
  | 'body-escaped'
  | 'body-parsed-away'
  | 'body-parsed-as-form'
  | 'body-parsed'
  | 'body-truncated'
  | 'body-malformed'
  | 'push-in-clear'
  | 'push-sealed'
  | 'encrypt-missing'

/** What can be wrong with the signature, or with what it covers. */
export type SignatureCode =
  | 'platform-mismatch'
  | 'signature-for-msg-signature'
  | 'three-parts-signed'
  | 'four-parts-signed'
  | 'signature-malformed'
  | 'timestamp-malformed'
  | 'signed-parts-moved'
  | 'encrypted-text-damaged'
  | 'body-of-other-request'
  | 'echostr-encoded-twice'
  | 'plus-lost-before-signing'
  | 'equals-sign-lost'
  | 'plus-lost-in-body'

/**
 * What can be wrong with what was inside, and with the time; then what handlers of this package cope with, and what was
 * left out.
 */
export type ContentCode =
  | 'ciphertext-malformed'
  | 'echostr-not-an-echo'
  | 'not-a-message'
  | 'own-reply'
  | 'clock-skew'
  | 'plus-lost'
  | 'echostr-not-encoded'
  | 'body-is-json'
  | 'body-is-xml'
  | 'body-not-given'

/** What can be wrong with a request, or with what became of it on its way. */
export type RequestCode = QueryCode | BodyCode | SignatureCode | ContentCode

/** What can be wrong with the status of an answer. */
export type AnswerStatusCode =
  | 'answer-redirect'
  | 'answer-not-found'
  | 'answer-unauthorized'
  | 'answer-forbidden'
  | 'answer-method-not-allowed'
  | 'answer-body-refused'
  | 'answer-payload-too-large'
  | 'answer-rate-limited'
  | 'answer-timed-out'
  | 'answer-bad-gateway'
  | 'answer-server-error'
  | 'answer-not-200'
  | 'answer-status'

/** What can be wrong with an answer by its kind, or with one to a URL check. */
export type AnswerBodyCode =
  | 'answer-transcript'
  | 'answer-compressed'
  | 'answer-echo-not-alone'
  | 'answer-html'
  | 'answer-bom'
  | 'answer-quoted'
  | 'answer-bytes-printed'
  | 'answer-white-space'
  | 'answer-stringified'
  | 'answer-wrapped'
  | 'answer-empty'
  | 'answer-echo-sealed'
  | 'answer-echo-rounded'
  | 'answer-frame-not-cut'
  | 'answer-echo-decrypted'
  | 'answer-other-text'

/** What can be wrong with a reply to a push, and with its time. */
export type AnswerReplyCode =
  | 'answer-in-clear'
  | 'answer-sealed'
  | 'answer-envelope-malformed'
  | 'answer-format'
  | 'answer-timestamp-milliseconds'
  | 'answer-signature-wrong'
  | 'answer-ciphertext-malformed'
  | 'answer-key-wrong'
  | 'answer-length-in-characters'
  | 'answer-receiver-wrong'
  | 'answer-nonce-changed'
  | 'answer-success-sealed'
  | 'answer-success-expected'
  | 'answer-not-a-message'
  | 'answer-users-not-swapped'
  | 'answer-create-time-milliseconds'
  | 'answer-too-long'
  | 'answer-content-type'
  | 'answer-too-slow'

/** What can be wrong with what the server answered. */
export type AnswerCode = AnswerStatusCode | AnswerBodyCode | AnswerReplyCode

/**
 * What {@link diagnose} can find: a closed set; `switch` on it to tell findings apart. docs/diagnosis.md lists each with
 * its sentence and its cure.
 */
export type FindingCode = CredentialsCode | RequestCode | AnswerCode
