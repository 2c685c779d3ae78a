"use strict";
exports.id = 5878;
exports.ids = [5878];
exports.modules = {
	...require("./shared-1759.index.js").modules,
	...require("./common.index.js").modules,
	2698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => releasePr });
		var core_config = __webpack_require__(5422);
		var github_refusal = __webpack_require__(4898);
		var release_units = __webpack_require__(5838);
		let START = "<!-- release-tracks:release ";
		let END = " -->";
		function formatShownPlan(shown) {
			return `${START}${JSON.stringify(shown).replaceAll(">", "\\u003e")}${END}`;
		}
		function readShownPlan(body) {
			let [first = ""] = body.trimStart().split(/\r?\n/, 1);
			if (!first.startsWith(START) || !first.endsWith(END)) return;
			try {
				let { tags, target, plan } = Object(JSON.parse(first.slice(28, -4)));
				let isText = (value) => typeof value == "string";
				if (!Array.isArray(tags) || !tags.every(isText) || !isText(target) || !isText(plan)) return;
				return {
					tags,
					target,
					plan
				};
			} catch {
				return;
			}
		}
		var text_error = __webpack_require__(9530);
		var markdown = __webpack_require__(547);
		var versions_version = __webpack_require__(5566);
		var promotion_outcome = __webpack_require__(8449);
		var promotion_request = __webpack_require__(2188);
		var tag_start = __webpack_require__(9050);
		var workflow_start = __webpack_require__(3921);
		var tracking_issue = __webpack_require__(1759);
		var body_limit = __webpack_require__(4021);
		var changelog = __webpack_require__(27);
		var repository_url = __webpack_require__(1007);
		var tested_release = __webpack_require__(2444);
		var owned_tag = __webpack_require__(9094);
		var notes_by_hand = __webpack_require__(5474);
		var merged_releases = __webpack_require__(4632);
		var track_commits = __webpack_require__(2245);
		var git_names = __webpack_require__(4229);
		var push_retry = __webpack_require__(1937);
		var planned_or_refused = __webpack_require__(4560);
		var promotion_plan = __webpack_require__(2459);
		async function pushReleaseBranches(wishes, run) {
			let { units } = await (0, push_retry.F)(run, () => attempt(wishes, run));
			return units;
		}
		async function attempt(wishes, run) {
			let { repository } = run;
			let refs = await repository.remoteRefs(wishes.map(({ unit }) => (0, git_names.Mi)((0, release_units.CT)(unit))));
			let units = [];
			let updates = [];
			for (let { unit, question, isOpen, isDeclined } of wishes) {
				let ref = (0, git_names.Mi)((0, release_units.CT)(unit));
				let there = refs.find(({ name }) => name === ref)?.commit;
				let planned = await (0, planned_or_refused.h)(run, (quiet) => planUnit(unit, question, quiet));
				let { plan } = planned;
				let isIdle = plan?.released.length === 0;
				let declined = plan !== void 0 && !isIdle && isDeclined(tagsIn(plan));
				let head = plan && !isIdle && !declined ? await keepOrReplace(there, plan, run) : void 0;
				units.push({
					...planned,
					unit,
					isIdle,
					isDeclined: declined,
					...plan && head && { plan: {
						...plan,
						head
					} }
				});
				let to = isIdle && !isOpen ? void 0 : head ?? there;
				to !== there && updates.push({
					ref,
					from: there,
					to
				});
			}
			return {
				result: {
					units,
					pushed: !1
				},
				updates
			};
		}
		function tagsIn({ released }) {
			return released.map(({ release }) => release.tag);
		}
		async function planUnit({ tracks }, { bump, sha }, run) {
			let names = JSON.stringify(tracks.map(({ name }) => name));
			let request = (0, promotion_request.vD)(run.config, {
				n: "",
				version: "",
				trailers: "",
				dryRun: !0,
				force: !1,
				tracks: names,
				channel: versions_version.L8,
				bump,
				sha
			});
			let { target, releases, nothingNew } = await (0, promotion_plan.z)({
				...request,
				withCommit: !0
			}, run, void 0, tag_start.RT);
			let released = releases.map((each) => each.released);
			return {
				target,
				head: releases.at(-1)?.tip ?? target,
				released,
				nothingNew
			};
		}
		async function keepOrReplace(there, { head, target }, { repository }) {
			if (there === void 0 || there === head) return head;
			let [old, made] = await repository.ensure([{
				tip: there,
				not: [target]
			}, {
				tip: head,
				not: [target]
			}]);
			let [messages, wanted] = [await repository.messages(old), await repository.messages(made)];
			let isSame = JSON.stringify([...messages.values()]) === JSON.stringify([...wanted.values()]);
			let [, below] = await repository.ensureCommits([there, target]);
			if (!isSame || !await repository.isAncestor(below, old.tip)) return head;
			return (await repository.changedFiles(old.tip, head)).length === 0 ? old.tip : head;
		}
		async function describePull({ warnings }, plan, run) {
			let { released, target, head } = plan;
			let titles = released.map(({ release: { track, version } }) => `${track.name} ${(0, versions_version.qh)(version)}`);
			let rows = released.map(({ release: { track, from, version, tag, reason } }) => [...[
				track.name,
				(0, versions_version.qh)(from),
				(0, versions_version.qh)(version),
				tag
			].map(markdown.aY), (0, markdown.FV)(reason)]);
			let untested = released.flatMap(({ release, untested: commits = [] }) => commits.length > 0 ? [(0, markdown.FV)((0, tested_release.Ed)(release.track.name, commits))] : []);
			let notes = [];
			for (let [at, each] of released.entries()) notes.push((0, markdown.R_)(2, titles[at]), await notesOf(each, target, run));
			let body = (0, markdown.Bv)(formatShownPlan({
				tags: tagsIn(plan),
				target,
				plan: head
			}), `Merging this pull request releases what ${(0, markdown.aY)(target.slice(0, 7))} of ${(0, markdown.aY)(run.config.branches.next)} has:`, (0, markdown.tp)([
				"Track",
				"From",
				"To",
				"Tag",
				"Why"
			], rows), (0, markdown.p_)([...warnings.map((problem) => (0, markdown.FV)((0, text_error.BJ)(problem))), ...untested]), ...notes, OUTRO);
			let title = titles.join(", ");
			return {
				title: title.length > 250 ? `${title.slice(0, 250)}…` : title,
				body: (0, body_limit.qE)(body, 65e3)
			};
		}
		let OUTRO = "---\n\nKept up to date by release-pr, which writes over other commits on this branch. The labels `bump/minor` and `bump/major` raise the version. Closed, it stays closed until the version changes.";
		async function notesOf({ release }, target, run) {
			let { repository, config, context, log } = run;
			let { track, tag, decision } = release;
			let base = decision.base === void 0 ? void 0 : await commitOf(decision.base, run);
			let told = await (0, merged_releases.u3)(decision.base, run);
			let tip = base === void 0 ? (await repository.allOf(target)).tip : target;
			base !== void 0 && await repository.ensure([{
				tip,
				not: [base]
			}]);
			let commits = (await (0, track_commits.q)(track, {
				tip,
				base
			}, run)).filter(({ sha }) => !told.has(sha));
			let choice = {
				track,
				tag: (0, owned_tag.z)(config, tag),
				head: target,
				since: "channel",
				format: "grouped"
			};
			let narrative = await (0, notes_by_hand.d)(choice, target, repository);
			narrative && "problem" in narrative && log.warn(narrative.problem);
			let address = (0, repository_url.Ek)(context.serverUrl, context.repository);
			return (0, changelog.R8)({
				track: track.name,
				head: target,
				...decision.base !== void 0 && { previousTag: decision.base },
				commits: commits.map((commit) => ({
					...commit,
					author: {
						name: "",
						email: ""
					}
				})),
				...address !== void 0 && { repository: address },
				...narrative && "text" in narrative && { narrative: narrative.text },
				format: "grouped",
				style: track.notes ?? {}
			}).body;
		}
		async function commitOf(tag, { repository }) {
			let commit = (await repository.remoteRefs([`refs/tags/${tag}*`])).find(({ name }) => name === `refs/tags/${tag}`)?.commit;
			return commit === void 0 ? void 0 : (await repository.ensureCommits([commit]))[0];
		}
		let PULLS_FIX = "Give the job `permissions: pull-requests: write`, and let Actions create pull requests: Settings > Actions > General > \"Allow GitHub Actions to create and approve pull requests\"; or use the token of a GitHub App.";
		async function findPulls(unit, { pullRequests }, { config }) {
			let query = {
				base: config.branches.live,
				branch: (0, release_units.CT)(unit)
			};
			let [open, closed] = await Promise.all(["open", "closed"].map((state) => (0, github_refusal.kr)("list pull requests", PULLS_FIX, pullRequests.list({
				...query,
				state
			}))));
			let own = (pulls = []) => pulls.filter(({ isFork }) => !isFork);
			return {
				open: own(open)[0],
				declined: own(closed).flatMap(({ mergedAs, body }) => mergedAs === void 0 ? [readShownPlan(body)?.tags ?? []] : [])
			};
		}
		async function keepPull(planned, open, github, run) {
			let { log, config } = run;
			let { unit, plan, isIdle, isDeclined } = planned;
			let branch = (0, release_units.CT)(unit);
			isDeclined && log.info(`${unit.name}: its pull request was closed, and stays so until the version changes`);
			if (!plan || isIdle || isDeclined) {
				if (!open || !isIdle) return open;
				let body = `There is nothing to release of ${unit.name} any more.`;
				await (0, github_refusal.kr)(`close #${open.number}`, PULLS_FIX, github.pullRequests.update(open.number, {
					title: open.title,
					body
				}));
				await (0, github_refusal.kr)(`close #${open.number}`, PULLS_FIX, github.pullRequests.close(open.number));
				log.info(`${unit.name}: closed #${open.number}, since there is nothing to release`);
				return;
			}
			let content = await describePull(planned, plan, run);
			let opening = () => github.pullRequests.open({
				...content,
				branch,
				base: config.branches.live
			});
			let pull = open ?? await (0, github_refusal.kr)(`open a pull request from ${branch}`, PULLS_FIX, opening());
			(open || pull.body !== content.body) && await update(pull, content, github, run);
			open || log.info(`${unit.name}: #${pull.number}, ${content.title}`);
			await label(pull, github, run);
			return {
				...pull,
				...content
			};
		}
		async function update(pull, content, { pullRequests }, { log }) {
			if (pull.title === content.title && plain(pull.body) === plain(content.body)) return;
			await (0, github_refusal.kr)(`change #${pull.number}`, PULLS_FIX, pullRequests.update(pull.number, content));
			log.info(`updated #${pull.number}: ${content.title}`);
		}
		async function label({ number, labels }, { issues }, { log }) {
			if ((0, tracking_issue.RX)(labels, release_units.l5)) return;
			try {
				await issues.ensureLabel({
					name: release_units.l5,
					color: "0e8a16",
					description: "Merging it releases (release-tracks)"
				});
				await issues.addLabel(number, release_units.l5);
			} catch (error) {
				log.info(`#${number} goes without the label ${release_units.l5}: ${(0, text_error.Z9)(error)}`);
			}
		}
		function plain(text) {
			return text.replaceAll("\r\n", "\n").trim();
		}
		var git_trailers = __webpack_require__(8669);
		var bump_commit = __webpack_require__(5543);
		var branch_merge = __webpack_require__(7730);
		var git_commit = __webpack_require__(9880);
		var git_history = __webpack_require__(6753);
		var own_commits = __webpack_require__(9114);
		function mergedOnto(made, originals) {
			let bySha = new Map(made.map((commit) => [commit.sha, commit]));
			let left = originals.filter((commit) => !(0, git_commit.F)(commit));
			let last = made[0];
			let onto = last?.parents[0];
			for (let at = last; at && !(0, git_commit.F)(at); at = bySha.get(at.parents[0] ?? "")) {
				let copy = at;
				let found = left.findIndex((original) => isCopy(copy, original));
				if (found < 0) break;
				left.splice(0, found + 1);
				onto = at.parents[0];
			}
			return onto;
		}
		function isCopy(copy, original) {
			if (copy.subject !== original.subject) return !1;
			return copy.changes.length === 0 || pathsOf(copy) === pathsOf(original);
		}
		function pathsOf({ changes }) {
			return JSON.stringify(changes.map(({ path }) => path).sort());
		}
		var tag_template = __webpack_require__(1429);
		var track_tags = __webpack_require__(8003);
		var version_file = __webpack_require__(9797);
		var own_check = __webpack_require__(2392);
		var version_files = __webpack_require__(3313);
		async function readMergedPull(pull, live, copies, run) {
			let { repository } = run;
			let refuse = (why) => ({
				pull,
				why
			});
			let [made, merged] = await repository.ensure([
				{
					tip: pull.mergedAs,
					not: [pull.head]
				},
				{
					tip: pull.head,
					not: [pull.mergedAs]
				},
				{
					tip: live,
					not: [pull.mergedAs]
				}
			]);
			let commit = made.tip;
			if (!await repository.isAncestor(commit, live)) return refuse(`${run.config.branches.live} does not have ${commit.slice(0, 7)} any more, which it was merged as`);
			let shown = readShownPlan(pull.body);
			if (shown && shown.plan !== pull.head) return refuse(`its branch was at ${pull.head.slice(0, 7)} when it was merged, and ${shown.plan.slice(0, 7)} was planned`);
			let bumps = await readBumps(merged.tip, run);
			if (bumps.length === 0) return refuse(`${pull.head.slice(0, 7)} is no bump commit of the actions`);
			let trailers = [];
			if (!await repository.isAncestor(merged.tip, commit)) {
				let onto = mergedOnto(await repository.log(made), await repository.log(merged));
				if (onto === void 0) return refuse(`${commit.slice(0, 7)} has no parent`);
				let [between] = await repository.ensure([{
					tip: commit,
					not: [onto, merged.tip]
				}]);
				let own = (await repository.log(between)).map(({ sha }) => sha);
				for (let sha of own) copies.add(sha);
				trailers.push({
					key: git_trailers.AH.mergedFrom,
					value: pull.head
				}, {
					key: git_trailers.AH.mergedOnto,
					value: onto
				}, {
					key: git_trailers.AH.mergedAs,
					value: own.join(" ")
				});
			}
			let stranger = await findStranger(await repository.log(made), copies, run);
			if (stranger) {
				let { live: name, next } = run.config.branches;
				return refuse(`${name} had ${stranger.sha.slice(0, 7)} ${(0, text_error.hD)(stranger.subject)}, which is not on ${next} and was not planned with`);
			}
			let releases = [];
			for (let bump of bumps) {
				let release = await releaseOf(bump, {
					pull,
					commit,
					trailers
				}, run);
				if (typeof release == "string") return refuse(release);
				release && releases.push(release);
			}
			return {
				pull,
				releases,
				commit
			};
		}
		async function readBumps(head, run) {
			let { repository, config } = run;
			let bumps = [];
			for (let at = head; at !== void 0 && bumps.length < config.tracks.length;) {
				let { commits } = await repository.recent(at, 1);
				let [commit] = commits;
				let bump = commit && readBump(commit, run);
				if (!bump) break;
				let parent = commit.parents[0];
				parent !== void 0 && await repository.ensureCommits([parent]);
				if (!await (0, own_check.Vb)([commit], run)) break;
				bumps.unshift(bump);
				at = parent;
			}
			return bumps;
		}
		function readBump(commit, { config }) {
			let marks = new Set(commit.marks);
			if ((0, git_commit.F)(commit)) return;
			let track = config.tracks.find(({ name }) => marks.has(`${git_trailers.AH.track}: ${name}`));
			let start = track && (0, own_commits.Jx)(track.name, "");
			if (!track || start === void 0 || !commit.subject.startsWith(start)) return;
			let tag = commit.subject.slice(start.length);
			let found = (0, tag_template._f)(track.tag, tag);
			return found && !found.version.prerelease ? {
				commit,
				track,
				version: found.version,
				tag
			} : void 0;
		}
		async function findStranger(made, copies, run) {
			let commits = made.filter((commit) => !(0, git_commit.F)(commit) && commit.changes.length > 0 && !copies.has(commit.sha));
			return (0, git_history.E9)(commits).find(await (0, own_check.vh)(commits, run))?.commit;
		}
		async function releaseOf({ track, version, tag }, { pull, commit, trailers }, { repository }) {
			let refs = await repository.remoteRefs([`${(0, git_names.y6)(track.tag.prefix)}*`]);
			let there = refs.find(({ name }) => name === (0, git_names.y6)(tag));
			if (there?.commit === commit) return;
			if (there) return `${tag} is taken, by ${there.commit.slice(0, 7)}`;
			let tags = (0, tag_template.Fg)(track, refs.flatMap(({ name }) => (0, git_names.Fk)(name) ?? []));
			let newest = (0, track_tags.fV)(tags.filter((each) => !each.version.prerelease));
			if (newest && (0, versions_version.Zy)(newest.version, version) > 0) return `${newest.name} is out, which is above ${tag}`;
			let written = (0, version_file.Tz)(track, version) ? (0, version_file.fB)(track, version) : void 0;
			if (written !== void 0 && track.versionFiles.length > 0) {
				let carried = (0, versions_version.qh)((0, version_files.versionOfFiles)(track, await (0, version_files.x)(repository, [track], commit)));
				if (carried !== written) return `the files of ${track.name} carry ${carried} at ${commit.slice(0, 7)}, and not ${written}`;
			}
			return {
				kind: "release",
				track,
				from: newest?.version ?? {
					major: 0,
					minor: 0,
					patch: 0
				},
				version,
				tag,
				fileVersion: written,
				promotedFrom: void 0,
				targetTaken: !1,
				trailers: [
					{
						key: git_trailers.AH.track,
						value: track.name
					},
					{
						key: git_trailers.AH.channel,
						value: versions_version.L8
					},
					...trailers
				],
				decision: {
					changed: !0,
					base: newest?.name,
					commits: [],
					files: [],
					reason: ""
				},
				reason: `#${pull.number} was merged as ${commit.slice(0, 7)}`
			};
		}
		let NOTHING = {
			released: [],
			refused: [],
			pushed: !1,
			needsSync: !1
		};
		async function settleMerged(number, github, run) {
			let { pullRequests } = github;
			let listing = pullRequests.list({
				state: "closed",
				base: run.config.branches.live
			});
			let listed = await (0, github_refusal.kr)("list pull requests", PULLS_FIX, listing);
			let asking = number === void 0 ? void 0 : pullRequests.get(number);
			let asked = asking ? [await (0, github_refusal.kr)(`tell of #${number}`, PULLS_FIX, asking)] : [];
			let pulls = [...listed.filter((each) => each.number !== number), ...asked].filter(isMergedRelease(run));
			let settled = await (0, push_retry.F)(run, () => settle_merged_attempt(pulls, number, run));
			(0, merged_releases.Qe)(run.repository);
			return settled;
		}
		function isMergedRelease({ config }) {
			return ({ branch, base, isFork, mergedAs }) => (0, release_units.S9)(branch) && base === config.branches.live && !isFork && mergedAs !== void 0;
		}
		async function settle_merged_attempt(pulls, number, run) {
			let { repository, config, context } = run;
			let names = [config.branches.live, config.branches.next].map(git_names.Mi);
			let sync = (0, git_names.Mi)((0, release_units.Sp)(config.branches));
			let refs = await repository.remoteRefs([...names, sync]);
			let [live, next] = names.map((name) => refs.find((ref) => ref.name === name)?.commit);
			if (live === void 0 || next === void 0) return {
				result: NOTHING,
				updates: []
			};
			let [ahead, behind] = await repository.ensure([{
				tip: live,
				not: [next]
			}, {
				tip: next,
				not: [live]
			}]);
			let isNew = new Map((await repository.log(ahead)).map(({ sha }, index) => [sha, index]));
			let open = pulls.filter((pull) => isNew.has(pull.mergedAs ?? "") || pull.number === number).toSorted((one, other) => (isNew.get(other.mergedAs ?? "") ?? -1) - (isNew.get(one.mergedAs ?? "") ?? -1));
			let copies = new Set();
			let read = [];
			for (let pull of open) read.push(await readOrRefuse(pull, ahead.tip, copies, run));
			let tags = read.flatMap((each) => "why" in each ? [] : each.releases.map((release) => ({
				release,
				tag: {
					...(0, bump_commit.a)(release, each.commit, context.runId),
					mark: release.tag
				},
				commit: each.commit
			})));
			let made = tags.length > 0 ? await repository.write(tags.map(({ tag }) => tag)) : new Map();
			let updates = tags.map(({ tag }) => ({
				ref: (0, git_names.y6)(tag.name),
				from: void 0,
				to: made.get(tag.mark)
			}));
			let merged = open.filter(({ mergedAs }) => isNew.has(mergedAs ?? ""));
			let moved = (0, core_config.pe)(config) ? void 0 : await nextWithLive({
				live: ahead.tip,
				next: behind.tip,
				merged
			}, run);
			let result = {
				released: tags.map(({ release, commit }) => ({
					release,
					commit,
					files: []
				})),
				refused: read.filter((each) => "why" in each),
				pushed: !1,
				needsSync: config.land?.next === "pull-request" && moved !== void 0
			};
			if (moved === void 0) return {
				result,
				updates
			};
			if (!result.needsSync) return {
				result,
				updates: [...updates, {
					ref: (0, git_names.Mi)(config.branches.next),
					from: next,
					to: moved
				}]
			};
			let there = refs.find(({ name }) => name === sync)?.commit;
			return {
				result,
				updates: there !== void 0 && await hasAll(there, [ahead.tip, behind.tip], run) ? updates : [...updates, {
					ref: sync,
					from: there,
					to: moved
				}]
			};
		}
		async function readOrRefuse(pull, live, copies, run) {
			try {
				let { plan, refused } = await (0, planned_or_refused.h)(run, (quiet) => readMergedPull(pull, live, copies, quiet));
				return plan ?? {
					pull,
					why: refused.map(({ message }) => message).join(" ").replace(/\.$/, "")
				};
			} catch (error) {
				if (!(error instanceof text_error.ag) || error.code !== "not-on-remote") throw error;
				return {
					pull,
					why: `${(pull.mergedAs ?? "").slice(0, 7)}, which it was merged as, is gone`
				};
			}
		}
		async function nextWithLive({ live, next, merged }, run) {
			let { repository, config, log } = run;
			if (live === next || await repository.isAncestor(live, next)) return;
			let { live: theirs, next: ours } = config.branches;
			try {
				let joined = await joinMerged(live, merged, run);
				return await (0, branch_merge.rc)({
					ours: next,
					theirs: joined,
					liveSide: live,
					names: {
						ours,
						theirs
					}
				}, run);
			} catch (error) {
				if (!(error instanceof branch_merge.X9)) throw error;
				for (let problem of error.problems) log.warn({ message: `${ours} does not have what ${theirs} has: ${(0, text_error.BJ)(problem)}` });
				return;
			}
		}
		async function joinMerged(live, merged, { repository, config }) {
			let heads = [];
			for (let { head } of merged) {
				let [{ tip }] = await repository.ensure([{
					tip: head,
					not: [live]
				}, {
					tip: live,
					not: [head]
				}]);
				await repository.isAncestor(tip, live) || heads.push(tip);
			}
			if (heads.length === 0) return live;
			let name = config.branches.live;
			let message = (0, git_trailers.hw)(`chore: join ${name} with what it was made of`, [{
				key: git_trailers.AH.sync,
				value: name
			}]);
			return (await repository.write([{
				kind: "commit",
				mark: "joined",
				parents: [live, ...heads],
				files: [],
				message
			}])).get("joined");
		}
		async function hasAll(tip, others, { repository }) {
			for (let other of others) {
				let [above, below] = await repository.ensure([{
					tip,
					not: [other]
				}, {
					tip: other,
					not: [tip]
				}]);
				if (!await repository.isAncestor(below.tip, above.tip)) return !1;
			}
			return !0;
		}
		async function releasePr(inputs, run) {
			let { config, context, log } = run;
			requireLand(run);
			let units = (0, release_units.hA)(config, readGroup(inputs.group));
			(0, promotion_request.mv)({
				...inputs,
				channel: versions_version.L8,
				n: "",
				version: "",
				trailers: "",
				dryRun: !1,
				force: !1
			});
			let github = await run.openGitHub();
			if (!github) throw (0, text_error.V2)("github-missing", "Pull requests are on GitHub, and there is no token.", "Give the token input, within a repository on GitHub.");
			let settled = await settleMerged(context.pullRequest?.number, github, run);
			for (let { release, commit } of settled.released) log.info(`${release.tag} on ${commit.slice(0, 7)}: ${release.reason}`);
			settled.needsSync && await openSync(github, run);
			let kept = await keepAll(units, inputs, github, run);
			let findStart = (0, tag_start.m4)(run);
			let idle = kept.flatMap(({ planned }) => planned.plan?.nothingNew ?? []);
			let target = kept.find(({ planned }) => planned.plan)?.planned.plan?.target ?? context.sha;
			let promotion = {
				...(0, promotion_outcome.p)(versions_version.L8, target),
				released: settled.released,
				nothingNew: idle
			};
			await (0, workflow_start.A)(promotion, findStart, run);
			for (let { pull, why } of settled.refused) await tellRefused(pull, why, {
				github,
				kept
			}, run);
			return report(settled, kept);
		}
		function requireLand({ config }) {
			if ((0, core_config.pe)(config)) throw (0, text_error.V2)("land-missing", `${config.branches.live} is both live and next, and release-pr opens pull requests from one to the other.`, "Release by promote, or give the two branches names of their own.");
			if (config.land !== void 0) return;
			throw (0, text_error.V2)("land-missing", `${config.path} does not say how releases land.`, `Write \`land: push\` there if ${config.branches.next} may be pushed to, or \`land: pull-request\`.`);
		}
		function readGroup(text) {
			if (text === "" || text === "all") return text === "all";
			throw (0, text_error.V2)("input-invalid", `group: ${(0, text_error.hD)(text)} is no way to group tracks.`, "Give all, or leave it out.");
		}
		async function keepAll(units, question, github, run) {
			let pulls = await Promise.all(units.map((unit) => findPulls(unit, github, run)));
			let wishes = units.map((unit, index) => ({
				unit,
				question: {
					...question,
					bump: (0, release_units.T)(pulls[index]?.open?.labels ?? []) || question.bump
				},
				isOpen: pulls[index]?.open !== void 0,
				isDeclined: (tags) => pulls[index]?.open === void 0 && (pulls[index]?.declined.some((each) => each.join() === tags.join()) ?? !1)
			}));
			let kept = [];
			for (let [index, planned] of (await pushReleaseBranches(wishes, run)).entries()) {
				for (let problem of planned.refused) run.log.warn({
					...problem,
					message: `${planned.unit.name}: ${problem.message}`
				});
				kept.push({
					planned,
					pull: await keepPull(planned, pulls[index]?.open, github, run)
				});
			}
			return kept;
		}
		async function openSync({ pullRequests }, { config, log }) {
			let { live, next } = config.branches;
			let title = `Sync ${live} into ${next}`;
			let body = `${(0, markdown.aY)(next)} gets what ${(0, markdown.aY)(live)} has by this pull request. Merge it by a merge commit: squashed or rebased, ${(0, markdown.aY)(live)} would still be no ancestor of ${(0, markdown.aY)(next)}.`;
			let opening = pullRequests.open({
				title,
				body,
				branch: (0, release_units.Sp)(config.branches),
				base: next
			});
			let { number } = await (0, github_refusal.kr)(`open a pull request to ${next}`, "Give the job `permissions: pull-requests: write` and `contents: write`, and let Actions create pull requests.", opening);
			try {
				await pullRequests.mergeWhenReady(number);
				log.info(`#${number}: ${title}`);
			} catch {
				log.warn({
					message: `#${number} brings ${live} into ${next}, and GitHub does not merge it by itself.`,
					fix: "Merge it by a merge commit, and allow auto-merge in the settings of the repository."
				});
			}
		}
		let MARK = "<!-- release-tracks:not-released -->";
		async function tellRefused(pull, why, { github, kept }, { log }) {
			let shown = readShownPlan(pull.body)?.tags ?? [];
			log.warn({ message: `#${pull.number} was merged and releases nothing: ${why}.` });
			let now = kept.find(({ planned, pull: open }) => open && open.branch === pull.branch && planned.plan);
			let plan = now?.planned.plan?.released.map(({ release, commit }) => `${(0, markdown.aY)(release.tag)} (${(0, markdown.aY)(commit.slice(0, 7))})`) ?? [];
			let text = (0, markdown.Bv)(MARK, `This released nothing: ${(0, markdown.FV)(why)}.`, (0, markdown.p_)([`shown: ${shown.length > 0 ? shown.map(markdown.aY).join(", ") : (0, markdown.FV)(pull.title)} (${(0, markdown.aY)(pull.head.slice(0, 7))})`, plan.length > 0 ? `now: ${plan.join(", ")}, in #${now?.pull?.number}` : "now: nothing to release"]));
			let { comments } = github.pullRequests;
			try {
				(await comments.findOwn(pull.number, MARK)).length === 0 && await comments.create(pull.number, text);
			} catch (error) {
				log.warn({ message: `GitHub would not take a comment on #${pull.number}: ${(0, text_error.Z9)(error)}.` });
			}
		}
		function report({ released, refused, pushed }, kept) {
			let open = kept.flatMap(({ planned, pull }) => pull ? [{
				name: planned.unit.name,
				pull
			}] : []);
			let tags = released.map(({ release }) => release.tag);
			return {
				outputs: {
					tags: JSON.stringify(tags),
					"pull-requests": JSON.stringify(Object.fromEntries(open.map(({ name, pull }) => [name, pull.number]))),
					pushed: String(pushed)
				},
				summary: (0, markdown.Bv)((0, markdown.R_)(3, tags.length > 0 ? "Released on live" : "Release pull requests"), (0, markdown.p_)([
					...released.map(({ release }) => `${(0, markdown.aY)(release.tag)}: ${(0, markdown.FV)(release.reason)}`),
					...refused.map(({ pull, why }) => `#${pull.number} was merged and releases nothing: ${(0, markdown.FV)(why)}`),
					...open.map(({ pull }) => `#${pull.number}: ${(0, markdown.FV)(pull.title)}`),
					...kept.flatMap(({ planned: { unit, refused: problems } }) => problems.map((problem) => `${(0, markdown.aY)(unit.name)}: ${(0, markdown.FV)((0, text_error.BJ)(problem))}`))
				]))
			};
		}
	}),
	4560: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => planOrRefusal });
		var _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9530);
		let REFUSALS = new Set("build-number.document-syntax.file-missing.file-too-long.live-behind.live-diverged.live-requires-prerelease.merge-conflict.n-taken.not-utf8.paths-braces.python-version.unmet-requirement.version-ambiguous.version-behind.version-elsewhere.version-file.version-file-link.version-file-missing.version-inherited.version-key.version-limit.version-missing.version-not-text.version-pattern.version-read-back.version-refused.version-taken.version-text.versions-differ".split("."));
		async function planOrRefusal(run, plan) {
			let warnings = [];
			let log = {
				info: run.log.info.bind(run.log),
				warn: (problem) => void warnings.push(problem)
			};
			try {
				return {
					plan: await plan({
						...run,
						log
					}),
					refused: [],
					warnings
				};
			} catch (error) {
				if (!(error instanceof _core_text_error_js__WEBPACK_IMPORTED_MODULE_0__.ag) || !REFUSALS.has(error.code)) throw error;
				return {
					plan: void 0,
					refused: error.problems,
					warnings
				};
			}
		}
	}),
	5878: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _shared_flows_release_pr_release_pr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2698);
				await (0, __webpack_require__(7600).C)((run) => (0, _shared_flows_release_pr_release_pr_js__WEBPACK_IMPORTED_MODULE_0__.U)({
					group: run.input("group"),
					bump: run.input("bump"),
					sha: run.input("sha")
				}, run), { signs: !0 });
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	})
};
