import type { DoctorFacts } from '../../core/doctor/facts.ts'
import type { Finding } from '../../core/doctor/finding.ts'
import { planFixes, type TextChange } from '../../core/doctor/fix-plan.ts'
import { findFaults, RULES } from '../../core/doctor/rules/rules.ts'
import { type Patient, type RemoteFacts, readDoctorFacts, readRemoteFacts } from './doctor-facts.ts'

/** What was looked at, what is wrong, and what was fixed on the way. */
export interface Diagnosis {
  readonly findings: readonly Finding[]
  readonly fixed: readonly TextChange[]
  readonly looked: { readonly rules: number; readonly tracks: number; readonly workflows: number }
  /** The folders that `dependencies: auto` adds, by track. */
  readonly added: ReadonlyMap<string, readonly string[]>
  /** What was not looked at, and why: `the settings of the repository (there is no token: …)`. */
  readonly unseen: readonly string[]
}

/** Whether nothing is wrong that breaks a release; when it is to be `strict`, nothing that may either. */
export function isHealthy({ findings }: Diagnosis, strict: boolean): boolean {
  return !findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}

/** Fixing one thing can bring another to light, but not for ever. */
const MOST_ROUNDS = 5

/** Looks for everything that can be wrong; with `fixes` it first fixes in the work tree what it can for sure, and commits nothing. */
export async function diagnose(patient: Patient, fixes: boolean): Promise<Diagnosis> {
  const remote = await readRemoteFacts(patient)
  const fixed = fixes ? await fixAll(patient, remote) : []
  const facts = await readDoctorFacts(patient, remote)
  const looked = { rules: RULES.length, tracks: facts.tracks.length, workflows: facts.workflows.length }
  const findings = findFaults(facts)
  const added = new Map(
    facts.tracks.flatMap(({ track, needs }) => (track.dependencies === 'auto' ? [[track.name, needs] as const] : [])),
  )
  return {
    findings: fixes ? findings.map(withReason) : findings,
    fixed,
    looked,
    added,
    unseen: unseenOf(patient, facts),
  }
}

/** So that nobody takes what was not read for what is well. Elsewhere than on GitHub there is nothing of that kind. */
function unseenOf({ offline, context }: Patient, { settings, configuration }: DoctorFacts): readonly string[] {
  if (settings) return settings.unseen
  // Who asks for nothing of it knows.
  if (offline || configuration.config === undefined || context.repository === '') return []
  return ['the settings of the repository on GitHub (there is no token for it: set GH_TOKEN)']
}

const FIXABLE = new Set(RULES.filter(({ fixable }) => fixable).map(({ name }) => name))

/** Says of what is still wrong after fixing why it was left. */
function withReason(finding: Finding): Finding {
  if (!FIXABLE.has(finding.rule)) return finding
  const kept = finding.edits
    ? 'other fixes came first in the same place; run doctor --fix again.'
    : 'there is more than one way to write it here, and --fix does not choose. Edit it by hand.'
  return { ...finding, kept }
}

async function fixAll(patient: Patient, remote: RemoteFacts): Promise<TextChange[]> {
  const changes = new Map<string, TextChange>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const facts = await readDoctorFacts(patient, remote)
    const planned = planFixes(findFaults(facts), facts)
    if (planned.length === 0) break
    for (const { path, before, after } of planned) {
      await patient.tree.write(path, after)
      changes.set(path, { path, before: changes.get(path)?.before ?? before, after })
    }
  }
  return [...changes.values()].filter(({ before, after }) => before !== after)
}
