export const id = 70;
export const ids = [70];
export const modules = {

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bumpFor: () => (/* binding */ bumpFor),
/* harmony export */   parseConventional: () => (/* binding */ parseConventional),
/* harmony export */   pullRequestOf: () => (/* binding */ pullRequestOf),
/* harmony export */   withoutPullRequest: () => (/* binding */ withoutPullRequest)
/* harmony export */ });
const HEADER = /^([a-z][\w-]*)(?:\(([^()]*)\))?(!)?:[ \t]+(\S.*)$/i;
const BREAKING = /^BREAKING[ -]CHANGE:/;
const FOOTER = /^(?:BREAKING[ -]CHANGE:|[A-Za-z][\w-]*(?:: | #))/;
/**
 * Reads a commit message; any text gives an answer, in linear time.
 *
 * A breaking footer counts at the start of any line below the header, in capitals (rule 15), and ends at an empty line
 * or the next footer: squashed commits go on with the next commit's text there. Several are joined by an empty line.
 */
function parseConventional(message) {
    const text = message.trimStart();
    const end = text.indexOf('\n');
    const header = (end < 0 ? text : text.slice(0, end)).trimEnd();
    // Few messages have the word, and to look for it is much cheaper than to read lines.
    const note = end >= 0 && text.includes('BREAKING', end) ? breakingNotes(text.slice(end + 1)) : undefined;
    const found = HEADER.exec(header);
    if (!found)
        return { type: undefined, scope: undefined, breaking: note, subject: header };
    const [, type = '', scope, mark, subject = ''] = found;
    return { type: type.toLowerCase(), scope: scope?.trim() || undefined, breaking: note ?? (mark && subject), subject };
}
function breakingNotes(body) {
    const notes = [];
    let note;
    for (const line of body.split('\n').map((raw) => raw.trimEnd())) {
        if (note && (FOOTER.test(line) || (line === '' && note.length > 0))) {
            notes.push(note.join('\n'));
            note = undefined;
        }
        if (BREAKING.test(line))
            note = [line.replace(BREAKING, '').trim()].filter(Boolean);
        else if (line !== '')
            note?.push(line);
    }
    if (note)
        notes.push(note.join('\n'));
    return notes.length > 0 ? notes.filter(Boolean).join('\n\n') : undefined;
}
/**
 * Tells how far the commits of a release raise its version: breaking → major, feat → minor, anything else → patch.
 *
 * With `initialDevelopment`, for versions 0.y.z, whose interface is not stable yet (SemVer §4), breaking → minor.
 */
function bumpFor(messages, { initialDevelopment = false } = {}) {
    let bump = 'patch';
    for (const message of messages) {
        const { type, breaking } = parseConventional(message);
        if (breaking !== undefined && !initialDevelopment)
            return 'major';
        if (breaking !== undefined || type === 'feat' || type === 'feature')
            bump = 'minor';
    }
    return bump;
}
const SQUASHED = /\s*\(#([1-9]\d{0,9})\)\s*$/;
const MERGED = /^Merge pull request #([1-9]\d{0,9})\b/;
/** Finds the pull request that a commit came by, from GitHub's own subjects: `… (#123)` or `Merge pull request #12 …`. */
function pullRequestOf(subject) {
    // To look at the last characters only keeps the search for leading spaces linear.
    const found = SQUASHED.exec(subject.trimEnd().slice(-20)) ?? MERGED.exec(subject);
    return found ? Number(found[1]) : undefined;
}
/** Takes `(#123)` off the end of a subject, unless nothing else is in it. */
function withoutPullRequest(subject) {
    const text = subject.trim();
    const found = SQUASHED.exec(text.slice(-20));
    return (found && text.slice(0, text.length - found[0].length).trimEnd()) || text;
}


/***/ })

};
