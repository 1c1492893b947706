import { normaliserNir } from "./nir.ts";

export type DemandeIndividu = {
  readonly nomNaissance?: string;
  readonly prenom?: string;
  readonly dateNaissance?: string;
  readonly nirCertifie?: string;
};

const NOM = /^[A-Z' -]{1,25}$/;
const PRENOM = /^[A-Z' -]{1,13}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The exit code that refuses a request of Recherche individu certifié, or null (wire §3.22). */
export function refuserIndividu(demande: DemandeIndividu, jour: string): string | null {
  const { nirCertifie, nomNaissance, prenom, dateNaissance } = demande;
  if (!nirCertifie) return "R010";
  if (nirCertifie.length !== 13 || !normaliserNir(nirCertifie, { provisoires: true }).ok) {
    return "R011";
  }
  if (!nomNaissance) return "R020";
  if (!NOM.test(nomNaissance)) return "R021";
  if (!prenom) return "R030";
  if (!PRENOM.test(prenom)) return "R031";
  if (!dateNaissance) return "R040";
  if (!DATE.test(dateNaissance) || !existe(dateNaissance)) return "R041";
  return dateNaissance > jour ? "R042" : null;
}

function existe(jour: string): boolean {
  const instant = new Date(`${jour}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(jour);
}
