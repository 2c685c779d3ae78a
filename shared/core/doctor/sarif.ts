import type { Finding, Severity } from './finding.ts'
import { RULES } from './rules/rules.ts'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' }

/**
 * Writes findings as a SARIF log, as code scanning takes it.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function toSarif(findings: readonly Finding[], version: string): object {
  const seen = new Map<string, number>()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'release-tracks', semanticVersion: version, rules: RULES.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top folder of the repository.' } } },
        results: findings.map((finding) => describeFinding(finding, seen)),
      },
    ],
  }
}

function describeRule({ name, meaning, severity, incident }: (typeof RULES)[number]): object {
  const tags = ['release', ...(incident === undefined ? [] : [`incident-${incident}`])]
  return {
    id: name,
    shortDescription: { text: meaning.replaceAll('`', '') },
    help: { text: `${meaning} docs/doctor.md has all rules.` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags },
  }
}

function describeFinding(finding: Finding, seen: Map<string, number>): object {
  const { rule, severity, message, fix, command, place, edits } = finding
  const run = command === undefined ? '' : ` ${command}`
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ name }) => name === rule),
    level: LEVELS[severity],
    message: { text: `${message} ${fix}${run}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(place.file),
          region: { startLine: place.line ?? 1, startColumn: place.column ?? 1 },
        },
      },
    ],
    partialFingerprints: { 'finding/v1': fingerprint(finding, seen) },
    ...(edits && { fixes: [{ description: { text: fix }, artifactChanges: edits.map(describeEdit) }] }),
  }
}

function describeEdit({ path, start, end, with: inserted }: NonNullable<Finding['edits']>[number]): object {
  const replacement = {
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text: inserted },
  }
  return { artifactLocation: artifact(path), replacements: [replacement] }
}

function artifact(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

/** The same for the same finding wherever its line has moved to; a number tells those apart that say the same. */
function fingerprint({ rule, place, message }: Finding, seen: Map<string, number>): string {
  const key = `${rule}:${place.file}:${message}`
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return `${key}:${count}`
}
