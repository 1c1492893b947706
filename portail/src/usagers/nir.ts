/** Drops the spaces, dots and hyphens people type: `2 76 05 2B…` → `276052B…`. */
export function normaliserNir(saisie: string): string {
  return saisie.replace(/[\s.-]/g, "").toUpperCase();
}

/**
 * Says what is wrong with a NIR before it leaves the screen, or null when it may be sent.
 * 13 characters, or 15 with the key; provisional numbers (first digit 3, 4, 7, 8) are accepted.
 */
export function defautDuNir(nir: string): string | null {
  if (nir === "") return "Saisissez le numéro de sécurité sociale.";
  if (!/^[0-9AB]+$/.test(nir) || (nir.length !== 13 && nir.length !== 15))
    return "Le numéro de sécurité sociale compte 13 caractères, ou 15 avec la clé.";
  // B9-02
  if (!/^[1-478]\d{4}(\d\d|2[AB])\d{6}(\d\d)?$/.test(nir))
    return "Ce numéro de sécurité sociale est mal formé. Vérifiez les caractères saisis.";
  if (nir.length === 15 && Number(nir.slice(13)) !== cleDuNir(nir.slice(0, 13)))
    return "La clé (les deux derniers chiffres) ne correspond pas au numéro. Vérifiez la saisie.";
  return null;
}

// B9-01
function cleDuNir(treize: string): number {
  const chiffres = treize.replace("2A", "19").replace("2B", "18");
  return 97 - Number(BigInt(chiffres) % 97n);
}
