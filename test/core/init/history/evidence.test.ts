import { expect, test } from '@jest/globals'
import { listCarriers } from '../../../../shared/core/init/history/carriers.ts'
import { evidenceFor, follows } from '../../../../shared/core/init/history/evidence.ts'
import { readFamilies } from '../../../../shared/core/init/history/tag-families.ts'
import { factsOf } from '../../../support/proposal.ts'
import { inventoryOf } from '../../../support/scan.ts'

const npm = (version: string) => `{ "name": "a", "version": "${version}" }`

/** How well package.json, which says something at each tag and now, went along with the tags. */
function evidence(now: string, said: Readonly<Record<string, string>>) {
  const tags = Object.keys(said)
  const commits = tags.map((tag, at) => ({ tag, commit: `${at}`, time: at }))
  const facts = factsOf(
    { 'package.json': npm(now) },
    {
      tags,
      places: new Map(commits.map(({ tag, commit, time }) => [tag, { commit, time }])),
      past: new Map(
        commits.flatMap(({ tag, commit }) =>
          said[tag] ? [[commit, new Map([['package.json', npm(said[tag] as string)]])] as const] : [],
        ),
      ),
    },
  )
  const [family] = readFamilies(facts)
  const [carrier] = listCarriers(inventoryOf({ 'package.json': npm(now) }))
  if (!family || !carrier) throw new Error()
  return [evidenceFor(family, carrier, facts, new Map()), follows(family, carrier)]
}

test.each([
  ['at each tag', '1.1.0', { 'v1.0.0': '1.0.0', 'v1.1.0': '1.1.0' }, ['always', true]],
  ['with its pre-release', '1.1.0', { 'v1.0.0': '1.0.0', 'v1.1.0-rc.1': '1.1.0' }, ['always', true]],
  ['at the newest', '1.1.0', { 'v1.0.0': '7.0.0', 'v1.1.0': '1.1.0' }, ['newest', true]],
  ['at the older one alone', '1.0.0', { 'v1.0.0': '1.0.0', 'v1.1.0': '1.0.0' }, ['never', false]],
  ['now, where no commit is known', '1.1.0', { 'v1.0.0': '', 'v1.1.0': '' }, ['newest', true]],
  ['nowhere that is known', '1.2.0', { 'v1.1.0': '' }, ['unknown', true]],
])('the version is that of the tags %s', (_, now, said, expected) =>
  expect(evidence(now, said as never)).toEqual(expected),
)
