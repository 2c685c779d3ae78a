import { groupBy } from '../../text/group.ts'
import { latestTime, strangeTags, type TagFamily } from '../history/tag-families.ts'
import type { TreeFacts } from '../scan/facts.ts'
import type { TagHistory } from '../scan/tag-history.ts'
import type { Note } from '../scan/unit.ts'
import type { OfferedTrack } from './proposal.ts'

/** Says which products are not proposed and why, in one note for each reason. */
export function noteOffers(offered: readonly OfferedTrack[]): Note[] {
  return [...groupBy(offered, ({ why }) => why)].map(([why, same]) => {
    const [first] = same
    const names = same.map(({ name, folder }) => (name === folder ? name : `${name} (${folder || '.'})`))
    const subject = same.length > 1 ? `${same.length} products are left out` : `${first?.name} is left out`
    const path = same.length > 1 ? 'release-tracks.yml' : first?.folder || '.'
    const take = same.length > 1 ? ` ${names.join(', ')}.` : ` To take it: \`release-tracks init --add ${first?.name}\``
    return { path, why: `${subject}. ${why}${take}` }
  })
}

/** Says which tags no track goes on with: in one note those of what is gone, in another those that are not versions. */
export function noteTags(others: readonly TagFamily[], facts: TreeFacts): Note[] {
  const latest = latestTime(facts)
  const gone = others.map(({ tags: [newest, ...rest], time }) => {
    const isOld = time !== undefined && time > 0 && yearOf(time) < yearOf(latest)
    return listed(newest.name, rest.length + 1, isOld ? ` of ${yearOf(time)}` : '')
  })
  const strange = strangeTags(facts).map(({ example, count }) => listed(example, count, ''))
  return [
    ...noteOf(gone, 'nothing here carries their versions, or newer tags took their place'),
    ...noteOf(strange, 'they are not X.Y.Z or X.Y.Z-channel.N'),
  ]
}

function listed(name: string, count: number, of: string): string {
  return `${name}${of}${count > 1 ? ` and ${count - 1} more` : ''}`
}

function noteOf(lists: readonly string[], why: string): Note[] {
  return lists.length === 0
    ? []
    : [{ path: 'tags', why: `No track continues these, because ${why}: ${lists.join('; ')}.` }]
}

/** Says what stands in tags where a channel would, and is taken for none. */
export function noteChannels({ strange }: TagHistory, channels: readonly string[]): Note[] {
  const left = [...strange].filter(([channel]) => !channels.includes(channel))
  return left.map(([channel, { name }]) => ({
    path: name,
    why: `${JSON.stringify(channel)} is not taken for a channel. If it is one, add it to channels.`,
  }))
}

/** The year of a time in seconds, by the mean length of one: near enough to say how old a tag is. */
function yearOf(time: number): number {
  return 1970 + Math.floor(time / 31_556_952)
}
