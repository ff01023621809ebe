/**
 * What a request may fail with. Thrown anywhere in the lake, turned into a response in one place,
 * in the shapes that the hosted service answers with and @sanity/client parses.
 */
export class LakeError extends Error {
  override readonly name = 'LakeError'
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, body: Readonly<Record<string, unknown>>, message: string) {
    super(message)
    this.status = status
    this.body = body
  }
}
