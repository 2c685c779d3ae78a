export const id = 14;
export const ids = [14];
export const modules = {

/***/ 9014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S1: () => (/* binding */ ASKING),
  ls: () => (/* binding */ findTop),
  ok: () => (/* binding */ openClone),
  openRun: () => (/* binding */ openRun)
});

// UNUSED EXPORTS: readToken

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/core/error.js
var error = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/shared/core/remote-url.js
var remote_url = __webpack_require__(314);
// EXTERNAL MODULE: ./build/shared/io/config-file.js
var config_file = __webpack_require__(7818);
// EXTERNAL MODULE: ./build/shared/io/git.js + 1 modules
var io_git = __webpack_require__(8624);
// EXTERNAL MODULE: ./build/shared/core/git-output.js
var git_output = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/shared/io/fetching.js + 1 modules
var fetching = __webpack_require__(8338);
// EXTERNAL MODULE: ./build/shared/io/remote-access.js
var remote_access = __webpack_require__(8602);
;// CONCATENATED MODULE: ./build/shared/io/ancestry.js



/** What git says when the tip has no commit that the excluded ref does not have (upload-pack, deepen-not). */
const ALL_EXCLUDED = /no commits selected for shallow requests/;
/**
 * Whether a ref of the remote contains another one, for the price of the commits between them, without trees.
 * The remote cuts the tip's history where the ancestor's begins and names the commits at the cut; the ancestor is
 * contained if and only if one of them has it as a parent.
 */
async function remoteReaches(store, tip, ancestor) {
    if (tip.commit === ancestor.commit)
        return true;
    const answer = await askAbove(store, tip, ancestor);
    if (answer !== undefined)
        return answer;
    // If the tip lies within the ancestor, the remote can say that, too; then it does not contain it.
    if (await askAbove(store, ancestor, tip))
        return false;
    return fullyReaches(store, tip, ancestor);
}
/** Whether what was fetched shows that a commit has another one in its history; cuts can hide that, and never feign it. */
async function isSeenBelow({ git, deepened }, ancestor, tip) {
    if (!deepened)
        return false;
    const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, tip];
    return (await git.run(args, { codes: [0, 1, 128] })).code === 0;
}
/** Looks at what the tip has beyond the ancestor; undefined when the remote broke off, as it does over HTTP where the words above do not arrive. */
async function askAbove(store, tip, ancestor) {
    const { code, stderr } = await store.remote.run([...fetching/* FETCH */.tH, '--filter=tree:0', `--shallow-exclude=${ancestor.name}`, remote_access/* REMOTE */.Bn, tip.commit], { codes: [0, 1, 128] });
    if (code !== 0)
        return ALL_EXCLUDED.test(stderr) ? false : undefined;
    const cuts = store.shallowCommits();
    // The remote names every cut, but sends only those that can be reached without passing another one.
    const unsent = await (0,fetching/* findMissing */.y7)(store, cuts);
    if (unsent.length > 0)
        await store.remote.read([...fetching/* FETCH */.tH, '--filter=tree:0', '--depth=1', remote_access/* REMOTE */.Bn, ...unsent]);
    const { stdout } = await store.git.run(['cat-file', '--batch'], { input: cuts.map((cut) => `${cut}\n`).join('') });
    return (0,git_output/* parseObjects */.MB)(stdout).some((commit) => (0,git_output/* rawParents */.Eg)(commit).includes(ancestor.commit));
}
/**
 * Whether no commit of `commits` is in the history of some tags, where all of their parents are: the remote cuts there
 * and names each of them. False also when the remote does not answer.
 */
async function remoteHasNot({ remote, shallowCommits }, commits, tags) {
    const excluded = tags.map((tag) => `--shallow-exclude=${tag}`);
    const { code } = await remote.run([...fetching/* FETCH */.tH, '--filter=tree:0', ...excluded, '--stdin', remote_access/* REMOTE */.Bn], {
        input: commits.map((commit) => `${commit}\n`).join(''),
        codes: [0, 1, 128],
    });
    const cuts = new Set(shallowCommits());
    return code === 0 && commits.every((commit) => cuts.has(commit));
}
/** For a remote that cannot cut: all commits of both, without trees. */
async function fullyReaches({ git, remote }, tip, ancestor) {
    await remote.read([...fetching/* FETCH */.tH, '--filter=tree:0', '--depth=2147483647', remote_access/* REMOTE */.Bn, tip.commit, ancestor.commit]);
    const { code } = await git.run(['merge-base', '--is-ancestor', ancestor.commit, tip.commit], { codes: [0, 1] });
    return code === 0;
}

;// CONCATENATED MODULE: ./build/shared/io/checkout.js




/** The oldest git that has what the bundle needs (`merge-tree --write-tree`). */
const OLDEST_GIT = [2, 38];
/**
 * Looks at the clone around a folder, in one git process beside the one that asks git's version.
 * Throws `git-too-old`, `git-missing` or `no-checkout`.
 */
async function openCheckout(folder) {
    const git = new io_git/* Git */.T(folder);
    const looking = git.run(LOOK, { codes: [0, 128] });
    // An old git may fail to look; that it is old is what counts.
    looking.catch(() => undefined);
    await requireGit(git);
    const answer = await looking;
    const [gitDir, shallow, objectFormat, head] = answer.stdout.toString('utf8').split('\n');
    if (!gitDir || !objectFormat) {
        throw (0,error/* failure */.V2)('no-checkout', `${(0,error/* quote */.hD)(folder)} is not in a git repository: ${answer.stderr}`, 'Go to your clone. In a workflow run actions/checkout first.');
    }
    if (answer.code !== 0 || !head) {
        throw (0,error/* failure */.V2)('no-checkout', `The repository at ${(0,error/* quote */.hD)(folder)} has no commit checked out.`, 'Go to your clone. In a workflow run actions/checkout first.');
    }
    const cut = shallow === 'true';
    const partial = isPartial(gitDir);
    return { folder, gitDir, head, complete: !cut && !partial, shallow: cut, partial, objectFormat, git };
}
const LOOK = [
    'rev-parse',
    '--path-format=absolute',
    '--git-common-dir',
    '--is-shallow-repository',
    '--show-object-format',
    '--verify',
    'HEAD^{commit}',
];
/** A pack that came through a filter has a .promisor file beside it (gitrepository-layout). */
function isPartial(gitDir) {
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(gitDir, 'objects', 'pack')).some((name) => name.endsWith('.promisor'));
}
async function requireGit(git) {
    const text = await git.text(['version']);
    const [major, minor] = (/(\d+)\.(\d+)/.exec(text) ?? []).slice(1).map(Number);
    if (major === undefined || minor === undefined)
        throw (0,error/* failure */.V2)('git-missing', `git did not tell its version but ${(0,error/* quote */.hD)(text)}.`);
    if (major > OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1]))
        return;
    throw (0,error/* failure */.V2)('git-too-old', `This machine has git ${major}.${minor}; release-tracks needs ${OLDEST_GIT.join('.')} or newer.`, 'Update git. In a workflow a GitHub-hosted runner has a newer one.');
}

;// CONCATENATED MODULE: ./build/shared/io/commit-names.js
/** Whether a name is a whole object id, of SHA-1 or SHA-256. */
function isObjectId(name) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
/** The commits that names stand for; those that stand for none are left out. */
async function findCommits(git, names) {
    if (names.length === 0)
        return new Map();
    const input = names.map((name) => `${name}^{commit}\n`).join('');
    const answers = (await git.text(['cat-file', '--batch-check=%(objectname)'], { input })).split('\n');
    const found = names.map((name, index) => [name, answers[index] ?? '']);
    return new Map(found.filter(([, answer]) => isObjectId(answer)));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/shared/io/glance.js


/** Bytes of a file that is worth a look. */
const LARGEST = 1_000_000;
/** Reads a file for a guess; undefined for what is no plain file, or too large for one that carries a version. */
async function glanceAt(folder, path) {
    const file = (0,external_node_path_.join)(folder, path);
    const kind = await (0,promises_.lstat)(file).catch(() => undefined);
    return kind?.isFile() && kind.size <= LARGEST ? (0,promises_.readFile)(file, 'utf8') : undefined;
}

;// CONCATENATED MODULE: ./build/shared/io/identity.js
/** The account that GitHub shows commits of a workflow under. */
const BOT = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>';
/**
 * Who makes commits and tags, and when: `Name <mail> seconds +zone`. The user's own identity where git has one,
 * else the workflow's bot account.
 */
async function committerIdentity(git) {
    const { code, stdout } = await git.run(['-c', 'user.useConfigOnly=true', 'var', 'GIT_COMMITTER_IDENT'], {
        codes: [0, 1, 128],
    });
    return code === 0 ? stdout.toString('utf8').trim() : `${BOT} ${Math.floor(Date.now() / 1000)} +0000`;
}

;// CONCATENATED MODULE: ./build/shared/io/listing.js

/** Lists the files of a commit that are wanted, in git's order, from its trees. */
async function listTree(git, commit, wanted) {
    const found = [];
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit];
    await git.run(args, { onOutput: collect(wanted, found) });
    return found;
}
/**
 * Lists the same from the index, which is one file where the trees are thousands of objects; undefined when it does not hold
 * this very commit: something is staged, or nothing was ever checked out.
 */
