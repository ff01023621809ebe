import {UserIcon} from '@sanity/icons/User'
import type {Desk} from '../desk.ts'
import {both} from '../desk.ts'
import {entityType} from './entity.ts'

/** Somebody whom posts are about, or who speaks or writes in their sources. */
export const personType = (desk: Desk) =>
  entityType(desk, {
    name: 'person',
    icon: UserIcon,
    title: both('人物', 'Person'),
    description: both('有名有姓的人。', 'A named human being.'),
    example: both('Mark Carney', 'Mark Carney'),
    slugKind: 'person',
  })
