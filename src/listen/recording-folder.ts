/**
 * A folder of recordings. In: recordings, one after another. Out: one file for each, numbered in the order of arrival,
 * and the list of these files. It bounds how much of the disk they take.
 */
import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeUtf8 } from '../primitives/utf8.ts'
import { type Recording, writeRecording } from './recording.ts'

/** The maximum number of recordings in a folder, including those of earlier sessions. */
export const MAX_RECORDINGS = 1000

/** The maximum size of all recordings in a folder, in bytes: 64 MiB. */
export const MAX_RECORDED_BYTES: number = 64 * 1024 * 1024

const NAME = /^push-(\d{6})\.json$/

/**
 * Lists the recordings of a folder in the order in which they arrived.
 *
 * @returns the names of the files, without the folder
 * @throws Error of the file system
 */
export async function recordingNames(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => NAME.test(name)).sort()
}

/** Adds recordings to a folder. */
export class RecordingFolder {
  readonly #path: string
  #last: number
  #count: number
  #bytes: number

  private constructor(path: string, last: number, count: number, bytes: number) {
    this.#path = path
    this.#last = last
    this.#count = count
    this.#bytes = bytes
  }

  /**
   * Opens a folder, and makes it if it does not exist. The numbers of new recordings follow those that are in it.
   *
   * @throws Error of the file system
   */
  static async open(path: string): Promise<RecordingFolder> {
    await mkdir(path, { recursive: true, mode: 0o700 })
    const names = await recordingNames(path)
    let bytes = 0
    for (const name of names) bytes += (await stat(join(path, name))).size
    return new RecordingFolder(path, Number(NAME.exec(names.at(-1) ?? '')?.[1] ?? 0), names.length, bytes)
  }

  /**
   * Writes a recording into a new file, which only its owner may read.
   *
   * @returns the name of the file; `undefined` if the folder has {@link MAX_RECORDINGS} or {@link MAX_RECORDED_BYTES}
   * @throws Error of the file system (the promise rejects)
   */
  async add(recording: Recording): Promise<string | undefined> {
    const content = encodeUtf8(writeRecording(recording))
    if (this.#count >= MAX_RECORDINGS || this.#bytes + content.length > MAX_RECORDED_BYTES) return undefined
    // Counted before the file is written, so that pushes that arrive together stay within the limits.
    this.#count++
    this.#bytes += content.length
    const { file, name } = await this.#create()
    try {
      await file.writeFile(content)
    } finally {
      await file.close()
    }
    return name
  }
  /** Creates the next file. A name that another process has taken meanwhile is skipped; no existing file is opened. */
  async #create() {
    while (true) {
      this.#last++
      const name = `push-${String(this.#last).padStart(6, '0')}.json`
      try {
        return { file: await open(join(this.#path, name), 'wx', 0o600), name }
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      }
    }
  }
}
