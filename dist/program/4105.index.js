"use strict";
exports.id = 4105;
exports.ids = [4105];
exports.modules = {
	...require("./shared-9060.index.js").modules,
	4105: (function (e, t, n) {
		n.r(t);
		n.d(t, { writeAll: () => writeAll });
		var r = n(3024);
		var i = n(6760);
		var a = n(9530);
		var o = n(5566);
		var s = n(9060);
		var c = n(1007);
		var l = n(8342);
		var u = n(403);
		var d = n(3439);
		var f = n(8374);
		async function completeChangelogFile(e, t, n) {
			let { header: r, footer: i, ...a } = e.notes ?? {};
			let p = {
				...e,
				notes: a
			};
			let m = {
				...n.config,
				tracks: n.config.tracks.map((t) => t === e ? p : t)
			};
			let { tags: h } = await (0, u.cB)(n.repository, (0, d.wT)(e));
			let g = (0, s.bS)(t ?? "");
			let _ = (0, l.Ix)(h).filter(({ version: e }) => !e.prerelease && !g.some((t) => (0, o.Zy)(t, e) === 0)).sort((e, t) => (0, o.Zy)(e.version, t.version));
			let v = (0, c.Ek)(n.context.serverUrl, n.context.repository);
			let y = t;
			for (let { name: e, version: t } of _) {
				let r = {
					tag: e,
					track: "",
					head: "",
					since: "channel",
					format: "grouped"
				};
				let { changelog: i } = await (0, f.e)(r, {
					...n,
					config: m
				});
				y = (0, s.hb)(y, (0, s.ZE)(t, v && (0, c.XA)(v, e), i.body));
			}
			return {
				text: y ?? "",
				added: _.map(({ version: e }) => e)
			};
		}
		var p = n(322);
		var m = n(3016);
		async function writeAll(e) {
			if (e.text("tag") !== "" || e.text("head") !== "" || e.text("output") !== "") throw (0, a.V2)("usage", "--write-all takes no tag, --head or --output.", "Give it alone, or with --track.");
			let t = await e.openRun();
			let n = (0, p.mu)(t.config, e.text("track") || "all", "track").filter(({ changelogFile: e }) => e !== void 0);
			if (n.length === 0) throw (0, a.V2)("usage", "No track has a changelog-file.", `Name one in ${t.config.path}: changelog-file: CHANGELOG.md`);
			let s = [];
			for (let e of n) {
				let n = e.changelogFile;
				let { text: a, added: c } = await completeChangelogFile(e, (0, r.existsSync)((0, i.join)(t.top, n)) ? await (0, m.yR)(n, {
					root: t.top,
					input: "changelog-file"
				}) : void 0, t);
				c.length > 0 && await (0, m.zN)(t.top).write(n, a, "changelog-file");
				s.push({
					track: e.name,
					path: n,
					added: c.map(o.qh)
				});
			}
			return {
				json: { files: s },
				text: () => s.map(({ path: e, added: t }) => `${e}: ${t.length === 0 ? "has all live versions" : `added ${t.join(", ")}`}`).join("\n")
			};
		}
	})
};
