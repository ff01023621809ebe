import {Button, Card, Flex, Grid, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {useCurrentLocale, useCurrentUser, useTranslation} from 'sanity'
import type {FrontMatterTable} from '../../../codec/frontMatter/table.ts'
import type {MergeMaterial} from '../../../garden/merge/material.ts'
import {planMerge} from '../../../garden/merge/planMerge.ts'
import {publishedIdOf} from '../../../codec/documents/ids.ts'
import {latestOf} from '../../../garden/merge/stored.ts'
import {DATELINE_NAMESPACE} from '../../i18n/bundles.ts'
import {languageOfLocale} from '../../i18n/language.ts'
import {useCommit} from '../useCommit.ts'
import {EntityCard} from './EntityCard.tsx'
import {FieldChoices} from './FieldChoices.tsx'
import {MovedList} from './MovedList.tsx'

/** A merge that is written. */
export interface Merged {
  readonly merge: string
  readonly into: {readonly id: string; readonly name: string}
  readonly gone: readonly {readonly id: string; readonly name: string}[]
}

interface MergeFormProps {
  readonly ids: readonly [string, string]
  readonly material: MergeMaterial
  readonly table: FrontMatterTable
  /** A document changed since the material was read. */
  readonly onConflict: () => void
  readonly onMerged: (merged: Merged) => void
  readonly onDifferent?: () => void
}

/** Which one stays, under which name, with which fields; what will change; and the two ways on. */
export function MergeForm(props: MergeFormProps) {
  const {ids, material, table, onConflict, onMerged, onDifferent} = props
  const {t} = useTranslation(DATELINE_NAMESPACE)
  const language = languageOfLocale(useCurrentLocale().id)
  const user = useCurrentUser()
  const group = useId()
  const [chosen, setChosen] = useState<string>()
  const [name, setName] = useState<string>()
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({})
  const [merge] = useState(() => crypto.randomUUID())
  const commit = useCommit()

  const [one, other] = ids
  const into = chosen ?? likelyToStay(ids, material)
  const gone = into === one ? other : one
  const plan = (at: string) =>
    planMerge(material, {
      into,
      gone: [gone],
      choice: {fields, ...(name === undefined ? {} : {name})},
      table,
      merge,
      at,
      by: user?.id,
    })
  // What is shown is no matter of time.
  const result = plan('')
  const documents = [into, gone].flatMap((id) => latestOf(material.documents, id) ?? [])

  const write = async () => {
    const now = plan(new Date().toISOString())
    if ('problem' in now) return
    const {into, gone, transactions} = now.plan
    if (await commit.run(transactions)) onMerged({merge, into, gone})
    else onConflict()
  }

  return (
    <Stack gap={4}>
      <Grid
        aria-label={t('merge.which-stays')}
        gap={3}
        gridTemplateColumns={[1, 2]}
        role="radiogroup"
      >
        {ids.map((id) => (
          <EntityCard
            document={latestOf(material.documents, id)}
            group={group}
            id={id}
            isPublished={material.documents.some(({_id}) => _id === id)}
            key={id}
            onKeep={() => {
              setChosen(id)
              setFields({})
            }}
            stays={id === into}
            uses={countUses(material, id)}
          />
        ))}
      </Grid>
      {documents.length === 2 && (
        <FieldChoices
          documents={documents}
          fields={fields}
          name={name}
          onField={(field, id) => setFields({...fields, [field]: id})}
          onName={setName}
        />
      )}
      {'problem' in result ? (
        <Card padding={3} radius={2} role="alert" tone="caution">
          <Text size={1}>{result.problem.message[language]}</Text>
        </Card>
      ) : (
        <MovedList moved={result.plan.moved} />
      )}
      <Flex gap={2} justify="flex-end" wrap="wrap">
        {onDifferent && (
          <Button
            data-testid="merge-different"
            disabled={commit.busy}
            mode="ghost"
            onClick={onDifferent}
            text={t('merge.different')}
          />
        )}
        <Button
          data-testid="merge-write"
          disabled={'problem' in result || commit.busy}
          loading={commit.busy}
          onClick={() => void write()}
          text={t('merge.write')}
          tone="primary"
        />
      </Flex>
    </Stack>
  )
}

/** The published one that more documents refer to; of two that are alike the first. */
function likelyToStay(ids: readonly [string, string], material: MergeMaterial): string {
  const weight = (id: string) =>
    (material.documents.some(({_id}) => _id === id) ? 1_000_000 : 0) + countUses(material, id)
  return weight(ids[1]) > weight(ids[0]) ? ids[1] : ids[0]
}

/** How many documents refer to it, a draft and what is published counted once. */
function countUses({referring}: MergeMaterial, id: string): number {
  const users = referring.filter(({sites}) => sites.some(({reference}) => reference._ref === id))
  return new Set(users.map((user) => publishedIdOf(user.id))).size
}
