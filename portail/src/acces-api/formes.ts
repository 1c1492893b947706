import type { Envoye, Recu } from "../kit/contrats.ts";

export type Espace = Recu<"/portail/api/developpeur">;
export type ApplicationResumee = Espace["applications"][number];
export type Application = Recu<"/portail/api/developpeur/applications/{id}">;
export type Usage = Application["usages"][number];
export type ApplicationCreee = Recu<"/portail/api/developpeur/applications", "post">;
export type ApplicationVoulue = Envoye<"/portail/api/developpeur/applications">;
export type Blocage = Recu<"/portail/api/operateur/blocages">[number];
export type Derogation = Recu<"/portail/api/derogations">[number];
export type Cible = Recu<"/portail/api/operateur/blocages/cibles", "post">[number];
export type MoyenAvertissement = NonNullable<Application["avertissement"]>["moyen"];

/** How the agents whom an application names are told of the professional secrecy. */
export const MOYENS_AVERTISSEMENT: Readonly<Record<MoyenAvertissement, string>> = {
  connexion: "Avis affiché à la connexion au logiciel",
  engagement: "Engagement signé par chacun",
  charte: "Charte ou note de service remise à chacun",
};
