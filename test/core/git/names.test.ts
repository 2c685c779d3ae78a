import { expect, test } from '@jest/globals'
import {
  branchRef,
  type CommitId,
  type RefName,
  type TagName,
  tagNameOf,
  tagRef,
} from '../../../shared/core/git/names.ts'

const TAG: TagName = 'tray-v1.8.4'
const COMMIT: CommitId = 'a'.repeat(40)
const REF: RefName = tagRef(TAG)

function atTag(name: TagName): string {
  return name
}

function atCommit(id: CommitId): string {
  return id
}

function atRef(ref: RefName): string {
  return ref
}

test('a ref, a tag and a commit do not compile instead of each other', () => {
  // @ts-expect-error a commit is not a tag
  atTag(COMMIT)
  // @ts-expect-error a ref is not a tag: it has refs/tags/ before it
  atTag(REF)
  // @ts-expect-error a tag is not a commit
  atCommit(TAG)
  // @ts-expect-error a ref is not a commit
  atCommit(REF)
  // @ts-expect-error a tag is not a ref
  atRef(TAG)
  // @ts-expect-error a commit is not a ref
  atRef(COMMIT)
  // @ts-expect-error nor is a text that does not begin with refs/
  atRef('main')
  expect([atTag(TAG), atCommit(COMMIT), atRef(REF)]).toEqual([TAG, COMMIT, `refs/tags/${TAG}`])
})

test('a tag has its name from its ref, a branch has none', () => {
  expect(tagNameOf(REF)).toBe(TAG)
  expect(tagNameOf(branchRef('next'))).toBeUndefined()
})