async function listIndex(git, commit, wanted, names = ['']) {
    const found = [];
    // Without them git would hand over the path of every file there is.
    const patterns = names.map((name) => `:(top)*${name.replace(/[*?[\\]/g, '\\$&')}`);
    const list = ['ls-files', '--stage', '-z', '--full-name', '--', ...patterns];
    const [{ code }, listed] = await Promise.all([
        git.run(['diff-index', '--cached', '--quiet', '--end-of-options', commit], { codes: ANSWERS }),
        git.run(list, { codes: ANSWERS, onOutput: collect(wanted, found) }),
    ]);
    return code === 0 && listed.code === 0 ? found : undefined;
}
/** Lists the files that differ between two commits, renames as two; with `paths` only those of them. */
async function listChanged(git, from, to, paths = []) {
    const options = ['-r', '-z', '--name-only', '--no-renames', '--no-relative', '--end-of-options'];
    return (0,git_output/* parsePaths */.Iz)(await git.text(['--literal-pathspecs', 'diff-tree', ...options, from, to, '--', ...paths]));
}
/** Reads the contents of files that were listed, by path. */
async function readEntries(git, entries) {
    const input = entries.map(({ oid }) => `${oid}\n`).join('');
    const { stdout } = await git.run(['cat-file', '--batch'], { input });
    const contents = new Map((0,git_output/* parseObjects */.MB)(stdout).map(({ oid, bytes }) => [oid, bytes]));
    return new Map(entries.map((entry) => [entry.path, { ...entry, bytes: contents.get(entry.oid) ?? new Uint8Array() }]));
}
/** 128: the index cannot be read. */
const ANSWERS = [0, 1, 128];
function collect(wanted, found) {
    return (0,git_output/* pathReader */.nT)((line) => {
        if (!wanted(line.slice(line.indexOf('\t') + 1)))
            return;
        const entry = (0,git_output/* parseEntry */.ER)(line);
        if (entry)
            found.push(entry);
    });
}
/** How many refs are named in one command line, which ends at some 32,000 characters on Windows. */
const MOST_NAMES = 250;
/** Full names of refs that start with one of some prefixes, no object read. */
async function listTags(git, prefixes) {
    const names = [];
    for (let at = 0; at < prefixes.length; at += MOST_NAMES) {
        const patterns = prefixes.slice(at, at + MOST_NAMES).map((prefix) => `${prefix}*`);
        const output = await git.text(['for-each-ref', '--format=%(refname)', ...patterns]);
        if (output !== '')
            names.push(...output.split('\n'));
    }
    return [...new Set(names)];
}
/** Refs by full name, with what each points at; those that do not exist, or lie outside of the history of `within`, are left out. */
async function listNamed(git, names, within) {
    const format = '--format=%(refname) %(objectname) %(*objectname)';
    const merged = within === undefined ? [] : [`--merged=${within}`];
    const refs = [];
    for (let at = 0; at < names.length; at += MOST_NAMES) {
        const some = names.slice(at, at + MOST_NAMES);
        refs.push(...(0,git_output/* parseLocalRefs */.jF)(await git.text(['for-each-ref', format, ...merged, ...some])));
    }
    // A pattern of git's matches what is below a name, too.
    const wanted = new Set(names);
    return refs.filter(({ name }) => wanted.has(name));
}

;// CONCATENATED MODULE: ./build/shared/core/changelog/touching-log.js

/** The format that {@link touchingLogReader} reads, for `git log -z --name-status`. */
const TOUCHING_LOG_FORMAT = `%x01%H%x00${git_output/* MARKS */.j7}%x00%an%x00%ae%x00%s%x00%b`;
/** How many fields the format has. */
const FIELDS = 6;
/**
 * Reads `git log -z --name-status --format=TOUCHING_LOG_FORMAT` as it comes and gives each commit to `take`; nothing else is kept.
 * A path follows a status and messages have a fixed number of fields, so neither can be taken for the start of a commit.
 */
function touchingLogReader(take) {
    const decoder = new TextDecoder();
    let rest = '';
    let fields = [];
    let files = [];
    let status = '';
    const give = () => {
        if (fields.length > 0)
            take(commitOf(fields, files));
    };
    const readField = (field) => {
        if (status !== '') {
            files.push(field);
            status = '';
        }
        else if (fields.length > 0 && fields.length < FIELDS) {
            fields.push(field);
        }
        else if (field.startsWith('\x01')) {
            give();
            fields = [field.slice(1)];
            files = [];
        }
        else {
            status = field;
        }
    };
    return {
        read: (piece) => {
            const parts = (rest + decoder.decode(piece, { stream: true })).split('\0');
            rest = parts.pop();
            for (const part of parts)
                readField(part);
        },
        end: give,
    };
}
function commitOf(fields, files) {
    const [sha = '', marks, name = '', email = '', subject = '', body = ''] = fields;
    return { sha, marks: (0,git_output/* parseMarks */._t)(marks), author: { name, email }, subject, body, files };
}

;// CONCATENATED MODULE: ./build/shared/io/log.js


/** Reads commits with all their changes; `range` is what {@link rangeArguments} makes, after options that limit it. */
async function readLog(git, range) {
    const options = ['-z', '--raw', '--no-abbrev', '--diff-merges=first-parent', ...TEXT, `--format=${git_output/* LOG_FORMAT */.N_}`];
    return (0,git_output/* parseLog */.g_)(await git.text(['log', ...options, ...range]));
}
/**
 * Gives the commits of a range that are no merges one by one to `take`; with `folders` only those that touch something there, all the
 * same with all of their files.
 *
 * `--full-history`: without it git leaves out the commits of a side of a merge that added up to nothing, such as a change and its
 * revert, or the same change on two branches.
 */
async function readChanges(git, range, folders, take) {
    const { read, end } = touchingLogReader(take);
    const options = ['-z', '--name-status', '--no-merges', '--full-history', '--full-diff', ...TEXT];
    const paths = ['--', ...(folders ?? [])];
    await git.run(['--literal-pathspecs', 'log', ...options, `--format=${TOUCHING_LOG_FORMAT}`, ...rangeArguments(range), ...paths], { onOutput: read });
    end();
}
const TEXT = ['--no-renames', '--no-relative', '--encoding=UTF-8'];
/** How many commits a range has. */
async function countCommits(git, range) {
    return Number(await git.text(['rev-list', '--count', ...rangeArguments(range)]));
}
/** The whole message of a commit. */
function readMessage(git, commit) {
    return git.text(['log', '-1', '--encoding=UTF-8', '--format=%B', '--end-of-options', commit]);
}
/** The whole messages of a range by object id. */
async function readMessages(git, range) {
    const output = await git.text(['log', '-z', '--encoding=UTF-8', '--format=%H %B', ...rangeArguments(range)]);
    const records = (0,git_output/* parsePaths */.Iz)(output).map((record) => [record, record.indexOf(' ')]);
    return new Map(records.map(([record, end]) => [record.slice(0, end), record.slice(end + 1)]));
}
/** The message of an annotated tag. */
async function readAnnotation(git, tag) {
    const text = await git.text(['cat-file', 'tag', tag]);
    return text.slice(text.indexOf('\n\n') + 2);
}
/** The commits of a range in the words of git's command line, behind all options. */
function rangeArguments({ tip, also = [], not, notShared }) {
    const shared = notShared ? [notShared.join('...')] : [];
    return ['--end-of-options', tip, ...also, ...not.map((commit) => `^${commit}`), ...shared];
}

;// CONCATENATED MODULE: ./build/shared/io/ref-listing.js


/**
 * Lists refs of the remote by full name or by how a name starts (`refs/tags/tray-v*`). Over HTTP the server sends those alone;
 * elsewhere it sends every branch and tag there is, since that is all that `git ls-remote` can ask for.
 */
async function listRefs(remote, patterns, more) {
    const found = await listByStart(remote, patterns, more);
    if (found)
        return found;
    const all = await listAll(remote.git, patterns);
    return matching(all, [...patterns, ...more(matching(all, patterns))]);
}
/** Speaks protocol v2 (gitprotocol-v2, ls-refs) through git's own HTTP helper; undefined where the remote is none for that. */
function listByStart({ git, access, objectFormat }, patterns, more) {
    const url = httpUrl(access);
    if (url === undefined)
        return Promise.resolve(undefined);
    const talk = async (ask) => {
        // gitremote-helpers, stateless-connect: an empty line says that it stands, then the server tells what it is capable of.
        const capable = (await ask('stateless-connect git-upload-pack\n', /0000$|fallback\n$/))?.toString('latin1');
        if (!capable?.startsWith('\n') || !capable.includes('ls-refs'))
            return undefined;
        const format = capable.includes('object-format=') ? [packet(`object-format=${objectFormat}`)] : [];
        const list = (wanted) => askForRefs(ask, format, wanted);
        const first = await list(patterns);
        const further = first ? more(matching(first, patterns)) : [];
        const second = further.length > 0 ? await list(further) : [];
        return first && second && matching([...first, ...second], [...patterns, ...further]);
    };
    const helper = `remote-${new URL(url).protocol.slice(0, -1)}`;
    // 1: it said that this server is none for that.
    return git.converse([helper, remote_access/* REMOTE */.Bn, url], talk, [0, 1]);
}
/** The remote's address as it is written; undefined where git would rewrite it, where it holds a password, or is none of HTTP. */
function httpUrl(access) {
    const url = access.find(([key]) => key === `remote.${remote_access/* REMOTE */.Bn}.url`)?.[1];
    const isRewritten = access.some(([key]) => /^url\..*insteadof$/i.test(key));
    return url !== undefined && !isRewritten && /^https?:\/\/[^@/]+\//.test(url) && URL.canParse(url) ? url : undefined;
}
async function askForRefs(ask, format, patterns) {
    const starts = patterns.map((pattern) => packet(`ref-prefix ${pattern.replace(/\*$/, '')}`));
    const request = [packet('command=ls-refs'), ...format, '0001', packet('peel'), ...starts, '0000'];
    const answer = await ask(request.join(''), /0002$/);
    return answer && (0,git_output/* parseListedRefs */.px)(answer.toString('utf8'));
}
/** A line with its length in bytes before it (gitprotocol-common, pkt-line). */
function packet(line) {
    return `${(Buffer.byteLength(line) + 5).toString(16).padStart(4, '0')}${line}\n`;
}
async function listAll(git, patterns) {
    const isUsual = patterns.every((pattern) => /^refs\/(?:heads|tags)\//.test(pattern));
    // Without these a server sends its pull requests, too.
    const kinds = isUsual ? ['--heads', '--tags'] : [];
    const { stdout } = await git.read(['ls-remote', '--quiet', ...kinds, remote_access/* REMOTE */.Bn]);
    return (0,git_output/* parseRemoteRefs */.KQ)(stdout.toString('utf8'));
}
/** The refs that one of the patterns means, each once. */
function matching(refs, patterns) {
    const names = new Set(patterns.filter((pattern) => !pattern.endsWith('*')));
    const starts = new Set(patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1)));
    const lengths = [...new Set([...starts].map(({ length }) => length))];
    const isMeant = (name) => names.has(name) || lengths.some((length) => starts.has(name.slice(0, length)));
    const found = new Map(refs.map((ref) => [ref.name, ref]));
    return [...found.values()].filter(({ name }) => isMeant(name));
}

