/** SIRET: 14 digits under Luhn's key; the establishments of La Poste, of which the sum is a multiple of 5. */
// B9-07
export function estSiret(texte: string): boolean {
  if (!/^\d{14}$/.test(texte)) return false;
  const chiffres = [...texte].map(Number);
  const luhn = chiffres.reduce((somme, chiffre, rang) => {
    const double = rang % 2 === 0 ? chiffre * 2 : chiffre;
    return somme + (double > 9 ? double - 9 : double);
  }, 0);
  if (luhn % 10 === 0) return true;
  return texte.startsWith("356000000") && chiffres.reduce((somme, c) => somme + c, 0) % 5 === 0;
}
