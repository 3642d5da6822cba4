// Limits of time that differ from the usual one, with the reason.

/**
 * For calls that read authentic XML: on Node the library reads what the plain reader leaves, and takes up to 350 ns for a character.
 * What is not proved yet is read without it.
 */
export const WITH_LIBRARY_MS = 400
