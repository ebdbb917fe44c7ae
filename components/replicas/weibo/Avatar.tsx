interface Props {
  readonly id: string;
  readonly name: string;
}

/** The round picture; the site hangs the account's id on it. The invented accounts show their first character. */
export function Avatar({ id, name }: Props) {
  const attributes = { usercard: id, 'data-letter': name.slice(0, 1) };
  return <span class="woo-avatar-main" {...attributes} />;
}
