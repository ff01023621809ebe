/** The bytes of a dataset's assets, each named by its SHA-1. */
export interface AssetFiles {
  /** Takes in an upload; nothing is kept until `keep` is called. What `chunks` throws, this throws. */
  receive(chunks: AsyncIterable<Uint8Array>): Promise<ReceivedFile>
  /** The bytes; undefined when there is no such file. */
  open(sha1: string): Promise<Blob | undefined>
}

export interface ReceivedFile {
  /** 40 hexadecimal digits */
  readonly sha1: string
  /** In bytes */
  readonly size: number
  /** The first bytes, at most `HEAD_BYTES`: what the dimensions of an image are read from. */
  readonly head: Uint8Array
  /** When this returns, the file is on disk. */
  keep(): Promise<void>
  discard(): Promise<void>
}

export const HEAD_BYTES = 1_000_000
