import type {AssetFiles} from './assetFiles.ts'
import {createFileHead} from './fileHead.ts'

export function createMemoryAssetFiles(): AssetFiles {
  const files = new Map<string, Blob>()
  return {
    async receive(chunks) {
      const head = createFileHead()
      const parts: Uint8Array<ArrayBuffer>[] = []
      for await (const chunk of chunks) {
        head.add(chunk)
        parts.push(new Uint8Array(chunk))
      }
      const file = head.finish()
      return {
        ...file,
        keep: async () => void files.set(file.sha1, new Blob(parts)),
        discard: async () => {},
      }
    },
    open: async (sha1) => files.get(sha1),
  }
}
