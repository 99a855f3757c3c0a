/** Why the system refused, in words, for who called the command; undefined for what is no fault of the system. */

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EISDIR: "a folder, where a file is expected",
  ENOTDIR: "not a folder",
  EEXIST: "is there already",
  ENOTEMPTY: "is there already",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "read-only",
  ENOSPC: "no space left",
  EADDRINUSE: "in use by another program",
};
/** What SQLite says of a file, of its disk, or of who else has it open. */
const OF_A_FILE = /^SQLITE_(?:CANTOPEN|NOTADB|READONLY|PERM|FULL|IOERR|BUSY|CORRUPT)/;

export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, port, syscall } = error as NodeJS.ErrnoException & { readonly port?: number };
  if (code === undefined) return undefined;
  if (OF_A_FILE.test(code)) return error.message;
  if (syscall === undefined) return undefined;
  const words = WORDS[code] ?? error.message;
  const what = path ?? (port === undefined ? undefined : `port ${port}`);
  return what === undefined ? words : `${what}: ${words}`;
}
