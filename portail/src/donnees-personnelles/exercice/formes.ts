import type { Envoye, Recu } from "../../kit/contrats.ts";

export type Liste = Recu<"/portail/api/exercice-des-droits">;
export type Resume = Liste["demandes"][number];
export type ResumeEntraide = Liste["entraides"][number];
export type Lue = Recu<"/portail/api/exercice-des-droits/{id}">;
export type Envoi = Lue["envois"][number];
export type Entraide = Lue["entraides"][number];
export type Reponse = Lue["reponses"][number];
export type Trouvee = Recu<
  "/portail/api/exercice-des-droits/recherche",
  "post"
>["resultats"][number];
export type Reception = Envoye<"/portail/api/usagers/{cle}/exercice-des-droits">;
export type Preuve = Envoye<"/portail/api/exercice-des-droits/{id}/reponse">;
