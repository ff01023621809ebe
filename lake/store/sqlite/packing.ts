import {zstdCompressSync, zstdDecompressSync} from 'node:zlib'

/** Below this many bytes compression gains nothing. */
const SMALL = 256
const ZSTD_MAGIC = 0x28

/** A JSON value as bytes, compressed when it is worth it. */
export function pack(value: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(value), 'utf8')
  return text.length < SMALL ? text : zstdCompressSync(text)
}

/** No JSON text starts with the first byte of a zstd frame, so the bytes tell which they are. */
export function unpack(bytes: Uint8Array): unknown {
  const text = bytes[0] === ZSTD_MAGIC ? zstdDecompressSync(bytes) : Buffer.from(bytes)
  return JSON.parse(text.toString('utf8'))
}

/** @throws when a column holds something else than a blob */
export function toBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error('What is stored is not a blob: the data may be damaged')
}
