import {useCallback, useMemo} from 'react'
import type {ObjectInputProps, Reference, ReferenceSchemaType} from 'sanity'
import {set, unset} from 'sanity'
import {NameField} from './NameField.tsx'

/** The input of a field that takes one name. */
export function EntityInput(props: ObjectInputProps<Reference, ReferenceSchemaType>) {
  const {value, path, schemaType, elementProps, readOnly, validation, onChange} = props
  const types = useMemo(() => schemaType.to.map(({name}) => name), [schemaType])
  const items = useMemo(
    () =>
      value?._ref === undefined
        ? []
        : [
            {
              key: value._ref,
              reference: value,
              path,
              problems: validation.map(({message}) => message),
            },
          ],
    [value, path, validation],
  )

  const add = useCallback(
    ([reference]: readonly Reference[]) => {
      if (reference) onChange(set(reference))
    },
    [onChange],
  )

  return (
    <NameField
      elementProps={elementProps}
      items={items}
      label={schemaType.title ?? ''}
      onAdd={add}
      onRemove={() => onChange(unset())}
      readOnly={readOnly ?? false}
      single
      types={types}
    />
  )
}
