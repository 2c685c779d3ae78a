export const id = 519;
export const ids = [519];
export const modules = {
	9519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { answer: () => answer });
		var trailers = __webpack_require__(8669);
		__webpack_require__(6748);
		var error = __webpack_require__(9530);
		var versions_version = __webpack_require__(5566);
		function floatsOf({ version, tagged, coreFloats = !1 }) {
			let channel = (0, versions_version.ts)(version);
			let isOvertaken = tagged.some((other) => !other.prerelease && (0, versions_version.Zy)(other, version) > 0);
			if (version.prerelease && isOvertaken) return [];
			let isNewest = (rivals) => {
				let newest = (0, versions_version.BR)([version, ...tagged.filter((other) => (0, versions_version.ts)(other) === channel && rivals(other))]);
				return newest !== void 0 && (0, versions_version.qh)(newest) === (0, versions_version.qh)(version);
			};
			let floats = isNewest(() => !0) ? [channel === versions_version.L8 ? "latest" : channel] : [];
			if (!coreFloats || channel !== versions_version.L8) return floats;
			let { major, minor } = version;
			isNewest((other) => other.major === major && other.minor === minor) && floats.push(`${major}.${minor}`);
			major > 0 && isNewest((other) => other.major === major) && floats.push(`${major}`);
			return floats;
		}
		var release_plan = __webpack_require__(3446);
		var owned_tag = __webpack_require__(9094);
		var tag_template = __webpack_require__(1429);
		var track_tags = __webpack_require__(8003);
		var version_file = __webpack_require__(41);
		var previous_tag = __webpack_require__(2628);
		var tag_list = __webpack_require__(403);
		var release_line = __webpack_require__(2994);
		var tag_search = __webpack_require__(3439);
		async function readTagView(repository, config, tag) {
			let { track, version } = tag;
			let isBelow = (other) => (0, versions_version.Zy)(other, version) < 0;
			let search = {
				track,
				from: (0, release_line.iw)(version),
				isEnough: (tags) => tags.some((other) => isBelow(other.version))
			};
			let found = await readFound(repository, config, tag.name, [search]);
			let everything = async () => ({
				...await readFound(repository, config, tag.name, config.tracks.map(tag_search.wT)),
				isWhole: !0,
				everything
			});
			return {
				...found,
				isWhole: !search.isEnough((0, tag_template.Fg)(track, found.names)),
				everything
			};
		}
		async function readFound(repository, config, tag, searches) {
			let local = repository.complete ? await readLocally(repository, config, searches) : void 0;
			if (local?.live && local.next && local.names.includes(tag)) return local;
			return readRemotely(repository, config, searches, tag);
		}
		async function readLocally(repository, { branches }, searches) {
			let branch = (name) => `refs/remotes/origin/${name}`;
			let [names, [live, next]] = await Promise.all([(0, tag_search.IH)(repository, searches), repository.resolve([branch(branches.live), branch(branches.next)])]);
			let ref = (name, commit) => commit === void 0 ? void 0 : {
				name,
				object: commit,
				commit
			};
			return {
				live: ref(`refs/heads/${branches.live}`, live),
				next: ref(`refs/heads/${branches.next}`, next),
				local: !0,
				names,
				place: (names) => repository.localRefs(names.map((name) => tag_search.gp + name))
			};
		}
		async function readRemotely(repository, { branches }, searches, tag) {
			let [live, next] = [`refs/heads/${branches.live}`, `refs/heads/${branches.next}`];
			let listed = await (0, tag_search.hH)(repository, searches, [live, next]);
			let refs = new Map(listed.map((ref) => [ref.name, ref]));
			if (!refs.has(tag_search.gp + tag)) throw (0, tag_list.Ns)(tag);
			return {
				live: refs.get(live),
				next: refs.get(next),
				local: !1,
				names: [...refs.keys()].flatMap((name) => name.startsWith(tag_search.gp) ? [name.slice(tag_search.gp.length)] : []),
				place: async (names) => names.flatMap((name) => refs.get(tag_search.gp + name) ?? [])
			};
		}
		var version_files = __webpack_require__(3313);
		async function tag_check_validateTag(name, run) {
			let { config, repository } = run;
			let tag = (0, owned_tag.z)(config, name);
			let view = await readTagView(repository, config, tag);
			let [ref] = await view.place([name]);
			if (!ref) throw (0, error.V2)("tag-missing", `The tag ${(0, error.hD)(name)} does not exist.`, "Push it first, or give another one.");
			!view.local && ref.commit !== repository.head && await repository.ensure([], [ref.commit]);
			try {
				return await tag_check_checkTag(tag, ref, view, run);
			} catch (error) {
				await (0, tag_list.Fo)(name, ref.commit, repository);
				throw error;
			}
		}
		async function tag_check_checkTag(tag, ref, view, run) {
			let siblings = (0, tag_template.Fg)(tag.track, view.names);
			let [placement, fileProblems, previous] = await Promise.all([
				checkPlacement(tag, ref, siblings, view, run),
				checkFiles(tag, ref, run.repository),
				previousOf(tag, ref, view, (0, previous_tag.Li)(run))
			]);
			let problems = placement.supersededBy === void 0 ? [...placement.problems, ...fileProblems] : [];
			if (problems.length > 0) throw new error.ag("tag-invalid", problems);
			return {
				tag,
				makeLatest: tag.track.latest && (0, track_tags.R)(tag.version, siblings),
				distTag: floatsOf({
					version: tag.version,
					tagged: siblings.map(({ version }) => version)
				})[0] ?? "outdated",
				previous,
				supersededBy: placement.supersededBy
			};
		}
		let FINE = {
			problems: [],
			supersededBy: void 0
		};
		async function checkPlacement(tag, ref, siblings, view, run) {
			let { config, repository } = run;
			let { live, next } = config.branches;
			let wanted = tag.version.prerelease ? view.next : view.live;
			let branch = tag.version.prerelease ? next : live;
			let on = (tip) => tip ? repository.reaches(tip, ref) : Promise.resolve(!1);
			if (!tag.version.prerelease || (0, release_plan.pe)(config)) return await on(wanted) ? FINE : misplaced(tag, branch);
			let [onLive, onNext] = await (isOvertaken(tag, siblings) ? askLive(ref, view, repository) : Promise.all([on(view.live), on(view.next)]));
			if (!onNext) return misplaced(tag, branch);
			return onLive ? judgeOvertaken(tag, ref, siblings, view, run) : FINE;
		}
		function isOvertaken({ version }, siblings) {
			return siblings.some((other) => !other.version.prerelease && (0, versions_version.Zy)(other.version, version) > 0);
		}
		async function askLive(ref, { live, next }, repository) {
			if (!live || !next) return [!1, next !== void 0 && await repository.reaches(next, ref)];
			let [onLive, isSynced] = await Promise.all([repository.reaches(live, ref), repository.reaches(next, live)]);
			return [onLive, onLive && isSynced || await repository.reaches(next, ref)];
		}
		function misplaced({ name, channel }, branch) {
			return {
				problems: [{
					message: `The tag ${(0, error.hD)(name)} is on no commit of ${branch}, where ${channel} is cut.`,
					fix: `Delete it, and let bump-version cut ${channel} from ${branch}.`
				}],
				supersededBy: void 0
			};
		}
		async function judgeOvertaken(tag, ref, siblings, view, run) {
			let { config, repository } = run;
			let newest = (0, track_tags.fV)(siblings.filter(({ version }) => !version.prerelease));
			if (newest && (0, versions_version.Zy)(newest.version, tag.version) > 0) return {
				problems: [],
				supersededBy: newest.name
			};
			let made = await isMadeByBundle(tag, ref, repository);
			let promoted = await promotedFile(tag, view, made, repository);
			if ((tag.track.versionStyle !== "full" || promoted === void 0) && made && await cameWithAnotherTrack(tag, ref, view, run)) return FINE;
			if (promoted !== void 0) return {
				problems: [],
				supersededBy: promoted
			};
			return {
				problems: [{
					message: `The pre-release tag ${(0, error.hD)(tag.name)} is on a commit of ${config.branches.live}, and no live version of ${tag.track.name} overtook it.`,
					fix: `Delete it: pre-releases are cut on ${config.branches.next}.`
				}],
				supersededBy: void 0
			};
		}
		async function isMadeByBundle({ track }, ref, repository) {
			return (await repository.annotation(ref))?.split("\n").includes(`${trailers.AH.track}: ${track.name}`) ?? !1;
		}
		async function cameWithAnotherTrack(tag, ref, view, { config, repository }) {
			let others = config.tracks.filter((track) => track !== tag.track);
			if (others.length === 0) return !1;
			let { names, place } = await view.everything();
			let lives = others.flatMap((track) => (0, track_tags.fV)((0, tag_template.Fg)(track, names).filter(({ version }) => !version.prerelease)) ?? []);
			for (let other of await place(lives.map(({ name }) => name))) if (await repository.reaches(other, ref)) return !0;
			return !1;
		}
		async function promotedFile({ track, version }, { live }, made, repository) {
			if (!live || track.versionFiles.length === 0) return;
			await repository.ensure([], [live.commit]);
			let carriers = await (0, version_files.e4)(repository, track, live.commit);
			if (track.versionFiles.some(({ path }) => !carriers.texts.has(path))) return;
			let carried = (0, version_files.lQ)(track, carriers);
			let above = made || track.versionStyle === "full" ? versions_version.Zy : versions_version.bm;
			return !carried.prerelease && above(carried, version) > 0 ? `${(0, versions_version.qh)(carried)} in ${track.versionFiles[0]?.path}` : void 0;
		}
		async function checkFiles({ name, track, version }, { commit }, repository) {
			if (track.versionFiles.length === 0) return [];
			let { texts, rules } = await (0, version_files.e4)(repository, track, commit);
			let wanted = track.versionStyle === "core" ? (0, versions_version.rT)(version) : (0, versions_version.qh)(version);
			let [requirements, own] = [track.versionFiles.filter(version_file.WS), track.versionFiles.filter(isOwn)];
			let fix = "Let bump-version make the tag: it writes the version files in the same push.";
			let problems = rules.currentVersions(own, texts).filter((file) => file.version !== wanted).map((file) => ({
				message: `It says ${(0, error.hD)(file.version)} where the tag ${(0, error.hD)(name)} wants ${(0, error.hD)(wanted)}.`,
				fix,
				place: { file: file.path }
			}));
			if (requirements.length === 0) return problems;
			let { unraisedRequirements } = await Promise.all([
				__webpack_require__.e(243),
				__webpack_require__.e(138),
				__webpack_require__.e(605),
				__webpack_require__.e(11),
				__webpack_require__.e(314),
				__webpack_require__.e(116),
				__webpack_require__.e(732)
			]).then(__webpack_require__.bind(__webpack_require__, 2116));
			let unraised = unraisedRequirements(requirements, texts, wanted).map(({ path, value }) => ({
				message: `It requires ${(0, error.hD)(value)}, which is not what the tag ${(0, error.hD)(name)} writes there for ${(0, error.hD)(wanted)}.`,
				fix,
				place: { file: path }
			}));
			return [...problems, ...unraised];
		}
		function isOwn(file) {
			return !(0, version_file.WS)(file);
		}
		async function previousOf(tag, ref, view, look) {
			let { repository, passOver } = look;
			let isAncestor = async (name) => {
				let [candidate] = await view.place([name]);
				return candidate !== void 0 && repository.reaches(ref, candidate);
			};
			let among = view.isWhole ? (names) => (0, previous_tag.v4)(names, ref.commit, view.place, repository) : void 0;
			let found = await (0, previous_tag.ve)((0, tag_template.Fg)(tag.track, view.names), tag.version, {
				isAncestor,
				among,
				passOver
			});
			if (found?.isAncestor) return found.name;
			if (!view.isWhole) return previousOf(tag, ref, await view.everything(), look);
			if (!found) return;
			let [{ commit } = ref] = await view.place([found.name]);
			await repository.ensure([], [commit]);
			if (await (0, tag_list.WM)(commit, repository)) return found.name;
			passOver(found.name);
			return previousOf(tag, ref, {
				...view,
				names: view.names.filter((name) => name !== found.name)
			}, look);
		}
		function manifestPath({ tag }) {
			return tag.track.updater?.manifest.replace("{channel}", tag.channel) ?? "";
		}
		__webpack_require__(547);
		__webpack_require__(8540);
		__webpack_require__(322);
		function describeTag(valid) {
			let { tag, makeLatest, distTag, previous, supersededBy } = valid;
			return {
				tag: tag.name,
				track: tag.track.name,
				channel: tag.channel,
				version: (0, versions_version.qh)(tag.version),
				"core-version": (0, versions_version.rT)(tag.version),
				prerelease: tag.version.prerelease !== void 0,
				"make-latest": makeLatest,
				"previous-tag": previous ?? null,
				"dist-tag": distTag,
				"manifest-path": manifestPath(valid) || null,
				"superseded-by": supersededBy ?? null
			};
		}
		var visible = __webpack_require__(6082);
		var width = __webpack_require__(718);
		function formatPairs(pairs, { paint }) {
			let column = Math.max(...pairs.map(([name]) => (0, width.qz)(name)));
			return pairs.map(([name, value]) => `  ${paint.dim((0, width.eV)(name, column))}  ${(0, visible.P8)(value)}`).join("\n");
		}
		async function answer(input) {
			let run = await input.openRun();
			let valid = describeTag(await tag_check_validateTag(input.text("tag").replace(/^refs\/tags\//, ""), run));
			let { tag, "superseded-by": overtaker } = valid;
			return {
				json: valid,
				text: (screen) => {
					let verdict = overtaker === null ? "may be released" : `is superseded by ${overtaker}: nothing to release`;
					let pairs = [
						["track", valid.track],
						["channel", valid.channel],
						["version", valid.version],
						["previous tag", valid["previous-tag"] ?? "none: the first one"],
						["latest release", valid["make-latest"] ? "yes" : "no"],
						["manifest", valid["manifest-path"] ?? "none"]
					];
					return `${screen.paint.green(tag)} ${verdict}\n${formatPairs(pairs, screen)}`;
				}
			};
		}
	}),
	3446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J0: () => knownVersions,
			VU: () => planTrack,
			pe: () => isTrunk
		});
		var _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8669);
		var _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
		var _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8003);
		var _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3740);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5566);
		function planTrack(facts, request) {
			let { track, tags, decision } = facts;
			let last = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ version }) => (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ts)(version) === request.channel));
			if (last && !decision.changed && !request.force) return {
				kind: "nothing-new",
				track,
				tag: last.name,
				decision,
				reason: `nothing new since ${last.name}: ${decision.reason}`
			};
			return planRelease(facts, request, last);
		}
		function knownVersions({ tags, published, later = [], fromFiles }) {
			return {
				seen: [...tags.map(({ version }) => version), ...published],
				later,
				fromFiles
			};
		}
		function planRelease(facts, request, last) {
			let { track, tags, decision, bump } = facts;
			let known = knownVersions(facts);
			let version = (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.yU)({
				...known,
				channel: request.channel,
				bump,
				n: request.n
			});
			let promoted = (0, _tags_track_tags_js__WEBPACK_IMPORTED_MODULE_2__.fV)(tags.filter(({ commit, version: lower }) => commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.bm)(lower, version) === 0 && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(lower, version) < 0));
			let forced = request.force && !decision.changed && last ? `forced, though there is nothing new since ${last.name}` : void 0;
			return {
				kind: "release",
				track,
				from: (0, _versions_next_version_js__WEBPACK_IMPORTED_MODULE_3__.YO)(known),
				version,
				tag: (0, _tags_tag_template_js__WEBPACK_IMPORTED_MODULE_1__._3)(track.tag, version),
				fileVersion: track.versionStyle === "core" ? (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.rT)(version) : (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
				promotedFrom: promoted?.name,
				targetTaken: tags.some((tag) => tag.commit === request.target && (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_4__.ts)(tag.version) === request.channel),
				trailers: releaseTrailers(track.name, request, promoted?.name),
				decision,
				reason: forced ?? (promoted ? `promotes ${promoted.name}` : decision.reason)
			};
		}
		function releaseTrailers(track, { channel, trailers }, promotedFrom) {
			return [
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.track,
					value: track
				},
				{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.channel,
					value: channel
				},
				...promotedFrom === void 0 ? [] : [{
					key: _git_trailers_js__WEBPACK_IMPORTED_MODULE_0__.AH.promotedFrom,
					value: promotedFrom
				}],
				...trailers
			];
		}
		function isTrunk({ branches }) {
			return branches.live === branches.next;
		}
	}),
	6748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => highestFrom });
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
		function highestFrom(channel, versions, ladder) {
			let level = ladder.indexOf(channel);
			let above = new Set([
				channel,
				...level < 0 ? [] : ladder.slice(level),
				_versions_version_js__WEBPACK_IMPORTED_MODULE_0__.L8
			]);
			return (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.BR)([...versions].filter((version) => above.has((0, _versions_version_js__WEBPACK_IMPORTED_MODULE_0__.ts)(version))));
		}
	}),
	9094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => readTag });
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		var _tag_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1429);
		function readTag(config, name) {
			let track = config.tracks.find(({ tag }) => (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__._f)(tag, name)) ?? config.tracks.find(({ tag }) => startsAsVersion((0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(tag, name)));
			let templates = config.tracks.map((each) => `${each.name}: ${(0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.sN)(each.tag)}`).join(", ");
			if (!track) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-unknown", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} is of no track.`, `Tags read as ${templates}.`);
			let text = (0, _tag_template_js__WEBPACK_IMPORTED_MODULE_2__.KA)(track.tag, name);
			let version = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);
			let shapes = `X.Y.Z or X.Y.Z-<channel>.N, with channel one of ${config.channels.join(", ")}`;
			if (!version) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-shape", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} holds ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version.`, `Versions read as ${shapes}.`);
			let channel = (0, _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version);
			if (version.prerelease && !config.channels.includes(channel)) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-channel", `The tag ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)} of track ${track.name} is on the channel ${(0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(channel)}, which ${config.path} does not have.`, `Versions read as ${shapes}.`);
			return {
				name,
				track,
				version,
				channel: version.prerelease ? channel : _versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8
			};
		}
		function startsAsVersion(text) {
			return text !== void 0 && /^\d/.test(text);
		}
	}),
	547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bv: () => blocks,
			Cr: () => bold,
			FV: () => escapeMarkdown,
			R_: () => heading,
			aY: () => code,
			k9: () => linkMarkdown,
			nf: () => link
		});
		var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);
		let WORD = /[\w.\-/:@#%+~=?]+/g;
		let PUNCTUATION = /[!-/:-@[-`{-~]/g;
		let TURNS_INTO_A_LINK = /@|#\d|\bGH-\d|:\/\/|www\.|\b[\da-f]{7,40}\b/i;
		function escapeMarkdown(text) {
			return escapeLineEnds(escapeAround((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim()));
		}
		function code(text) {
			let line = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text);
			if (line.includes("|")) return `<code>${line.replace(PUNCTUATION, entity)}</code>`;
			return line && codeSpan(line);
		}
		function link(text, url) {
			let label = escapePunctuation((0, _one_line_js__WEBPACK_IMPORTED_MODULE_0__.T)(text).replace(/\s+/g, " ").trim());
			return isWebAddress(url) ? linkMarkdown(label, url) : escapeMarkdown(text);
		}
		function linkMarkdown(markdown, url) {
			return isWebAddress(url) ? `[${markdown}](${escapeUrl(url)})` : markdown;
		}
		function bold(text) {
			let inner = escapeMarkdown(text);
			return inner && `**${inner}**`;
		}
		function heading(level, text) {
			return `${"#".repeat(level)} ${escapeMarkdown(text)}`;
		}
		function blocks(...parts) {
			return parts.filter(Boolean).join("\n\n");
		}
		function escapeAround(line) {
			let escaped = "";
			let end = 0;
			for (let { 0: word, index } of line.matchAll(WORD)) {
				if (!TURNS_INTO_A_LINK.test(word)) continue;
				escaped += escapePunctuation(line.slice(end, index)) + codeSpan(word);
				end = index + word.length;
			}
			return escaped + escapePunctuation(line.slice(end));
		}
		function escapePunctuation(line) {
			return line.replace(/[&<>|]/g, entity).replace(/[\\`*[\]~$]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (character) => `\\${character}`);
		}
		function escapeLineEnds(line) {
			return line.replace(/^[#+=:-]/, (character) => `\\${character}`).replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/(?<!\\)#$/, "\\#");
		}
		function codeSpan(line) {
			let fence = "`".repeat(longestRun(line) + 1);
			let touches = line.startsWith("`") || line.endsWith("`");
			let loses = line.startsWith(" ") && line.endsWith(" ") && line.trim() !== "";
			return touches || loses ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
		}
		let NAMED = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;"
		};
		function entity(character) {
			return NAMED[character] ?? `&#${character.codePointAt(0)};`;
		}
		function isWebAddress(url) {
			return /^https?:\/\//i.test(url);
		}
		function escapeUrl(url) {
			return url.toWellFormed().replace(/[^\w.~:/?#@!$&'*+,;=%-]/gu, (character) => character === "(" ? "%28" : character === ")" ? "%29" : encodeURIComponent(character)).replaceAll("&", "&amp;");
		}
	}),
	883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => oneLine });
		function oneLine(text) {
			return text.toWellFormed().replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
		}
	}),
	3740: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			YO: () => currentVersion,
			yU: () => nextVersion
		});
		var _text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function currentVersion({ seen, later = [], fromFiles }) {
			let isLater = (version) => later.some((each) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(each, version) === 0);
			return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)(seen.filter((version) => !isLater(version))) ?? fromFiles;
		}
		function nextVersion(request) {
			let { seen, fromFiles, channel } = request;
			let core = nextCore(request);
			if (channel === _version_js__WEBPACK_IMPORTED_MODULE_1__.L8) return checkCountable(core);
			let highestN = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)([...seen, fromFiles].filter((version) => isOf(version, core, channel)))?.prerelease?.n ?? 0;
			let n = request.n ?? highestN + 1;
			if (n <= highestN) throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("n-taken", `n: ${n} is not ahead of ${(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)({
				...core,
				prerelease: {
					channel,
					n: highestN
				}
			})}, which exists.`, `Give ${highestN + 1} or more, or leave n out.`);
			return checkCountable({
				...core,
				prerelease: {
					channel,
					n
				}
			});
		}
		function checkCountable(version) {
			if ((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version))) return version;
			throw (0, _text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-limit", `The next version would be ${(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version)}, and numbers end at ${2 ** 53 - 1}.`, "Delete the tag with the huge number, or raise a number in front of it with bump.");
		}
		function nextCore(request) {
			let { seen, bump } = request;
			let current = currentVersion(request);
			let lastLive = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.BR)(seen.filter((version) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ts)(version) === _version_js__WEBPACK_IMPORTED_MODULE_1__.L8));
			if (!lastLive) return raise(current, bump);
			let asked = raise(lastLive, bump);
			return current.prerelease && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(current, asked) > 0 ? coreOf(current) : asked;
		}
		function raise(version, bump) {
			let { major, minor, patch, prerelease } = version;
			if (bump === "major") return prerelease && minor === 0 && patch === 0 ? coreOf(version) : {
				major: major + 1,
				minor: 0,
				patch: 0
			};
			if (bump === "minor") return prerelease && patch === 0 ? coreOf(version) : {
				major,
				minor: minor + 1,
				patch: 0
			};
			return prerelease ? coreOf(version) : {
				major,
				minor,
				patch: patch + 1
			};
		}
		function coreOf({ major, minor, patch }) {
			return {
				major,
				minor,
				patch
			};
		}
		function isOf(version, core, channel) {
			return version.prerelease?.channel === channel && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.bm)(version, core) === 0;
		}
	}),
	2628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Li: () => lookOf,
			v4: () => ancestorsAmong,
			ve: () => findPrevious
		});
		var _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8003);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3439);
		async function findPrevious(tags, below, { isAncestor, among, passOver }) {
			let first;
			let tag = below ? (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.ML)(tags, below) : (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(tags);
			for (let looks = 0; tag && looks < FIRST_LOOKS;) {
				let answer = await isAncestor(tag.name).catch(orNoCommit);
				if (answer) return {
					name: tag.name,
					isAncestor: !0
				};
				if (answer === void 0) passOver(tag.name);
				else {
					first ??= tag;
					looks++;
				}
				tag = (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.ML)(tags, tag.version);
			}
			let found = tag && among && await highestAmong(tags, tag, among);
			if (found) return {
				name: found.name,
				isAncestor: !0
			};
			return first && below ? {
				name: first.name,
				isAncestor: !1
			} : void 0;
		}
		function lookOf({ repository, log }) {
			let told = new Set();
			let passOver = (tag) => {
				told.has(tag) || log.info(`${tag}: the tag names no commit, so it is left out`);
				told.add(tag);
			};
			return {
				repository,
				passOver
			};
		}
		function orNoCommit(error) {
			if (!(error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.ag) || error.code !== "no-commit") throw error;
		}
		let FIRST_LOOKS = 4;
		async function ancestorsAmong(names, head, place, repository) {
			let refs = await place(names);
			let { from } = await repository.outside([head], refs.map(({ commit }) => commit));
			let [outside] = from;
			return new Set(refs.filter(({ commit }) => !outside?.has(commit)).map(({ name }) => name.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_3__.gp.length)));
		}
		async function highestAmong(tags, from, among) {
			let left = tags.filter(({ version }) => (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, from.version) <= 0);
			let ancestors = await among(left.map(({ name }) => name));
			return (0, _core_tags_track_tags_js__WEBPACK_IMPORTED_MODULE_0__.fV)(left.filter(({ name }) => ancestors.has(name)));
		}
	}),
	8540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => requireTrack,
			u: () => chooseTag
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		function chooseTag(input, { ref }) {
			let given = (input || ref).replace(/^refs\/tags\//, "");
			if (input !== "" || ref.startsWith("refs/tags/")) return given;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("tag-missing", `tag: it is not given, and the run is on ${ref === "" ? "no ref" : ref}.`, "Give the tag. A workflow that runs on a tag needs none.");
		}
		function requireTrack(tag, track) {
			if (!track || tag.track === track) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("input-invalid", `tag: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(tag.name)} is of track ${tag.track.name}, not of ${track.name}.`, "Leave track out, or give a tag of it.");
		}
	}),
	403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => requireCommit,
			Ns: () => tagMissing,
			WM: () => isCommit,
			cB: () => listTags
		});
		var _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1429);
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9530);
		var _tag_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3439);
		async function listTags(repository, search, wanted) {
			let local = repository.complete ? (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.IH)(repository, [search])) : [];
			if (!(wanted === void 0 ? local.length > 0 : local.some(({ name }) => name === wanted))) return listRemoteTags(repository, search, wanted);
			return {
				tags: local,
				local: !0,
				place: async (names) => inOrder(names, await repository.localRefs(fullNames(names))),
				placeAncestors: async (names, of) => inOrder(names, await repository.localRefs(fullNames(names), _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp + of)),
				...wholeOf(search, local, () => listTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		async function listRemoteTags(repository, search, wanted) {
			let refs = await (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.hH)(repository, [search]);
			let tags = (0, _core_tags_tag_template_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(search.track, refs.map(({ name }) => name.slice(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp.length)));
			if (wanted !== void 0 && !tags.some(({ name }) => name === wanted)) throw tagMissing(wanted);
			return {
				tags,
				local: !1,
				place: async (names) => inOrder(names, refs),
				...wholeOf(search, tags, () => listRemoteTags(repository, (0, _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.wT)(search.track), wanted))
			};
		}
		function tagMissing(name) {
			return (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-missing", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} does not exist on the remote.`, "Push it first, or give another one.");
		}
		async function isCommit(object, repository) {
			return (await repository.resolve([object]))[0] !== void 0;
		}
		async function requireCommit(tag, object, repository) {
			if (await isCommit(object, repository)) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.V2)("tag-no-commit", `The tag ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_1__.hD)(tag)} names no commit, but a tree or a file.`, "Delete it, or make it again on a commit.");
		}
		function wholeOf({ from, isEnough }, found, whole) {
			return from !== void 0 && isEnough(found) ? { whole } : {};
		}
		function fullNames(names) {
			return names.map((name) => _tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp + name);
		}
		function inOrder(names, refs) {
			let byName = new Map(refs.map((ref) => [ref.name, ref]));
			return names.flatMap((name) => byName.get(_tag_search_js__WEBPACK_IMPORTED_MODULE_2__.gp + name) ?? []);
		}
	}),
	322: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ho: () => chooseTrack,
			Pu: () => chooseChannel,
			mu: () => chooseTracks
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9043);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5566);
		function chooseTracks(config, text, inputName) {
			let all = config.tracks.map(({ name }) => name);
			let words = [
				...all,
				"all",
				...all.length === 2 ? ["both"] : []
			];
			let names = splitNames(text, inputName);
			let unknown = names.filter((name) => !words.includes(name));
			let [first = text] = unknown;
			if (unknown.length > 0 || names.length === 0 && !text.startsWith("[")) throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(unknown.length > 0 ? unknown : [text]).map(_core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD).join(", ")} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(first, words)}Give one or more of: ${words.join(", ")}.`);
			let wanted = names.flatMap((name) => all.includes(name) ? [name] : all);
			return config.tracks.filter(({ name }) => wanted.includes(name));
		}
		function chooseTrack(config, text, inputName) {
			let track = config.tracks.find(({ name }) => name === text);
			if (track) return track;
			let names = config.tracks.map(({ name }) => name);
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no track of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, names)}Give one of: ${names.join(", ")}.`);
		}
		function splitNames(text, inputName) {
			return (text.startsWith("[") ? parseJsonNames(text, inputName) : text.split(/[,\n]/)).map((name) => name.trim()).filter((name) => name !== "");
		}
		function parseJsonNames(text, inputName) {
			try {
				let value = JSON.parse(text);
				if (Array.isArray(value) && value.every((entry) => typeof entry == "string")) return value;
			} catch {}
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("track-unknown", `${inputName}: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no JSON array of names.`, "Give a comma list of tracks or a JSON array of strings.");
		}
		function chooseChannel(config, text) {
			let words = [...config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__.L8];
			if (words.includes(text)) return text;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("channel-unknown", `channel: ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is no channel of ${config.path}.`, `${(0, _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, words)}Give one of: ${words.join(", ")}.`);
		}
	}),
	3313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OG: () => editTrack,
			Ud: () => manifestPaths,
			e4: () => readCarriers,
			ji: () => manifestPath,
			lQ: () => versionOfFiles,
			xE: () => readVersionTexts
		});
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		var _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6620);
		var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5566);
		var _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41);
		var _texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2855);
		async function readVersionTexts(repository, tracks, commit) {
			let versionFiles = tracks.flatMap(({ versionFiles }) => versionFiles);
			let [rules, files] = await Promise.all([Promise.all([
				__webpack_require__.e(243),
				__webpack_require__.e(138),
				__webpack_require__.e(605),
				__webpack_require__.e(11),
				__webpack_require__.e(314),
				__webpack_require__.e(116),
				__webpack_require__.e(934)
			]).then(__webpack_require__.bind(__webpack_require__, 1203)), repository.readNamed(commit, (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.C)(versionFiles), (0, _core_version_files_companions_js__WEBPACK_IMPORTED_MODULE_1__.M)(versionFiles))]);
			return {
				files,
				texts: decodeFiles(files),
				rules
			};
		}
		async function readCarriers(repository, { versionFiles }, commit) {
			let paths = versionFiles.map(({ path }) => path);
			let loading = Promise.all([
				__webpack_require__.e(243),
				__webpack_require__.e(605),
				__webpack_require__.e(130)
			]).then(__webpack_require__.bind(__webpack_require__, 3130));
			let [rules, files] = await Promise.all([loading, repository.readFiles(commit, paths)]);
			return {
				texts: decodeFiles(files),
				rules
			};
		}
		function decodeFiles(files) {
			return new Map([...files].map(([path, { bytes }]) => [path, (0, _texts_js__WEBPACK_IMPORTED_MODULE_4__.g)(path, bytes)]));
		}
		function editTrack(track, { files, texts, rules }, version) {
			let edited = rules.editVersions(track.versionFiles, texts, version);
			for (let path of edited.keys()) requireFile(path, files.get(path)?.mode);
			let encoder = new TextEncoder();
			return {
				changed: [...edited].map(([path, text]) => ({
					path,
					mode: files.get(path)?.mode ?? "100644",
					bytes: encoder.encode(text)
				})),
				after: {
					files,
					texts: new Map([...texts, ...edited]),
					rules
				}
			};
		}
		function requireFile(path, mode) {
			if (mode === void 0 || mode.startsWith("100")) return;
			throw (0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.V2)("version-file-link", "It is a link: a version written to it would replace where it leads.", "Name the file it leads to under version-files.", { file: path });
		}
		function versionOfFiles(track, { texts, rules }) {
			let problems = [];
			let own = track.versionFiles.filter((file) => !(0, _core_versions_version_file_js__WEBPACK_IMPORTED_MODULE_3__.WS)(file));
			let found = rules.currentVersions(own, texts).flatMap(({ path, version }) => {
				let read = readLoosely(version);
				read || problems.push(noVersion(path, version));
				return read ?? [];
			});
			if (problems.length > 0) throw new _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag("version-text", problems);
			return (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.BR)(found) ?? {
				major: 0,
				minor: 0,
				patch: 0
			};
		}
		function noVersion(path, text) {
			return {
				message: `It says ${(0, _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}, which is no version of a track.`,
				fix: "Write X.Y.Z. Where there is more around it, say so under version-files, such as { path: VERSION, pattern: \"^v(.+)$\" }.",
				place: { file: path }
			};
		}
		function readLoosely(text) {
			let exact = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(text);
			if (exact) return exact;
			let core = (0, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(text.split(/[-+]/, 1)[0] ?? "");
			return core && {
				...core,
				...text.includes("-") && { prerelease: {
					channel: "",
					n: 0
				} },
				written: text
			};
		}
		function manifestPaths(config, track) {
			if (!track.updater) return [];
			return [...config.channels, _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__.L8].map((channel) => manifestPath(track, channel));
		}
		function manifestPath({ updater }, channel) {
			return updater?.manifest.replace("{channel}", () => channel) ?? "";
		}
	})
};
