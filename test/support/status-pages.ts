import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { statusPage } from '../../shared/core/status/page/page.ts'
import type { Status } from '../../shared/core/status/status.ts'
import { readStatus } from '../../shared/flows/status/status.ts'
import { History } from './history.ts'
import { runFlow } from './in-process.ts'
import { planStory, STORY_END, type StoryOptions } from './status-story.ts'

/** Reads the status of a story's repository, at the story's end. */
export async function statusOfStory(options: StoryOptions): Promise<Status> {
  const history = new History(planStory(options))
  try {
    const folder = history.checkout('refs/heads/next', 0)
    const config = readFileSync(join(folder, 'release-tracks.yml'), 'utf8')
    const found: Status[] = []
    const read = async (run: Parameters<typeof readStatus>[0]) => {
      found.push(await readStatus(run, STORY_END))
      return { outputs: {}, summary: '' }
    }
    const problems = await runFlow(read, folder, config, { repository: 'ada/lighthouse' })
    if (!found[0]) throw new Error(`the status could not be read: ${JSON.stringify(problems)}`)
    return found[0]
  } finally {
    history.remove()
  }
}

/** The story that the pictures of the documentation show. */
export const SHOWN_STORY: StoryOptions = { days: 75 }

/** The page as the command line makes it. */
export function pageOf(status: Status): string {
  return statusPage(status, (text) => createHash('sha256').update(text).digest('base64'))
}
