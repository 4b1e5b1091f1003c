// How `npm run release:version` writes the entries of CHANGELOG.md: for users, so without hashes of commits and
// without dependencies, which are nothing that changes for them.
module.exports = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`,
  getDependencyReleaseLine: async () => '',
}
