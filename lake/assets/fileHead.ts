import {createHash} from 'node:crypto'

import {HEAD_BYTES} from './assetFiles.ts'

/** What is learned of a file while its bytes go by. */
export interface FileHead {
  add(chunk: Uint8Array): void
  finish(): {sha1: string; size: number; head: Uint8Array}
}

export function createFileHead(): FileHead {
  const hash = createHash('sha1')
  const chunks: Uint8Array[] = []
  let size = 0
  return {
    add(chunk) {
      if (size < HEAD_BYTES) chunks.push(chunk)
      hash.update(chunk)
      size += chunk.byteLength
    },
    finish: () => ({
      sha1: hash.digest('hex'),
      size,
      head: Buffer.concat(chunks).subarray(0, HEAD_BYTES),
    }),
  }
}
