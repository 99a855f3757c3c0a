/** What an address gave is not a release that can be used; the message names the address. */
export class NotARelease extends Error {}
