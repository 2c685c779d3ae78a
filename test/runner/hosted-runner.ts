import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { FakeGitHub } from '../support/fake-github.ts'
import type { StoredRun } from '../support/github-state.ts'
import { type ActResult, runAct } from './act.ts'
import type { Happening } from './events.ts'
import { exportActions, mapActions } from './local-actions.ts'
import { machineEnvironment } from './machine.ts'
import { permissionsOf } from './permissions.ts'

/** A workflow as it stands at the commit that it runs for. */
export interface WorkflowFile {
  readonly name: string
  readonly text: string
}

/** act refuses a workflow with a key of `concurrency` that it does not know yet; it carries none of them out. */
const UNKNOWN_TO_ACT = /^ +queue: max.*\n/gm

/** What runs the workflows of a repository on the fake GitHub: act, with a folder for each run below one that all share. */
export class HostedRunner {
  readonly #act: string
  readonly #github: FakeGitHub
  readonly #folder: string
  readonly #actions: string
  readonly #attempts = new Map<number, number>()

  /** Throws where nobody has said which act to use. */
  constructor(github: FakeGitHub, folder: string) {
    const act = process.env.ACT
    if (!act) throw new Error('Start these tests by `npm run test:runner`, which installs act.')
    this.#act = act
    this.#github = github
    this.#folder = folder
    this.#actions = exportActions(folder)
  }

  /** Runs a workflow to its end; once more for the same run is its next attempt, which finds the artifacts of the last one. */
  async run(
    { name, text }: WorkflowFile,
    { event, ref, sha, payload }: Happening,
    run: StoredRun,
    secrets: Readonly<Record<string, string>>,
  ): Promise<ActResult> {
    const folder = join(this.#folder, `run-${run.id}`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, name), text.replace(UNKNOWN_TO_ACT, ''))
    writeFileSync(join(folder, 'event.json'), JSON.stringify(payload))
    run.status = 'in_progress'
    const result = await runAct(this.#act, {
      folder,
      workflow: name,
      event,
      eventPath: join(folder, 'event.json'),
      repositories: mapActions(text, this.#actions),
      secrets: { ...secrets, GITHUB_TOKEN: this.#github.token },
      // act knows the commit by the name SHA_REF.
      variables: { ...this.#github.env, GITHUB_REF: ref, SHA_REF: sha, ...this.#number(run) },
      machine: machineEnvironment(this.#folder, folder),
      cache: mkdtempSync(join(folder, 'jobs-')),
      jobBegins: (id) => this.#grant(permissionsOf(parse(text), id)),
    })
    run.status = 'completed'
    this.#grant(() => true)
    return result
  }

  #number({ id }: StoredRun): Record<string, string> {
    const attempt = (this.#attempts.get(id) ?? 0) + 1
    this.#attempts.set(id, attempt)
    return { GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) }
  }

  /** Gives the token what the job that begins asks for, and no more; jobs that run side by side ask for the same here. */
  #grant(has: (permission: string) => boolean): void {
    const granted = { actions: has('actions'), contents: has('contents'), issues: has('issues') }
    Object.assign(this.#github.state.permissions, granted)
  }
}