// EXTERNAL MODULE: ./build/shared/io/temporary-folders.js
var temporary_folders = __webpack_require__(54);
;// CONCATENATED MODULE: ./build/shared/io/store.js





/**
 * Makes a store in the runner's temporary folder. `access` tells how the remote is reached; `borrow` says whether it has
 * the checkout's objects, and with them the places where the checkout's history is cut.
 */
function createStore(checkout, access, { borrow }) {
    const gitDir = (0,temporary_folders/* makeTemporaryFolder */.wE)();
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, 'refs'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), configText(checkout.objectFormat));
    if (borrow)
        borrowObjects(checkout.gitDir, gitDir);
    // Told to single processes and not written down: git would fetch whatever any of them misses, one object at a time.
    const promisor = [
        [`remote.${remote_access/* REMOTE */.Bn}.promisor`, 'true'],
        [`remote.${remote_access/* REMOTE */.Bn}.partialclonefilter`, 'blob:none'],
    ];
    return {
        git: new io_git/* Git */.T(checkout.folder, gitDir),
        remote: new io_git/* Git */.T(checkout.folder, gitDir, [...access, ...promisor], remote_access/* ONLY_GIVEN */.P9),
        gitDir,
        shallowCommits: () => readShallow(gitDir),
        cutAt: (commits) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'shallow'), commits.map((commit) => `${commit}\n`).join('')),
        deepened: false,
        remove: () => (0,temporary_folders/* removeTemporaryFolder */.yu)(gitDir),
    };
}
function borrowObjects(from, to) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(to, 'objects', 'info', 'alternates'), `${(0,external_node_path_.join)(from, 'objects').replaceAll('\\', '/')}\n`);
    const shallow = (0,external_node_path_.join)(from, 'shallow');
    if ((0,external_node_fs_.existsSync)(shallow))
        (0,external_node_fs_.copyFileSync)(shallow, (0,external_node_path_.join)(to, 'shallow'));
}
function configText(objectFormat) {
    return `[core]
	repositoryformatversion = 1
	bare = true
[extensions]
	objectformat = ${objectFormat}
`;
}
function readShallow(gitDir) {
    const file = (0,external_node_path_.join)(gitDir, 'shallow');
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n').filter(Boolean) : [];
}

;// CONCATENATED MODULE: ./build/shared/io/tag-times.js



/** When objects were made, in seconds since 1970, by object id, in one git process; undefined for a tag that names no tagger, absent for what is not here. */
async function readTimes(git, oids) {
    const { stdout } = await git.run(['cat-file', '--batch'], { input: lines(oids) });
    return new Map((0,git_output/* parseObjects */.MB)(stdout).map((object) => [object.oid, (0,git_output/* objectTime */.JL)(object)]));
}
/** When tags were made, in their order; of what is not here the times are fetched. */
async function timesOfTags(tags, git, fetch) {
    const wanted = [...new Set(tags.flatMap(({ object, commit }) => [object, commit]))];
    const here = await readTimes(git, wanted);
    const missing = wanted.filter((oid) => !here.has(oid));
    const fetched = missing.length > 0 ? await fetch(missing) : here;
    const timeOf = (oid) => here.get(oid) ?? fetched.get(oid);
    return tags.map(({ object, commit }) => timeOf(object) ?? timeOf(commit) ?? 0);
}
/** The same after fetching the objects, tags and commits alone: no trees, no history. So it wants a store that is used for nothing else. */
async function fetchTimes({ remote, git }, oids) {
    await remote.read([...fetching/* FETCH */.tH, '--filter=tree:0', '--depth=1', '--stdin', remote_access/* REMOTE */.Bn], { input: lines(oids) });
    return readTimes(git, oids);
}
function lines(oids) {
    return oids.map((oid) => `${oid}\n`).join('');
}

;// CONCATENATED MODULE: ./build/shared/core/object-plan.js
/** The private refs that new commits hang on while they are made; git needs a name for each. */
const SCRATCH = 'refs/release-tracks/new';
/**
 * Writes a plan as a `git fast-import` stream. `identity` is `Name <mail> seconds +zone`, as `git var GIT_COMMITTER_IDENT` prints it.
 * Lengths are in bytes and paths are C-quoted, so that no message, file or path can end its field (git-fast-import).
 */
function formatImport(plan, identity) {
    const numbers = new Map(plan.map(({ mark }, index) => [mark, index + 1]));
    const refer = (ref) => (numbers.has(ref) ? `:${numbers.get(ref)}` : ref);
    const chunks = plan.flatMap((object) => {
        const number = numbers.get(object.mark);
        return object.kind === 'tag'
            ? tagCommand(object, number, refer, identity)
            : commitCommand(object, number, refer, identity);
    });
    return { stream: concat([...chunks, encode('done\n')]), numbers };
}
function commitCommand(commit, number, refer, identity) {
    const [first, ...others] = commit.parents;
    return [
        encode(`commit ${SCRATCH}/${number}\nmark :${number}\nauthor ${identity}\ncommitter ${identity}\n`),
        ...data(encode(commit.message)),
        encode(first === undefined ? '' : `from ${refer(first)}\n`),
        encode(others.map((parent) => `merge ${refer(parent)}\n`).join('')),
        encode(commit.tree === undefined ? '' : `M 040000 ${commit.tree} ""\n`),
        ...(commit.gone ?? []).map((path) => encode(`D ${quotePath(path)}\n`)),
        ...commit.files.flatMap((file) => [encode(`M ${file.mode} inline ${quotePath(file.path)}\n`), ...data(file.bytes)]),
        encode('\n'),
    ];
}
function tagCommand(tag, number, refer, identity) {
    return [
        encode(`tag ${tag.name}\nmark :${number}\nfrom ${refer(tag.target)}\ntagger ${identity}\n`),
        ...data(encode(tag.message)),
    ];
}
function data(bytes) {
    return [encode(`data ${bytes.length}\n`), bytes, encode('\n')];
}
function quotePath(path) {
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
const encoder = new TextEncoder();
function encode(text) {
    return encoder.encode(text);
}
function concat(chunks) {
    const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}
/** Parses the file of `--export-marks`: `:number oid` lines. A mark without an object throws: an empty id in a push would delete the ref. */
function parseMarks(text, numbers) {
    const oids = new Map(text.split('\n').map((line) => line.slice(1).split(' ')));
    return new Map([...numbers].map(([mark, number]) => {
        const oid = oids.get(String(number));
        if (!oid)
            throw new Error(`git fast-import made no object for ${mark}`);
        return [mark, oid];
    }));
}

;// CONCATENATED MODULE: ./build/shared/io/push-outcome.js
/** git's and the server's words for "somebody else was faster" (git push, receive-pack). */
const LOST = /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:update|lock) ref|already exists|incorrect old value|reference already|atomic (?:transaction|push) failed|remote ref updated since checkout/i;
/** Words of a rule that no retry will change: hooks, protected branches, rulesets, rights. */
const REFUSED = /hook declined|exists; cannot create|protected branch|GH0\d\d|repository rule|denied|not permitted|Permission|refusing to allow|authentication failed|could not read Username|repository not found|(?:error:|HTTP) 40[134]\b|marked as read only|shallow update not allowed/i;
/** Words of a server that is unwell: nobody knows whether the push was carried out. */
const SERVER_FAULT = /internal server error|(?:error:|HTTP) 5\d\d\b/i;
/** Names and addresses stand in quotes in git's words; a tag `v1.403.0` or a repository `permissions` says nothing. */
function withoutNames(words) {
    return words.replace(/'[^'\s]*'/g, "''");
}
/** Tells from git's exit code and words how a push ended. */
function judgePush(code, refs, stderr) {
    const refusals = refs.filter(({ ok }) => !ok);
    const words = [...refusals.map(({ ref, words }) => `${ref} ${words}`), stderr].filter(Boolean).join('\n');
    if (code === 0 && refusals.length === 0)
        return { kind: 'landed', refs, words };
    const causes = refusals
        .filter(({ words }) => !/atomic (?:transaction|push) failed/i.test(words))
        .map(({ words }) => words);
    if (REFUSED.test(withoutNames(`${causes.join('\n')}\n${stderr}`)))
        return { kind: 'refused', refs, words };
    if (SERVER_FAULT.test(withoutNames(`${causes.join('\n')}\n${stderr}`)))
        return { kind: 'unknown', refs, words };
    if (refusals.some(({ words }) => LOST.test(words)) || LOST.test(stderr))
        return { kind: 'lost-race', refs, words };
    return { kind: refusals.length > 0 ? 'refused' : 'unknown', refs, words };
}

;// CONCATENATED MODULE: ./build/shared/io/writing.js






