import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { DoctorFacts } from '../../shared/core/doctor/facts.ts'
import type { Diagnosis } from '../../shared/flows/doctor/doctor.ts'
import { diagnose } from '../../shared/flows/doctor/doctor.ts'
import { type Patient, readDoctorFacts, readRemoteFacts } from '../../shared/flows/doctor/doctor-facts.ts'
import { GitRepository } from '../../shared/io/git/git-repository.ts'
import { openWorkTree } from '../../shared/io/git/work-tree.ts'
import { ownedExample } from './example.ts'
import { git } from './remote.ts'

/** How doctor is called. */
export interface DiagnoseOptions {
  readonly fixes?: boolean
  readonly offline?: boolean
}

/** Has a clone looked at in this process. */
export function diagnoseClone(folder: string, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  const { offline = false, fixes = false } = options
  return withPatient(folder, (patient) => diagnose({ ...patient, offline }, fixes))
}

/** What the rules look at in a clone, the remote left alone. */
export function factsOf(folder: string): Promise<DoctorFacts> {
  return withPatient(folder, async (patient) => readDoctorFacts(patient, await readRemoteFacts(patient)))
}

async function withPatient<Answer>(folder: string, work: (patient: Patient) => Promise<Answer>): Promise<Answer> {
  const repository = await GitRepository.open(folder, { token: '', serverUrl: 'https://github.com' })
  const context = {
    runId: 'test',
    eventName: '',
    ref: '',
    sha: '',
    repository: 'acme/lamps',
    serverUrl: '',
    push: undefined,
  }
  const log = { info: () => undefined, warn: () => undefined }
  const openGitHub = async () => undefined
  const clone = { repository, tree: openWorkTree(folder), context, log, openGitHub }
  try {
    return await work({ ...clone, configPath: '', offline: true })
  } finally {
    await repository.close()
  }
}

/** A change of a file's text; null takes the file away. */
export type Change = string | null | ((text: string) => string)

/** A clone of its own of the example, without a remote, in which faults can be planted. */
export class Clinic {
  readonly folder = mkdtempSync(join(tmpdir(), 'release-tracks-doctor-'))

  constructor() {
    git(this.folder, 'init', '-q', '-b', 'next')
    this.plant(ownedExample())
    this.commit('feat: begin')
  }

  commit(message: string): void {
    git(this.folder, 'add', '-A')
    git(this.folder, 'commit', '-q', '--allow-empty', '-m', message)
  }

  /** Changes files of the work tree; a function has to change what it is given. */
  plant(changes: Readonly<Record<string, Change>>): void {
    for (const [path, change] of Object.entries(changes)) {
      const file = join(this.folder, path)
      if (change === null) rmSync(file)
      else {
        const text = typeof change === 'string' ? change : change(this.read(path))
        if (typeof change !== 'string' && text === this.read(path)) throw new Error(`nothing was planted in ${path}`)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
    }
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  /** Writes what is expected as {@link summarize} does. */
  locate(found: Expected): string {
    if (typeof found === 'string') return found
    const [rule, path, landmarks] = found
    const lines = this.read(path).split('\n')
    let line = -1
    for (const landmark of landmarks.split(' > '))
      line = lines.findIndex((text, at) => at > line && text.includes(landmark))
    return `${rule} ${path}:${line + 1}`
  }

  /** Takes every fault out again. */
  heal(): void {
    git(this.folder, 'reset', '-q', '--hard')
    git(this.folder, 'clean', '-qfd')
  }

  diagnose(options: DiagnoseOptions = {}): Promise<Diagnosis> {
    return diagnoseClone(this.folder, { offline: true, ...options })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A finding as `rule file:line`; or its rule, file and a text of the line, perhaps after other landmarks: `a > b`. */
export type Expected = string | readonly [rule: string, file: string, landmarks: string]

/** A fault to plant, what doctor finds then and nothing else, and words of its message and its fix. */
export interface PlantedFault {
  readonly name: string
  readonly changes: Readonly<Record<string, Change>>
  readonly finds: readonly Expected[]
  readonly says: RegExp
}

/** Findings as they are expected: `rule file:line`. */
export function summarize({ findings }: Diagnosis): string[] {
  return findings.map(({ rule, place }) => `${rule} ${place.file}:${place.line ?? 0}`)
}

/** Replaces one text by another that has to be there. */
export function swap(from: string | RegExp, to: string): (text: string) => string {
  return (text) => text.replace(from, () => to)
}
