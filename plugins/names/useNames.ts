import {useContext, useEffect, useSyncExternalStore} from 'react'
import type {NameService, NamesState} from './createNameService.ts'
import {NameServiceContext} from './nameServiceContext.ts'

/** The name service of the workspace, which starts with its first user, and what it is at. */
export function useNames(): {readonly service: NameService; readonly state: NamesState} {
  const service = useContext(NameServiceContext)
  if (service === undefined) throw new Error('The name service stands in the layout of the Studio.')
  const state = useSyncExternalStore(service.subscribe, service.getState)
  useEffect(() => service.start(), [service])
  return {service, state}
}
