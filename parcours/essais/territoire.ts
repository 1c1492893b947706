import { GRAINE_DEMO, TAILLE_DEMO } from "../../serveur/src/demarrage/identifiants-demo.ts";
import { genererJeuDemo } from "../../serveur/src/demo/generer.ts";

/** What a journey needs to know of a fictional person. */
export type Personne = {
  readonly nir: string;
  readonly dateNaissance: string;
  readonly nomNaissance: string;
  readonly nomUsage: string | null;
  readonly prenom: string;
  readonly numeroFranceTravail: string;
  readonly adresse: object | null;
  readonly telephone: string | null;
  readonly courriel: string | null;
  readonly referent: string;
  readonly rsa: boolean;
  readonly rsaDepartement: string | null;
  readonly rqth: object | null;
  readonly inscription: object | null;
  readonly certifie: boolean;
};

type Objet = { readonly type: string; readonly nom?: string };
export type AgentTerritoire = { readonly nom: string; readonly demo: { secretTotp: string } };

const APPLICATION = { clientId: "sans-objet", secret: "sans-objet" };
const OBJETS = [...genererJeuDemo(GRAINE_DEMO, TAILLE_DEMO, APPLICATION)] as Objet[];

/** The agent of the demonstration who has this name. */
export function agentNomme(nom: string): AgentTerritoire {
  const trouve = OBJETS.find((objet) => objet.type === "agent" && objet.nom === nom);
  if (!trouve) throw new Error(`Aucun agent de démonstration ne s’appelle ${nom}.`);
  return trouve as unknown as AgentTerritoire;
}

/** The first person of the territory who answers the description and shares their NIR with nobody. */
export function unePersonne(decrite: (personne: Personne) => boolean): Personne {
  const personnes = OBJETS.filter(({ type }) => type === "usager") as unknown as Personne[];
  const trouvee = personnes.find(
    (personne) =>
      decrite(personne) && personnes.filter(({ nir }) => nir === personne.nir).length === 1,
  );
  if (!trouvee) throw new Error("Personne ne répond à cette description.");
  return trouvee;
}

/** `1984-03-12` as a person types it: `12/03/1984`. */
export function dateTapee(iso: string): string {
  return iso.split("-").reverse().join("/");
}
