import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CLI, runCommand } from '../../support/command-line.ts'
import { CONFIG } from '../../support/products.ts'
import { git } from '../../support/remote.ts'

describe('bash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-tracks-completion-'))
  beforeAll(() => {
    writeFileSync(join(folder, 'release-tracks.yml'), CONFIG)
    git(folder, 'init', '-q')
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'feat: begin')
    for (const tag of ['v1.9.0', 'v1.10.0', 'tray-v1.8.0', 'nightly']) git(folder, 'tag', tag)
    writeFileSync(join(folder, 'release-tracks'), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`, {
      mode: 0o755,
    })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** What bash offers when the tab key is pressed behind a line. */
  function press(line: string): string[] {
    const script = `source <(release-tracks completion bash)
      IFS=' ' read -ra COMP_WORDS <<< "$1"; [[ $1 == *' ' ]] && COMP_WORDS+=('')
      COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
      $(complete -p release-tracks | sed 's/.*-F \\([^ ]*\\).*/\\1/') release-tracks "\${COMP_WORDS[COMP_CWORD]}" ''
      printf '%s\\n' "\${COMPREPLY[@]}"`
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
    const output = execFileSync('bash', ['--norc', '-c', script, 'bash', line], { cwd: folder, env, encoding: 'utf8' })
    return output.split('\n').filter(Boolean)
  }

  it('reads the script', async () => {
    const { code, stdout } = await runCommand(folder, ['completion', 'bash'])
    expect(code).toBe(0)
    execFileSync('bash', ['-n'], { input: stdout })
  })

  it('completes commands, and the tracks and channels of the repository', () => {
    expect(press('release-tracks val')).toEqual(['validate'])
    expect(press('release-tracks promote ')).toEqual(['tray', 'platform', 'all'])
    expect(press('release-tracks promote tray be')).toEqual(['beta'])
    expect(press('release-tracks changelog --track ')).toEqual(['tray', 'platform'])
    expect(press('release-tracks validate ')).toEqual(['tray-v1.8.0', 'v1.10.0', 'v1.9.0'])
  })

  it('offers files where a file belongs, and nowhere else', () => {
    expect(press('release-tracks plan --config rel').sort()).toEqual(['release-tracks', 'release-tracks.yml'])
    expect(press('release-tracks validate rel')).toEqual([])
  })
})

it('another shell is a wrong command line', async () => {
  const { code, stderr } = await runCommand(tmpdir(), ['completion', 'bsh'])
  expect([code, stderr]).toEqual([
    2,
    'error: shell: "bsh" is not known. Did you mean "bash"? Give one of: bash, zsh, fish.\n',
  ])
})
