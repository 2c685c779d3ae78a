"use strict";
exports.id = 584;
exports.ids = [584];
exports.modules = {
	584: (function (e, t, n) {
	n.d(t, { commitsWithChanges: () => commitsWithChanges });
	async function commitsWithChanges(e, t, n) {
		let [r] = t ? (await n.recent(e, 1)).commits : [];
		return n.ensureCommits([e, ...r?.parents.slice(0, 1) ?? []]);
	}
})
};
