import {useEffect, useMemo} from 'react'
import type {LayoutProps} from 'sanity'
import {definePlugin, useClient} from 'sanity'
import {NAMED_TYPES} from '../../codec/frontMatter/table.ts'
import {API_VERSION} from '../apiVersion.ts'
import {createNameService} from './createNameService.ts'
import {NameServiceContext} from './nameServiceContext.ts'
import {openNameWorker} from './openNameWorker.ts'

/** Gives the Studio one name service for the dataset of the workspace; `useNames` has it. */
export const namesPlugin = definePlugin({
  name: 'dateline/names',
  studio: {components: {layout: NamesLayout}},
})

function NamesLayout(props: LayoutProps) {
  const client = useClient({apiVersion: API_VERSION})
  const service = useMemo(
    () => createNameService({client, types: NAMED_TYPES, open: openNameWorker}),
    [client],
  )
  useEffect(() => service.stop, [service])
  return (
    <NameServiceContext.Provider value={service}>
      {props.renderDefault(props)}
    </NameServiceContext.Provider>
  )
}
