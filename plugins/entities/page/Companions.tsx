import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'
import {useTypeWords} from '../inputs/useTypeWords.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {circlePlaces} from './circlePlaces.ts'
import type {CompanionHit} from './useEntityPage.ts'

interface CompanionsProps {
  /** Undefined while the names are still being read. */
  readonly companions: readonly CompanionHit[] | undefined
  /** Of the one in the middle. */
  readonly name: string
}

/** So many names can be told apart in the picture; the table has more. */
const DRAWN = 16

/** Who is named in the same posts: as a picture whose names are links, and as a table. */
export function Companions({companions, name}: CompanionsProps) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  if (companions === undefined || companions.length === 0) {
    return (
      <Text muted size={1}>
        {t(companions === undefined ? 'entity.waiting' : 'entity.companions.none')}
      </Text>
    )
  }
  return (
    <Stack gap={4}>
      <Picture companions={companions.slice(0, DRAWN)} name={name} />
      <CompanionTable companions={companions} />
    </Stack>
  )
}

function Picture({companions, name}: {companions: readonly CompanionHit[]; name: string}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const places = circlePlaces(companions.length)
  const most = Math.max(...companions.map(({count}) => count))
  return (
    <Card
      aria-label={t('entity.companions.picture', {name})}
      border
      overflow="hidden"
      radius={2}
      role="group"
      style={{aspectRatio: '4 / 3', position: 'relative'}}
    >
      <svg
        aria-hidden
        height="100%"
        preserveAspectRatio="none"
        style={{display: 'block', opacity: 0.5}}
        viewBox="0 0 100 100"
        width="100%"
      >
        {companions.map(({id, count}, at) => (
          <line
            key={id}
            stroke="currentColor"
            strokeWidth={0.5 + (count / most) * 4}
            vectorEffect="non-scaling-stroke"
            x1={50}
            x2={places[at]?.x}
            y1={50}
            y2={places[at]?.y}
          />
        ))}
      </svg>
      <Label x={50} y={50}>
        <Text size={1} weight="semibold">
          {name}
        </Text>
      </Label>
      {companions.map((companion, at) => (
        <Label key={companion.id} x={places[at]?.x ?? 50} y={places[at]?.y ?? 50}>
          <Text size={1}>
            <IntentLink
              aria-label={t('entity.companions.link', {
                count: companion.count,
                name: companion.name,
              })}
              intent="edit"
              params={{id: companion.id, type: companion.type}}
            >
              {companion.name}
            </IntentLink>
          </Text>
        </Label>
      ))}
    </Card>
  )
}

interface LabelProps {
  readonly x: number
  readonly y: number
  readonly children: ReactNode
}

function Label({x, y, children}: LabelProps) {
  return (
    <Card
      padding={2}
      radius={2}
      style={{
        left: `${x}%`,
        maxWidth: '22%',
        position: 'absolute',
        textAlign: 'center',
        top: `${y}%`,
        transform: 'translate(-50%, -50%)',
      }}
    >
      {children}
    </Card>
  )
}

function CompanionTable({companions}: {companions: readonly CompanionHit[]}) {
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const typeWords = useTypeWords()
  return (
    <Box as="table" style={{borderSpacing: '0 0.6em', textAlign: 'left'}}>
      <thead>
        <tr>
          {(['name', 'type', 'count'] as const).map((column) => (
            <th key={column} scope="col">
              <Text muted size={1}>
                {t(`entity.companions.${column}`)}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {companions.map(({id, type, name, count}) => (
          <tr key={id}>
            <td>
              <Flex paddingRight={4}>
                <Text size={1}>
                  <IntentLink intent="edit" params={{id, type}}>
                    {name}
                  </IntentLink>
                </Text>
              </Flex>
            </td>
            <td>
              <Flex paddingRight={4}>
                <Text muted size={1}>
                  {typeWords(type).title}
                </Text>
              </Flex>
            </td>
            <td>
              <Text size={1}>{count}</Text>
            </td>
          </tr>
        ))}
      </tbody>
    </Box>
  )
}
