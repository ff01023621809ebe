import type {Grant} from '../types.ts'

export const ROLE_NAMES = ['editor', 'reviewer', 'administrator'] as const
export type RoleName = (typeof ROLE_NAMES)[number]

/** What a role may do, as data: the lake enforces it, and the Studio reads it for its buttons. */
export interface Role {
  readonly name: RoleName
  /** Shown in the Studio's user menu. */
  readonly title: string
  readonly description: string
  readonly grants: readonly Grant[]
  /** Whether the role may make and delete datasets. */
  readonly managesDatasets: boolean
}

const EVERYTHING = '_id in path("**")'

/** An archived post rests: who may not bring it back may not put one away either. */
const NOT_ARCHIVED = '!(_type == "post" && status == "archived")'

export const ROLES: {readonly [Name in RoleName]: Role} = {
  editor: {
    name: 'editor',
    title: '编辑 Editor',
    description: 'Reads everything; writes everything but archived posts.',
    grants: [
      {filter: EVERYTHING, permissions: ['read', 'history']},
      {filter: `${EVERYTHING} && ${NOT_ARCHIVED}`, permissions: ['create', 'update']},
    ],
    managesDatasets: false,
  },
  reviewer: {
    name: 'reviewer',
    title: '审稿 Reviewer',
    description: 'Reads and writes everything, archived posts included.',
    grants: [{filter: EVERYTHING, permissions: ['read', 'create', 'update', 'history']}],
    managesDatasets: false,
  },
  administrator: {
    name: 'administrator',
    title: '管理员 Administrator',
    description: 'Everything, datasets included.',
    grants: [
      {filter: EVERYTHING, permissions: ['read', 'create', 'update', 'history', 'editHistory']},
    ],
    managesDatasets: true,
  },
}

/**
 * Anybody without a token reads what is published, as on a public dataset of the hosted service:
 * ids without a dot. Drafts, versions and the files behind posts have one.
 */
export const ANONYMOUS_GRANTS: readonly Grant[] = [
  {filter: '_id in path("*")', permissions: ['read']},
]
