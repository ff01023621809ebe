import {useCallback} from 'react'
import {useSchema} from 'sanity'

/** What a field of a document type is called in the desk's language. */
export function useFieldTitle(): (type: string, field: string) => string {
  const schema = useSchema()
  return useCallback(
    (type, field) => {
      const found = schema.get(type)
      const fields = found?.jsonType === 'object' ? found.fields : []
      return fields.find(({name}) => name === field)?.type.title ?? field
    },
    [schema],
  )
}
