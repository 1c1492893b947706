import type { Envoye, Recu } from "../kit/contrats.ts";

export type DemandeResumee = Recu<"/portail/api/demandes-acces">["demandes"][number];
export type DemandeLue = Recu<"/portail/api/demandes-acces/{id}">;
export type Preparation = Recu<"/portail/api/demandes-acces/formulaire">;
export type Selection = Recu<"/portail/api/demandes-acces/selection", "post">;
export type Ouverture = Recu<"/portail/api/operateur/ouvertures">["ouvertures"][number];
export type Saisie = Envoye<"/portail/api/demandes-acces">;
export type Contact = Saisie["contacts"][number];
/** What the signatory fills in; the version read leaves with it. */
export type Signature = Omit<Envoye<"/portail/api/demandes-acces/{id}/envoi">, "version">;

/** From which desk a request is read. */
export type Vue = "partenaire" | "operateur";
