import { expect, test } from '@jest/globals'
import { actionCall, commandLine } from '../../../shared/core/invariants/commands.ts'

test.each([
  [
    actionCall('bump-version', { tracks: 'platform', channel: 'live', force: 'true' }),
    'release-tracks promote platform live --force',
  ],
  [actionCall('check-invariants'), 'release-tracks status'],
  ['git push origin :refs/tags/v1', 'git push origin :refs/tags/v1'],
  ["git commit -m 'bump-version tracks=x'", "git commit -m 'bump-version tracks=x'"],
])('%s is %s at a terminal', (command, line) => expect(commandLine(command)).toBe(line))
