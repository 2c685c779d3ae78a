import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatTag } from '../../shared/core/tags/tag-template.ts'
import { parseVersion, type Version } from '../../shared/core/versions/version.ts'
import {
  dispatchOn,
  onPullRequest,
  onSchedule,
  pushOfTag,
  pushToBranch,
  type WorkflowEvent,
} from '../support/workflow-events.ts'
import { REPOSITORIES, type ShippedRepository } from './repositories.ts'

function startedBy(event: WorkflowEvent, { workflows }: ShippedRepository): string[] {
  return [...workflows].filter(([, workflow]) => workflow.startsOn(event)).map(([file]) => file)
}

const versions = (channels: readonly string[]): fc.Arbitrary<Version> => {
  const number = fc.oneof(fc.nat(20), fc.nat())
  const suffix = fc.oneof(
    fc.constant(''),
    fc.tuple(fc.constantFrom(...channels), number).map(([name, n]) => `-${name}.${n}`),
  )
  return fc
    .tuple(number, number, number, suffix)
    .map(([x, y, z, end]) => parseVersion(`${x}.${y}.${z}${end}`) as Version)
}

describe.each(REPOSITORIES.map((repository) => [repository.name, repository] as const))('%s', (_, repository) => {
  const { config } = repository

  test('a tag of any version starts the workflow of its track and no other', () => {
    for (const track of config.tracks) {
      fc.assert(
        fc.property(versions(config.channels), (version) => {
          expect(startedBy(pushOfTag(formatTag(track.tag, version)), repository)).toEqual([track.releaseWorkflow])
        }),
        { numRuns: 200 },
      )
    }
  })

  test('the workflow of a track can be started by hand, as the actions do on a tag', () => {
    for (const { releaseWorkflow } of config.tracks)
      expect(repository.workflows.get(releaseWorkflow as string)?.startsOn(dispatchOn('refs/tags/x'))).toBe(true)
  })

  test('pushes to other branches start nothing', () => {
    for (const branch of ['topic', 'feature/next', 'main-2', 'v1.2.3'])
      expect(startedBy(pushToBranch(branch, 'feat: x'), repository)).toEqual([])
  })

  test('a push to next promotes; one to live does not', () => {
    expect(startedBy(pushToBranch('next', 'feat: x'), repository)).toContain('promote.yml')
    expect(startedBy(pushToBranch('main', 'feat: x'), repository)).not.toContain('promote.yml')
  })

  test('pull requests start the tests alone, the clock the sentry alone', () => {
    expect(startedBy(onPullRequest('feat: x'), repository)).toEqual(['ci.yml'])
    expect(startedBy(onSchedule(), repository)).toEqual(['invariant-sentry.yml'])
  })
})

test('the floating tags of this repository start nothing', () => {
  for (const tag of ['v1', 'v12', 'v1.8', 'cli-v1', 'cli-v1.8'])
    expect(startedBy(pushOfTag(tag), REPOSITORIES[0] as ShippedRepository)).toEqual([])
})
