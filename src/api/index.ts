/** The entry `wechat-callback/api`: answering later, through the platform's API. */
export { type ApiAnswerContext, parseApiAnswer } from './answer.ts'
export { ApiError, type ApiErrorCode, type ApiErrorDetails, type ApiFamily, isApiError } from './api-error.ts'
export type { ConnectionOptions, Fetch, FetchInit, FetchResponse } from './connection.ts'
export type { AccessTokens } from './tokens/access-tokens.ts'
