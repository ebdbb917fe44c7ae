/** A telephone number or address to write to as far as a form that goes round may show it: `138****5678`, `wang***@163.com`. */
export function maskContact(contact: string): string {
  const text = contact.trim();
  const mail = /^([^@\s]+)(@\S+)$/.exec(text);
  if (mail) return `${(mail[1] ?? '').slice(0, 2)}***${mail[2]}`;
  const masked = text.replace(/[0-9０-９][0-9０-９ \-－]{5,}[0-9０-９]/g, (number) =>
    number.length < 8 ? '*'.repeat(number.length) : `${number.slice(0, 3)}****${number.slice(-4)}`,
  );
  return masked === text && text ? `${text.slice(0, 1)}***` : masked;
}
