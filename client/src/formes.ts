import type { paths } from "./schema.genere.ts";

type Json<R> = R extends { content: { "application/json": infer Forme } } ? Forme : never;
type Recu<Chemin extends keyof paths, Methode extends "get" | "post"> = paths[Chemin] extends {
  [M in Methode]: { responses: { 200: infer R } };
}
  ? Json<R>
  : never;
type Envoye<Chemin extends keyof paths> = paths[Chemin] extends {
  post: { requestBody: infer R };
}
  ? Json<R>
  : never;

export type CriteresNir =
  Envoye<"/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir">;
export type ReponseRecherche = Recu<
  "/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir",
  "post"
>;
/** Registration on the list of job seekers. */
export type Statut = Recu<"/partenaire/contrat-usager/v2/contrat", "get">["m_contrat"];
export type InformationsAdministratives = Recu<
  "/partenaire/informations-administratives/v1/usager",
  "get"
>;
export type Rqth = Recu<"/partenaire/donnees-rqth/v1/rqth", "get">;
export type CriteresIndividu = Required<
  Envoye<"/partenaire/rechercheindividucertifie/v1/rechercheIndividuCertifie">
>;
export type ReponseIndividu = Recu<
  "/partenaire/rechercheindividucertifie/v1/rechercheIndividuCertifie",
  "post"
>;

/** Events that follow a cursor: keep the cursor once they are dealt with. */
export type PageEvenements = Recu<"/partenaire/evenements-usager/v1/evenements", "get">;
/** Something happened to a person: identifiers, and the jeton that opens the other calls. */
export type Evenement = PageEvenements["evenements"][number];

/** What a search found. The jeton opens the other calls for a day, to this application alone. */
export type Recherche =
  | { readonly etat: "trouve"; readonly jeton: string; readonly certifie: boolean }
  | { readonly etat: "personne" }
  | { readonly etat: "plusieurs" };

export type RechercheIndividu =
  | { readonly etat: "trouve"; readonly identifiant: string; readonly certifie: boolean }
  | { readonly etat: "personne" }
  | { readonly etat: "plusieurs" };
