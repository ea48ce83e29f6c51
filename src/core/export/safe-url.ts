/** The one gate for links: an address that a click may open, or nothing. */

// No user part ("https://bank.example@evil.example" reads as the bank), no space, control, quote or backslash.
const HTTP = /^https?:\/\/[^\s\p{Cc}@/?#\\"'<>`]+(?:[/?#][^\s\p{Cc}\\"'<>`]*)?$/iu;

const LONGEST = 2000;

/**
 * The address itself where it is a whole http or https address, else null.
 * React refuses `javascript:` alone, D3 nothing: every link of the page comes through here.
 */
export function safeUrl(address: string | null | undefined): string | null {
  return address && address.length <= LONGEST && HTTP.test(address) ? address : null;
}
