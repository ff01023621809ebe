import {useCallback, useMemo} from 'react'
import type {ArrayOfObjectsInputProps, Reference} from 'sanity'
import {isReferenceSchemaType} from 'sanity'
import {NameField} from './NameField.tsx'
import type {ReferenceItem} from './references.ts'
import {appendItems, moveItem, removeItem, toItem} from './references.ts'

/**
 * The input of a list of names. Each change is a patch of the very items that it is about, so that
 * two editors of one list do not overwrite each other.
 */
export function EntityListInput(props: ArrayOfObjectsInputProps<ReferenceItem>) {
  const {value, members, path, schemaType, elementProps, readOnly, onChange} = props
  const types = useMemo(() => schemaType.of.flatMap(targetsOf), [schemaType])
  const items = useMemo(
    () =>
      (value ?? []).map((reference) => ({
        key: reference._key,
        reference,
        path: [...path, {_key: reference._key}],
        problems: members.flatMap((member) =>
          member.kind === 'item' && member.key === reference._key
            ? member.item.validation.map(({message}) => message)
            : [],
        ),
      })),
    [value, members, path],
  )

  const add = useCallback(
    (references: readonly Reference[]) => onChange(appendItems(references.map(toItem))),
    [onChange],
  )

  return (
    <NameField
      elementProps={elementProps}
      items={items}
      label={schemaType.title ?? ''}
      onAdd={add}
      onMove={(key, to) => onChange(moveItem(value ?? [], key, to))}
      onRemove={(key) => onChange(removeItem(key))}
      readOnly={readOnly ?? false}
      types={types}
    />
  )
}

function targetsOf(member: ArrayOfObjectsInputProps['schemaType']['of'][number]): string[] {
  return isReferenceSchemaType(member) ? member.to.map(({name}) => name) : []
}