/** Merges two commits in the object store, without a work tree or index. */
async function mergeCommits({ remote }, ours, theirs) {
    const args = ['merge-tree', '--write-tree', '--name-only', '-z', ours, theirs];
    const { code, stdout } = await remote.run(args, { codes: [0, 1] });
    const [tree, ...rest] = stdout.toString('utf8').split('\0');
    if (code === 0)
        return { tree: tree };
    return { conflicts: [...new Set(rest.slice(0, rest.indexOf('')))] };
}
/** Makes the commits and tags of a plan in one git process; gives each mark's object id. Nobody sees them until they are pushed. */
async function writeObjects({ git, gitDir }, plan, identity) {
    const { stream, numbers } = formatImport(plan, identity);
    const marks = (0,external_node_path_.join)(gitDir, 'marks');
    const args = ['fast-import', '--quiet', '--done', '--force', `--export-marks=${marks}`];
    await git.run(args, { input: Buffer.from(stream) });
    return parseMarks((0,external_node_fs_.readFileSync)(marks, 'utf8'), numbers);
}
const ANY_CODE = Array.from({ length: 256 }, (_, code) => code);
/** Pushes ref updates all together or not at all; each has a lease on what the remote had when it was planned. */
async function pushRefs({ remote }, updates) {
    const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`);
    const refspecs = updates.map(({ ref, to }) => `${to}:${ref}`);
    const args = ['push', '--porcelain', '--atomic', '--no-verify', ...leases, remote_access/* REMOTE */.Bn, ...refspecs];
    const { code, stdout, stderr } = await remote.run(args, { codes: ANY_CODE });
    return judgePush(code, (0,git_output/* parsePush */.Y5)(stdout.toString('utf8')), stderr);
}

;// CONCATENATED MODULE: ./build/shared/io/git-repository.js














/** The user's clone and its remote through git: the clone is read, what is fetched or made goes to a store beside it. */
class GitRepository {
    head;
    complete;
    #checkout;
    #credentials;
    #access;
    #store;
    /** Fetches into the store go one after the other: git locks the list of cuts, and each looks at what the last one brought. */
    #fetching = Promise.resolve();
    #identity;
    /** The remote's refs, as far as they were listed. */
    #listed = [];
    constructor(checkout, credentials, fresh) {
        this.#checkout = checkout;
        this.#credentials = credentials;
        this.head = checkout.head;
        this.complete = checkout.complete && fresh;
    }
    /**
     * Opens the clone around a folder; `fresh` says that it was made for this run, so that its tags are those of the remote.
     * Throws `no-checkout`, `git-too-old`.
     */
    static async open(folder, credentials, fresh = true) {
        return new GitRepository(await openCheckout(folder), credentials, fresh);
    }
    localTags(prefixes) {
        return listTags(this.#checkout.git, prefixes);
    }
    localRefs(names, within) {
        return listNamed(this.#checkout.git, names, within);
    }
    async resolve(names) {
        const [ids, others] = [names.filter(isObjectId), names.filter((name) => !isObjectId(name))];
        const [byId, byName] = await Promise.all([
            this.#reader().then((git) => findCommits(git, ids)),
            findCommits(this.#checkout.git, others),
        ]);
        return names.map((name) => byId.get(name) ?? byName.get(name));
    }
    async annotation({ object, commit }) {
        if (object === commit)
            return undefined;
        if (!this.complete)
            await this.ensureCommits([object]);
        return readAnnotation(await this.#reader(), object);
    }
    async taggedAt(tags) {
        const objects = tags.flatMap(({ object, commit }) => [object, commit]);
        if (await this.#hasHistory())
            await this.ensure([], [...new Set(objects)]);
        return timesOfTags(tags, await this.#reader(), (missing) => this.#inOwnStore((store) => fetchTimes(store, missing)));
    }
    async remoteRefs(patterns, more = () => []) {
        const [{ remote }, access] = await Promise.all([this.#openStore(), this.#readAccess()]);
        const { objectFormat } = this.#checkout;
        const refs = await listRefs({ git: remote, access, objectFormat }, patterns, more);
        this.#listed = [...this.#listed, ...refs];
        return refs;
    }
    async ensure(ranges, alone = [], depth) {
        const wanted = { ranges, alone, depth };
        if (await this.#hasHistory())
            return this.#fetch((store) => (0,fetching/* ensureNewest */.$n)(store, wanted));
        await this.#fetch((store) => (0,fetching/* ensureRanges */.Ld)(store, wanted, (commits, not) => this.#areNew(commits, not)));
    }
    async #areNew(commits, not) {
        const isTag = ({ name }) => name.startsWith('refs/tags/');
        const byCommit = new Map(this.#listed.filter(isTag).map(({ name, commit }) => [commit, name]));
        const tags = not.flatMap((commit) => byCommit.get(commit) ?? []);
        if (tags.length < not.length)
            return false;
        return this.#inOwnStore((store) => remoteHasNot(store, commits, tags));
    }
    async reaches(tip, ancestor) {
        if (!(await this.#hasHistory())) {
            const store = await this.#store;
            if (store && (await isSeenBelow(store, ancestor.commit, tip.commit)))
                return true;
            return this.#inOwnStore((store) => remoteReaches(store, tip, ancestor));
        }
        const args = ['merge-base', '--is-ancestor', ancestor.commit, tip.commit];
        const { code } = await (await this.#reader()).run(args, { codes: [0, 1, 128] });
        if (code !== 128)
            return code === 0;
        // The remote went on since the clone was made.
        await this.ensure([], [tip.commit, ancestor.commit]);
        return this.isAncestor(ancestor.commit, tip.commit);
    }
    async outside(tips, commits) {
        const { ensureHistory, findOutside } = await __webpack_require__.e(/* import() */ 325).then(__webpack_require__.bind(__webpack_require__, 3325));
        const answer = async (store) => {
            await ensureHistory(store, [...new Set([...tips, ...commits])]);
            return Promise.all(tips.map((tip) => findOutside(store, tip, commits)));
        };
        return this.#checkout.complete ? this.#fetch(answer) : this.#inOwnStore(answer);
    }
    async confirmOutside(tips, commits) {
        const { confirmOutside } = await __webpack_require__.e(/* import() */ 325).then(__webpack_require__.bind(__webpack_require__, 3325));
        return confirmOutside(await this.#reader(), tips, commits);
    }
    /** Ancestry wants no trees and must know every cut for its own: so each question gets a store to itself. */
    async #inOwnStore(work) {
        const store = createStore(this.#checkout, await this.#readAccess(), { borrow: false });
        try {
            return await work(store);
        }
        finally {
            store.remove();
        }
    }
    async ensureCommits(commits) {
        // Where all of history is, what is newer comes with all that is between, so that nothing looks as if it were.
        if (await this.#hasHistory())
            return this.ensure([], commits);
        await this.#fetch((store) => (0,fetching/* ensureCommits */.nm)(store, commits));
    }
    async log(range) {
        return this.#log(rangeArguments(await this.#aboveCuts(range)));
    }
    async count(range) {
        return countCommits(await this.#reader(), await this.#aboveCuts(range));
    }
    async #aboveCuts(range) {
        const cuts = this.#store ? (await this.#store).shallowCommits() : [];
        return { ...range, not: [...range.not, ...cuts] };
    }
    async changes(range, folders, take) {
        await readChanges(await this.#reader(), await this.#aboveCuts(range), folders, take);
    }
    async recent(tip, count) {
        // A commit at a cut looks as if it began history, so one more is fetched than is looked at.
        const deep = count === undefined ? undefined : count + 1;
        if (!(await this.#hasHistory()))
            await this.#fetch((store) => (0,fetching/* deepen */.gN)(store, [tip], deep));
        const most = count === undefined ? [] : [`--max-count=${count}`];
        const commits = await this.#log([...most, ...rangeArguments({ tip, not: [] })]);
        return { commits, whole: count === undefined || commits.length < count };
    }
    async #log(range) {
        return readLog(await this.#reader(), range);
    }
    async message(commit) {
        return readMessage(await this.#reader(), commit);
    }
    async messages(range) {
        return readMessages(await this.#reader(), range);
    }
    async mergeBase(...commits) {
        const git = await this.#reader();
        return (await git.text(['merge-base', '--octopus', '--end-of-options', ...commits], { codes: [0, 1] })) || undefined;
    }
    async isAncestor(ancestor, descendant) {
        const git = await this.#reader();
        const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, descendant], { codes: [0, 1] });
        return code === 0;
    }
    async changedFiles(from, to, paths) {
        return listChanged(await this.#reader(), from, to, paths);
    }
    async listFiles(commit, wanted) {
        return (await this.#list(commit, wanted)).map(({ path }) => path);
    }
    async readFiles(commit, paths) {
        if (paths.length === 0)
            return new Map();
        const git = await this.#reader();
        const listing = await git.text(['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
        return this.#readAll(commit, (0,git_output/* parseTree */.cZ)(listing));
    }
    async readNamed(commit, names, wanted) {
        return names.length === 0 ? new Map() : this.#readAll(commit, await this.#list(commit, wanted, names));
    }
    async #list(commit, wanted, names) {
        const { git, partial } = this.#checkout;
        // A partial clone may lack what git needs to unfold a sparse index.
        const listed = commit === this.head && !partial ? await listIndex(git, commit, wanted, names) : undefined;
        return listed ?? listTree(await this.#reader(), commit, wanted);
    }
    async #readAll(commit, entries) {
        if (entries.length === 0)
            return new Map();
        if (this.#store && (this.#checkout.partial || commit !== this.head)) {
            const oids = entries.map(({ oid }) => oid);
            await this.#fetch((store) => (0,fetching/* ensureBlobs */.fb)(store, oids));
        }
        return readEntries(await this.#reader(), entries);
    }
    async glance(path) {
        return glanceAt(this.#checkout.folder, path);
    }
    async merge(ours, theirs) {
        return mergeCommits(await this.#openStore(), ours, theirs);
    }
    willWrite() {
        this.#identity = committerIdentity(this.#checkout.git);
        this.#identity.catch(() => undefined);
    }
    async write(plan) {
        const identity = this.#identity ?? committerIdentity(this.#checkout.git);
        this.#identity = undefined;
        return writeObjects(await this.#openStore(), plan, await identity);
    }
    async pushesWithoutToken() {
        return (0,remote_access/* pushesWithoutToken */.Gk)(this.#checkout, this.#credentials);
    }
    async push(updates) {
        return pushRefs(await this.#openStore(), updates);
    }
    close() {
        void this.#store?.then((store) => store.remove());
    }
    /** A complete clone is read itself, as long as nothing had to be fetched beside it. */
    async #reader() {
        return this.#checkout.complete && !this.#store ? this.#checkout.git : (await this.#openStore()).git;
    }
    /** Whether the clone has every commit with its trees. */
    async #hasHistory() {
        const { complete, shallow, partial } = this.#checkout;
        return complete || (!shallow && partial && !(0,remote_access/* leavesTreesOut */.IQ)(await this.#readAccess()));
    }
    #fetch(work) {
        const turn = this.#fetching.then(async () => work(await this.#openStore()));
        this.#fetching = turn.catch(() => undefined);
        return turn;
    }
    #openStore() {
        this.#store ??= this.#readAccess().then(async (access) => {
            // Borrowed commits without trees could not be told from whole ones, and the remote would believe we have them.
            const borrow = !this.#checkout.partial || !(0,remote_access/* leavesTreesOut */.IQ)(access);
            const store = createStore(this.#checkout, access, { borrow });
            if (!borrow)
                await (0,fetching/* ensureCommits */.nm)(store, [this.head]);
            return store;
        });
        return this.#store;
    }
    #readAccess() {
        this.#access ??= (0,remote_access/* readRemoteAccess */.jB)(this.#checkout, this.#credentials);
        return this.#access;
    }
}

;// CONCATENATED MODULE: ./build/shared/io/github-access.js
/** Opens GitHub's API, loaded only then; undefined without a token or outside of a repository on GitHub. `address` is its own, else that of the run's environment. */
async function openGitHub(token, { repository }, log, address) {
    if (token === '' || repository === '')
        return undefined;
    const { GitHub } = await Promise.all(/* import() */[__webpack_require__.e(446), __webpack_require__.e(932)]).then(__webpack_require__.bind(__webpack_require__, 9932));
    return new GitHub(token, repository, log, address);
}

;// CONCATENATED MODULE: ./build/cli/run.js









/** Opens the clone around a folder; `config` is a path from `folder`, or empty. Throws `no-checkout`. */
async function openClone(folder, config, voice) {
    return enter(await findClone(folder, config), voice);
}
/**
 * Opens a run on the clone around a folder: the configuration at its top, the branch that is checked out, and the repository
 * on GitHub that `origin` names. `config` is a path from `folder`, or empty for the usual places.
 * Throws `no-checkout`, `config-missing`, and what is wrong with the configuration.
 */
async function openRun(folder, config, voice) {
    const found = await findClone(folder, config);
    const parsed = (0,config_file/* readConfigFile */.i)(found.top, found.configPath, NO_CONFIG);
    for (const warning of parsed.warnings)
        voice.warn(warning);
    voice.info(ASKING);
    return { ...(await enter(found, voice)), config: parsed.config };
}
/** What a person sees until the remote answers. */
const ASKING = 'asking origin …';
async function findClone(folder, config) {
    const git = new io_git/* Git */.T(folder);
    const top = await findTop(git, folder);
    const [ref, place] = await Promise.all([readHead(git), readPlace(git)]);
    const configPath = config && (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(folder), config));
    return { top, context: describeContext(ref, place), configPath };
}
async function enter(found, voice) {
    const { context } = found;
    const token = readToken(context.serverUrl, process.env);
    const log = { info: (line) => voice.info(line), warn: voice.warn.bind(voice) };
    const inWorkflow = process.env.GITHUB_ACTIONS === 'true';
    // A person's git has credentials of its own; a token in the environment may be meant for something else.
    const credentials = { token: inWorkflow ? token : '', serverUrl: context.serverUrl };
    const repository = await GitRepository.open(found.top, credentials, false);
    const openApi = () => openGitHub(token, context, log, process.env.GITHUB_API_URL || (0,remote_url/* apiAddress */.z)(context.serverUrl));
    return { ...found, repository, log, inWorkflow, openGitHub: openApi };
}
const NO_CONFIG = 'Write one with: release-tracks init. Or name yours with --config.';
/** The top folder of the work tree around a folder; throws `no-checkout`. */
async function findTop(git, folder) {
    const { code, stdout } = await git.run(['rev-parse', '--show-toplevel'], { codes: [0, 128] });
    if (code === 0)
        return (0,external_node_fs_.realpathSync)(stdout.toString('utf8').replace(/\n$/, ''));
    throw (0,error/* failure */.V2)('no-checkout', `${(0,error/* quote */.hD)(folder)} is not in the work tree of a git repository.`, 'Go to your clone, or name it with -C.');
}
async function readHead(git) {
    return git.text(['symbolic-ref', '--quiet', 'HEAD'], { codes: [0, 1] });
}
async function readPlace(git) {
    const { code, stdout } = await git.run(['remote', 'get-url', 'origin'], { codes: [0, 2, 128] });
    return code === 0 ? (0,remote_url/* parseRemoteUrl */.J)(stdout.toString('utf8').trim()) : undefined;
}
function describeContext(ref, place) {
    return {
        runId: (0,external_node_crypto_.randomUUID)(),
        eventName: '',
        ref,
        sha: '',
        repository: place?.repository ?? '',
        serverUrl: place?.serverUrl ?? 'https://github.com',
        push: undefined,
    };
}
/** The token for a server, from the variables that GitHub's own command line reads (`gh help environment`). */
function readToken(serverUrl, env) {
    const { hostname } = new URL(serverUrl);
    const isCloud = hostname === 'github.com' || hostname.endsWith('.ghe.com');
    if (isCloud || env.GITHUB_SERVER_URL === serverUrl)
        return env.GH_TOKEN || env.GITHUB_TOKEN || '';
    return env.GH_ENTERPRISE_TOKEN || env.GITHUB_ENTERPRISE_TOKEN || '';
}


/***/ }),

/***/ 9798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   Eg: () => (/* binding */ rawParents),
/* harmony export */   Iz: () => (/* binding */ parsePaths),
/* harmony export */   JL: () => (/* binding */ objectTime),
/* harmony export */   KQ: () => (/* binding */ parseRemoteRefs),
/* harmony export */   MB: () => (/* binding */ parseObjects),
/* harmony export */   N_: () => (/* binding */ LOG_FORMAT),
/* harmony export */   Y5: () => (/* binding */ parsePush),
/* harmony export */   _t: () => (/* binding */ parseMarks),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   g_: () => (/* binding */ parseLog),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   jF: () => (/* binding */ parseLocalRefs),
/* harmony export */   nT: () => (/* binding */ pathReader),
/* harmony export */   px: () => (/* binding */ parseListedRefs),
/* harmony export */   wW: () => (/* binding */ parseScopedConfig)
/* harmony export */ });
/* unused harmony export parseConfigList */
/** The trailers that mark the actions' own commits, in a format of `git log`, as {@link parseMarks} reads them. */
const MARKS = '%(trailers:key=Release-Track,key=Release-Sync,separator=%x2C)';
/** Parses what {@link MARKS} makes. */
function parseMarks(field) {
    return field ? field.split(',') : [];
}
/** The format that {@link parseLog} reads, for `git log -z --raw`. */
const LOG_FORMAT = `%x01%H%x00%P%x00${MARKS}%x00%s`;
/**
 * Parses `git log -z --raw --no-abbrev --diff-merges=first-parent --format=LOG_FORMAT` into commits, in git's order.
 * A raw line starts with `:` and its path is the next field, so no file name can be taken for a commit.
 */
function parseLog(output) {
    const fields = output.split('\0');
    const commits = [];
    let changes = [];
    for (let at = 0; at < fields.length; at++) {
        const field = fields[at];
        if (field.startsWith('\x01')) {
            changes = [];
            commits.push({
                sha: field.slice(1),
                parents: fields[at + 1] ? fields[at + 1].split(' ') : [],
                marks: parseMarks(fields[at + 2]),
                subject: fields[at + 3] ?? '',
                changes,
            });
            at += 3;
        }
        else if (field.startsWith(':') || field.startsWith('\n:')) {
            at += 1;
            changes.push(parseRaw(field.slice(field.indexOf(':') + 1), fields[at]));
        }
    }
    return commits;
}
/** Reads `oldmode newmode oldoid newoid status`. */
function parseRaw(raw, path) {
    const [oldMode, newMode, oldOid, newOid] = raw.split(' ');
    return { path, before: `${oldMode} ${oldOid}`, after: `${newMode} ${newOid}` };
}
/** Parses NUL-terminated paths, as `--name-only -z` and `ls-tree -z --name-only` give them. */
function parsePaths(output) {
    return output.split('\0').filter((path) => path !== '');
}
/** Parses NUL-terminated paths as they come, piece by piece, and gives each to `take`; a path may be cut between two pieces. */
function pathReader(take) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let rest = '';
    return (piece) => {
        const paths = (rest + decoder.decode(piece, { stream: true })).split('\0');
        rest = paths.pop();
        for (const path of paths)
            take(path);
    };
}
/** Parses `git ls-tree -z`; only files and links, no submodules. */
function parseTree(output) {
    return parsePaths(output).flatMap((line) => parseEntry(line) ?? []);
}
/**
 * Parses a line of `git ls-tree -z` (`mode type oid<TAB>path`) or `git ls-files -s -z` (`mode oid stage<TAB>path`); undefined for what is
 * no file and no link, a submodule for example.
 */
function parseEntry(line) {
    const tab = line.indexOf('\t');
    const [mode, ...others] = line.slice(0, tab).split(' ');
    const oid = others.find((field) => field.length >= 40);
    return mode && oid && FILE_MODES.has(mode) ? { mode, oid, path: line.slice(tab + 1) } : undefined;
}
const FILE_MODES = new Set(['100644', '100755', '120000']);
/** Parses `git ls-remote`: `oid<TAB>ref`, where a line with `^{}` tells what the tag before it points at. */
function parseRemoteRefs(output) {
    const refs = [];
    for (let at = 0; at < output.length;) {
        const tab = output.indexOf('\t', at);
        if (tab < 0)
            break;
        const end = output.indexOf('\n', tab);
        const stop = end < 0 ? output.length : end;
        const oid = output.slice(at, tab);
        const last = refs.at(-1);
        if (last && output.startsWith('^{}', stop - 3))
            refs[refs.length - 1] = { ...last, commit: oid };
        else
            refs.push({ name: output.slice(tab + 1, stop), object: oid, commit: oid });
        at = stop + 1;
    }
    return refs;
}
/**
 * Parses the answer to `ls-refs` with `peel` (gitprotocol-v2): packets of a length in four hexadecimal digits, then
 * `oid name` and perhaps `peeled:oid`. Undefined for what is no complete answer, a refusal for example.
 */
function parseListedRefs(output) {
    const lines = output.split('\n');
    if (!lines.pop()?.startsWith('0000'))
        return undefined;
    const refs = lines.map((line) => {
        const [, object, name, peeled] = /^[0-9a-f]{4}([0-9a-f]{40,64}) (\S+)(?: peeled:([0-9a-f]{40,64}))?$/.exec(line) ?? [];
        return object && name ? { name, object, commit: peeled ?? object } : undefined;
    });
    return refs.every((ref) => ref !== undefined) ? refs : undefined;
}
/** Parses `git for-each-ref --format='%(refname) %(objectname) %(*objectname)'`. */
function parseLocalRefs(output) {
    return output.split('\n').flatMap((line) => {
        const [name, object, commit] = line.split(' ');
        return name && object ? [{ name, object, commit: commit || object }] : [];
    });
}
/** Parses `git push --porcelain`: a flag, `from:to` and a summary, parted by tabs; `!` is a refusal. */
function parsePush(output) {
    return output.split('\n').flatMap((line) => {
        const [flag, refs, ...words] = line.split('\t');
        if (flag?.length !== 1 || refs === undefined || words.length === 0)
            return [];
        return [{ ref: refs.slice(refs.lastIndexOf(':') + 1), ok: flag !== '!', words: words.join(' ') }];
    });
}
/** Parses `git config -z --get-regexp`: `key<LF>value` records; a key alone stands for true. */
function parseConfigList(output) {
    return parsePaths(output).map((record) => {
        const end = record.indexOf('\n');
        return end < 0 ? [record, 'true'] : [record.slice(0, end), record.slice(end + 1)];
    });
}
/** Parses `git config --show-scope -z --get-regexp`; leaves out what came with the command line or the environment. */
function parseScopedConfig(output) {
    const fields = parsePaths(output);
    const records = fields.filter((_, at) => at % 2 === 1 && fields[at - 1] !== 'command');
    return parseConfigList(records.map((record) => `${record}\0`).join(''));
}
const LINE_END = 0x0a;
/** Parses `git cat-file --batch`: `oid type size<LF>content<LF>`; a line `… missing` has no content and is passed over. */
function parseObjects(output) {
    const decoder = new TextDecoder();
    const objects = [];
    for (let at = 0; at < output.length;) {
        const start = output.indexOf(LINE_END, at) + 1;
        const [oid, , size] = decoder.decode(output.subarray(at, start - 1)).split(' ');
        if (oid === undefined || size === undefined) {
            at = start;
            continue;
        }
        at = start + Number(size) + 1;
        objects.push({ oid, bytes: output.subarray(start, at - 1) });
    }
    return objects;
}
/** The parents a commit object names in its header, whatever is cut in a shallow repository. */
function rawParents({ bytes }) {
    const header = new TextDecoder().decode(bytes).split('\n\n', 1)[0];
    return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []));
}
/** The time in the header of a tag or commit object, in seconds since 1970; undefined for a tag of old that names no tagger. */
function objectTime({ bytes }) {
    const header = new TextDecoder().decode(bytes).split('\n\n', 1)[0];
    const found = /^(?:tagger|committer) .*> (\d+) [+-]\d{4}$/m.exec(header);
    return found ? Number(found[1]) : undefined;
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseRemoteUrl),
/* harmony export */   z: () => (/* binding */ apiAddress)
/* harmony export */ });
/** git's short form of an ssh address, `git@host:owner/name.git`; a single letter before the colon is a drive of Windows (git-clone, "GIT URLS"). */
const SHORT = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(.+)$/;
/** GitHub answers ssh on port 443 under this name (GitHub docs: "Using SSH over the HTTPS port"). */
const SSH_OVER_HTTPS = 'ssh.github.com';
/** Reads the address of a remote; undefined for a path, and for what does not name an owner and a repository. */
function parseRemoteUrl(url) {
    const { scheme, host, path } = splitUrl(url);
    const [, repository] = /^\/*([^/]+\/[^/]+?)(?:\.git)?\/*$/.exec(path) ?? [];
    if (host === '' || repository === undefined)
        return undefined;
    const server = host === SSH_OVER_HTTPS ? 'github.com' : host;
    return { serverUrl: `${scheme}//${server}`, repository };
}
/** The address of a server's API (GitHub docs: "Getting started with the REST API" of each product). */
function apiAddress(serverUrl) {
    const { host, origin } = new URL(serverUrl);
    const hasHostOfItsOwn = host === 'github.com' || host.endsWith('.ghe.com');
    return hasHostOfItsOwn ? `https://api.${host}` : `${origin}/api/v3`;
}
function splitUrl(url) {
    if (URL.canParse(url) && /^[a-z+]+:\/\//i.test(url)) {
        const { protocol, host, hostname, pathname } = new URL(url);
        if (/^https?:$/.test(protocol))
            return { scheme: protocol, host, path: pathname };
        // The port of ssh is not that of the server's pages.
        return protocol === 'file:' ? NOWHERE : { scheme: 'https:', host: hostname, path: pathname };
    }
    const [, host, path] = SHORT.exec(url) ?? [];
    return host === undefined || path === undefined ? NOWHERE : { scheme: 'https:', host, path };
}
const NOWHERE = { scheme: '', host: '', path: '' };


