import { afterAll, describe, expect, test } from '@jest/globals'
import { planReleases } from '../../../shared/flows/promote/plan-releases.ts'
import { ask } from '../../support/in-process.ts'
import { Plan } from '../../support/plan.ts'
import { FILES } from '../../support/products.ts'

const plan = new Plan()
plan.commit('feat: begin', FILES)
plan.tag('tray-v1.8.0').tag('v1.8.0').branch('main')
plan.commit('feat: tray', { 'crates/client/src/main.rs': 'tray\n' })
plan.branch('next')
const history = plan.make()
const folder = history.checkout('refs/heads/next', 1)
afterAll(() => history.remove())

/** What is said while a plan is made, and the tags that each exchange with the remote asks for. */
async function planned(tracks: string, channel: string) {
  const said: string[] = []
  const asked: string[][] = []
  const answer = await ask(
    (run) => {
      const log = { info: (line: string) => said.push(line), warn: () => undefined }
      const { repository } = run
      const remoteRefs = repository.remoteRefs.bind(repository)
      repository.remoteRefs = (patterns, more) => {
        const exchange = [...patterns]
        asked.push(exchange)
        return remoteRefs(patterns, (refs) => {
          const others = more?.(refs) ?? []
          exchange.push(...others)
          return others
        })
      }
      return planReleases({ channel, tracks }, { ...run, log })
    },
    folder,
    FILES['release-tracks.yml'] as string,
  )
  const tags = asked.map((patterns) => patterns.filter((pattern) => pattern.startsWith('refs/tags/')))
  return { answer, said, asked: tags.filter(({ length }) => length > 0) }
}

describe.each(['', 'beta', 'live'])('a plan of one track for channel "%s"', (channel) => {
  test('reads nothing of the others, and what is withdrawn along with its tags', async () => {
    const { answer, said, asked } = await planned('tray', channel)
    expect(answer).not.toHaveProperty('problems')
    expect(said.filter((line) => line.startsWith('platform: '))).toEqual([])
    for (const exchange of asked) {
      const others = exchange.filter((pattern) => !pattern.startsWith('refs/tags/tray-v'))
      expect(others).toEqual(['refs/tags/withdrawn/*'])
      expect(exchange.length).toBeGreaterThan(others.length)
    }
  })
})

test('a plan of all tracks reads all', async () => {
  const { said } = await planned('', '')
  expect(said.map((line) => line.split(':')[0])).toEqual(['tray', 'platform'])
})
