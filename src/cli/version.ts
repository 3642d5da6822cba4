/** The version of this copy of the package; the build writes it in. */
import manifest from '../../package.json' with { type: 'json' }

export const PACKAGE_VERSION: string = manifest.version