/***/ }),

/***/ 8338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tH: () => (/* binding */ FETCH),
  gN: () => (/* binding */ deepen),
  fb: () => (/* binding */ ensureBlobs),
  nm: () => (/* binding */ ensureCommits),
  $n: () => (/* binding */ ensureNewest),
  Ld: () => (/* binding */ ensureRanges),
  y7: () => (/* binding */ findMissing)
});

;// CONCATENATED MODULE: ./build/shared/core/commit-graph.js
/** Parses `git rev-list --topo-order --timestamp --parents`: date, commit and its parents, a line each, children first. */
function parseGraph(output) {
    const graph = new Map();
    for (const line of output.split('\n')) {
        const [date, commit, ...parents] = line.split(' ');
        if (date && commit)
            graph.set(commit, { parents, date: Number(date) });
    }
    return graph;
}
/** Everything that some commits reach, themselves included. */
function reach(graph, tips) {
    const reached = new Set();
    const waiting = [...tips];
    for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
        if (reached.has(commit))
            continue;
        reached.add(commit);
        for (const parent of graph.get(commit)?.parents ?? [])
            waiting.push(parent);
    }
    return reached;
}
/**
 * Judges a span in a history that is cut, by what must hold whatever lies behind the cuts; no date is believed.
 *
 * A cut below the tip that `not` reaches, too, hides nothing of the span. What may be wrong then is a commit that the span
 * has and `not` reaches behind a cut. Its lowest ancestor in the span would be an ancestor of that cut as well; but it is
 * none where it reaches the cut itself, since no commit is its own ancestor. Dates only tell whether it is worth asking.
 */
