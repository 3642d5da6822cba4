/** What the app does with a text; a real one asks a database or a model. */
import { Injectable } from '@nestjs/common'

@Injectable()
export class EchoService {
  async echo(content: string): Promise<string> {
    return `你说：${content}`
  }
}
