import type {StoredDocument} from '../../../types.ts'
import {toStoredDocument} from '../../../storedDocument.ts'

/** Copies documents without reading their large attributes. */
export interface Unread {
  /** @param parts names and keys of the large attributes; on the copy, each is read when it is got */
  copy(document: object, parts: ReadonlyMap<string, number>): Record<string, unknown>
  copyDocument(document: StoredDocument, parts: ReadonlyMap<string, number>): StoredDocument
}

/** @param read gives the large attribute with a key */
export function createUnread(read: (key: number) => unknown): Unread {
  const partsOf = new WeakMap<object, ReadonlyMap<string, number>>()
  const getters = new Map<string, (this: object) => unknown>()

  /** One for all documents: with one each, the engine would take them for objects of many kinds. */
  function getterOf(name: string): (this: object) => unknown {
    const known = getters.get(name)
    if (known !== undefined) return known
    const getter = function (this: object): unknown {
      const key = partsOf.get(this)?.get(name)
      return key === undefined ? undefined : read(key)
    }
    getters.set(name, getter)
    return getter
  }

  function copy(document: object, parts: ReadonlyMap<string, number>): Record<string, unknown> {
    if (parts.size === 0) return {...document}
    const result: Record<string, unknown> = {}
    for (const name of Object.keys(document)) {
      if (parts.has(name)) {
        const get = getterOf(name)
        Object.defineProperty(result, name, {get, enumerable: true, configurable: true})
      } else {
        result[name] = Reflect.get(document, name)
      }
    }
    partsOf.set(result, parts)
    return result
  }

  return {
    copy,
    copyDocument: (document, parts) =>
      parts.size === 0 ? document : toStoredDocument(copy(document, parts)),
  }
}
