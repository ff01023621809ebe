import type {ComponentType} from 'react'
import {useCallback} from 'react'
import {useSchema} from 'sanity'

export interface TypeWords {
  readonly title: string
  readonly icon: ComponentType | undefined
}

/** What a document type is called in the desk's language, and its icon. */
export function useTypeWords(): (type: string) => TypeWords {
  const schema = useSchema()
  return useCallback(
    (type) => {
      const found = schema.get(type)
      return {title: found?.title ?? type, icon: found?.icon}
    },
    [schema],
  )
}
