import { validateTag } from '../../shared/flows/validate/tag-check.ts'
import { describeTag } from '../../shared/flows/validate/validate-tag.ts'
import type { Input, Outcome } from '../command.ts'
import { formatPairs } from '../screen/pairs.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const valid = describeTag(await validateTag(input.text('tag').replace(/^refs\/tags\//, ''), run))
  const { tag, 'superseded-by': overtaker } = valid
  return {
    json: valid,
    text: (screen) => {
      const passed = valid.withdrawn ? 'is withdrawn' : `is superseded by ${overtaker}`
      const verdict = overtaker === null ? 'may be released' : `${passed}: nothing to release`
      const pairs: [string, string][] = [
        ['track', valid.track],
        ['channel', valid.channel],
        ['version', valid.version],
        ['previous tag', valid['previous-tag'] ?? 'none: the first one'],
        ['latest release', valid['make-latest'] ? 'yes' : 'no'],
        ['manifest', valid['manifest-path'] ?? 'none'],
      ]
      return `${screen.paint.green(tag)} ${verdict}\n${formatPairs(pairs, screen)}`
    },
  }
}
