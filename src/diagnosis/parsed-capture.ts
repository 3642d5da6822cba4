/** Parses a capture once, into the object that all rules read. */
import type { Capture } from '../endpoint/capture.ts'
import { readRequest } from './captured-request.ts'
import { type ParsedAnswer, parseAnswer } from './parsed-answer.ts'
import { type ParsedRequest, parseRequest } from './parsed-request.ts'
import { property } from './untrusted.ts'

/** A parsed request and its answer. */
export interface ParsedCapture extends ParsedRequest {
  readonly answer: ParsedAnswer | undefined
}

/**
 * Parses a capture.
 *
 * @throws TypeError the capture is not an object, or its platform or mode is unknown
 */
export function parseCapture(capture: Capture): ParsedCapture {
  const request = parseRequest(readRequest(capture))
  return { ...request, answer: parseAnswer(property(capture, 'answer'), request) }
}
