import {randomUUID} from 'node:crypto'
import {existsSync, openAsBlob} from 'node:fs'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'

import type {AssetFiles} from './assetFiles.ts'
import {createFileHead} from './fileHead.ts'

/** @param directory made when the first file comes */
export function createDiskAssetFiles(directory: string): AssetFiles {
  return {
    async receive(chunks) {
      await mkdir(directory, {recursive: true})
      const temporary = join(directory, `.upload-${randomUUID()}`)
      const head = createFileHead()
      const file = await open(temporary, 'wx', 0o600)
      try {
        for await (const chunk of chunks) {
          head.add(chunk)
          await file.writeFile(chunk)
        }
        await file.sync()
      } catch (error) {
        await rm(temporary, {force: true})
        throw error
      } finally {
        await file.close()
      }
      const received = head.finish()
      return {
        ...received,
        keep: () => rename(temporary, join(directory, received.sha1)),
        discard: () => rm(temporary, {force: true}),
      }
    },
    async open(sha1) {
      const path = join(directory, sha1)
      return existsSync(path) ? openAsBlob(path) : undefined
    },
  }
}
