const NUMBER = /[0-9０-９][0-9０-９ \-－]{5,}[0-9０-９]/g;

/** A text with its long numbers masked: telephone, identity and account numbers keep the first three and last four. */
export function maskNumbers(text: string): string {
  return text.replace(NUMBER, (number) =>
    number.length < 8 ? '*'.repeat(number.length) : `${number.slice(0, 3)}****${number.slice(-4)}`,
  );
}

/** A telephone number or address to write to as far as a form that goes round may show it: `138****5678`, `wa***@163.com`. */
export function maskContact(contact: string): string {
  const text = contact.trim();
  const mail = /^([^@\s]+)(@\S+)$/.exec(text);
  if (mail) return `${(mail[1] ?? '').slice(0, 2)}***${mail[2]}`;
  const masked = maskNumbers(text);
  return masked === text && text ? `${text.slice(0, 1)}***` : masked;
}
