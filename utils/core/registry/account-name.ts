/** A name as it is compared: full-width forms, case and blanks do not make another account. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** What one account is called in tables: its platform and its name as it is compared. */
export function accountKey(platform: string | null, name: string): string {
  return `${platform ?? ''} ${plainName(name)}`;
}