function judgeSpan(graph, cuts, { tip, not }) {
    const excluded = reach(graph, not);
    const span = [...reach(graph, [tip])].filter((commit) => !excluded.has(commit));
    if (span.some((commit) => cuts.has(commit)))
        return 'cut';
    const deep = [...cuts].filter((commit) => excluded.has(commit));
    if (deep.length === 0)
        return 'exact';
    const within = new Set(span);
    const lowest = span.filter((commit) => !graph.get(commit)?.parents.some((parent) => within.has(parent)));
    return judgeLowest(graph, deep, lowest);
}
function judgeLowest(graph, cuts, lowest) {
    const above = markAbove(graph, lowest);
    const all = (1n << BigInt(lowest.length)) - 1n;
    const open = cuts.filter((cut) => above(cut) !== all);
    const unproven = open.reduce((mask, cut) => mask | (all & ~above(cut)), 0n);
    const doubtful = lowest.filter((_, index) => (unproven >> BigInt(index)) & 1n);
    if (doubtful.length === 0)
        return 'exact';
    const newestCut = Math.max(...open.map((cut) => dateOf(graph, cut)));
    return { lowest: doubtful, likely: doubtful.every((commit) => dateOf(graph, commit) > newestCut) };
}
/** Which of some commits reach a commit, a bit each; one pass, since in a graph a commit stands before its parents. */
function markAbove(graph, commits) {
    const marks = new Map(commits.map((commit, index) => [commit, 1n << BigInt(index)]));
    for (const [commit, { parents }] of graph) {
        const mark = marks.get(commit);
        if (mark === undefined)
            continue;
        for (const parent of parents)
            marks.set(parent, (marks.get(parent) ?? 0n) | mark);
    }
    return (commit) => marks.get(commit) ?? 0n;
}
/** Whether the merge base of two commits is the same as in the whole history, once the spans between them are exact both ways. */
function hasOneMeeting(graph, cuts, a, b) {
    const below = reach(graph, [b]);
    const common = [...reach(graph, [a])].filter((commit) => below.has(commit));
    const covered = reach(graph, common.flatMap((commit) => graph.get(commit)?.parents ?? []));
    const best = common.filter((commit) => !covered.has(commit));
    // Of several, one may be an ancestor of another behind a cut.
    return best.length === 1 || ![...below].some((commit) => cuts.has(commit));
}
function dateOf(graph, commit) {
    return graph.get(commit)?.date ?? 0;
}

