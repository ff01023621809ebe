import {expose} from 'comlink'
import {createNameLookup} from './createNameLookup.ts'

expose(createNameLookup())
