import {Mutation} from '@sanity/mutator'
import type {DatasetState, PatchOperations, ReviewPost, ReviewPlan} from '../../../review/index.ts'

export type StoredPost = ReviewPost & {readonly _id: string; readonly _type: string}

/** A post as it lies in the dataset: its draft, its published document, or both. */
export interface PostVariants {
  readonly draft?: StoredPost
  readonly published?: StoredPost
}

/** What the transaction of a plan leaves, by the Studio's own mutator. */
export function applyPlan(post: PostVariants, plan: ReviewPlan): PostVariants {
  const patched: {draft?: StoredPost; published?: StoredPost} = {...post}
  for (const {variant, patch} of plan.patches) {
    const before = patched[variant]
    if (before === undefined) throw new Error(`There is no ${variant} document to patch`)
    patched[variant] = applyPatch(before, patch)
  }
  const {draft, published} = patched
  switch (plan.dataset) {
    case 'publish':
      if (draft === undefined) throw new Error('There is nothing to publish')
      return {published: draft}
    case 'unpublish': {
      const left = draft ?? published
      if (published === undefined || left === undefined) throw new Error('Nothing is published')
      return {draft: left}
    }
    case 'stay':
      return patched
  }
}

/** What a reviewer has before them. */
export function topOf({draft, published}: PostVariants): StoredPost {
  const top = draft ?? published
  if (top === undefined) throw new Error('There is no such post')
  return top
}

export function stateOf({draft, published}: PostVariants): DatasetState {
  return {published: published !== undefined, draftExists: draft !== undefined}
}

function applyPatch(before: StoredPost, patch: PatchOperations): StoredPost {
  const mutation = new Mutation({mutations: [{patch: {id: before._id, ...patch}}]})
  const after = mutation.apply(before)
  if (after === null) throw new Error('A patch left nothing')
  return {...after}
}
