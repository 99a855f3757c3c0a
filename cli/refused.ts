/** A command that was understood but refused: exit code 1, with the reason. */
export class Refused extends Error {}
