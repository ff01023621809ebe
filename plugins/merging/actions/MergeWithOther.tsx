import {Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import type {ChangeEvent} from 'react'
import {useCallback, useId, useState} from 'react'
import {useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NameLookup} from '../../names/nameLookup.ts'
import {useAnswer} from '../../names/useAnswer.ts'
import type {Merged} from '../panel/MergeForm.tsx'
import {MergePanel} from '../panel/MergePanel.tsx'

interface MergeWithOtherProps {
  /** Of the published document. */
  readonly id: string
  readonly type: string
  readonly name: string
  readonly table: FrontMatterTable
  readonly onMerged: (merged: Merged) => void
}

/** Finds the other one, the likely ones first, and merges the two. */
export function MergeWithOther({id, type, name, table, onMerged}: MergeWithOtherProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const [text, setText] = useState('')
  const [other, setOther] = useState<string>()
  const hits = useOthers({id, type, name, text})
  const inputId = useId()

  return (
    <Stack gap={4}>
      <Stack gap={2}>
        <Text as="label" htmlFor={inputId} muted size={1}>
          {t('merge.action.other')}
        </Text>
        <TextInput
          autoComplete="off"
          fontSize={1}
          id={inputId}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            setText(event.currentTarget.value)
            setOther(undefined)
          }}
          placeholder={t('names.placeholder')}
          value={text}
        />
      </Stack>
      {other === undefined ? (
        <Stack as="ul" gap={1}>
          {hits.map((hit) => (
            <li key={hit.id}>
              <Button
                data-testid={`merge-with-${hit.id}`}
                mode="bleed"
                onClick={() => setOther(hit.id)}
                padding={3}
                style={{width: '100%'}}
              >
                <Flex gap={2}>
                  <Text size={1} weight="medium">
                    {hit.name}
                  </Text>
                  <Text muted size={1} textOverflow="ellipsis">
                    {[hit.others.join(' · '), hit.description].filter(Boolean).join(' — ')}
                  </Text>
                </Flex>
              </Button>
            </li>
          ))}
          {text.trim() !== '' && hits.length === 0 && (
            <Card as="li" padding={3}>
              <Text muted size={1}>
                {t('names.nobody')}
              </Text>
            </Card>
          )}
        </Stack>
      ) : (
        <MergePanel ids={[id, other]} key={other} onMerged={onMerged} table={table} />
      )}
    </Stack>
  )
}

const LIMIT = 8

/** Documents of the type that fit a text; without one, those that are likely to be the same. */
function useOthers({id, type, name, text}: Record<'id' | 'type' | 'name' | 'text', string>) {
  const ask = useCallback(
    async (lookup: NameLookup) => {
      const words = text.trim()
      const all =
        words === ''
          ? await lookup.similar(name, [type])
          : await lookup.search(words, [type], LIMIT + 1)
      return all.filter((hit) => hit.id !== id).slice(0, LIMIT)
    },
    [id, type, name, text],
  )
  return useAnswer(ask) ?? []
}
