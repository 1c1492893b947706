/** Code of the département ("62", "2A", "974") of an INSEE commune code, or null. */
export function departementDeCommune(codeInsee: string): string | null {
  if (!/^(\d{2}|2[AB])\d{3}$/.test(codeInsee)) return null;
  const code = codeInsee.startsWith("97") ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2);
  return estDepartement(code) ? code : null;
}

/** Two digits, 2A, 2B, or 97 and a digit, as every table of this base. */
export function estDepartement(code: string): boolean {
  return /^(0[1-9]|[1-8]\d|9[0-68-9]|2[AB]|97\d)$/.test(code);
}
