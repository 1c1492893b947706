import { requete } from "../charge/tirer.ts";
import { type Contexte, DEMANDE_JETON, entetesApi, mesurerAuMieux } from "../contexte.ts";
import { jetonsDe, PORTEUR } from "../dossiers.ts";
import { personne, rangs } from "../population.ts";
import type { Mesure } from "../tableau.ts";

/** Searches of random people, by NIR and birth date. */
export async function requetesRecherche(contexte: Contexte, port: number): Promise<string[]> {
  const entetes = { ...(await entetesApi(port)), "content-type": "application/json" };
  return rangs(contexte.nombre).map((rang) => {
    const { dateNaissance, nir } = personne(rang);
    const chemin = "/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir";
    return requete("POST", chemin, entetes, JSON.stringify({ dateNaissance, nir }));
  });
}

/** `reference` is what pgbench does on the same base, or null when it is absent. */
export async function mesurerRecherche(
  contexte: Contexte,
  reference: number | null,
): Promise<Mesure[]> {
  const tir = await mesurerAuMieux(contexte, (port) => requetesRecherche(contexte, port));
  return [
    { nom: "recherche", valeur: tir.debit, note: tir.note },
    { nom: "rechercheP99", valeur: tir.p99 },
    { nom: "rechercheRapport", valeur: reference && tir.debit / reference },
  ];
}

export async function mesurerStatut(contexte: Contexte): Promise<Mesure[]> {
  const jeton = jetonsDe(PORTEUR);
  const tir = await mesurerAuMieux(contexte, async (port) => {
    const entetes = await entetesApi(port);
    return rangs(contexte.nombre).map((rang) =>
      requete("GET", "/partenaire/contrat-usager/v2/contrat", {
        ...entetes,
        "ft-jeton-usager": jeton(rang),
      }),
    );
  });
  return [
    { nom: "statut", valeur: tir.debit, note: tir.note },
    { nom: "statutP99", valeur: tir.p99 },
  ];
}

export async function mesurerJetons(contexte: Contexte): Promise<Mesure[]> {
  const tir = await mesurerAuMieux(contexte, async () => [DEMANDE_JETON]);
  return [{ nom: "jetons", valeur: tir.debit, note: tir.note }];
}
