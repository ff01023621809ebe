import {createContext} from 'react'
import type {NameService} from './createNameService.ts'

export const NameServiceContext = createContext<NameService | undefined>(undefined)
