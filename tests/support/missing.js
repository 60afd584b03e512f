/** What the driver of an engine has no means for; the test that wants it is skipped there. */
export class Missing extends Error {}
