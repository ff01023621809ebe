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

/**
 * Who works at the desk reads and writes everything. What is only a reviewer's business is said by
 * guards, which see what a change does, and not by grants, which see documents.
 */
const DESK_GRANTS: readonly Grant[] = [
  {filter: EVERYTHING, permissions: ['read', 'create', 'update', 'history']},
]

export const ROLES: {readonly [Name in RoleName]: Role} = {
  editor: {
    name: 'editor',
    title: '编辑 Editor',
    description: 'Reads and writes, as far as the rules of the desk allow.',
    grants: DESK_GRANTS,
    managesDatasets: false,
  },
  reviewer: {
    name: 'reviewer',
    title: '审稿 Reviewer',
    description: 'Reads and writes, and decides what the rules of the desk leave to reviewers.',
    grants: DESK_GRANTS,
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
