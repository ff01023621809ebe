import {defineArrayMember} from 'sanity'
import type {Desk} from '../desk.ts'
import {textBlock} from './textBlock.ts'

/** The members of a post's body: the vocabulary that the codec reads and writes. */
export const bodyMembers = (desk: Desk) => [
  textBlock(desk, [{type: 'rawInline'}]),
  defineArrayMember({type: 'figure'}),
  defineArrayMember({type: 'originalText'}),
  defineArrayMember({type: 'table'}),
  defineArrayMember({type: 'codeBlock'}),
  defineArrayMember({type: 'divider'}),
  defineArrayMember({type: 'rawMarkdown'}),
]