// EXTERNAL MODULE: ./build/shared/core/git-output.js
var git_output = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/shared/io/remote-access.js
var remote_access = __webpack_require__(8602);
;// CONCATENATED MODULE: ./build/shared/io/fetching.js



/** git's word for "all of history" (git-fetch, --unshallow). */
const EVERYTHING = 2147483647;
/** How deep to look, in steps. */
const DEPTHS = [32, 256, 2048, 16384, EVERYTHING];
/**
 * From so deep on, where a range ends and what is wanted alone are mostly on the way down from the tip, and asking for them as well would
 * bring as much again. Of less history that is little, and saves a request where they are not.
 */
const DEEP = 64;
/** Fetches what is newer than a clone with all of its history. */
async function ensureNewest(store, { ranges, alone }) {
    const missing = await findMissing(store, endsOf(ranges, alone));
    if (missing.length > 0)
        await fetchObjects(store, missing);
}
/**
 * Makes ranges answerable as in a full clone: fetches commits and trees, no blobs, deeper until no cut can change an answer.
 * Two ranges between the same commits, one each way, make their merge base answerable, too.
 */
async function ensureRanges(store, { ranges, alone, depth }, areNew) {
    if (ranges.length === 0)
        return ensureCommits(store, alone);
    const first = Math.max(depth ?? 0, DEPTHS[0]);
    const isDeep = first > DEEP;
    const ends = endsOf(ranges, isDeep ? [] : alone);
    if (store.deepened && alone.length === 0 && (await areHere(store, ends)) && (await areExact(store, ranges, areNew)))
        return;
    const tips = { of: [...new Set(ranges.map(({ tip }) => tip))], depth: first };
    const steps = [first, ...DEPTHS.filter((each) => each > first)].map((depth) => ({ of: ends, depth }));
    for (const { of, depth } of isDeep ? [tips, ...steps] : steps) {
        await deepen(store, of, depth);
        if ((of === ends || (await areHere(store, ends))) && (await areExact(store, ranges, areNew)))
            break;
    }
    if (isDeep && alone.length > 0)
        await ensureCommits(store, alone);
}
function endsOf(ranges, alone) {
    return [...new Set([...ranges.flatMap(({ tip, not }) => [tip, ...not]), ...alone])];
}
/** Fetches histories so deep. git also cuts what is here at the new depth; where history went on, it goes on again after it. */
async function deepen(store, ends, depth) {
    const before = store.deepened ? new Set(store.shallowCommits()) : undefined;
    await fetchObjects(store, ends, depth ?? EVERYTHING);
    store.deepened = true;
    const added = before && store.shallowCommits().filter((cut) => !before.has(cut));
    if (added && added.length > 0)
        await join(store, added);
}
/** Takes away cuts whose parents are here. */
async function join(store, cuts) {
    const { stdout } = await store.git.run(['cat-file', '--batch'], { input: lines(cuts) });
    const commits = (0,git_output/* parseObjects */.MB)(stdout).map((commit) => ({ oid: commit.oid, parents: (0,git_output/* rawParents */.Eg)(commit) }));
    const missing = new Set(await findMissing(store, commits.flatMap(({ parents }) => parents)));
    const joined = new Set(commits.filter(({ parents }) => !parents.some((each) => missing.has(each))).map(({ oid }) => oid));
    if (joined.size > 0)
        store.cutAt(store.shallowCommits().filter((cut) => !joined.has(cut)));
}
/** Fetches commits that are not here, each with its tree and no history. */
async function ensureCommits(store, commits) {
    const missing = await findMissing(store, commits);
    if (missing.length > 0)
        await fetchObjects(store, missing, 1);
}
/** Fetches blobs that are not here, all in one request. */
async function ensureBlobs(store, blobs) {
    const missing = await findMissing(store, blobs);
    if (missing.length > 0)
        await store.remote.read([...ALONE, ...FETCH, '--stdin', remote_access/* REMOTE */.Bn], { input: lines(missing) });
}
/** Tells the remote of no commit that is here: it would take the commit's files to be here as well (git's own lazy fetch does so). */
const ALONE = ['-c', 'fetch.negotiationAlgorithm=noop'];
/** Fetches objects by id, in one request; ids go through standard input, since a command line has an end. */
async function fetchObjects({ remote }, oids, depth) {
    const deep = depth === undefined ? [] : [`--depth=${depth}`];
    await remote.read([...FETCH, '--filter=blob:none', ...deep, '--stdin', remote_access/* REMOTE */.Bn], { input: lines(oids) });
}
/** The options of every fetch: no ref is written, no tag followed. */
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'];
function lines(oids) {
    return oids.map((oid) => `${oid}\n`).join('');
}
/** Which of some objects are not here. */
async function findMissing({ git }, oids) {
    const output = await git.text(['cat-file', '--batch-check=%(objecttype)'], {
        input: lines(oids),
    });
    const answers = output.split('\n');
    return oids.filter((_, index) => answers[index]?.endsWith(' missing'));
}
/** Whether all of some objects are here; after a lost race a branch of the remote may have gone on. */
async function areHere(store, oids) {
    return (await findMissing(store, oids)).length === 0;
}
/** Whether the cuts of the store leave every range as it is in full history; see {@link judgeSpan}. */
async function areExact(store, ranges, areNew) {
    const cuts = new Set(store.shallowCommits());
    if (cuts.size === 0)
        return true;
    const graph = await loadGraph(store, endsOf(ranges, []));
    if (!graph)
        return false;
    const verdicts = ranges.map((range) => judgeSpan(graph, cuts, range));
    if (verdicts.some((verdict) => verdict === 'cut' || (verdict !== 'exact' && !verdict.likely)))
        return false;
    if (pairsOf(ranges).some(([a, b]) => !hasOneMeeting(graph, cuts, a, b)))
        return false;
    const answers = await Promise.all(verdicts.map((verdict, index) => {
        const { not } = ranges[index];
        return typeof verdict === 'string' ? true : areNew(verdict.lowest, not);
    }));
    return answers.every(Boolean);
}
/** The commits that are compared both ways. */
function pairsOf(ranges) {
    const ways = new Set(ranges.map(({ tip, not }) => `${tip} ${not.join()}`));
    return ranges.flatMap(({ tip, not }) => {
        const [other] = not;
        return not.length === 1 && other !== undefined && ways.has(`${other} ${tip}`) ? [[tip, other]] : [];
    });
}
/** What some commits descend from, as far as it is here; undefined when one of them is not. */
async function loadGraph({ git }, ends) {
    const options = ['--topo-order', '--timestamp', '--parents', '--end-of-options'];
    const { code, stdout } = await git.run(['rev-list', ...options, ...ends], { codes: [0, 128] });
    return code === 0 ? parseGraph(stdout.toString('utf8')) : undefined;
}


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(3053);
// EXTERNAL MODULE: ./build/node_modules/@actions/io/lib/io.js
var io = __webpack_require__(7562);
// EXTERNAL MODULE: ./build/shared/core/error.js
var core_error = __webpack_require__(7220);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/shared/io/git-dialogue.js

/** Starts a process for a dialogue, without a shell. */
function startDialogue(file, args, options) {
    const started = (0,external_node_child_process_.spawn)(file, args, { ...options, windowsHide: true });
    const stderr = [];
    started.stderr.on('data', (piece) => stderr.push(piece));
    // A process that ends early closes its input; how it ended says more.
    started.stdin.on('error', () => undefined);
    const ended = new Promise((resolve, reject) => {
        started.on('error', reject);
        started.on('close', (code) => resolve(code ?? 1));
    });
    // Whoever asks hears of the end before anybody waits for it.
    ended.catch(() => undefined);
    return {
        ask: (text, end) => hear(started, text, end),
        end: async () => {
            started.stdin.end();
            return { code: await ended, stderr: Buffer.concat(stderr).toString('utf8').trim() };
        },
    };
}
/** How many of the last letters tell where an answer ends. */
const LAST = 16;
function hear(started, text, end) {
    const { stdin, stdout } = started;
    if (stdout.destroyed)
        return Promise.resolve(undefined);
    return new Promise((resolve) => {
        const pieces = [];
        let last = '';
        const settle = (answer) => {
            stdout.off('data', take).off('close', stop);
            resolve(answer);
        };
        const stop = () => settle(undefined);
        const take = (piece) => {
            pieces.push(piece);
            last = (last + piece.toString('latin1', Math.max(0, piece.length - LAST))).slice(-LAST);
            if (end.test(last))
                settle(Buffer.concat(pieces));
        };
        stdout.on('data', take).on('close', stop);
        stdin.write(text);
    });
}

;// CONCATENATED MODULE: ./build/shared/io/git.js





/**
 * The one door to git: starts it without a shell, with a clean environment, and turns a failure into an error that shows git's words.
 */
