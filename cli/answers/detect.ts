import { type Detection, detectTracks } from '../../shared/flows/detect/detection.ts'
import { describeDetection } from '../../shared/flows/detect/detection-report.ts'
import type { Input, Outcome } from '../command.ts'
import { commitBranches } from '../screen/commits.ts'
import type { Screen } from '../screen/screen.ts'
import { type Branch, formatTree } from '../screen/tree.ts'

export async function answer(input: Input): Promise<Outcome> {
  const run = await input.openRun()
  const asked = { track: '', channel: '', since: '', base: input.text('base'), head: input.text('head') }
  const detection = await detectTracks(asked, run)
  const { tracks, report } = describeDetection(detection)
  return { json: { tracks, report }, text: (screen) => draw(detection, screen) }
}

function draw({ decisions }: Detection, screen: Screen): string {
  const roots: Branch[] = [...decisions].map(([name, { changed, reason, commits, files }]) => ({
    text: `${name}  ${changed ? 'changed' : 'not changed'}: ${reason}`,
    paint: changed ? screen.paint.green : screen.paint.dim,
    below: commitBranches(commits, screen, files),
  }))
  return formatTree(roots, screen)
}
