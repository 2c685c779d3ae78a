/** A file that appears wherever a shell gets to see one of the texts below. */
export const PROOF = 'PWNED'

/** Subjects of commits that are a command to a shell, the runner, a terminal or a Markdown page. */
export const SUBJECTS: readonly string[] = [
  `fix: $(touch ${PROOF}) \`touch ${PROOF}\``,
  `fix: '; touch ${PROOF}; "`,
  `--upload-pack=touch ${PROOF}`,
  'feat: ##[set-output name=tag]evil',
  '::set-output name=tags::evil',
  '::add-mask::release',
  'fix: %0A::error::evil',
  'feat: \u202Eevil\u2066 turned \u2069',
  'fix: \u009b31m red \u0085',
  'fix: \u001b[31m red',
  'feat: <img src=x onerror=alert(1)> [x](javascript:alert(1)) | `',
  '#',
  `feat!: ${'long '.repeat(1500)}`,
]

/** Bodies that look like more of what holds them. */
export const BODIES: readonly string[] = [
  '',
  '::set-output name=tag::evil\n##[add-mask]release\n\n::stop-commands::evil',
  'ghadelimiter_evil\ntags<<EOF\nevil\nEOF',
  '---\nBREAKING CHANGE: $(touch PWNED)',
]

/** Names of files below a product's folder. */
export const FILE_NAMES: readonly string[] = [
  `$(touch ${PROOF}).rs`,
  `'; touch ${PROOF} #.rs`,
  '##[add-mask]1.rs',
  'a\n::set-output name=tag::evil.rs',
  '\u202Esr.evil.rs',
  '-rf.rs',
  '"quoted\t".rs',
  ' space .rs',
  ':(glob)*.rs',
  'h\u00e9llo \u{1f980}.rs',
  '*.rs',
]

/** Names of branches, as far as git allows them. */
export const BRANCHES: readonly string[] = [
  `x$(touch$IFS${PROOF})`,
  `--upload-pack=touch$IFS${PROOF}`,
  '\u202Egnp',
  '"quoted\'',
  'a;b|c&d',
  'feature/h\u00e9llo',
]
