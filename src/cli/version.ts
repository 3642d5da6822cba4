/** The version of this copy of the package, which the build inserts. */
import manifest from '../../package.json' with { type: 'json' }

export const PACKAGE_VERSION: string = manifest.version
