import { expect, test } from '@jest/globals'
import { tagRef } from '../../../shared/core/git/names.ts'
import { timesOfTags } from '../../../shared/io/git/tag-times.ts'

const object = (oid: string, type: string, text: string) => ({ oid, type, bytes: Buffer.from(text) }) as never
const TAG = object('t', 'tag', 'object c\ntype commit\ntag v1\ntagger A <a@x> 50 +0000\n\nx')
const OLD = object('o', 'tag', 'object c\ntype commit\ntag v0\n\nx')
const COMMIT = object('c', 'commit', 'tree x\nauthor A <a@x> 10 +0000\ncommitter A <a@x> 20 +0000\n\nx')
const HERE = new Map([
  ['t', TAG],
  ['o', OLD],
  ['c', COMMIT],
])
const ref = (name: string, oid: string, commit = 'c') => ({ name: tagRef(name), object: oid, commit })

test('a tag was made when it says, else when its commit was; what is not here is fetched', async () => {
  const fetched: string[] = []
  const times = await timesOfTags(
    [ref('v1', 't'), ref('v0', 'o'), ref('light', 'c'), ref('far', 'x', 'x'), ref('gone', 'y', 'y')],
    async (oids) => oids.map((oid) => HERE.get(oid)),
    async (oids) => {
      fetched.push(...oids)
      return new Map([['x', 30]])
    },
  )
  expect([times, fetched]).toEqual([
    [50, 20, 20, 30, 0],
    ['x', 'y'],
  ])
})
