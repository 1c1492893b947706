import { api, recevoir } from "../kit/api.ts";

type Valeurs = Readonly<Record<string, string>>;
const RACINE = "/portail/api/gouvernance" as const;

/** Adds a point to the roadmap, or a version of one. Fails with a sentence when the value is no number. */
export async function ecrirePoint(id: string | null, valeurs: Valeurs): Promise<undefined> {
  const { intitule = "", etat, motif = "" } = valeurs;
  const valeur = Number(valeurs.valeur);
  if (!Number.isInteger(valeur) || valeur < 0 || valeur > 100) {
    throw new Error("La valeur est un nombre entier, de 0 à 100.");
  }
  const body = { id, intitule, valeur, etat: etat as "propose", motif };
  await recevoir(api.POST(`${RACINE}/points`, { body }));
}

export async function exprimerBesoin(valeurs: Valeurs): Promise<string> {
  const { intitule = "", description = "", priorite } = valeurs;
  const body = { intitule, description, priorite: Number(priorite) };
  await recevoir(api.POST(`${RACINE}/besoins`, { body }));
  return "Votre besoin est transmis à la commission SI.";
}

export async function relierBesoin(id: string, pointId: string): Promise<undefined> {
  const params = { path: { id } };
  await recevoir(api.POST(`${RACINE}/besoins/{id}/point`, { params, body: { pointId } }));
}
