/** A command that was understood but refused: exit code 1, with the reason. */
export class Refused extends Error {}

/** Words that no command has a meaning for: exit code 2. */
export class CalledWrongly extends Error {}

/** A setting that cannot be used; the message names the variable. */
export class SettingRefused extends Error {}