class Git {
    #folder;
    #gitDir;
    #config;
    #extra;
    /** `folder` is where git runs; `gitDir` names the repository when it is not the one around `folder`; `extra` are variables. */
    constructor(folder, gitDir, config = [], extra = {}) {
        this.#folder = folder;
        this.#gitDir = gitDir;
        this.#config = config;
        this.#extra = extra;
    }
    /** Runs `git <args>`; throws `git-failed` when it ends with a code that is no answer. */
    async run(args, options = {}) {
        const out = [];
        const err = [];
        const take = options.onOutput ?? ((piece) => out.push(piece));
        const execOptions = {
            cwd: this.#folder,
            env: this.#environment(options.env),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => take(withoutLines(data)), stderr: (data) => err.push(data) },
        };
        if (options.input !== undefined)
            execOptions.input = Buffer.from(options.input);
        const code = await findGit()
            .then((git) => (0,exec/* exec */.m)(asWord(git), [...args], execOptions))
            .catch(explainStart);
        const result = { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() };
        if (!(options.codes ?? [0]).includes(code))
            throw gitFailure(args, result);
        return result;
    }
    /** Like {@link run} for a command that only reads from the remote: tried again, three times at most, when the connection fails. */
    read(args, options = {}) {
        return retrying(() => this.run(args, options));
    }
    /**
     * Like {@link read} for a program of git's that takes turns with its caller, which @actions/exec cannot: it gives a process all of
     * its input at once. `talk` asks, and gives the result; the process ends with it. `codes` are as for {@link run}.
     */
    converse(args, talk, codes = [0]) {
        return retrying(async () => {
            const git = await findGit().catch(explainStart);
            const { ask, end } = startDialogue(git, args, { cwd: this.#folder, env: this.#environment() });
            const result = await talk(ask).finally(end);
            const { code, stderr } = await end();
            if (!codes.includes(code))
                throw gitFailure(args, { code, stderr });
            return result;
        });
    }
    /** Runs `git <args>` and gives its output as text without the last line end. */
    async text(args, options) {
        const { stdout } = await this.run(args, options);
        return stdout.toString('utf8').replace(/\n$/, '');
    }
    #environment(extra = {}) {
        const env = {};
        for (const [key, value] of Object.entries(process.env)) {
            if (value !== undefined && !REPOSITORY_VARIABLES.has(key))
                env[key] = value;
        }
        if (this.#gitDir !== undefined)
            env.GIT_DIR = this.#gitDir;
        return {
            ...env,
            ...ALWAYS,
            ...this.#extra,
            ...extra,
            ...configVariables(env.GIT_CONFIG_COUNT, [...SETTINGS, ...this.#config]),
        };
    }
}
let foundGit;
/** Where git is. Looked for once: @actions/exec would go through the whole PATH for each process. */
function findGit() {
    foundGit ??= (0,io/* which */.K7)('git', true);
    return foundGit;
}
/** A path as the first word of a command line, which is what @actions/exec takes. */
function asWord(path) {
    return `"${path.replaceAll('"', '\\"')}"`;
}
async function retrying(attempt) {
    for (const wait of RETRY_WAITS) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof core_error/* ReleaseTracksError */.ag) || !CONNECTION.test(error.message))
                throw error;
            await (0,promises_.setTimeout)(wait);
        }
    }
    return attempt();
}
/** The same bytes, while the piece itself shows @actions/exec no text: it would look for lines there, which nobody wants, in quadratic time where there are none. */
function withoutLines(piece) {
    const bytes = piece.subarray();
    piece.toString = () => '';
    return bytes;
}
/** Milliseconds between two attempts to reach the remote. */
const RETRY_WAITS = [500, 2000];
/** git's words for a server or network that may be back in a moment (curl, remote-curl.c, connect.c). */
const CONNECTION = /returned error: 5\d\d|Could not resolve host|Connection (?:reset|refused|timed out)|Failed to connect|Operation timed out|early EOF|hung up unexpectedly|RPC failed/i;
/** git's words for a server that wants other credentials than it got (http.c, credential.c, ssh). */
const REFUSED = /could not read (?:Username|Password)|Authentication failed|returned error: 40[13]|Permission denied \(publickey/i;
/** git's words for a remote that is not there, or not at this address (connect.c, remote-curl.c, http.c). */
const UNREACHED = /does not appear to be a git repository|Could not read from remote repository|unable to access '|repository '[^']*' not found|Repository not found/i;
/** The server's words for an object that it does not have, or that no ref of it reaches (upload-pack.c). */
const NOT_THERE = /not our ref|unadvertised object/i;
/** What would point git at another repository than the one meant. */
const REPOSITORY_VARIABLES = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_SHALLOW_FILE',
    'GIT_PREFIX',
    'GIT_CEILING_DIRECTORIES',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_EXTERNAL_DIFF',
    'GIT_TRACE',
]);
/** No question to a user that is not there, no lock on the user's index, no localized message, no replaced object. */
const ALWAYS = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_NO_REPLACE_OBJECTS: '1',
};
/** A container job runs as another user than the one the checkout belongs to: the workflow chose to run here, so git may read it. */
const SETTINGS = [
    ['safe.directory', '*'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    // In a bare repository git dies of it (attr.c, "non-INDEX attr direction").
    ['merge.renormalize', 'false'],
    ['log.showRoot', 'true'],
    ['log.showSignature', 'false'],
    // With others the bundle would not know its own commits.
    ['trailer.separators', ':'],
    ['push.gpgSign', 'false'],
    ['push.followTags', 'false'],
    ['push.pushOption', ''],
    ['protocol.version', '2'],
    // A server that accepts and then is silent would be waited for without end (curl, CURLOPT_LOW_SPEED_TIME).
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
];
/** git reads GIT_CONFIG_KEY_<i> and GIT_CONFIG_VALUE_<i> below GIT_CONFIG_COUNT; ours follow what is there. */
function configVariables(count, pairs) {
    const first = Number(count ?? 0);
    const variables = { GIT_CONFIG_COUNT: String(first + pairs.length) };
    pairs.forEach(([key, value], index) => {
        variables[`GIT_CONFIG_KEY_${first + index}`] = key;
        variables[`GIT_CONFIG_VALUE_${first + index}`] = value;
    });
    return variables;
}
/** Says what to do where there is no git; @actions/exec throws before a process starts. */
function explainStart(error) {
    if (!(error instanceof Error) || !/unable to locate executable|ENOENT/i.test(error.message))
        throw error;
    throw (0,core_error/* failure */.V2)('git-missing', 'There is no git on this machine.', 'Install git 2.38 or newer.');
}
function gitFailure(args, { code, stderr }) {
    const words = stderr.split('\n').slice(-8).join('\n') || 'It said nothing.';
    if (REFUSED.test(stderr)) {
        return (0,core_error/* failure */.V2)('git-refused', `The remote refused the credentials: ${words}`, 'In a workflow give a token that may read this repository, or let actions/checkout keep its own. On your machine see to it that git fetch works.');
    }
    if (!NOT_THERE.test(stderr) && (UNREACHED.test(stderr) || CONNECTION.test(stderr))) {
        return (0,core_error/* failure */.V2)('remote-unreachable', `The remote cannot be reached: ${words}`, 'See that it is there, that the URL of origin leads to it, and that this machine gets through to it; then run again.');
    }
    const kind = NOT_THERE.test(stderr) ? 'not-on-remote' : 'git-failed';
    return (0,core_error/* failure */.V2)(kind, `git ${args.slice(0, 2).map(core_error/* quote */.hD).join(' ')} … ended with ${code}: ${words}`);
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ REMOTE),
/* harmony export */   Gk: () => (/* binding */ pushesWithoutToken),
/* harmony export */   IQ: () => (/* binding */ leavesTreesOut),
/* harmony export */   P9: () => (/* binding */ ONLY_GIVEN),
/* harmony export */   jB: () => (/* binding */ readRemoteAccess)
/* harmony export */ });
/* harmony import */ var _core_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _core_git_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);
/* harmony import */ var _core_remote_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(314);



/** The remote every action reads from and pushes to; actions/checkout names it so. */
const REMOTE = 'origin';
/** What of the configuration decides how the remote is reached. */
const ACCESS = '^(remote\\.origin\\.(url|pushurl|proxy|uploadpack|receivepack|partialclonefilter)|url\\..*|http\\..*|credential\\..*|ssh\\..*|protocol\\..*|core\\.(sshcommand|gitproxy|askpass))$';
/**
 * Keeps git from reading the machine's and the user's configuration: {@link readRemoteAccess} has what counts of it, as it is for
 * the checkout. In another repository `includeIf` would decide otherwise.
 */
const ONLY_GIVEN = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
/**
 * Reads how the checkout reaches its remote, as configuration for another repository; nothing of it is written to disk.
 * A token replaces the credentials that the checkout keeps, and goes to the GitHub server alone.
 * Throws `no-remote` when the checkout has no remote `origin`.
 */
async function readRemoteAccess(checkout, credentials) {
    const { stdout } = await checkout.git.run(['config', '--show-scope', '--includes', '-z', '--get-regexp', ACCESS], {
        codes: [0, 1],
    });
    const pairs = (0,_core_git_output_js__WEBPACK_IMPORTED_MODULE_1__/* .parseScopedConfig */ .wW)(stdout.toString('utf8'));
    const url = pairs.find(([key]) => key === `remote.${REMOTE}.url`)?.[1];
    if (url === undefined) {
        throw (0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('no-remote', `The repository at ${(0,_core_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(checkout.folder)} has no remote "${REMOTE}".`, 'Add the remote. In a workflow run actions/checkout.');
    }
    const header = authorization(url, credentials);
    if (!header)
        return pairs;
    return [...pairs.filter(([key]) => !/^http\..*\.?extraheader$/i.test(key)), ...header];
}
/** Whether the checkout pushes over ssh, or to another server than the GitHub server, as git makes out the address from all of its configuration. */
async function pushesWithoutToken({ git }, credentials) {
    const url = await git.text(['remote', 'get-url', '--push', REMOTE]);
    return /^https?:/i.test(url) ? !isOnServer(url, credentials) : (0,_core_remote_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRemoteUrl */ .J)(url) !== undefined;
}
function isOnServer(url, { serverUrl }) {
    return /^https?:/i.test(url) && originOf(url) === originOf(serverUrl);
}
/** The header as actions/checkout sends it; an empty value first drops what the machine's configuration may hold. */
function authorization(url, { token, serverUrl }) {
    if (token === '' || !isOnServer(url, { serverUrl }))
        return undefined;
    const key = `http.${originOf(serverUrl)}/.extraheader`;
    const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${secret}`],
    ];
}
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : undefined;
}
/** Whether a filter left trees out of a partial clone: then its commits say nothing about files. */
function leavesTreesOut(access) {
    const filters = access.filter(([key]) => key === `remote.${REMOTE}.partialclonefilter`);
    return !filters.at(-1)?.[1].startsWith('blob:');
}


/***/ })

};
