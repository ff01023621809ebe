import {AddIcon} from '@sanity/icons/Add'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {MouseEvent} from 'react'
import {useEffect, useRef} from 'react'
import {useTranslation} from 'sanity'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import type {NamesState} from '../../names/createNameService.ts'
import {SmallIcon} from '../chips/SmallIcon.tsx'
import {useTypeWords} from '../inputs/useTypeWords.ts'
import type {NameOption} from './nameOption.ts'
import {keyOf} from './nameOption.ts'
import {optionId} from './optionId.ts'

interface OptionListProps {
  readonly id: string
  readonly label: string
  readonly options: readonly NameOption[]
  readonly active: NameOption | undefined
  /** The options are those who may be meant instead of a new name, and creating it nevertheless. */
  readonly doubtful: boolean
  readonly settled: boolean
  readonly state: NamesState
  readonly types: readonly string[]
  readonly onChoose: (option: NameOption) => void
  readonly onRetry: () => void
}

/** The list below the field: names, ways to create one, and what the desk is waiting for. */
export function OptionList(props: OptionListProps) {
  const {id, label, options, active, doubtful, settled, state, types, onChoose, onRetry} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const nobody = settled && state.status === 'ready' && !options.some(({kind}) => kind === 'hit')

  return (
    <Box onMouseDown={keepFocus} padding={1}>
      {doubtful && (
        <Card marginBottom={1} padding={3} radius={2} role="alert" tone="caution">
          <Text size={1}>{t('names.doubt')}</Text>
        </Card>
      )}
      <Stack aria-label={label} as="ul" gap={1} id={id} role="listbox">
        {options.map((option, at) => (
          <Option
            doubtful={doubtful}
            id={optionId(id, at)}
            isActive={option === active}
            key={keyOf(option)}
            onChoose={() => onChoose(option)}
            option={option}
            showType={types.length > 1}
          />
        ))}
      </Stack>
      <Stack aria-live="polite">
        {nobody && <Note text={t('names.nobody')} />}
        {state.status === 'loading' && <Note text={t('names.loading', {count: state.loaded})} />}
        {state.status === 'failed' && (
          <Flex align="center" gap={2}>
            <Note text={t('names.failed')} />
            <Button
              fontSize={1}
              mode="ghost"
              onClick={onRetry}
              padding={2}
              text={t('states.retry')}
            />
          </Flex>
        )}
      </Stack>
    </Box>
  )
}

/** A click into the list leaves the focus in the field. */
function keepFocus(event: MouseEvent) {
  event.preventDefault()
}

function Note({text}: {readonly text: string}) {
  return (
    <Box flex={1} padding={3}>
      <Text muted size={1}>
        {text}
      </Text>
    </Box>
  )
}

interface OptionProps {
  readonly id: string
  readonly option: NameOption
  readonly isActive: boolean
  readonly doubtful: boolean
  readonly showType: boolean
  readonly onChoose: () => void
}

function Option({id, option, isActive, doubtful, showType, onChoose}: OptionProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const element = useRef<HTMLLIElement>(null)
  const type = useTypeWords()(option.kind === 'hit' ? option.hit.type : option.type)
  const icon = option.kind === 'create' ? AddIcon : showType ? type.icon : undefined
  const createKey = doubtful ? 'names.create-anyway' : 'names.create'

  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({block: 'nearest'})
  }, [isActive])

  return (
    <Card
      aria-selected={isActive}
      as="li"
      data-testid={option.kind === 'hit' ? `name-option-${option.hit.id}` : 'name-option-new'}
      id={id}
      onClick={onChoose}
      padding={2}
      radius={2}
      ref={element}
      role="option"
      selected={isActive}
      style={{cursor: 'pointer'}}
    >
      <Flex align="center" gap={2}>
        <SmallIcon icon={icon} />
        {option.kind === 'create' ? (
          <Text size={1}>{t(createKey, {type: type.title, name: option.name})}</Text>
        ) : (
          <HitText {...option.hit} />
        )}
      </Flex>
    </Card>
  )
}

function HitText({
  name,
  others,
  description,
}: {
  name: string
  others: readonly string[]
  description?: string
}) {
  const about = [others.join(' · '), description].filter(Boolean).join(' — ')
  return (
    <Flex align="baseline" flex={1} gap={2} style={{minWidth: 0}}>
      <Box flex="none" style={{maxWidth: '70%'}}>
        <Text size={1} textOverflow="ellipsis" weight="medium">
          {name}
        </Text>
      </Box>
      <Box flex={1} style={{minWidth: 0}}>
        <Text muted size={1} textOverflow="ellipsis">
          {about}
        </Text>
      </Box>
    </Flex>
  )
}
