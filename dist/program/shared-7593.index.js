"use strict";
exports.modules = {
	7593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => withBump });
		var error = __webpack_require__(9530);
		var next_version = __webpack_require__(3740);
		var versions_version = __webpack_require__(5566);
		var release_plan = __webpack_require__(3446);
		function versionInFiles(facts) {
			let { track, fromFiles, decision } = facts;
			if (track.versionFiles.length === 0) throw (0, error.V2)("input-invalid", `bump: file, and the track ${(0, error.hD)(track.name)} has no version-files.`, "List the file that says the version, or give another bump.");
			let { taking = [] } = facts;
			let last = (0, next_version.SC)({
				...(0, release_plan.J0)(facts),
				taking
			});
			let written = (0, versions_version.rT)(fromFiles);
			let asked = {
				core: fromFiles,
				says: `The version files of ${track.name} say ${written}`,
				fix: "Write a higher version into them."
			};
			if (!last || (0, versions_version.bm)(fromFiles, last) > 0) return {
				...facts,
				bump: "patch",
				asked,
				decision: writtenByHand(facts)
			};
			let reason = `its files say ${written}, and ${(0, versions_version.qh)(last)} is ${last.prerelease ? "out" : "live"}: they have to say the next version`;
			return {
				...facts,
				bump: "patch",
				asked,
				decision: {
					...decision,
					changed: !1,
					reason
				}
			};
		}
		function writtenByHand({ decision, fromFiles, tags }) {
			let isTagged = tags.some(({ version }) => (0, versions_version.bm)(version, fromFiles) === 0);
			if (decision.changed || fromFiles.prerelease || isTagged) return decision;
			return {
				...decision,
				changed: !0,
				reason: `its files say ${(0, versions_version.rT)(fromFiles)}`
			};
		}
		var track_decisions = __webpack_require__(740);
		async function withBump(facts, bump, grounds) {
			let { changes, project } = grounds;
			let onLine = (found) => project.config.line ? {
				...found,
				bump: "patch",
				asked: void 0
			} : found;
			if (bump === "auto") return onLine(await conventionalBump(facts, grounds));
			if (bump === "changes") {
				let { bumpByChanges, pendingChanges } = await __webpack_require__.e(5120).then(__webpack_require__.bind(__webpack_require__, 2739));
				return onLine(bumpByChanges(facts, pendingChanges(changes ? await sinceTaken(changes, facts, project) : [], changes?.namesOf(facts.track) ?? new Set())));
			}
			if (bump === "file") return versionInFiles(facts);
			return {
				...facts,
				bump
			};
		}
		async function sinceTaken({ files, committed }, facts, { repository }) {
			let taken = (0, release_plan.ug)(facts);
			if (!taken?.version.prerelease) return files;
			let [commit] = await repository.ensureCommits([taken.commit]);
			let before = await repository.readFiles(commit, files.map(({ path }) => path));
			return files.filter(({ path }) => before.get(path)?.oid !== committed.get(path)?.oid);
		}
		async function conventionalBump(facts, { target, pathsOf, project }) {
			let { repository } = project;
			let last = (0, release_plan.ug)(facts);
			let [{ not }] = await repository.ensure([{
				tip: target,
				not: last ? [last.commit] : []
			}]);
			let question = {
				track: facts.track,
				tags: last ? [last] : []
			};
			let [{ bumpFor }, { readAsked }, [answer], messages] = await Promise.all([
				Promise.all([__webpack_require__.e(6858), __webpack_require__.e(1640)]).then(__webpack_require__.bind(__webpack_require__, 1640)),
				Promise.all([__webpack_require__.e(6858), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 336)),
				(0, track_decisions.U)(target, pathsOf, [question], project),
				repository.messages({
					tip: target,
					not
				})
			]);
			let rules = facts.track.autoBump;
			let isInitial = (last?.version ?? (0, next_version.YO)((0, release_plan.J0)(facts))).major === 0;
			let named = (answer?.named ?? []).map(({ sha }) => ({
				sha,
				message: messages.get(sha) ?? ""
			}));
			let levelOf = (commits) => bumpFor(commits.map(({ sha }) => messages.get(sha) ?? ""), isInitial, rules);
			let level = levelOf(named);
			let { decision } = facts;
			let isNothing = decision.changed && decision.commits.length > 0 && levelOf(decision.commits) === "none";
			return {
				...facts,
				bump: level === "none" ? "patch" : level,
				asked: await readAsked(facts, {
					range: {
						tip: target,
						not
					},
					named: named.map(({ sha }) => sha),
					messages
				}, project),
				decision: isNothing ? {
					...decision,
					changed: !1,
					reason: "only commits of types that release nothing"
				} : decision
			};
		}
	})
};
