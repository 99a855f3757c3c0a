/** Telephone numbers in the one form in which two writings of the same number are equal: digits with the country code. */

/** `0812-3456 7890`, `+62 812 3456 7890` and `6281234567890` are one; short codes and what is no number stay as they are. */
export function normalPhone(text: string, countryCode = "62"): string {
  const digits = text.replace(/\D/g, "");
  if (digits.length < 7) return text.trim().toLowerCase();
  if (digits.startsWith(`00${countryCode}`)) return digits.slice(2);
  if (digits.startsWith("0")) return countryCode + digits.slice(1);
  return digits;
}
